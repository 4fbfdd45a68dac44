import type { Atlas } from '../atlas.ts'
import type { Trace } from '../state.ts'
import { type Descent, descend, summitOf } from './ascent.ts'
import type { Way } from './ways.ts'
import { type Walking, type WayGraph, wayGraph, wayOf } from './waysGraph.ts'
import { commonGround, commonSection, type Ground } from './waysGround.ts'
import { rankedWays } from './waysRanked.ts'

/** What the text answers to a trace. */
export type TraceAnswer =
  /** An end is still to be chosen. */
  | { readonly kind: 'awaiting'; readonly missing: 'from' | 'to' }
  /** Both ends are the same concept. */
  | { readonly kind: 'same' }
  /** Ways from the first end to the last, the best first, and which of them is shown (0-based). */
  | { readonly kind: 'ways'; readonly ways: readonly Way[]; readonly chosen: number; readonly to: string }
  /** No way in the direction asked for; but one the other way round. */
  | { readonly kind: 'reverse'; readonly way: Way }
  /** No way either way round; both ends meet in a concept. `loose` tells how many steps the way takes that heeds no direction. */
  | { readonly kind: 'ground'; readonly ground: Ground; readonly loose: number | null }
  /** They meet nowhere, and only a way that heeds no direction joins them. */
  | { readonly kind: 'loose'; readonly way: Way }
  /** No relations join them; both are named in a section (null: in the article only). */
  | { readonly kind: 'section'; readonly section: string | null }
  /** What the concept is for was asked of the concept that the article is for. */
  | { readonly kind: 'summit' }
  /** The article names no concept that it is for, or nothing leads there. */
  | { readonly kind: 'noSummit' }
  /** The mechanisms that lead to the concept; none where `all` is 0. */
  | { readonly kind: 'means'; readonly descent: Descent }

/** How many ways are listed at most. */
const MOST_WAYS = 6

/** Answers traces over one atlas; what may be walked is prepared once, when first asked for. */
export interface Tracer {
  /** `most` bounds the mechanisms of a descent. Ends that the graph does not know count as not chosen. */
  answer(trace: Trace, most: number): TraceAnswer
}

export function createTracer(atlas: Atlas): Tracer {
  const graphs = new Map<Walking, WayGraph>()
  const graphOf = (walking: Walking): WayGraph => {
    const graph = graphs.get(walking) ?? wayGraph(atlas, walking)
    graphs.set(walking, graph)
    return graph
  }
  const ways = (walking: Walking, from: string, to: string, count: number): Way[] => {
    const graph = graphOf(walking)
    const [a, b] = [graph.numberOf.get(from), graph.numberOf.get(to)]
    if (a === undefined || b === undefined) return []
    return rankedWays(graph, a, b, count).map((numbers) => wayOf(graph, numbers))
  }
  const shown = (found: readonly Way[], choice: number, to: string): TraceAnswer => ({
    kind: 'ways',
    ways: found,
    chosen: Math.min(choice, found.length - 1),
    to,
  })
  const apart = (from: string, to: string): TraceAnswer => {
    const [reverse] = ways('directed', to, from, 1)
    if (reverse) return { kind: 'reverse', way: reverse }
    const graph = graphOf('directed')
    const ground = commonGround(graph, graph.numberOf.get(from) ?? 0, graph.numberOf.get(to) ?? 0)
    const [loose] = ways('any', from, to, 1)
    if (ground) return { kind: 'ground', ground, loose: loose?.length ?? null }
    return loose
      ? { kind: 'loose', way: loose }
      : { kind: 'section', section: commonSection(atlas, from, to) }
  }
  const isConcept = (key: string | null): key is string =>
    key !== null && (atlas.nodes.get(key)?.kind ?? 'section') !== 'section'
  return {
    answer({ from, to, directed, choice, toward }, most) {
      if (!isConcept(from)) return { kind: 'awaiting', missing: 'from' }
      if (toward === 'means') return { kind: 'means', descent: descend(atlas, graphOf('climb'), from, most) }
      if (toward === 'purpose') {
        const summit = summitOf(atlas)
        if (summit === from) return { kind: 'summit' }
        const found = summit === null ? [] : ways('climb', from, summit, MOST_WAYS)
        return found.length === 0 ? { kind: 'noSummit' } : shown(found, choice, summit ?? '')
      }
      if (!isConcept(to)) return { kind: 'awaiting', missing: 'to' }
      if (from === to) return { kind: 'same' }
      const found = ways(directed ? 'directed' : 'any', from, to, MOST_WAYS)
      if (found.length > 0) return shown(found, choice, to)
      return directed ? apart(from, to) : { kind: 'section', section: commonSection(atlas, from, to) }
    },
  }
}
