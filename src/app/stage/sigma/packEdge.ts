import type { SceneEdge } from '../scene.ts'
import { rimDistance } from '../shape.ts'
import type { ShapeData } from './displayData.ts'
import { packColor } from './packColor.ts'

/** An end of a line: its place in Sigma's frame, and the node there. */
export type LineEnd = Pick<ShapeData, 'x' | 'y' | 'node'>

/** Stands for the rim's distance where a line has no arrowhead. */
export const NO_ARROW = -1

/**
 * How far the arrow's tip stays from the target's middle, in CSS pixels: the target's rim seen along the line's last
 * stretch. A curve reaches its target from its control point, which lies twice the bow off the middle of the line.
 */
function rimOf(edge: SceneEdge, source: LineEnd, target: LineEnd): number {
  const dx = target.x - source.x
  const dy = target.y - source.y
  const fromX = -dx / 2 - 2 * edge.curve * dy
  const fromY = -dy / 2 + 2 * edge.curve * dx
  return rimDistance(target.node, fromX, fromY)
}

/**
 * Writes an edge's ten floats at `offset`: both places (4, Sigma's frame), width, dash and gap (CSS pixels, 0 and 0 for a
 * solid line), the target's rim (CSS pixels, `NO_ARROW` without an arrowhead), the bow as a share of the length, and the
 * colour (four bytes).
 */
export function packEdge(
  array: Float32Array,
  offset: number,
  source: LineEnd,
  target: LineEnd,
  edge: SceneEdge,
): void {
  let at = offset
  array[at++] = source.x
  array[at++] = source.y
  array[at++] = target.x
  array[at++] = target.y
  array[at++] = edge.width
  array[at++] = edge.dash?.[0] ?? 0
  array[at++] = edge.dash?.[1] ?? 0
  array[at++] = edge.arrow ? rimOf(edge, source, target) : NO_ARROW
  array[at++] = edge.curve
  array[at++] = packColor(edge.color)
}
