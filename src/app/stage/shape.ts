import type { NodeKind } from '../../model/kinds.ts'
import type { SceneNode, Shape } from './scene.ts'

/** Each kind has a shape of its own, so that a black-and-white print still reads; a section is an open ring. */
export const SHAPES: Readonly<Record<NodeKind, Shape>> = {
  goal: 'disc',
  mechanism: 'square',
  principle: 'diamond',
  actor: 'triangle',
  section: 'ring',
}

/**
 * How far each shape's sides lie from its middle, as a share of the node's radius: so chosen that all shapes look equally
 * large. The corners of a square reach 1.24 radii, those of a diamond 1.2, those of a triangle 1.22.
 */
export const INRADIUS: Readonly<Record<Shape, number>> = {
  disc: 1,
  ring: 1,
  square: 0.88,
  diamond: 1.2 * Math.SQRT1_2,
  triangle: 1.22 / 2,
}

/** A direction, y upwards. */
type Direction = readonly [x: number, y: number]

const HALF_ROOT_3 = Math.sqrt(3) / 2

/** Where the straight sides of each shape face; the round ones have none. The triangle points upwards. */
const SIDES: Readonly<Record<Shape, readonly Direction[]>> = {
  disc: [],
  ring: [],
  square: [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ],
  diamond: [
    [Math.SQRT1_2, Math.SQRT1_2],
    [-Math.SQRT1_2, Math.SQRT1_2],
    [-Math.SQRT1_2, -Math.SQRT1_2],
    [Math.SQRT1_2, -Math.SQRT1_2],
  ],
  triangle: [
    [0, -1],
    [HALF_ROOT_3, 0.5],
    [-HALF_ROOT_3, 0.5],
  ],
}

/**
 * How far a node's ink reaches from its middle in the direction (`dx`, `dy`), y upwards: CSS pixels, the outer half of its
 * stroke included. Where the direction is null, as far as its sides.
 */
export function rimDistance(
  node: Pick<SceneNode, 'shape' | 'radius' | 'strokeWidth'>,
  dx: number,
  dy: number,
): number {
  const side = INRADIUS[node.shape] * node.radius + node.strokeWidth / 2
  const length = Math.hypot(dx, dy)
  // Of all sides the one that the direction meets first is the one that faces it most.
  const facing = SIDES[node.shape].reduce((most, [x, y]) => Math.max(most, x * dx + y * dy), 0)
  return facing > 0 ? (side * length) / facing : side
}

/** The corners of each shape with straight sides for an inradius of 1, y upwards: where neighbouring sides meet. */
function cornersOf(sides: readonly Direction[]): Direction[] {
  return sides.map(([ax, ay], at) => {
    const [bx, by] = sides[(at + 1) % sides.length] as Direction
    const sum = 1 + ax * bx + ay * by
    return [(ax + bx) / sum, (ay + by) / sum]
  })
}

/** A number as SVG writes it, to a hundredth of a pixel. */
export const svgNumber = (value: number): string => String(Math.round(value * 100) / 100 || 0)

/** The outline of a shape around 0, 0 as path data of SVG, for a node of this radius, y downwards. */
export function shapePath(shape: Shape, radius: number): string {
  const r = INRADIUS[shape] * radius
  const n = svgNumber
  if (SIDES[shape].length === 0) {
    const half = (to: number) => `A ${n(r)} ${n(r)} 0 1 1 ${n(to)} 0`
    return `M ${n(-r)} 0 ${half(r)} ${half(-r)} Z`
  }
  const corners = cornersOf(SIDES[shape]).map(([x, y]) => `${n(x * r)} ${n(-y * r)}`)
  return `M ${corners.join(' L ')} Z`
}
