import type { GraphEdge } from '../../../model/graphFile.ts'
import { BASES, type Basis } from '../../../model/kinds.ts'
import { mix } from '../../palette.ts'
import { conceptOf } from '../../state/atlas.ts'
import type { SceneEdge, Tier } from '../scene.ts'
import { edgeTier, isTarget, type Plan, roleOf, toned } from './plan.ts'

/** How far parallel lines bow, as a share of their length. */
const BOW = 0.16
const DASHES: Readonly<Record<Basis, readonly [number, number] | null>> = {
  stated: null,
  structure: [4, 4],
  editor: [9, 3],
}
/** How much of its colour a line from part to part keeps at rest. */
const ACROSS = 0.4
/** The width of a way's lines in CSS pixels at size 1. */
const WAY = 2
const TIERS: readonly Tier[] = ['dim', 'rest', 'lit']

/** A line between drawn nodes: a section that its concept speaks for is drawn there. */
interface Line {
  readonly edge: GraphEdge
  readonly source: string
  readonly target: string
}

/** Whether the edge joins a part's task and its 重点, whose label names the relation already. */
export const isPair = (plan: Plan, { source, target, attributes }: GraphEdge): boolean =>
  attributes.type === 'focusesOn' && roleOf(plan, source) === 'task' && roleOf(plan, target) === 'focus'

/** A subsection hangs on its section by a hairline where no structure edge of its head does. */
function hangsAlone(plan: Plan, edge: GraphEdge): boolean {
  const child = plan.atlas.sections.get(edge.target)
  if (!child) return false
  const head = child.attributes.head
  return (
    head === undefined ||
    plan.roles.sectionOf.get(head) !== child.key ||
    !plan.atlas
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

/** Lines between the same two nodes, the stated ones first; where a relation joins them, that one contains the other need not be drawn. */
function parallels(lines: readonly Line[]): Line[][] {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const ends =
      line.source < line.target ? `${line.source}\n${line.target}` : `${line.target}\n${line.source}`
    const group = groups.get(ends)
    if (group) group.push(line)
    else groups.set(ends, [line])
  }
  const rank = ({ edge }: Line) => BASES.indexOf(edge.attributes.basis)
  return [...groups.values()].map((group) => {
    const relations = group.filter(({ edge }) => edge.attributes.type !== 'contains')
    return relations.length === 0 ? group.slice(0, 1) : relations.sort((a, b) => rank(a) - rank(b))
  })
}

/**
 * How far each of parallel lines bows: the first stays straight, the others stand apart from it on both sides by turns. The same at
 * rest and lit, so that none slips from under the pointer.
 */
function bowOf({ source, target }: Line, index: number): number {
  if (index === 0) return 0
  const bow = BOW * Math.ceil(index / 2) * (index % 2 === 1 ? 1 : -1)
  return source < target ? bow : -bow
}

/** The part of the article that names a node first: the section right below the article that holds it. */
function partOf(plan: Plan, key: string): string | undefined {
  const section = conceptOf(plan.atlas, key)?.mentions[0]?.section ?? key
  return section.split('.')[0]
}

/** In the view that follows the article, a line from part to part runs across all that stands between. */
const crossesParts = (plan: Plan, { source, target, attributes }: GraphEdge): boolean =>
  plan.state.view === 'thread' &&
  attributes.basis === 'stated' &&
  partOf(plan, source) !== partOf(plan, target)

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
      : crossesParts(plan, edge)
        ? mix(palette.line, palette.paper, ACROSS)
        : palette.line
  const lit = contains ? palette.line : palette.muted
  const way = state.lit?.edges.has(edge.key) === true
  const width = (pair ? 1.6 : quiet ? 0.8 : few ? 1.2 : 0.9) * size
  return {
    key: edge.key,
    source,
    target,
    width: chosen
      ? 3 * size
      : way
        ? WAY * size
        : tier === 'lit' && !contains
          ? Math.max(width, 1.6 * size)
          : width,
    color: chosen
      ? palette.accent
      : way
        ? palette.ink
        : toned(plan, tier === 'lit' ? lit : rest, tier, 'edge'),
    dash: contains && !way && !plan.atlas.sections.has(edge.target) ? null : DASHES[basis],
    arrow: !contains && (tier === 'lit' || (few && tier === 'rest' && basis !== 'structure' && !pair)),
    curve,
    tier,
  }
}

/**
 * The edges in painting order: the dimmed first, the lit last, else as the graph has them. What the structure says of two nodes that a
 * sentence joins already is drawn only where it is lit.
 */
export function sceneEdges(plan: Plan): SceneEdge[] {
  const edges = parallels(linesOf(plan)).flatMap((group) =>
    group
      .map((line, index) => sceneEdge(plan, line, bowOf(line, index)))
      .filter((edge, index) => index === 0 || edge.tier === 'lit' || edge.dash === null),
  )
  return TIERS.flatMap((tier) => edges.filter((edge) => edge.tier === tier))
}
