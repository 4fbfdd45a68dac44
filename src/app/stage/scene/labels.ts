import type { Messages } from '../../messages.ts'
import { mix } from '../../palette.ts'
import type { Lit } from '../../state/state.ts'
import { controlPoint, pointAt } from '../edgeGeometry.ts'
import { rankOf } from '../labels/obstacles.ts'
import { DIMMED } from '../lineStyle.ts'
import type { Anchor, LabelRun, Point, SceneEdge, SceneLabel, SceneNode, Side, Tier } from '../scene.ts'
import { isBeside, isPair } from './edges.ts'
import type { Line } from './lines.ts'
import { pinReach, RING_GAP } from './nodes.ts'
import { letterSize, type Plan, roleOf } from './plan.ts'
import { numberOf, type Role, wordsOf } from './roles.ts'
import { isOnWay, isRinged, isTarget, isTargetEnd, isTold, nodeTier, type Standing } from './standing.ts'

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
/** Characters of a task's line where it has the width between two columns. */
const TASK_IN_COLUMNS = 16
/** Characters of a line of the middle's label that are never broken. */
const LEAST_MIDDLE = 6
const EDGE = { size: 12, priority: 6000 } as const
/** Lit labels go before all at rest; dimmed ones come last. */
const TIER_PRIORITY: Readonly<Record<Tier, number>> = { dim: -100_000, rest: 0, lit: 100_000 }
/** Before all lit go the names that hold the picture together, which keep their places; then a way's, the line, its ends and the node that are aimed at. */
const ESSENTIAL_PRIORITY = 150_000
const WAY_PRIORITY = 180_000
const LINE_PRIORITY = 200_000
const END_PRIORITY = 250_000
const TARGET_PRIORITY = 300_000
/** How many times the fitted view must be enlarged before points are named at the least detail. */
const POINTS_FROM_ZOOM = 1.7
/** So many dashed lines are tried for the one that explains them all. */
const MOST_EXPLAINING = 6
/** The greatest number of lit relations that are named on their lines. */
const MOST_NAMED = 40
/** No line breaks here. */
const NO_BREAK = '\u00a0'

/** The least size on a way that is projected: it is read from afar. Elsewhere room for all names matters more. */
const WAY_SIZE = 15
/** The least size on a slide of a talk, in any colours. */
const TOLD_SIZE = 17

function styleOf({ state }: Plan, standing: Standing | null, key: string, role: Role): Style {
  const style = STYLES[role]
  if (isTold(standing, key)) return { ...style, size: Math.max(TOLD_SIZE, style.size) }
  const projected = state.theme === 'projector' && isOnWay(standing, 'node', key)
  return projected ? { ...style, size: Math.max(WAY_SIZE, style.size) } : style
}

/** The labels' order: the most important first, equal ones by key. */
export const byPriority = (a: SceneLabel, b: SceneLabel): number =>
  b.priority - a.priority || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)

/** Whether the node's label is one of those that the fitted view makes room for. */
export function isEssential({ roles, state }: Plan, key: string): boolean {
  const role = roles.role.get(key)
  if (role === 'point') return state.detail === 1 && state.view === 'meansEnds'
  return role === 'middle' || role === 'task' || role === 'focus'
}

/** Of so many nodes at most, names also stand obliquely beside them: of more, there is more to name than room. */
const MOST_OBLIQUE = 1500

/** The corners beside a node that belong to a side. */
const CORNERS: Readonly<Partial<Record<Side, readonly Side[]>>> = {
  right: ['upperRight', 'lowerRight'],
  left: ['upperLeft', 'lowerLeft'],
}

/**
 * The corners besides, which others stand at when no side has room. A name that the fitted view makes room for needs them only where
 * letters are projected; it then goes to those of its best side before it goes to another.
 */
function withCorners({ nodes, state }: Plan, sides: readonly Side[], essential: boolean): readonly Side[] {
  if (nodes.size > MOST_OBLIQUE || (essential && state.theme !== 'projector')) return sides
  return essential
    ? sides.flatMap((side) => [side, ...(CORNERS[side] ?? [])])
    : [...sides, ...sides.flatMap((side) => CORNERS[side] ?? [])]
}

