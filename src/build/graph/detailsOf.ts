import type { Section } from '../../model/article.ts'
import type { GraphEdge } from '../../model/graphFile.ts'
import type { Detail } from '../../model/kinds.ts'
import { headingPairsOf } from './headingPairsOf.ts'
import type { Concept } from './mergeConcepts.ts'

/**
 * How early each concept unfolds: 1 where it heads a section or belongs to the pair of a part's heading (task and 重点),
 * 2 with at least two relations or mentions in two sections, else 3.
 */
export function detailsOf(
  sections: readonly Section[],
  concepts: readonly Concept[],
  heads: ReadonlyMap<string, Concept>,
  edges: readonly GraphEdge[],
): Map<string, Detail> {
  const first = new Set([...heads.values()].map(({ key }) => key))
  const pairOf = headingPairsOf(edges)
  for (const { key, depth, heading } of sections) {
    if (depth !== 1) continue
    const head = heads.get(key)?.key
    const pair = pairOf(head === undefined ? { heading } : { heading, head })
    if (pair) first.add(pair.task)
    if (pair?.focus !== undefined) first.add(pair.focus)
  }
  const relations = new Map<string, number>()
  for (const { source, target, attributes } of edges) {
    if (attributes.type === 'contains') continue
    for (const key of [source, target]) relations.set(key, (relations.get(key) ?? 0) + 1)
  }
  return new Map(
    concepts.map(({ key, mentions }) => {
      const matters =
        (relations.get(key) ?? 0) >= 2 || new Set(mentions.map(({ section }) => section.key)).size >= 2
      return [key, first.has(key) ? 1 : matters ? 2 : 3]
    }),
  )
}
