import type { GraphFile } from './graphFile.ts'
import type { Quote } from './span.ts'

/** A quote of a graph file with the path that leads to it. */
export interface QuoteAtPath {
  readonly path: string
  readonly quote: Quote
}

/** Every quote that a graph file holds: of notes, headings, mentions, and the ends and cues of evidence. */
export function* quotesOf({ attributes, nodes, edges }: GraphFile): Generator<QuoteAtPath> {
  for (const [i, { spans }] of attributes.notes.entries())
    for (const [j, quote] of spans.entries()) yield { path: `attributes.notes[${i}].spans[${j}]`, quote }
  for (const [i, { attributes: node }] of nodes.entries())
    if (node.kind === 'section') yield { path: `nodes[${i}].attributes.heading`, quote: node.heading }
    else
      for (const [j, quote] of node.mentions.entries())
        yield { path: `nodes[${i}].attributes.mentions[${j}]`, quote }
  for (const [i, edge] of edges.entries())
    for (const [j, { from, cues, to }] of edge.attributes.evidence.entries()) {
      const path = `edges[${i}].attributes.evidence[${j}]`
      yield { path: `${path}.from`, quote: from }
      yield { path: `${path}.to`, quote: to }
      for (const [k, quote] of cues.entries()) yield { path: `${path}.cues[${k}]`, quote }
    }
}
