import type { Point } from './scene.ts'

/** The control point of the quadratic curve from `a` to `b` whose middle bows by `curve` × length to the left of the way, y upwards. */
export function controlPoint(a: Point, b: Point, curve: number): Point {
  return {
    x: (a.x + b.x) / 2 - 2 * curve * (b.y - a.y),
    y: (a.y + b.y) / 2 + 2 * curve * (b.x - a.x),
  }
}

/** The point at `t` (0 to 1) of the line from `a` to `b`, y upwards. */
export function pointAt(a: Point, b: Point, curve: number, t: number): Point {
  if (curve === 0) return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }
  const control = controlPoint(a, b, curve)
  const u = 1 - t
  return {
    x: u * u * a.x + 2 * u * t * control.x + t * t * b.x,
    y: u * u * a.y + 2 * u * t * control.y + t * t * b.y,
  }
}

/** How far `p` lies from the segment `a`–`b`. */
export function distanceToSegment(p: Point, a: Point, b: Point): number {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const squared = dx * dx + dy * dy
  const t = squared === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / squared))
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy)
}

const PIECES = 16

/** How far `p` lies from the line from `a` to `b`; a curve is measured as sixteen straight pieces. */
export function distanceToEdge(p: Point, a: Point, b: Point, curve: number): number {
  if (curve === 0) return distanceToSegment(p, a, b)
  let nearest = Number.POSITIVE_INFINITY
  let last = a
  for (let piece = 1; piece <= PIECES; piece++) {
    const next = pointAt(a, b, curve, piece / PIECES)
    nearest = Math.min(nearest, distanceToSegment(p, last, next))
    last = next
  }
  return nearest
}
