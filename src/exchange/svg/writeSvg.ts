import type { Drawing, DrawnLabel, DrawnLine, DrawnPath, DrawnRun } from '../drawing/drawing.ts'
import { xmlText } from '../openxml/xmlText.ts'

/** What an SVG file says of itself besides its picture. */
export interface SvgFacts {
  /** Read aloud, and shown by programs that list files; a title to be seen is part of the drawing. */
  readonly title: string
  /** Where it comes from, in a sentence. */
  readonly description: string
  /** The language of its words, as `lang` attributes say it: it chooses among the letters that Chinese and Japanese write differently. */
  readonly language: string
  /** What keeps letters apart from lines below: a rim around each letter, or plain boxes behind lines. */
  readonly halo?: 'letters' | 'boxes'
}

/** The faces of the stage, the same first, so that letters have the widths for which room was made; then what Linux and old systems have. */
const FACES =
  "'Microsoft YaHei', 'Noto Sans CJK SC', 'PingFang SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', SimHei, sans-serif"

/** Width of the halo around letters as a share of their size. */
const HALO = 0.28

/** A number to a hundredth of a pixel. */
const n = (value: number): string => String(Math.round(value * 100) / 100 || 0)

type Attributes = readonly (readonly [name: string, value: string | null])[]

const written = (attributes: Attributes): string =>
  attributes.map(([name, value]) => (value === null ? '' : ` ${name}="${xmlText(value)}"`)).join('')

const element = (name: string, attributes: Attributes, content = ''): string =>
  `<${name}${written(attributes)}${content === '' ? '/>' : `>${content}</${name}>`}`

/** Numbers of path data to a hundredth; they come from sums of others. */
const pathData = (d: string): string => d.replace(/-?\d+\.\d+/g, (number) => n(Number(number)))

function pathElement({ d, x, y, fill, stroke, strokeWidth, dash }: DrawnPath): string {
  return element('path', [
    ['d', pathData(d)],
    ['transform', x === 0 && y === 0 ? null : `translate(${n(x)} ${n(y)})`],
    ['fill', fill ?? 'none'],
    ['stroke', stroke],
    ['stroke-width', stroke === null ? null : n(strokeWidth)],
    ['stroke-dasharray', dash === null || stroke === null ? null : dash.map(n).join(' ')],
  ])
}

/**
 * Where a line of a label is held, so that letters of another width still touch what they name. A turned line is held at its beginning, and
 * one of several runs: office programs anchor each run by itself.
 */
function anchored(
  { align, angle, width }: DrawnLabel,
  { x, runs }: DrawnLine,
): [at: number, anchor: string | null] {
  if (runs.length > 1 || align === 'left') return [x, null]
  if (align === 'middle') return [width / 2, 'middle']
  return angle === 0 ? [width, 'end'] : [x, null]
}

function lineElement(label: DrawnLabel, line: DrawnLine, look: (run: DrawnRun) => Attributes): string {
  const [at, anchor] = anchored(label, line)
  const runs = line.runs.map((run) => {
    const own: Attributes = [
      ['font-size', n(run.size)],
      ['font-weight', run.bold ? 'bold' : null],
      ...look(run),
    ]
    return element('tspan', own, xmlText(run.text))
  })
  return element(
    'text',
    [
      ['x', n(at)],
      ['y', n(line.baseline)],
      ['text-anchor', anchor],
      ['xml:space', 'preserve'],
    ],
    runs.join(''),
  )
}

/** A label stands in its box, and one that is turned is so about the middle of it. */
function placing({ x, y, width, height, angle }: DrawnLabel): string {
  const turn = angle === 0 ? '' : ` rotate(${n((-angle * 180) / Math.PI)} ${n(width / 2)} ${n(height / 2)})`
  return `translate(${n(x)} ${n(y)})${turn}`
}

const labelElement = (label: DrawnLabel, look: (run: DrawnRun) => Attributes): string =>
  element(
    'g',
    [['transform', placing(label)]],
    label.lines.map((line) => lineElement(label, line, look)).join(''),
  )

/** What keeps letters apart from lines below. It lies under them as words of its own: not every program knows `paint-order`. */
const haloElement = (label: DrawnLabel): string =>
  labelElement(label, ({ size }) => [
    ['fill', label.halo],
    ['stroke', label.halo],
    ['stroke-width', n(size * HALO)],
  ])

/** How far letters reach above and below their baseline, as shares of their size, and how much of what lies under them a box hides. */
const RISE = 0.94
const FALL = 0.2
const HIDES = 0.85

/** Boxes in place of a halo: on paper each letter of a halo would be an outline of its own, and the file many times as large. */
function boxElement(label: DrawnLabel): string {
  const boxes = label.lines.map(({ runs, x, baseline }) => {
    const size = runs.reduce((most, run) => Math.max(most, run.size), 0)
    const both = label.align === 'middle' || label.angle !== 0
    return element('rect', [
      ['x', n(x - 1)],
      ['y', n(baseline - size * RISE)],
      ['width', n(Math.max(0, label.width - x * (both ? 2 : 1)) + 2)],
      ['height', n(size * (RISE + FALL))],
      ['fill', label.halo],
      ['fill-opacity', n(HIDES)],
    ])
  })
  return element('g', [['transform', placing(label)]], boxes.join(''))
}

const group = (attributes: Attributes, parts: readonly string[]): string =>
  `<g${written(attributes)}>\n${parts.map((part) => `${part}\n`).join('')}</g>`

/**
 * A drawing as an SVG file of real shapes and letters, one `text` a line: no style sheet, no script, nothing embedded, so that
 * browsers, Inkscape and office programs show it alike. The same drawing gives the same file.
 */
export function writeSvg(
  drawing: Drawing,
  { title, description, language, halo = 'letters' }: SvgFacts,
): string {
  const { width, height, paper, paths, labels } = drawing
  const root: Attributes = [
    ['xmlns', 'http://www.w3.org/2000/svg'],
    ['width', n(width)],
    ['height', n(height)],
    ['viewBox', `0 0 ${n(width)} ${n(height)}`],
    ['xml:lang', language],
  ]
  const letters: Attributes = [
    ['font-family', FACES],
    ['stroke-linejoin', 'round'],
  ]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg${written(root)}>`,
    element('title', [], xmlText(title)),
    element('desc', [], xmlText(description)),
    element('rect', [
      ['width', n(width)],
      ['height', n(height)],
      ['fill', paper],
    ]),
    group([['id', 'shapes']], paths.map(pathElement)),
    group(
      [['id', 'halos'], ['aria-hidden', 'true'], ...letters],
      labels.map(halo === 'letters' ? haloElement : boxElement),
    ),
    group(
      [['id', 'words'], ...letters],
      labels.map((label) => labelElement(label, ({ color }) => [['fill', color]])),
    ),
    '</svg>',
    '',
  ].join('\n')
}
