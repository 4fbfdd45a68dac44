import type { NodeKind } from '../../../model/kinds.ts'
import { mix } from '../../palette.ts'
import { DIMMED } from '../lineStyle.ts'
import type { SceneNode } from '../scene.ts'
import { SHAPES } from '../shape.ts'
import { type Plan, placeOf, roleOf } from './plan.ts'
import { isChosen, isRinged, nodeTier, type Standing } from './standing.ts'

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

/** How many times as large dots are on the slides of a talk, which show few. */
const TOLD = 1.35

/** The radius in CSS pixels: by role, else by the number of relations. */
export const radiusOf = (plan: Plan, key: string): number => plainRadius(plan, key) * (plan.talk ? TOLD : 1)

function plainRadius(plan: Plan, key: string): number {
  const role = roleOf(plan, key)
  const quiet = plan.state.detail === 1
  if (plan.atlas.sections.has(key))
    return (
      (role === 'middle'
        ? RADIUS.task
        : role === 'task'
          ? RADIUS.focus
          : quiet
            ? RADIUS.point
            : RADIUS.ring) * plan.size
    )
  if (role !== 'other' && role !== 'point') return RADIUS[role] * plan.size
  if (role === 'point' && quiet) return RADIUS.point * plan.size
  const { out, in: into } = plan.atlas.relationsOf(key)
  const most = plan.state.view === 'meansEnds' ? RADIUS.mostInColumns : RADIUS.most
  const grown = Math.min(most, RADIUS.least + 1.1 * Math.sqrt(out.length + into.length))
  return (role === 'point' ? Math.max(RADIUS.ring, grown) : grown) * plan.size
}

/** By how many CSS pixels at size 1 a node grows where it is aimed at or selected. */
const CHOSEN = 2
/** CSS pixels at size 1 between a concept and the ring around it where its section is chosen. */
export const RING_GAP = 5

/** The kind of the shown concept that speaks for a section; null where none does. */
function spokenKind(plan: Plan, key: string): NodeKind | null {
  const carrier = plan.atlas.sections.has(key) ? plan.roles.carrier.get(key) : undefined
  return carrier !== undefined && plan.nodes.has(carrier)
    ? (plan.atlas.nodes.get(carrier)?.kind ?? null)
    : null
}

/** The node as it looks; `standing` is null at rest. Null for what is not drawn. */
export function sceneNode(plan: Plan, standing: Standing | null, key: string): SceneNode | null {
  const attributes = plan.atlas.nodes.get(key)
  if (!attributes || !plan.nodes.has(key)) return null
  const { palette, size } = plan
  const carrier = plan.merged.get(key)
  if (carrier !== undefined && !isRinged(plan, standing, key)) return null
  const tier = nodeTier(standing, key)
  const chosen = isChosen(standing, key)
  const quiet = tier === 'rest' && plan.state.detail === 1 && roleOf(plan, key) === 'point'
  // Among the quiet dots of the points, each its head's mark, a section whose head stands elsewhere is one more of them.
  const spoken = quiet ? spokenKind(plan, key) : null
  const kind = spoken ?? attributes.kind
  const base = palette.kinds[kind]
  const color = quiet
    ? mix(base, palette.paper, QUIET)
    : tier === 'dim'
      ? mix(base, palette.paper, DIMMED.node)
      : base
  const ring = kind === 'section'
  return {
    key,
    ...placeOf(plan, carrier ?? key),
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

/** CSS pixels at size 1 between a pinned concept and the ring around it, and the ring's width. */
const PIN = { gap: 4, width: 1.5 } as const

const isPinned = (plan: Plan, key: string): boolean => plan.state.pins.includes(key)

/** How far a pin's ring reaches beyond its concept, in CSS pixels; 0 where there is none. */
export const pinReach = (plan: Plan, key: string): number =>
  isPinned(plan, key) ? (PIN.gap + PIN.width / 2) * plan.size : 0

/** The node, above the ring that tells that it is pinned. */
function withPin(plan: Plan, node: SceneNode): SceneNode[] {
  if (!isPinned(plan, node.key)) return [node]
  const { palette, size } = plan
  const ring: SceneNode = {
    ...node,
    key: `${node.key}\npin`,
    radius: node.radius + PIN.gap * size,
    shape: 'ring',
    fill: palette.paper,
    stroke: node.tier === 'dim' ? mix(palette.accent, palette.paper, DIMMED.node) : palette.accent,
    strokeWidth: PIN.width * size,
    sign: true,
  }
  return [ring, node]
}

const isNode = (node: SceneNode | null): node is SceneNode => node !== null

/** The larger first, so that none hides a smaller one; the order of the keys among equals. */
const inPaintingOrder = (nodes: SceneNode[]): SceneNode[] => nodes.sort((a, b) => b.radius - a.radius)

/** All nodes at rest, in painting order. */
export const nodesAtRest = (plan: Plan): SceneNode[] =>
  inPaintingOrder(
    [...plan.nodes]
      .map((key) => sceneNode(plan, null, key))
      .filter(isNode)
      .flatMap((node) => withPin(plan, node)),
  )

/** The nodes that stand out, in painting order: those lit, above what is selected and not lit. */
export function standingNodes(plan: Plan, standing: Standing): SceneNode[] {
  const { selection, nodes } = standing
  const selected = selection?.kind === 'node' && !nodes.has(selection.key) ? [selection.key] : []
  const make = (keys: Iterable<string>) =>
    inPaintingOrder(
      [...keys]
        .map((key) => sceneNode(plan, standing, key))
        .filter(isNode)
        .flatMap((node) => withPin(plan, node)),
    )
  return [...make(selected), ...make(nodes)]
}
