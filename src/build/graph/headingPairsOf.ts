import type { GraphEdge } from '../../model/graphFile.ts'
import { type HeadingPair, headingPair } from '../../model/headingPair.ts'
import type { Quote } from '../../model/span.ts'

/** The pair of a heading, as `headingPair` finds it. */
export type FindPair = (section: {
  readonly heading: Quote
  readonly head?: string
}) => HeadingPair | undefined

/** Prepares edges for the headings of many sections: each is looked up in O(log of the edges) and what its heading states. */
export function headingPairsOf(edges: readonly GraphEdge[]): FindPair {
  const places = edges
    .flatMap(({ attributes: { type, evidence } }, edge) =>
      type === 'focusesOn' ? evidence.map(({ from }) => ({ start: from.start, edge })) : [],
    )
    .sort((a, b) => a.start - b.start)
  const firstFrom = (offset: number): number => {
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle]?.start ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return (section) => {
    const { start, end } = section.heading
    const found = new Set<number>()
    for (let i = firstFrom(start); (places[i]?.start ?? end) < end; i++) found.add(places[i]?.edge ?? 0)
    const near = [...found].sort((a, b) => a - b)
    return headingPair(
      section,
      near.flatMap((edge) => edges[edge] ?? []),
    )
  }
}
