import { type Atlas, conceptOf } from '../atlas.ts'
import { sectionPath } from '../place.ts'
import type { Way } from './ways.ts'
import { type WayGraph, wayOf } from './waysGraph.ts'
import { bestWay, distances } from './waysSearch.ts'

/** The nearest concept that both ends lead to (`ahead`), or that leads to both (`behind`), with a way for each end in the ends' order. */
export interface Ground {
  readonly common: string
  readonly side: 'ahead' | 'behind'
  readonly ways: readonly [Way, Way]
}

/** The concept for which two ways together weigh least; ties by the graph's order. Null where no concept has both. */
function nearest(a: Float64Array, b: Float64Array): { node: number; weight: number } | null {
  let best: { node: number; weight: number } | null = null
  a.forEach((first, node) => {
    const weight = first + (b[node] as number)
    if (weight < (best?.weight ?? Number.POSITIVE_INFINITY)) best = { node, weight }
  })
  return best
}

/**
 * Where two concepts without a way between them meet; the nearer of what lies ahead and what lies behind, ahead on a tie. Null where
 * they meet nowhere.
 */
export function commonGround(graph: WayGraph, a: number, b: number): Ground | null {
  const ahead = nearest(distances(graph, a, 'out'), distances(graph, b, 'out'))
  const behind = nearest(distances(graph, a, 'into'), distances(graph, b, 'into'))
  const between = (from: number, to: number): Way =>
    wayOf(graph, bestWay(graph, from, to, distances(graph, to, 'into')) ?? [])
  if (ahead && ahead.weight <= (behind?.weight ?? Number.POSITIVE_INFINITY))
    return {
      common: graph.keys[ahead.node] ?? '',
      side: 'ahead',
      ways: [between(a, ahead.node), between(b, ahead.node)],
    }
  if (!behind) return null
  return {
    common: graph.keys[behind.node] ?? '',
    side: 'behind',
    ways: [between(behind.node, a), between(behind.node, b)],
  }
}

/** The sections that hold a mention, the innermost and all around them. */
function sectionsOf(atlas: Atlas, concept: string): Set<string> {
  const mentions = conceptOf(atlas, concept)?.mentions ?? []
  return new Set(mentions.flatMap(({ section }) => sectionPath(atlas, section).map(({ key }) => key)))
}

/** The deepest numbered section that names both concepts, the first of them in the text; null where only the whole article does. */
export function commonSection(atlas: Atlas, a: string, b: string): string | null {
  const both = sectionsOf(atlas, b)
  let deepest: { key: string; depth: number } | null = null
  for (const key of sectionsOf(atlas, a)) {
    const depth = atlas.sections.get(key)?.attributes.depth ?? 0
    if (both.has(key) && depth > (deepest?.depth ?? 0)) deepest = { key, depth }
  }
  return deepest?.key ?? null
}
