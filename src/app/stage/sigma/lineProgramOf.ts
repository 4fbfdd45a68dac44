import type { SceneEdge } from '../scene.ts'

/**
 * The programs that draw lines, in the order in which Sigma paints them: one after the other, so that painting order holds
 * within each alone. Curves at rest and dimmed lie below all straight lines, lit ones above: with dimmed and lit lines only,
 * or with those at rest only, the lit are never crossed by a line that is not.
 *
 * The first two bear the names of Sigma's own programs, which they replace, so that it compiles no shader in vain.
 */
export const LINE_PROGRAMS = ['arrow', 'line', 'litCurve'] as const
export type LineProgramName = (typeof LINE_PROGRAMS)[number]

/** The program that draws an edge. */
export function lineProgramOf(edge: Pick<SceneEdge, 'curve' | 'tier'>): LineProgramName {
  if (edge.curve === 0) return 'line'
  return edge.tier === 'lit' ? 'litCurve' : 'arrow'
}
