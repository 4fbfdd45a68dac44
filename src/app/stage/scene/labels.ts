import type { Messages } from '../../messages.ts'
import { mix } from '../../palette.ts'
import { controlPoint, pointAt } from '../edgeGeometry.ts'
import { DIMMED } from '../lineStyle.ts'
import type { Anchor, LabelRun, Point, SceneEdge, SceneLabel, SceneNode, Side, Tier } from '../scene.ts'
import { isBeside, isPair } from './edges.ts'
import type { Line } from './lines.ts'
import { RING_GAP } from './nodes.ts'
import { type Plan, roleOf } from './plan.ts'
import { numberOf, type Role, wordsOf } from './roles.ts'
import { isRinged, isTarget, nodeTier, type Standing } from './standing.ts'

/** How the label of a role is set: CSS pixels at size 1, and its widest line in its own characters. */
interface Style {
  readonly size: number
  readonly bold: boolean
  readonly widest: number
  readonly priority: number
}

const STYLES: Readonly<Record<Role, Style>> = {
  middle: { size: 23, bold: true, widest: 14, priority: 9000 },
  task: { size: 17, bold: true, widest: 14, priority: 8000 },
  focus: { size: 14, bold: false, widest: 15, priority: 7000 },
  point: { size: 13, bold: false, widest: 12, priority: 3000 },
  other: { size: 12.5, bold: false, widest: 12, priority: 0 },
}
const EDGE = { size: 12, priority: 6000 } as const
/** Foreground labels go before all at rest, what is aimed at before all lit; dimmed ones come last. */
const TIER_PRIORITY: Readonly<Record<Tier, number>> = { dim: -100_000, rest: 0, lit: 100_000 }
const TARGET_PRIORITY = 200_000
/** How many times the fitted view must be enlarged before points are named at the least detail. */
const POINTS_FROM_ZOOM = 1.7
/** The greatest number of lit relations that are named on their lines. */
const MOST_NAMED = 40
/** No line breaks here. */
const NO_BREAK = '\u00a0'

/** The labels' order: the most important first, equal ones by key. */
export const byPriority = (a: SceneLabel, b: SceneLabel): number =>
  b.priority - a.priority || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)

/** Whether the node's label is one of those that the fitted view makes room for. */
export function isEssential(plan: Plan, key: string): boolean {
  const role = roleOf(plan, key)
  return role === 'middle' || role === 'task' || role === 'focus'
}

/** Outward first, so that labels leave the middle free; tasks and their 重点 alike, so that a pair reads as one. */
function sidesOf({ x, y }: Point, role: Role, reach: number): readonly Side[] {
  if (Math.hypot(x, y) < reach * 0.06) return ['below', 'above', 'right', 'left']
  const [out, back]: readonly [Side, Side] = x >= reach * -0.06 ? ['right', 'left'] : ['left', 'right']
  const [up, down]: readonly [Side, Side] = y >= 0 ? ['above', 'below'] : ['below', 'above']
  if (role === 'task' || role === 'focus') return [out, back, up, down]
  return Math.abs(y) > 2.2 * Math.abs(x) ? [up, down, out, back] : [out, up, down, back]
}

function runsOf(plan: Plan, key: string, role: Role, tier: Tier, messages: Messages): LabelRun[] {
  const { atlas, palette, size } = plan
  const style = STYLES[role]
  const section = plan.roles.sectionOf.get(key)
  const px = Math.round(style.size * size * 2) / 2
  const run = (text: string, color: string): LabelRun => ({
    text,
    size: px,
    bold: style.bold,
    color: tier === 'dim' ? mix(color, palette.paper, DIMMED.text) : color,
  })
  const entry = atlas.sections.get(section ?? key)
  const number =
    role === 'task' && entry && entry.attributes.depth > 0 ? numberOf(entry.attributes.marker) : ''
  const words = wordsOf(atlas, key, role === 'task' || role === 'focus' ? section : undefined)
  const runs: LabelRun[] = []
  if (number !== '') runs.push(run(`${number}${NO_BREAK}`, palette.accent))
  if (role === 'focus') runs.push(run(`${messages.focus}${NO_BREAK}`, palette.muted))
  runs.push(run(words, role === 'middle' ? palette.kinds.goal : palette.ink))
  return runs
}