/** Outward first, so that labels leave the middle free; tasks and their 重点 alike, so that a pair reads as one. */
function sidesOf({ x, y }: Point, role: Role, reach: number): readonly Side[] {
  if (Math.hypot(x, y) < reach * 0.06) return ['below', 'above', 'right', 'left']
  const [out, back]: readonly [Side, Side] = x >= reach * -0.06 ? ['right', 'left'] : ['left', 'right']
  const [up, down]: readonly [Side, Side] = y >= 0 ? ['above', 'below'] : ['below', 'above']
  if (role === 'task' || role === 'focus') return [out, back, up, down]
  return Math.abs(y) > 2.2 * Math.abs(x) ? [up, down, out, back] : [out, up, down, back]
}

/** As `sidesOf`; what a step of a talk has unfolded is named outwards from its own middle. */
function sidesAround({ state, unfolded, reach }: Plan, node: SceneNode, role: Role): readonly Side[] {
  if (unfolded === null || !state.cast?.places.has(node.key)) return sidesOf(node, role, reach)
  return node.x >= unfolded.x ? ['right', 'left', 'below', 'above'] : ['left', 'right', 'below', 'above']
}

/**
 * Where lines lead from left to right: what they end at is named at its right, what they begin at on its left, and the parts' headings,
 * which stand last, at their right.
 */
function sidesInColumns({ atlas, edges }: Plan, key: string, role: Role): readonly Side[] {
  const served = atlas
    .relationsOf(key)
    .in.some((edge) => edge.attributes.type === 'serves' && edges.has(edge.key))
  return served || role === 'middle' || role === 'task' || role === 'focus'
    ? ['right', 'left', 'above', 'below']
    : ['left', 'right', 'above', 'below']
}

/**
 * The widest line of a label, in its own characters: where lines end at the middle, it is set in two lines, to leave them the width,
 * and tasks rather in one, to leave room to what stands below them.
 */
function widestOf(runs: readonly LabelRun[], role: Role, inColumns: boolean): number {
  const { widest } = STYLES[role]
  if (!inColumns || role !== 'middle') return inColumns && role === 'task' ? TASK_IN_COLUMNS : widest
  const half = Math.ceil(runs.reduce((sum, { text }) => sum + [...text].length, 0) / 2)
  return Math.min(widest, Math.max(LEAST_MIDDLE, half + 1))
}

