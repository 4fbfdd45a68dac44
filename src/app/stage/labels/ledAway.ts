import type { Leader, Point, Side } from '../scene.ts'
import type { Box } from './boxGrid.ts'

/** A place away from an anchor, all in CSS pixels of the stage. */
export interface Away {
  /** How its lines are aligned. */
  readonly side: Side
  readonly box: Box
  /** Both ends of the line that leads to it. */
  readonly from: Point
  readonly to: Point
}

/** Directions that are tried at each distance, and CSS pixels from one distance to the next. */
const DIRECTIONS = 16
const STEP = 9
const FARTHEST = 320
/** A direction leans to a side from this cosine on. */
const LEANING = 0.38
/** CSS pixels between the points of a line that are looked at, and the side of the square around each. */
const APART = 7
const THICK = 4

const between = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)

/** The places for a box of this size around `anchor`, the nearest first, at each distance the direction of `first` first, then by turns. */
export function* placesAway(
  anchor: Point,
  gap: number,
  first: Side,
  { width, height }: { readonly width: number; readonly height: number },
): Generator<Away> {
  const start = /left/iu.test(first) ? DIRECTIONS / 2 : 0
  for (let reach = gap + STEP; reach <= FARTHEST; reach += STEP)
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const step = (turn % 2 === 0 ? turn : -turn - 1) / 2
      const angle = ((start + step) * 2 * Math.PI) / DIRECTIONS
      const [across, down] = [Math.cos(angle), Math.sin(angle)]
      const corner = (along: number, size: number): number =>
        along > LEANING ? 0 : along < -LEANING ? -size : -size / 2
      const box = {
        x: anchor.x + reach * across + corner(across, width),
        y: anchor.y + reach * down + corner(down, height),
        width,
        height,
      }
      const to = { x: between(anchor.x, box.x, box.x + width), y: between(anchor.y, box.y, box.y + height) }
      const length = Math.hypot(to.x - anchor.x, to.y - anchor.y)
      const share = Math.min(1, gap / Math.max(1, length))
      const from = { x: anchor.x + (to.x - anchor.x) * share, y: anchor.y + (to.y - anchor.y) * share }
      yield { side: across > LEANING ? 'right' : across < -LEANING ? 'left' : 'middle', box, from, to }
    }
}

/** The squares along a place's line that other labels keep off. */
export function squaresAlong({ from, to }: Pick<Away, 'from' | 'to'>): Box[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const count = Math.floor(length / APART)
  return Array.from({ length: count }, (_, at) => {
    const share = (at + 0.5) / count
    return {
      x: from.x + (to.x - from.x) * share - THICK / 2,
      y: from.y + (to.y - from.y) * share - THICK / 2,
      width: THICK,
      height: THICK,
    }
  })
}

/** The line of a place, told from the corner of its box. */
export const leaderOf = ({ box, from, to }: Away, color: string): Leader => ({
  from: { x: from.x - box.x, y: from.y - box.y },
  to: { x: to.x - box.x, y: to.y - box.y },
  color,
})
