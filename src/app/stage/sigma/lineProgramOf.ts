import type { SceneEdge } from '../scene.ts'

/**
 * The programs that draw lines, in the order in which Sigma paints them: curves at rest, straight lines, then whatever is lit, which
 * the last draws by itself: Sigma hands it nothing.
 *
 * The first two bear the names of Sigma's own programs, which they replace, so that it compiles no shader in vain.
 */
export const LINE_PROGRAMS = ['arrow', 'line', 'lit'] as const
export type LineProgramName = (typeof LINE_PROGRAMS)[number]

/** The program that draws an edge at rest. */
export const lineProgramOf = ({ curve }: Pick<SceneEdge, 'curve'>): LineProgramName =>
  curve === 0 ? 'line' : 'arrow'