function runsOf(
  plan: Plan,
  key: string,
  role: Role,
  style: Style,
  tier: Tier,
  messages: Messages,
): LabelRun[] {
  const { atlas, palette } = plan
  const section = plan.roles.sectionOf.get(key)
  const px = letterSize(plan, style.size)
  // On a wall all words must be read; what is not lit is told from it by its dot and its weight.
  const { talk } = plan
  const run = (text: string, color: string): LabelRun => ({
    text,
    size: px,
    bold: style.bold && !(talk && tier === 'dim'),
    color: tier !== 'dim' ? color : talk ? palette.muted : mix(color, palette.paper, DIMMED.text),
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
  const inColumns = state.view === 'meansEnds'
  const { out, in: into } = atlas.relationsOf(node.key)
  const style = styleOf(plan, standing, node.key, role)
  const own =
    style.priority +
    (role === 'other' ? (3 - attributes.detail) * 1000 : 0) +
    Math.min(999, out.length + into.length)
  const placing = (): number => {
    if (target) return TARGET_PRIORITY
    if (isTargetEnd(standing, node.key)) return END_PRIORITY
    if (isOnWay(standing, 'node', node.key) || isTold(standing, node.key)) return WAY_PRIORITY
    if (plan.talk && tier === 'dim') return TIER_PRIORITY.dim
    return essential ? ESSENTIAL_PRIORITY : TIER_PRIORITY[tier]
  }
  const runs = runsOf(plan, node.key, role, style, tier, messages)
  const waits = role === 'point' && state.detail === 1 && !inColumns && tier === 'rest'
  const plain = inColumns ? sidesInColumns(plan, node.key, role) : sidesAround(plan, node, role)
  return {
    key: node.key,
    runs,
    x: node.x,
    y: node.y,
    angle: 0,
    gap:
      node.radius +
      node.strokeWidth / 2 +
      3 * size +
      Math.max(ringed ? RING_GAP * size : 0, pinReach(plan, node.key)),
    sides: withCorners(plan, plain, essential),
    priority: own + placing(),
    rank: rankOf(tier === 'lit' ? tier : 'rest', node.radius),
    maxWidth: widestOf(runs, role, inColumns) * letterSize(plan, style.size),
    alternatives: [],
    whole: tier === 'lit',
    essential,
    once: null,
    fromZoom: waits ? POINTS_FROM_ZOOM : 0,
    ...(isOnWay(standing, 'node', node.key) || isTold(standing, node.key) ? { led: plan.palette.muted } : {}),
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

/**
 * The structure lines that can say for all what a dashed one means, the best first: those that meet the middle, the longest. `placeOf` as
 * in `edgeLabels`.
 */
export function explainingLines(
  plan: Plan,
  lines: readonly Line[],
  placeOf: (key: string) => Point | undefined,
): Line[] {
  const found: { line: Line; rank: number }[] = []
  for (const line of lines) {
    const { type, basis } = line.edge.attributes
    if (basis !== 'structure' || type === 'contains') continue
    const a = placeOf(line.source)
    const b = placeOf(line.target)
    if (!a || !b) continue
    const middle = roleOf(plan, line.source) === 'middle' || roleOf(plan, line.target) === 'middle'
    found.push({ line, rank: (middle ? 1e9 : 0) + Math.round(Math.hypot(a.x - b.x, a.y - b.y)) })
  }
  return found
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MOST_EXPLAINING)
    .map(({ line }) => line)
}

/**
 * What is written along a step of the way shown: its number, the relation, and what it rests on where no sentence states it. Of many
 * ways together, those within a section would say the same over and over.
 */
function wayWords(plan: Plan, way: Lit, key: string, messages: Messages): string | null {
  const edge = plan.atlas.edges.get(key)
  if (!edge) return null
  const { type, basis } = edge.attributes
  if (type === 'contains' && !way.numbered) return null
  const number = way.numbered ? `${[...way.edges].indexOf(key) + 1}${NO_BREAK}` : ''
  const relation = type === 'contains' ? messages.types.contains.in : messages.types[type].out
  return `${number}${relation}${basis === 'stated' ? '' : `·${messages.bases[basis]}`}`
}

/**
 * What could be written on lines: at rest what a dashed line means, on the first of those `explaining` it that has room; of lit relations
 * each one's name, unless they are too many, and on the first of those what a dashed line means. `placeOf` tells where nodes stand.
 */
export function edgeLabels(
  plan: Plan,
  standing: Standing | null,
  edges: readonly SceneEdge[],
  explaining: readonly Line[],
  placeOf: (key: string) => Point | undefined,
  messages: Messages,
): SceneLabel[] {
  const { palette, atlas } = plan
  const turns = new Map(explaining.map(({ edge }, turn) => [edge.key, turn]))
  const relations = edges.filter(({ key }) => atlas.edges.get(key)?.attributes.type !== 'contains').length
  const wordsOn = (line: SceneEdge): string | null => {
    const { key } = line
    const edge = atlas.edges.get(key)
    if (!edge) return null
    const { type, basis } = edge.attributes
    if (standing?.way && isOnWay(standing, 'edge', key)) return wayWords(plan, standing.way, key, messages)
    if (type === 'contains') return null
    const relation = messages.types[type].out
    const full = `${relation}·${messages.bases[basis]}`
    if (isTarget(standing, 'edge', key)) return basis === 'stated' ? relation : full
    if (standing === null) return turns.has(key) ? messages.bases[basis] : null
    if (relations > MOST_NAMED || isPair(plan, edge)) return null
    if (basis === 'structure' && isBeside(line)) return null
    return turns.get(key) === 0 ? full : relation
  }
  const labels: SceneLabel[] = []
  for (const edge of edges) {
    const words = wordsOn(edge)
    const a = placeOf(edge.source)
    const b = placeOf(edge.target)
    if (words === null || !a || !b) continue
    const target = isTarget(standing, 'edge', edge.key)
    const essential = standing === null
    const size = letterSize(plan, EDGE.size)
    const [first, ...alternatives] = ALONG.map((t) => anchorAt(a, b, edge, t))
    labels.push({
      key: edge.key,
      runs: [{ text: words, size, bold: target, color: target ? palette.accent : palette.muted }],
      ...(first as Anchor),
      gap: 0,
      sides: ['middle'],
      priority:
        (essential ? EDGE.priority - (turns.get(edge.key) ?? 0) : -EDGE.priority) +
        (target ? LINE_PRIORITY : TIER_PRIORITY[edge.tier]),
      rank: rankOf(edge.tier, 0),
      maxWidth: 20 * size,
      alternatives,
      whole: true,
      essential,
      once: essential ? 'structure' : standing.told && words === messages.types.serves.out ? 'serves' : null,
      fromZoom: 0,
    })
  }
  return labels
}