/** What could be written beside a node; null for what is not named, among it whatever is dimmed and not essential. */
export function nodeLabel(
  plan: Plan,
  standing: Standing | null,
  node: SceneNode,
  messages: Messages,
): SceneLabel | null {
  const { atlas, state, size } = plan
  const attributes = atlas.nodes.get(node.key)
  if (!attributes) return null
  const role = roleOf(plan, node.key)
  const target = isTarget(standing, 'node', node.key)
  const tier = nodeTier(standing, node.key)
  if (attributes.kind === 'section') {
    const carrier = plan.roles.carrier.get(node.key)
    const spoken = carrier !== undefined && plan.nodes.has(carrier)
    if (spoken && !(target && plan.merged.get(node.key) === undefined)) return null
  }
  const essential = isEssential(plan, node.key)
  if (tier === 'dim' && !essential) return null
  const section = plan.roles.sectionOf.get(node.key)
  const ringed = section !== undefined && isRinged(plan, standing, section)
  const { out, in: into } = atlas.relationsOf(node.key)
  const style = STYLES[role]
  const own =
    style.priority +
    (role === 'other' ? (3 - attributes.detail) * 1000 : 0) +
    Math.min(999, out.length + into.length)
  return {
    key: node.key,
    runs: runsOf(plan, node.key, role, tier, messages),
    x: node.x,
    y: node.y,
    angle: 0,
    gap: node.radius + node.strokeWidth / 2 + 3 * size + (ringed ? RING_GAP * size : 0),
    sides: sidesOf(node, role, plan.reach),
    priority: own + (target ? TARGET_PRIORITY : TIER_PRIORITY[tier]),
    maxWidth: style.widest * style.size * size,
    alternatives: [],
    whole: tier === 'lit',
    essential: essential && tier !== 'dim',
    fromZoom: role === 'point' && state.detail === 1 && tier === 'rest' ? POINTS_FROM_ZOOM : 0,
  }
}

/** Points of an edge where its label may stand, the best first. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]

/** The point at `t` of the line, turned as the line runs there, upright to read; level for a line at rest. */
function anchorAt(a: Point, b: Point, { curve, tier }: SceneEdge, t: number): Anchor {
  const at = pointAt(a, b, curve, t)
  if (tier !== 'lit') return { ...at, angle: 0 }
  const control = controlPoint(a, b, curve)
  const dx = (control.x - a.x) * (1 - t) + (b.x - control.x) * t
  const dy = (control.y - a.y) * (1 - t) + (b.y - control.y) * t
  const angle = Math.atan2(dy, dx)
  return {
    ...at,
    angle: angle > Math.PI / 2 ? angle - Math.PI : angle <= -Math.PI / 2 ? angle + Math.PI : angle,
  }
}

/** The structure line that says for all what a dashed one means: one that meets the middle, the longest. `placeOf` as in `edgeLabels`. */
export function explainedLine(
  plan: Plan,
  lines: readonly Line[],
  placeOf: (key: string) => Point | undefined,
): Line | null {
  let best: { line: Line; rank: number } | null = null
  for (const line of lines) {
    const { type, basis } = line.edge.attributes
    if (basis !== 'structure' || type === 'contains') continue
    const a = placeOf(line.source)
    const b = placeOf(line.target)
    if (!a || !b) continue
    const middle = roleOf(plan, line.source) === 'middle' || roleOf(plan, line.target) === 'middle'
    const rank = (middle ? 1e9 : 0) + Math.hypot(a.x - b.x, a.y - b.y)
    if (best === null || rank > best.rank + 1e-6) best = { line, rank }
  }
  return best?.line ?? null
}

/**
 * What could be written on lines: at rest what a dashed line means, on the one that explains it; of lit relations each one's name,
 * unless they are too many, and on that one with it what a dashed line means. `placeOf` tells where nodes stand.
 */
export function edgeLabels(
  plan: Plan,
  standing: Standing | null,
  edges: readonly SceneEdge[],
  explained: string | null,
  placeOf: (key: string) => Point | undefined,
  messages: Messages,
): SceneLabel[] {
  const { palette, size, atlas } = plan
  const relations = edges.filter(({ key }) => atlas.edges.get(key)?.attributes.type !== 'contains')
  const wordsOn = (line: SceneEdge): string | null => {
    const { key } = line
    const edge = atlas.edges.get(key)
    if (!edge) return null
    const { type, basis } = edge.attributes
    const relation = messages.types[type].out
    const full = `${relation}·${messages.bases[basis]}`
    if (isTarget(standing, 'edge', key)) return basis === 'stated' ? relation : full
    if (standing === null) return key === explained ? messages.bases[basis] : null
    if (relations.length > MOST_NAMED || isPair(plan, edge)) return null
    if (basis === 'structure' && isBeside(line)) return null
    return key === explained ? full : relation
  }
  const labels: SceneLabel[] = []
  for (const edge of relations) {
    const words = wordsOn(edge)
    const a = placeOf(edge.source)
    const b = placeOf(edge.target)
    if (words === null || !a || !b) continue
    const target = isTarget(standing, 'edge', edge.key)
    const essential = standing === null
    const [first, ...alternatives] = ALONG.map((t) => anchorAt(a, b, edge, t))
    labels.push({
      key: edge.key,
      runs: [
        {
          text: words,
          size: Math.round(EDGE.size * size * 2) / 2,
          bold: target,
          color: target ? palette.accent : palette.muted,
        },
      ],
      ...(first as Anchor),
      gap: 0,
      sides: ['middle'],
      priority:
        (essential ? EDGE.priority : -EDGE.priority) + (target ? TARGET_PRIORITY : TIER_PRIORITY[edge.tier]),
      maxWidth: 20 * EDGE.size * size,
      alternatives,
      whole: true,
      essential,
      fromZoom: 0,
    })
  }
  return labels
}
