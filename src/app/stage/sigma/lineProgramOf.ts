import type { SceneEdge } from '../scene.ts'

/**
 * The programs that draw lines, in the order in which Sigma paints them: straight lines, then curves and with them whatever is lit.
 * They bear the names of Sigma's own programs, which they replace, so that it compiles no shader in vain.
 */
export const LINE_PROGRAMS = ['arrow', 'line'] as const
export type LineProgramName = (typeof LINE_PROGRAMS)[number]

/** The program that draws an edge at rest. */
export const lineProgramOf = ({ curve }: Pick<SceneEdge, 'curve'>): LineProgramName =>
  curve === 0 ? 'arrow' : 'line'
