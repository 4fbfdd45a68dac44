import type { Polyline } from './flatten.ts'

/** A corner as long as this many half widths is cut off, as SVG does when nothing else is said. */
const MITRE_LIMIT = 4

/** A convex outline: x and y in turn, all of them turning the same way. */
export type Piece = readonly number[]

/** A dashed line's dashes, each an open line; dashes are counted anew on every line. */
export function dashes({ points, closed }: Polyline, [on, off]: readonly [number, number]): Polyline[] {
  if (!(on > 0 && off > 0)) return [{ points, closed }]
  const all = closed ? [...points, points[0] as number, points[1] as number] : points
  const found: Polyline[] = []
  let dash: number[] = all.slice(0, 2)
  let isOn = true
  let left = on
  for (let i = 2; i < all.length; i += 2) {
    let x = all[i - 2] as number
    let y = all[i - 1] as number
    const toX = all[i] as number
    const toY = all[i + 1] as number
    let length = Math.sqrt((toX - x) * (toX - x) + (toY - y) * (toY - y))
    while (length > left) {
      const share = left / length
      x += (toX - x) * share
      y += (toY - y) * share
      length -= left
      if (isOn) found.push({ points: [...dash, x, y], closed: false })
      dash = [x, y]
      isOn = !isOn
      left = isOn ? on : off
    }
    left -= length
    if (isOn) dash.push(toX, toY)
  }
  if (isOn && dash.length > 2) found.push({ points: dash, closed: false })
  return found
}

interface Side {
  /** Where the piece begins and ends. */
  readonly x: number
  readonly y: number
  readonly toX: number
  readonly toY: number
  /** Half the width, across. */
  readonly nx: number
  readonly ny: number
}

/** What fills the gap on the outer side of a corner: up to the mitre, or straight across where that is too long. */
function corner(a: Side, b: Side): Piece | null {
  const cross = a.nx * b.ny - a.ny * b.nx
  if (cross === 0) return null
  const sign = cross > 0 ? -1 : 1
  const [ax, ay, bx, by] = [a.nx * sign, a.ny * sign, b.nx * sign, b.ny * sign]
  const [sumX, sumY] = [ax + bx, ay + by]
  const half = ax * ax + ay * ay
  const dot = sumX * sumX + sumY * sumY
  const outer = [a.toX + ax, a.toY + ay, b.x + bx, b.y + by] as const
  // The mitre lies along the sum of both normals, 2 h² / |sum|² of it away; its length over the width is 2 h / |sum|.
  const tip =
    dot > 0 && 4 * half <= MITRE_LIMIT * MITRE_LIMIT * dot
      ? [a.toX + (sumX * 2 * half) / dot, a.toY + (sumY * 2 * half) / dot]
      : []
  return sign < 0
    ? [b.x, b.y, outer[0], outer[1], ...tip, outer[2], outer[3]]
    : [b.x, b.y, outer[2], outer[3], ...tip, outer[0], outer[1]]
}

/**
 * The ink of a line of this width: a box for each straight piece, with butt ends, and a mitre for each corner. The pieces turn the same
 * way, so that where they overlap their areas add up and never cancel.
 */
export function outline({ points, closed }: Polyline, width: number): Piece[] {
  const all = closed ? [...points, points[0] as number, points[1] as number] : points
  const sides: Side[] = []
  for (let i = 2; i < all.length; i += 2) {
    const [x, y, toX, toY] = all.slice(i - 2, i + 2) as [number, number, number, number]
    const length = Math.sqrt((toX - x) * (toX - x) + (toY - y) * (toY - y))
    if (length === 0) continue
    const share = width / 2 / length
    sides.push({ x, y, toX, toY, nx: -(toY - y) * share, ny: (toX - x) * share })
  }
  const pieces: Piece[] = sides.map(({ x, y, toX, toY, nx, ny }) => [
    x - nx,
    y - ny,
    toX - nx,
    toY - ny,
    toX + nx,
    toY + ny,
    x + nx,
    y + ny,
  ])
  for (let i = closed ? 0 : 1; i < sides.length; i++) {
    const before = sides[i === 0 ? sides.length - 1 : i - 1]
    const piece = before && corner(before, sides[i] as Side)
    if (piece) pieces.push(piece)
  }
  return pieces
}
