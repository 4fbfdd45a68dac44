import type { NodeKind } from '../../../model/kinds.ts'
import { mix } from '../../palette.ts'
import type { SceneNode, Shape, Tier } from '../scene.ts'
import { isTarget, nodeTier, type Plan, placeOf, roleOf, toned } from './plan.ts'

const SHAPES: Readonly<Record<NodeKind, Shape>> = {
  goal: 'disc',
  mechanism: 'square',
  principle: 'diamond',
  actor: 'triangle',
  section: 'ring',
}

/** Radii in CSS pixels at size 1. */
const RADIUS = {
  middle: 15,
  task: 9.5,
  focus: 6.5,
  point: 3.5,
  least: 3,
  most: 8.5,
  mostInColumns: 4.7,
  ring: 4,
} as const
/** How much of its colour a point keeps at the least detail, where points are quiet dots. */
const QUIET = 0.6

const TIERS: readonly Tier[] = ['dim', 'rest', 'lit']

/** The radius in CSS pixels: by role, else by the number of relations. */
export function radiusOf(plan: Plan, key: string): number {
  const role = roleOf(plan, key)
  const section = plan.atlas.sections.has(key)
  const { out, in: into } = plan.atlas.relationsOf(key)
  const most = plan.state.view === 'meansEnds' ? RADIUS.mostInColumns : RADIUS.most
  const grown = Math.min(most, RADIUS.least + 1.1 * Math.sqrt(out.length + into.length))
  const quiet = plan.state.detail === 1
  if (section)
    return (
      (role === 'middle'
        ? RADIUS.task
        : role === 'task'
          ? RADIUS.focus
          : quiet
            ? RADIUS.point
            : RADIUS.ring) * plan.size
    )
  if (role === 'other') return grown * plan.size
  if (role === 'point') return (quiet ? RADIUS.point : Math.max(RADIUS.ring, grown)) * plan.size
  return RADIUS[role] * plan.size
}

/** By how many CSS pixels at size 1 a node grows where it is aimed at or selected. */
const CHOSEN = 2
/** CSS pixels at size 1 between a concept and the ring around it where its section is chosen. */
export const RING_GAP = 5

const isSelected = ({ state: { selection } }: Plan, key: string): boolean =>
  selection?.kind === 'node' && selection.key === key

/** Whether a section that a concept speaks for is drawn as a ring around that concept: where it is aimed at or selected. */
export const isRinged = (plan: Plan, section: string): boolean =>
  plan.merged.has(section) && (isTarget(plan, 'node', section) || isSelected(plan, section))

/** The kind of the shown concept that speaks for a section; null where none does. */
function spokenKind(plan: Plan, key: string): NodeKind | null {
  const carrier = plan.atlas.sections.has(key) ? plan.roles.carrier.get(key) : undefined
  return carrier !== undefined && plan.nodes.has(carrier)
    ? (plan.atlas.nodes.get(carrier)?.kind ?? null)
    : null
}

function sceneNode(plan: Plan, key: string): SceneNode | null {
  const attributes = plan.atlas.nodes.get(key)
  if (!attributes) return null
  const { palette, size } = plan
  const chosen = isTarget(plan, 'node', key) || isSelected(plan, key)
  const carrier = plan.merged.get(key)
  if (carrier !== undefined && !isRinged(plan, key)) return null
  const tier = nodeTier(plan, key)
  const quiet = roleOf(plan, key) === 'point' && plan.state.detail === 1 && tier === 'rest'
  // Among the quiet dots of the points, each its head's mark, a section whose head stands elsewhere is one more of them.
  const spoken = quiet ? spokenKind(plan, key) : null
  const kind = spoken ?? attributes.kind
  const base = palette.kinds[kind]
  const color = toned(plan, quiet ? mix(base, palette.paper, QUIET) : base, tier, 'node')
  const ring = kind === 'section'
  return {
    key,
    ...placeOf(plan.state, plan.atlas.nodes.get(carrier ?? key) ?? attributes),
    radius:
      carrier === undefined
        ? radiusOf(plan, key) + (chosen ? CHOSEN * size : 0)
        : radiusOf(plan, carrier) + RING_GAP * size,
    shape: SHAPES[kind],
    fill: ring ? palette.paper : color,
    stroke: chosen ? (ring ? palette.accent : palette.ink) : ring ? color : palette.paper,
    strokeWidth: (chosen ? 2.5 : ring ? 1.5 : 1) * size,
    tier,
  }
}

/** The nodes in painting order: the dimmed first, the lit last; within a tier the larger first, so that none hides a smaller one. */
export function sceneNodes(plan: Plan): SceneNode[] {
  const nodes: SceneNode[] = []
  for (const key of plan.nodes) {
    const node = sceneNode(plan, key)
    if (node) nodes.push(node)
  }
  const position = new Map(nodes.map(({ key }, index) => [key, index]))
  return nodes.sort(
    (a, b) =>
      TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
      b.radius - a.radius ||
      (position.get(a.key) ?? 0) - (position.get(b.key) ?? 0),
  )
}
