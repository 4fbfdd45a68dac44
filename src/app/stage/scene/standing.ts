import { activeTarget, type Emphasis, emphasisOf } from '../../state/emphasis.ts'
import type { State, Target } from '../../state/state.ts'
import type { Tier } from '../scene.ts'
import type { Plan } from './plan.ts'

/** What stands out among what a plan shows. */
export interface Standing {
  readonly emphasis: Emphasis
  readonly selection: Target | null
  /** Keys of nodes: the emphasis' own, and the concepts that stand for its sections. */
  readonly nodes: ReadonlySet<string>
}

/** Who stands out in the state; null where nothing does. Takes time in what is lit, not in what shows. */
export function standingOf(plan: Plan, state: State): Standing | null {
  const emphasis = emphasisOf(plan.atlas, activeTarget(state))
  if (!emphasis) return null
  const nodes = new Set(emphasis.nodes)
  for (const key of emphasis.nodes) {
    const speaker = plan.merged.get(key)
    if (speaker !== undefined) nodes.add(speaker)
  }
  return { emphasis, selection: state.selection, nodes }
}

export const nodeTier = (standing: Standing | null, key: string): Tier =>
  standing === null ? 'rest' : standing.nodes.has(key) ? 'lit' : 'dim'

export const edgeTier = (standing: Standing | null, key: string): Tier =>
  standing === null ? 'rest' : standing.emphasis.edges.has(key) ? 'lit' : 'dim'

/** Whether the node or edge is what the pointer rests on, or else what is selected. */
export const isTarget = (standing: Standing | null, kind: Target['kind'], key: string): boolean =>
  standing !== null && standing.emphasis.target.kind === kind && standing.emphasis.target.key === key

/** Whether the node is aimed at or selected. */
export const isChosen = (standing: Standing | null, key: string): boolean =>
  isTarget(standing, 'node', key) || (standing?.selection?.kind === 'node' && standing.selection.key === key)

/** Whether a section that a concept speaks for is drawn as a ring around that concept: where it is aimed at or selected. */
export const isRinged = (plan: Plan, standing: Standing | null, section: string): boolean =>
  plan.merged.has(section) && isChosen(standing, section)
