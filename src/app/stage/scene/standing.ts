import { conceptOf } from '../../state/atlas.ts'
import { activeTarget, type Emphasis, emphasisIn } from '../../state/emphasis.ts'
import type { Lit, State, Target } from '../../state/state.ts'
import type { Tier } from '../scene.ts'
import type { Plan } from './plan.ts'

/** What stands out among what a plan shows. */
export interface Standing {
  readonly emphasis: Emphasis
  readonly selection: Target | null
  /** The way that is shown, which is lit with it. */
  readonly way: Lit | null
  /** What the step of a talk lights, while nothing is aimed at. */
  readonly told: Lit | null
  /** Keys of nodes: the emphasis' own, and the concepts that stand for its sections. */
  readonly nodes: ReadonlySet<string>
}

/**
 * What of the shown stands for a target: a concept that this detail leaves out is told by the innermost section that names it first; what
 * nothing shown stands for dims nothing.
 */
function shownTarget({ atlas, nodes, edges }: Plan, target: Target | null): Target | null {
  if (target === null || (target.kind === 'node' ? nodes : edges).has(target.key)) return target
  const concept = target.kind === 'node' ? conceptOf(atlas, target.key) : null
  let section: string | null = concept?.mentions[0]?.section ?? null
  while (section !== null && !nodes.has(section)) section = atlas.sections.get(section)?.parent ?? null
  return section === null ? null : { kind: 'node', key: section }
}

/** Who stands out in the state; null where nothing does. Takes time in what is lit, not in what shows. */
export function standingOf(plan: Plan, state: Pick<State, 'hover' | 'selection' | 'lit'>): Standing | null {
  const emphasis = emphasisIn(plan.atlas, state, shownTarget(plan, activeTarget(state)))
  if (!emphasis) return null
  const nodes = new Set(emphasis.nodes)
  for (const key of emphasis.nodes) {
    const speaker = plan.merged.get(key)
    if (speaker !== undefined) nodes.add(speaker)
  }
  const { selection, lit } = state
  const told = lit?.told === true && emphasis.target === null ? lit : null
  return { emphasis, selection, way: lit?.told ? null : lit, told, nodes }
}

export const nodeTier = (standing: Standing | null, key: string): Tier =>
  standing === null ? 'rest' : standing.nodes.has(key) ? 'lit' : 'dim'

export const edgeTier = (standing: Standing | null, key: string): Tier =>
  standing === null ? 'rest' : standing.emphasis.edges.has(key) ? 'lit' : 'dim'

/** Whether the node or edge is what the pointer rests on, or else what is selected. */
export const isTarget = (standing: Standing | null, kind: Target['kind'], key: string): boolean =>
  standing?.emphasis.target?.kind === kind && standing.emphasis.target.key === key

/** Whether the line that is aimed at ends here. */
export const isTargetEnd = (standing: Standing | null, key: string): boolean =>
  standing?.emphasis.target?.kind === 'edge' && standing.emphasis.nodes.has(key)

/** Whether the node or edge belongs to the way that is shown. */
export const isOnWay = (standing: Standing | null, kind: Target['kind'], key: string): boolean =>
  (kind === 'node' ? standing?.way?.nodes : standing?.way?.edges)?.has(key) === true

/** Whether the step of a talk that is shown brings the node in. */
export const isTold = (standing: Standing | null, key: string): boolean =>
  standing?.told?.nodes.has(key) === true

/** Whether the node is aimed at or selected. */
export const isChosen = (standing: Standing | null, key: string): boolean =>
  isTarget(standing, 'node', key) || (standing?.selection?.kind === 'node' && standing.selection.key === key)

/** Whether a section that a concept speaks for is drawn as a ring around that concept: where it is aimed at or selected. */
export const isRinged = (plan: Plan, standing: Standing | null, section: string): boolean =>
  plan.merged.has(section) && isChosen(standing, section)
