import { controlPoint, pointAt } from './edgeGeometry.ts'
import { ARROW_SLOPE, arrowLength } from './lineStyle.ts'
import type { Point } from './scene.ts'
import { svgNumber } from './shape.ts'

/** The ink of a line as path data of SVG. `head` is empty for a line without an arrowhead. */
export interface LineShape {
  readonly line: string
  readonly head: string
}

/** Halvings that find where a curve meets a rim: as many as the shader makes. */
const HALVINGS = 18

/** The parameter below `end` at which the line from `a` to `b` is `reach` away from `point`; 0 where it never is. */
function leaving(a: Point, b: Point, curve: number, point: Point, reach: number, end: number): number {
  let low = 0
  let high = end
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2
    const { x, y } = pointAt(a, b, curve, middle)
    if (Math.hypot(x - point.x, y - point.y) > reach) low = middle
    else high = middle
  }
  return low
}

const toward = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
})

const written = ({ x, y }: Point): string => `${svgNumber(x)} ${svgNumber(y)}`

/**
 * A line from the middle of `a` to that of `b`, or, with an arrowhead, to `rim` pixels before it: what the shaders of
 * `sigma/lineShaders.ts` draw, in CSS pixels, y downwards. It begins under its source, so that its dashes are counted from there, and
 * ends under its arrowhead. `curve` as in `pointAt`, to the left of the way as one sees it.
 */
export function lineShape(a: Point, b: Point, curve: number, rim: number | null, width: number): LineShape {
  // Pixels run downwards, so that the left of the way is the right of the layout's.
  const bow = -curve
  const tTip = rim === null ? 1 : leaving(a, b, bow, b, rim, 1)
  const tip = pointAt(a, b, bow, tTip)
  const tBase = rim === null ? 1 : leaving(a, b, bow, tip, arrowLength(width), tTip)
  const base = pointAt(a, b, bow, tBase)
  const body = rim === null || bow !== 0 ? base : toward(base, tip, 0.5)
  const control = toward(a, controlPoint(a, b, bow), tBase)
  const start = written(a)
  const line =
    bow === 0 ? `M ${start} L ${written(body)}` : `M ${start} Q ${written(control)} ${written(base)}`
  if (rim === null) return { line, head: '' }
  const length = Math.hypot(tip.x - base.x, tip.y - base.y)
  if (length === 0) return { line: '', head: '' }
  const under = bow === 0 ? '' : ` L ${written(toward(base, tip, 0.5))}`
  const aside = { x: (base.y - tip.y) * ARROW_SLOPE, y: (tip.x - base.x) * ARROW_SLOPE }
  const corners = [
    tip,
    { x: base.x + aside.x, y: base.y + aside.y },
    { x: base.x - aside.x, y: base.y - aside.y },
  ]
  return { line: `${line}${under}`, head: `M ${corners.map(written).join(' L ')} Z` }
}
