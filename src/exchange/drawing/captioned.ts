import type { Drawing, DrawnLabel, DrawnPath, DrawnRun } from './drawing.ts'

/** The width of `text` in pixels at `size` pixels. */
export type TextWidth = (text: string, size: number, bold: boolean) => number

/** One entry of a legend: a sample, and what it means. */
export interface LegendEntry {
  /** Drawn round 0, 0, which lies in the middle of `width`. */
  readonly mark: readonly DrawnPath[]
  /** Pixels. */
  readonly width: number
  readonly name: string
}

/** What stands around a picture that is handed on. */
export interface Caption {
  /** Above the picture, large; empty for none. */
  readonly title: string
  /** Below the title, what the picture shows; empty for none. */
  readonly subtitle: string
  /** Below the picture: entries that belong together, each group on a line of its own as long as there is room. */
  readonly legend: readonly (readonly LegendEntry[])[]
  /** Below everything, small: where it comes from. */
  readonly source: string
  /** Pixels of plain letters. */
  readonly letter: number
  /** `#rrggbb`. */
  readonly ink: string
  readonly muted: string
}

const LINE = 1.5
/** From the middle of a line to the baseline of its letters, as a share of their size. */
const BASELINE = 0.36
const TITLE = 1.5

/** Words cut into lines that fit: after a blank where there is one near the end, else anywhere, as Chinese may be cut. */
export function linesWithin(text: string, most: number, width: (text: string) => number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const character of text) {
    if (line !== '' && width(line + character) > most) {
      const blank = line.lastIndexOf(' ')
      const wordwise = blank > 0 && /[\w)]$/.test(line) && /\w/.test(character)
      lines.push(wordwise ? line.slice(0, blank) : line)
      line = wordwise ? line.slice(blank + 1) : ''
    }
    if (line !== '' || character !== ' ') line += character
  }
  return line === '' ? lines : [...lines, line]
}

/** Paths and labels that are set one below the other. */
class Column {
  readonly paths: DrawnPath[] = []
  readonly labels: DrawnLabel[] = []
  readonly #measure: TextWidth
  readonly #paper: string
  y = 0

  constructor(measure: TextWidth, paper: string) {
    this.#measure = measure
    this.#paper = paper
  }

  /** A line of letters whose left end stands at `x`, in the line that begins at `y`. */
  write(x: number, { text, size, bold, color }: DrawnRun): void {
    const height = size * LINE
    this.labels.push({
      x,
      y: this.y,
      width: this.#measure(text, size, bold),
      height,
      angle: 0,
      align: 'left',
      lines: [{ runs: [{ text, size, bold, color }], x: 0, baseline: height / 2 + size * BASELINE }],
      halo: this.#paper,
    })
  }

  /** Words from `x` on, in as many lines as they take. */
  paragraph(x: number, most: number, run: DrawnRun): void {
    for (const text of linesWithin(run.text, most, (part) => this.#measure(part, run.size, run.bold))) {
      this.write(x, { ...run, text })
      this.y += run.size * LINE
    }
  }
}

function writeLegend(
  column: Column,
  { legend, letter, muted }: Caption,
  { edge, right, measure }: { readonly edge: number; readonly right: number; readonly measure: TextWidth },
): void {
  const height = letter * LINE * 1.1
  let x = edge
  let used = false
  for (const group of legend) {
    const widthOf = ({ width, name }: LegendEntry): number =>
      width + letter * 0.5 + measure(name, letter, false) + letter * 1.4
    const whole = group.reduce((sum, entry) => sum + widthOf(entry), 0)
    if (used && x + letter + whole > right) {
      x = edge
      column.y += height
    } else if (used) x += letter
    for (const entry of group) {
      const width = widthOf(entry)
      if (x > edge && x + width - letter * 1.4 > right) {
        x = edge
        column.y += height
      }
      const middle = column.y + (letter * LINE) / 2
      for (const path of entry.mark)
        column.paths.push({ ...path, x: path.x + x + entry.width / 2, y: path.y + middle })
      column.write(x + entry.width + letter * 0.5, {
        text: entry.name,
        size: letter,
        bold: false,
        color: muted,
      })
      x += width
      used = true
    }
  }
  if (used) column.y += height
}

const shifted = <T extends { readonly y: number }>(items: readonly T[], down: number): T[] =>
  items.map((item) => ({ ...item, y: item.y + down }))

/** The drawing with its caption: as wide as before and higher by what stands above and below it. */
export function captioned(drawing: Drawing, caption: Caption, measure: TextWidth): Drawing {
  const { width, paper } = drawing
  const { title, subtitle, source, letter, ink, muted } = caption
  const edge = letter * 1.4
  const right = width - edge
  const column = new Column(measure, paper)
  column.y = letter
  if (title !== '')
    column.paragraph(edge, right - edge, { text: title, size: letter * TITLE, bold: true, color: ink })
  if (subtitle !== '')
    column.paragraph(edge, right - edge, { text: subtitle, size: letter, bold: false, color: muted })
  if (title === '' && subtitle === '') column.y = 0
  else column.y += letter * 0.4
  const top = Math.ceil(column.y)
  column.y = top + drawing.height + letter * 0.6
  writeLegend(column, caption, { edge, right, measure })
  if (source !== '') {
    column.y += letter * 0.2
    column.paragraph(edge, right - edge, { text: source, size: letter * 0.85, bold: false, color: muted })
  }
  return {
    width,
    height: Math.ceil(column.y + letter * 0.8),
    paper,
    paths: [...shifted(drawing.paths, top), ...column.paths],
    labels: [...shifted(drawing.labels, top), ...column.labels],
  }
}
