import type { NodeAttributes } from '../../../model/graphFile.ts'
import { mix, type Palette } from '../../palette.ts'
import { type Atlas, conceptOf } from '../../state/atlas.ts'
import { activeTarget, type Emphasis, emphasisIn } from '../../state/emphasis.ts'
import type { State, Target } from '../../state/state.ts'
import { visibleKeys } from '../../state/visible.ts'
import type { Point, Tier } from '../scene.ts'
import { type Role, type Roles, rolesOf } from './roles.ts'

/** What nodes, edges and labels of one scene are all made from. */
export interface Plan {
  readonly atlas: Atlas
  readonly state: State
  readonly palette: Palette
  readonly emphasis: Emphasis | null
  readonly roles: Roles
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
  /** Sections left out because the concept that speaks for them, and for no section before, is shown: with that concept. */
  readonly merged: ReadonlyMap<string, string>
  /** Half the larger side of the shown nodes' extent, in layout units. */
  readonly reach: number
  /** Factor on all sizes in pixels. */
  readonly size: number
}

/** Where a node stands in the view of the state. */
export function placeOf(state: State, attributes: NodeAttributes): Point {
  const [x, y] = attributes.places[state.view]
  return { x, y }
}

function reachOf(atlas: Atlas, state: State, keys: ReadonlySet<string>): number {
  let low = { x: Number.POSITIVE_INFINITY, y: Number.POSITIVE_INFINITY }
  let high = { x: Number.NEGATIVE_INFINITY, y: Number.NEGATIVE_INFINITY }
  for (const key of keys) {
    const attributes = atlas.nodes.get(key)
    if (!attributes) continue
    const { x, y } = placeOf(state, attributes)
    low = { x: Math.min(low.x, x), y: Math.min(low.y, y) }
    high = { x: Math.max(high.x, x), y: Math.max(high.y, y) }
  }
  return keys.size === 0 ? 1 : Math.max(1, (high.x - low.x) / 2, (high.y - low.y) / 2)
}

/**
 * What of the shown stands for a target: a concept that this detail leaves out is told by the innermost section that names it first; what
 * nothing shown stands for dims nothing.
 */
function shownTarget(
  atlas: Atlas,
  target: Target | null,
  nodes: ReadonlySet<string>,
  edges: ReadonlySet<string>,
): Target | null {
  if (target === null || (target.kind === 'node' ? nodes : edges).has(target.key)) return target
  const concept = target.kind === 'node' ? conceptOf(atlas, target.key) : null
  let section: string | null = concept?.mentions[0]?.section ?? null
  while (section !== null && !nodes.has(section)) section = atlas.sections.get(section)?.parent ?? null
  return section === null ? null : { kind: 'node', key: section }
}

/** Looks up what shows, what is lit and who speaks for whom. */
export function planOf(atlas: Atlas, state: State, palette: Palette, size: number): Plan {
  const { nodes, edges } = visibleKeys(atlas, state)
  const roles = rolesOf(atlas)
  const reach = reachOf(atlas, state, nodes)
  const merged = new Map<string, string>()
  for (const [section, concept] of roles.carrier)
    if (nodes.has(section) && nodes.has(concept) && roles.sectionOf.get(concept) === section)
      merged.set(section, concept)
  return {
    atlas,
    state,
    palette,
    emphasis: emphasisIn(atlas, state, shownTarget(atlas, activeTarget(state), nodes, edges)),
    roles,
    nodes,
    edges,
    merged,
    reach,
    size,
  }
}

export const roleOf = (plan: Plan, key: string): Role => plan.roles.role.get(key) ?? 'other'

/** A concept is lit with the section that it stands for. */
export function nodeTier({ emphasis, merged }: Plan, key: string): Tier {
  if (!emphasis) return 'rest'
  if (emphasis.nodes.has(key)) return 'lit'
  for (const [section, concept] of merged) if (concept === key && emphasis.nodes.has(section)) return 'lit'
  return 'dim'
}

export const edgeTier = ({ emphasis }: Plan, key: string): Tier =>
  emphasis === null ? 'rest' : emphasis.edges.has(key) ? 'lit' : 'dim'

/** CSS pixels below which no letter of the stage goes: on a desk, and on a wall that people sit away from. */
const LEAST_LETTER = 12
const LEAST_PROJECTED_LETTER = 18

/** The size in CSS pixels of letters that measure `size` at size 1, in halves of a pixel. */
export const letterSize = (plan: Plan, size: number): number =>
  Math.max(
    plan.state.theme === 'projector' ? LEAST_PROJECTED_LETTER : LEAST_LETTER,
    Math.round(size * plan.size * 2) / 2,
  )

/** How much of a dimmed colour is left. */
const DIM = { node: 0.22, edge: 0.3, text: 0.3 } as const

/** `color` as it looks in a tier: dimmed ones fade into the paper. */
export const toned = (plan: Plan, color: string, tier: Tier, what: keyof typeof DIM): string =>
  tier === 'dim' ? mix(color, plan.palette.paper, DIM[what]) : color

/** Whether the node is what the pointer rests on or what is selected. */
export const isTarget = ({ emphasis }: Plan, kind: 'node' | 'edge', key: string): boolean =>
  emphasis?.target?.kind === kind && emphasis.target.key === key
