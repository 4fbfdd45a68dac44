import type { GraphEdge } from '../../../model/graphFile.ts'
import type { Basis } from '../../../model/kinds.ts'
import { mix } from '../../palette.ts'
import type { SceneEdge, Tier } from '../scene.ts'
import { edgeTier, isTarget, type Plan, roleOf, toned } from './plan.ts'

/** How far parallel lines bow, as a share of their length. */
const BOW = 0.12
const DASHES: Readonly<Record<Basis, readonly [number, number] | null>> = {
  stated: null,
  structure: [4, 4],
  editor: [9, 3],
}
const TIERS: readonly Tier[] = ['dim', 'rest', 'lit']

/** A line between drawn nodes: a section that its concept speaks for is drawn there. */
interface Line {
  readonly edge: GraphEdge
  readonly source: string
  readonly target: string
}

/** A subsection hangs on its section by a hairline where no structure edge between their heads does. */
function hangsAlone(plan: Plan, edge: GraphEdge): boolean {
  const child = plan.atlas.sections.get(edge.target)
  const head = child?.attributes.head
  if (!child) return false
  return !(
    head !== undefined &&
    plan.merged.get(child.key) === head &&
    plan.atlas
      .relationsOf(head)
      .out.some(({ key, attributes }) => attributes.basis === 'structure' && plan.edges.has(key))
  )
}

function linesOf(plan: Plan): Line[] {
  const lines: Line[] = []
  for (const key of plan.edges) {
    const edge = plan.atlas.edges.get(key)
    if (!edge) continue
    const source = plan.merged.get(edge.source) ?? edge.source
    const target = plan.merged.get(edge.target) ?? edge.target
    if (source === target) continue
    const contains = edge.attributes.type === 'contains'
    if (contains && edgeTier(plan, key) !== 'lit' && !hangsAlone(plan, edge)) continue
    lines.push({ edge, source, target })
  }
  return lines
}

/** Lines between the same two nodes bow apart; every other line is straight. The same at rest and lit, so that none slips from under the pointer. */
function curvesOf(lines: readonly Line[]): Map<string, number> {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const ends =
      line.source < line.target ? `${line.source}\n${line.target}` : `${line.target}\n${line.source}`
    const group = groups.get(ends)
    if (group) group.push(line)
    else groups.set(ends, [line])
  }
  const curves = new Map<string, number>()
  for (const group of groups.values())
    group.forEach(({ edge, source, target }, index) => {
      const bow = BOW * (index * 2 - (group.length - 1))
      curves.set(edge.key, bow === 0 ? 0 : source < target ? bow : -bow)
    })
  return curves
}

function sceneEdge(plan: Plan, { edge, source, target }: Line, curve: number): SceneEdge {
  const { palette, size, state } = plan
  const { type, basis } = edge.attributes
  const tier = edgeTier(plan, edge.key)
  const chosen = isTarget(plan, 'edge', edge.key)
  const contains = type === 'contains'
  const pair = type === 'focusesOn' && roleOf(plan, source) === 'task' && roleOf(plan, target) === 'focus'
  const few = state.detail === 1
  const quiet = contains || (basis === 'structure' && roleOf(plan, source) === 'point')
  const rest = pair
    ? mix(palette.muted, palette.paper, 0.8)
    : quiet
      ? mix(palette.line, palette.paper, 0.75)
      : palette.line
  const lit = contains ? palette.line : palette.muted
  const width = (pair ? 1.6 : quiet ? 0.8 : few ? 1.2 : 0.9) * size
  return {
    key: edge.key,
    source,
    target,
    width: chosen ? 2.6 * size : tier === 'lit' && !contains ? Math.max(width, 1.6 * size) : width,
    color: chosen ? palette.accent : toned(plan, tier === 'lit' ? lit : rest, tier, 'edge'),
    dash: contains ? null : DASHES[basis],
    arrow: !contains && (tier === 'lit' || (few && tier === 'rest' && basis !== 'structure' && !pair)),
    curve,
    tier,
  }
}

/** The edges in painting order: the dimmed first, the lit last, else as the graph has them. */
export function sceneEdges(plan: Plan): SceneEdge[] {
  const lines = linesOf(plan)
  const curves = curvesOf(lines)
  const edges = lines.map((line) => sceneEdge(plan, line, curves.get(line.edge.key) ?? 0))
  return TIERS.flatMap((tier) => edges.filter((edge) => edge.tier === tier))
}
