import type { Palette } from '../../palette.ts'
import type { Atlas } from '../../state/atlas.ts'
import type { State } from '../../state/state.ts'
import type { VisibleKeys } from '../../state/visible.ts'
import type { Point } from '../scene.ts'
import { type Role, type Roles, rolesOf } from './roles.ts'

/** What nodes, edges and labels of one scene are all made from, whatever is lit. */
export interface Plan {
  readonly atlas: Atlas
  readonly state: Pick<State, 'view' | 'detail' | 'theme' | 'pins' | 'cast'>
  readonly palette: Palette
  readonly roles: Roles
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
  /** Sections left out because the concept that speaks for them, and for no section before, is shown: with that concept. */
  readonly merged: ReadonlyMap<string, string>
  /** Half the larger side of the shown nodes' extent, in layout units. */
  readonly reach: number
  /** The middle of what a step of a talk has unfolded there; null without any. */
  readonly unfolded: Point | null
  /** Whether it is the slide of a talk. */
  readonly talk: boolean
  /** Factor on all sizes in pixels. */
  readonly size: number
}

/** Where a node of the atlas stands in the view of the state. */
export function placeOf(
  { atlas, state }: Pick<Plan, 'atlas'> & { readonly state: Pick<State, 'view' | 'cast'> },
  key: string,
): Point {
  const unfolded = state.cast?.places.get(key)
  if (unfolded) return unfolded
  const [x, y] = atlas.nodes.get(key)?.places[state.view] ?? [0, 0]
  return { x, y }
}

/** The middle of the places that a step has unfolded. */
function middleOf(cast: State['cast']): Point | null {
  if (cast === null || cast.places.size === 0) return null
  const xs = [...cast.places.values()].map(({ x }) => x)
  const ys = [...cast.places.values()].map(({ y }) => y)
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 }
}

function reachOf(atlas: Atlas, state: Pick<State, 'view'>, keys: ReadonlySet<string>): number {
  const low = { x: Number.POSITIVE_INFINITY, y: Number.POSITIVE_INFINITY }
  const high = { x: Number.NEGATIVE_INFINITY, y: Number.NEGATIVE_INFINITY }
  for (const key of keys) {
    const attributes = atlas.nodes.get(key)
    if (!attributes) continue
    const [x, y] = attributes.places[state.view]
    low.x = Math.min(low.x, x)
    low.y = Math.min(low.y, y)
    high.x = Math.max(high.x, x)
    high.y = Math.max(high.y, y)
  }
  return keys.size === 0 ? 1 : Math.max(1, (high.x - low.x) / 2, (high.y - low.y) / 2)
}

/** Looks up who speaks for whom among what shows. */
export function planOf(
  atlas: Atlas,
  state: Pick<State, 'view' | 'detail' | 'theme' | 'pins' | 'focus' | 'cast' | 'presenting'>,
  shown: VisibleKeys,
  palette: Palette,
  size: number,
): Plan {
  const { nodes, edges } = shown
  const roles = rolesOf(atlas)
  const merged = new Map<string, string>()
  for (const [section, concept] of roles.carrier)
    if (nodes.has(section) && nodes.has(concept) && roles.sectionOf.get(concept) === section)
      merged.set(section, concept)
  const { view, theme, pins, cast } = state
  // What is shown alone is looked into: it has all that there is, as the last detail has.
  const detail = state.focus === null && state.cast === null ? state.detail : 3
  const reach = reachOf(atlas, state, nodes)
  const unfolded = middleOf(cast)
  return {
    atlas,
    state: { view, detail, theme, pins, cast },
    palette,
    roles,
    nodes,
    edges,
    merged,
    reach,
    unfolded,
    talk: state.presenting !== null,
    size,
  }
}

export const roleOf = (plan: Plan, key: string): Role => plan.roles.role.get(key) ?? 'other'

/** CSS pixels below which no letter of the stage goes: on a desk, and on a wall that people sit away from. */
const LEAST_LETTER = 12
const LEAST_PROJECTED_LETTER = 20

/** The size in CSS pixels of letters that measure `size` at size 1, in halves of a pixel. */
export const letterSize = (plan: Plan, size: number): number =>
  Math.max(
    plan.talk || plan.state.theme === 'projector' ? LEAST_PROJECTED_LETTER : LEAST_LETTER,
    Math.round(size * plan.size * 2) / 2,
  )
