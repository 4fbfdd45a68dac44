import type { GraphEdge } from '../../../model/graphFile.ts'
import { mix } from '../../palette.ts'
import { conceptOf } from '../../state/atlas.ts'
import { DASHES, weightOf } from '../lineStyle.ts'
import type { SceneEdge } from '../scene.ts'
import type { Line, Lines } from './lines.ts'
import { type Plan, roleOf } from './plan.ts'
import { edgeTier, isOnWay, isTarget, type Standing } from './standing.ts'

/** How far parallel lines bow, and a lit one that is straight at rest, as shares of their length. */
const BOW = 0.16
const LIT_BOW = 0.06

/** How much of its colour a line from part to part keeps at rest. */
const ACROSS = 0.4
/** The widths of a way's lines and of the one that is aimed at for one piece of evidence, in CSS pixels at size 1. */
const WAY = 2
const CHOSEN = 3

/** Whether the edge joins a part's task and its 重点, whose label names the relation already. */
export const isPair = (plan: Plan, { source, target, attributes }: GraphEdge): boolean =>
  attributes.type === 'focusesOn' && roleOf(plan, source) === 'task' && roleOf(plan, target) === 'focus'

/**
 * How far a line bows. Of lines between the same two nodes the first is straight at rest and curved where it is lit; the others stand
 * apart from it on both sides by turns, at rest and lit alike.
 */
function bowOf({ edge, source, target, rank }: Line, lit: boolean): number {
  if (edge.attributes.type === 'contains') return 0
  if (rank === 0) return lit ? LIT_BOW : 0
  const bow = BOW * Math.ceil(rank / 2) * (rank % 2 === 1 ? 1 : -1)
  return source < target ? bow : -bow
}

/** The part of the article that names a node first: the section right below the article that holds it. */
function partOf(plan: Plan, key: string): string {
  const section = conceptOf(plan.atlas, key)?.mentions[0]?.section ?? key
  const end = section.indexOf('.')
  return end < 0 ? section : section.slice(0, end)
}

/** In the view that follows the article, a line from part to part runs across all that stands between. */
const crossesParts = (plan: Plan, { source, target, attributes }: GraphEdge): boolean =>
  plan.state.view === 'thread' &&
  attributes.basis === 'stated' &&
  partOf(plan, source) !== partOf(plan, target)

/** So many lines at most are drawn as at the first detail, whatever the detail. */
const FEW = 60

/** Whether the line stands beside another between the same two nodes. */
export const isBeside = ({ curve }: Pick<SceneEdge, 'curve'>): boolean => Math.abs(curve) >= BOW

/** The line as it looks; `standing` is null at rest. */
export function sceneEdge(plan: Plan, standing: Standing | null, line: Line): SceneEdge {
  const { palette, size, state } = plan
  const { edge, source, target } = line
  const { type, basis, evidence } = edge.attributes
  const tier = edgeTier(standing, edge.key)
  const lit = tier === 'lit'
  const chosen = isTarget(standing, 'edge', edge.key)
  const contains = type === 'contains'
  const pair = type === 'focusesOn' && roleOf(plan, source) === 'task' && roleOf(plan, target) === 'focus'
  const few = state.detail === 1 || plan.edges.size <= FEW
  const quiet = contains || (basis === 'structure' && roleOf(plan, source) === 'point')
  const rest = pair
    ? mix(palette.muted, palette.paper, 0.8)
    : quiet
      ? mix(palette.line, palette.paper, 0.75)
      : crossesParts(plan, edge)
        ? mix(palette.line, palette.paper, ACROSS)
        : palette.line
  const weight = contains ? 1 : weightOf(evidence.length)
  const plain = (pair ? 1.6 : quiet ? 0.8 : few ? 1.2 : 0.9) * weight
  const way = isOnWay(standing, 'edge', edge.key)
  const width = chosen
    ? CHOSEN * weight
    : way
      ? WAY * weight
      : lit && !contains
        ? Math.max(plain, 1.6 * weight)
        : plain
  return {
    key: edge.key,
    source,
    target,
    width: width * size,
    color: chosen
      ? palette.accent
      : way
        ? palette.ink
        : lit
          ? contains
            ? palette.line
            : palette.muted
          : rest,
    dash: contains && !way && !plan.atlas.sections.has(edge.target) ? null : DASHES[basis],
    arrow: !contains && (lit || (few && basis !== 'structure' && !pair)),
    curve: bowOf(line, lit),
    tier,
  }
}

/** The edges at rest, in painting order. What only the structure says of two nodes that a sentence joins already shows when it is lit. */
export const edgesAtRest = (plan: Plan, lines: Lines): SceneEdge[] =>
  lines.all
    .map((line) => sceneEdge(plan, null, line))
    .filter(({ dash }, at) => dash === null || lines.all[at]?.rank === 0)

/** The edges that stand out, in painting order: the one aimed at last. */
export function standingEdges(plan: Plan, lines: Lines, standing: Standing): SceneEdge[] {
  const edges: SceneEdge[] = []
  const contained = new Set<string>()
  for (const key of standing.emphasis.edges) {
    const line = lines.of(key)
    if (!line) continue
    if (line.edge.attributes.type === 'contains') {
      const ends = `${line.source}\n${line.target}`
      if (contained.has(ends)) continue
      contained.add(ends)
    }
    edges.push(sceneEdge(plan, standing, line))
  }
  return edges
}
