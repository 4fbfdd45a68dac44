import type { DrawnPath } from '../exchange/drawing/drawing.ts'
import type { Basis, NodeKind } from '../model/kinds.ts'
import type { Palette } from './palette.ts'
import { DASHES, MOST_WEIGHED, weightOf } from './stage/lineStyle.ts'
import { SHAPES, shapePath } from './stage/shape.ts'

/** Of a sample as a share of the letters beside it. */
const RADIUS = 0.4
const LINE = 1.9
const WIDTH = 0.11
const RING = 0.14
const WEIGHED = 0.9

const PLAIN = { x: 0, y: 0, fill: null, stroke: null, strokeWidth: 0, dash: null } as const

/** A sample in a drawing, round 0, 0. */
export interface LegendMark {
  readonly mark: readonly DrawnPath[]
  /** Pixels. */
  readonly width: number
}

/** The shape of a kind as the stage draws it, beside letters of this size (pixels). */
export function kindMark(kind: NodeKind, { kinds, paper }: Palette, letter: number): LegendMark {
  const ring = kind === 'section'
  const path: DrawnPath = {
    ...PLAIN,
    d: shapePath(SHAPES[kind], letter * RADIUS),
    fill: ring ? paper : kinds[kind],
    stroke: ring ? kinds[kind] : null,
    strokeWidth: ring ? letter * RING : 0,
  }
  return { mark: [path], width: letter }
}

/** A line as the stage draws it, solid or dashed by what it rests on. */
export function basisMark(basis: Basis, { muted }: Palette, letter: number): LegendMark {
  const half = (letter * LINE) / 2
  const path: DrawnPath = {
    ...PLAIN,
    d: `M ${-half} 0 L ${half} 0`,
    stroke: muted,
    strokeWidth: letter * WIDTH,
    dash: DASHES[basis],
  }
  return { mark: [path], width: 2 * half }
}

/** Lines as wide as for one piece of evidence, for two and for more. */
export function weightMark({ muted }: Palette, letter: number): LegendMark {
  const length = letter * WEIGHED
  const left = (-length * MOST_WEIGHED) / 2
  const mark = Array.from({ length: MOST_WEIGHED }, (_, at): DrawnPath => {
    const from = left + at * length
    const strokeWidth = letter * WIDTH * weightOf(at + 1)
    return { ...PLAIN, d: `M ${from} 0 L ${from + length} 0`, stroke: muted, strokeWidth }
  })
  return { mark, width: length * MOST_WEIGHED }
}
