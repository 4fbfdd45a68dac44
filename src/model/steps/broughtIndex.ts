import type { GraphEdge, GraphFile } from '../graphFile.ts'
import { holds, type Span } from '../span.ts'

/** What a stretch of text brings in: keys in text order, each once. */
export interface Brought {
  readonly nodes: readonly string[]
  readonly edges: readonly string[]
}

/** Finds what a stretch of a graph's text brings in. */
export interface BroughtIndex {
  /** The concepts named in `span` and the relations that it states, in O(log n) and what it finds. */
  in(span: Span): Brought
}

/** Whether the edge has a piece of evidence of which both ends stand within `span`. */
export const statedWithin = (span: Span, { attributes: { evidence } }: GraphEdge): boolean =>
  evidence.some(({ from, to }) => holds(span, from) && holds(span, to))

interface Place extends Span {
  readonly key: string
}

const byPlace = (a: Place, b: Place): number => a.start - b.start || a.end - b.end

/** The places, in order, that lie within `span`. */
function within(places: readonly Place[], span: Span): string[] {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as Place).start < span.start) low = middle + 1
    else high = middle
  }
  const found = new Set<string>()
  for (let at = low; at < places.length; at++) {
    const { key, start, end } = places[at] as Place
    if (start >= span.end) break
    if (end <= span.end) found.add(key)
  }
  return [...found]
}

/** Sorts the mentions and the evidence of a graph file by their places. */
export function broughtIndex({ nodes, edges }: GraphFile): BroughtIndex {
  const mentions = nodes.flatMap(({ key, attributes }): Place[] =>
    attributes.kind === 'section' ? [] : attributes.mentions.map(({ start, end }) => ({ key, start, end })),
  )
  const stated = edges.flatMap(({ key, attributes: { type, basis, evidence } }): Place[] =>
    type === 'contains' || basis === 'structure'
      ? []
      : evidence.map(({ from, to }) => ({
          key,
          start: Math.min(from.start, to.start),
          end: Math.max(from.end, to.end),
        })),
  )
  mentions.sort(byPlace)
  stated.sort(byPlace)
  return { in: (span) => ({ nodes: within(mentions, span), edges: within(stated, span) }) }
}
