import type { Shape } from '../scene.ts'
import { INRADIUS } from '../shape.ts'
import type { ShapeData } from './displayData.ts'
import { packColor } from './packColor.ts'

/** The numbers by which the shader tells shapes apart. A ring is a disc with the paper's fill. */
export const SHAPE_NUMBERS: Readonly<Record<Shape, number>> = {
  disc: 0,
  ring: 0,
  square: 1,
  diamond: 2,
  triangle: 3,
}

/**
 * Writes a node's seven floats at `offset`: place (2, Sigma's frame), distance of the sides from the
 * middle and width of the stroke (CSS pixels), shape, fill and stroke (each four bytes). Without a stroke both colours are the fill, so that no other tints the edge.
 */
export function packNode(
  array: Float32Array,
  offset: number,
  data: Pick<ShapeData, 'x' | 'y' | 'node' | 'fill'>,
): void {
  const { node, fill } = data
  let at = offset
  array[at++] = data.x
  array[at++] = data.y
  array[at++] = node.radius * INRADIUS[node.shape]
  array[at++] = node.strokeWidth
  array[at++] = SHAPE_NUMBERS[node.shape]
  array[at++] = packColor(fill)
  array[at++] = packColor(node.strokeWidth > 0 ? node.stroke : fill)
}
