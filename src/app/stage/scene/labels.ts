import type { Messages } from '../../messages.ts'
import { pointAt } from '../edgeGeometry.ts'
import type { LabelRun, Point, SceneEdge, SceneLabel, SceneNode, Side, Tier } from '../scene.ts'
import { isPair } from './edges.ts'
import { isRinged, RING_GAP } from './nodes.ts'
import { isTarget, letterSize, nodeTier, type Plan, roleOf, toned } from './plan.ts'
import { numberOf, type Role, wordsOf } from './roles.ts'

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

function styleOf({ state }: Plan, key: string, role: Role): Style {
  const style = STYLES[role]
  const projected = state.theme === 'projector' && state.lit?.nodes.has(key) === true
  return projected ? { ...style, size: Math.max(WAY_SIZE, style.size) } : style
}

/** Outward first, so that labels leave the middle free; tasks and their 重点 alike, so that a pair reads as one. */
function sidesOf({ x, y }: Point, role: Role, reach: number): readonly Side[] {
  if (Math.hypot(x, y) < reach * 0.06) return ['below', 'above', 'right', 'left']
  const [out, back]: readonly [Side, Side] = x >= reach * -0.06 ? ['right', 'left'] : ['left', 'right']
  const [up, down]: readonly [Side, Side] = y >= 0 ? ['above', 'below'] : ['below', 'above']
  if (role === 'task' || role === 'focus') return [out, back, up, down]
  return Math.abs(y) > 2.2 * Math.abs(x) ? [up, down, out, back] : [out, up, down, back]
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

function runsOf(plan: Plan, key: string, role: Role, tier: Tier, messages: Messages): LabelRun[] {
  const { atlas, palette } = plan
  const style = styleOf(plan, key, role)
  const section = plan.roles.sectionOf.get(key)
  const px = letterSize(plan, style.size)
  const run = (text: string, color: string, bold = style.bold): LabelRun => ({
    text,
    size: px,
    bold,
    color: toned(plan, color, tier, 'text'),
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

/** Whether the line that is aimed at ends here. */
const isTargetEnd = ({ emphasis }: Plan, key: string): boolean =>
  emphasis?.target?.kind === 'edge' && emphasis.nodes.has(key)

function nodeLabel(plan: Plan, node: SceneNode, messages: Messages): SceneLabel | null {
  const { atlas, state, size } = plan
  const attributes = atlas.nodes.get(node.key)
  if (!attributes) return null
  const role = roleOf(plan, node.key)
  const target = isTarget(plan, 'node', node.key)
  const tier = nodeTier(plan, node.key)
  const carrier = plan.roles.carrier.get(node.key)
  const spoken = carrier !== undefined && plan.nodes.has(carrier)
  if (attributes.kind === 'section' && spoken && !(target && plan.merged.get(node.key) === undefined))
    return null
  const section = plan.roles.sectionOf.get(node.key)
  const ringed = section !== undefined && isRinged(plan, section)
  const inColumns = state.view === 'meansEnds'
  const quiet = role === 'point' && state.detail === 1
  const essential = role === 'middle' || role === 'task' || role === 'focus' || (quiet && inColumns)
  if (tier === 'dim' && !essential) return null
  const { out, in: into } = atlas.relationsOf(node.key)
  const style = styleOf(plan, node.key, role)
  const own =
    style.priority +
    (role === 'other' ? (3 - attributes.detail) * 1000 : 0) +
    Math.min(999, out.length + into.length)
  const rankOf = (): number => {
    if (target) return TARGET_PRIORITY
    if (isTargetEnd(plan, node.key)) return END_PRIORITY
    if (state.lit?.nodes.has(node.key)) return WAY_PRIORITY
    return essential ? ESSENTIAL_PRIORITY : TIER_PRIORITY[tier]
  }
  const runs = runsOf(plan, node.key, role, tier, messages)
  return {
    key: node.key,
    runs,
    x: node.x,
    y: node.y,
    gap: node.radius + node.strokeWidth / 2 + 3 * size + (ringed ? RING_GAP * size : 0),
    sides: inColumns ? sidesInColumns(plan, node.key, role) : sidesOf(node, role, plan.reach),
    priority: own + rankOf(),
    maxWidth: widestOf(runs, role, inColumns) * letterSize(plan, style.size),
    alternatives: [],
    whole: tier === 'lit',
    essential,
    once: null,
    fromZoom: quiet && !inColumns && tier === 'rest' ? POINTS_FROM_ZOOM : 0,
  }
}

/** Points of an edge where its label may stand, the best first. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]

interface EdgeWords {
  readonly text: string
  readonly essential: boolean
}

/**
 * What is written along a step of the way shown: its number, the relation, and what it rests on where no sentence states it. Of many
 * ways together, those within a section would say the same over and over.
 */
function wayWords(plan: Plan, key: string, messages: Messages): string {
  const edge = plan.atlas.edges.get(key)
  const { lit } = plan.state
  if (!edge || !lit) return ''
  const { type, basis } = edge.attributes
  if (type === 'contains' && !lit.numbered) return ''
  const number = lit.numbered ? `${[...lit.edges].indexOf(key) + 1}${NO_BREAK}` : ''
  const relation = type === 'contains' ? messages.types.contains.in : messages.types[type].out
  return `${number}${relation}${basis === 'stated' ? '' : `·${messages.bases[basis]}`}`
}

/** The structure edges that can say for all what a dashed line means, the best first: the lit if any, those that meet the middle, the longest. */
function explainedEdges(
  plan: Plan,
  edges: readonly SceneEdge[],
  places: ReadonlyMap<string, Point>,
): string[] {
  const found: { key: string; rank: number; order: number }[] = []
  for (const { key, source, target, tier } of edges) {
    const attributes = plan.atlas.edges.get(key)?.attributes
    if (attributes?.basis !== 'structure' || attributes.type === 'contains') continue
    const a = places.get(source)
    const b = places.get(target)
    if (!a || !b) continue
    const middle = roleOf(plan, source) === 'middle' || roleOf(plan, target) === 'middle'
    const length = Math.hypot(a.x - b.x, a.y - b.y)
    const rank = (tier === 'lit' ? 1e12 : 0) + (middle ? 1e9 : 0) + Math.round(length)
    found.push({ key, rank, order: found.length })
  }
  return found.sort((a, b) => b.rank - a.rank || a.order - b.order).map(({ key }) => key)
}

function edgeWords(
  plan: Plan,
  edge: SceneEdge,
  explained: boolean,
  named: boolean,
  messages: Messages,
): EdgeWords | null {
  const line = plan.atlas.edges.get(edge.key)
  if (plan.state.lit?.edges.has(edge.key)) {
    const text = wayWords(plan, edge.key, messages)
    return text === '' ? null : { text, essential: false }
  }
  if (!line || edge.tier === 'dim' || line.attributes.type === 'contains') return null
  const { type, basis } = line.attributes
  const relation = messages.types[type].out
  const full = `${relation}·${messages.bases[basis]}`
  if (isTarget(plan, 'edge', edge.key))
    return { text: basis === 'stated' ? relation : full, essential: false }
  if (edge.tier === 'rest') return explained ? { text: messages.bases[basis], essential: true } : null
  if (!named || isPair(plan, line) || (edge.curve !== 0 && basis === 'structure')) return null
  return { text: explained ? full : relation, essential: false }
}

/** What could be written, most important first. */
export function sceneLabels(
  plan: Plan,
  nodes: readonly SceneNode[],
  edges: readonly SceneEdge[],
  messages: Messages,
): SceneLabel[] {
  const { palette } = plan
  const labels: SceneLabel[] = []
  for (const node of nodes) {
    const label = nodeLabel(plan, node, messages)
    if (label) labels.push(label)
  }
  const places = new Map<string, Point>(nodes.map(({ key, x, y }) => [key, { x, y }]))
  const explained = explainedEdges(plan, edges, places).slice(0, MOST_EXPLAINING)
  const lit = edges.filter(
    ({ tier, key }) => tier === 'lit' && plan.atlas.edges.get(key)?.attributes.type !== 'contains',
  )
  for (const edge of edges) {
    const turn = explained.indexOf(edge.key)
    const explains = edge.tier === 'rest' ? turn >= 0 : turn === 0
    const words = edgeWords(plan, edge, explains, lit.length <= MOST_NAMED, messages)
    const a = places.get(edge.source)
    const b = places.get(edge.target)
    if (!words || !a || !b) continue
    const target = isTarget(plan, 'edge', edge.key)
    const [first, ...alternatives] = ALONG.map((t) => pointAt(a, b, edge.curve, t))
    labels.push({
      key: edge.key,
      runs: [
        {
          text: words.text,
          size: letterSize(plan, EDGE.size),
          bold: target,
          color: target ? palette.accent : palette.muted,
        },
      ],
      ...(first as Point),
      gap: 0,
      sides: ['middle'],
      priority:
        (words.essential ? EDGE.priority - turn : -EDGE.priority) +
        (target ? LINE_PRIORITY : TIER_PRIORITY[edge.tier]),
      maxWidth: 20 * letterSize(plan, EDGE.size),
      alternatives,
      whole: true,
      essential: words.essential,
      once: words.essential ? 'structure' : null,
      fromZoom: 0,
    })
  }
  return labels.sort((a, b) => b.priority - a.priority || (a.key < b.key ? -1 : 1))
}
