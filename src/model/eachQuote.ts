import type { GraphFile } from './graphFile.ts'
import { type Path, step } from './path.ts'
import type { Quote } from './span.ts'

/**
 * Hands every quote that a graph file holds to `visit`, with its place: of notes, headings, mentions, and the ends and cues of evidence.
 */
export function eachQuote(
  { attributes, nodes, edges }: GraphFile,
  visit: (quote: Quote, parent: Path, key: string | number) => void,
): void {
  attributes.notes.forEach(({ spans }, i) => {
    const at = step(step('attributes.notes', i), 'spans')
    for (const [j, quote] of spans.entries()) visit(quote, at, j)
  })
  nodes.forEach(({ attributes: node }, i) => {
    const at = step(step('nodes', i), 'attributes')
    if (node.kind === 'section') {
      visit(node.heading, at, 'heading')
      return
    }
    const mentions = step(at, 'mentions')
    for (const [j, mention] of node.mentions.entries()) {
      visit(mention, mentions, j)
      if (mention.cues === undefined) continue
      const cuesAt = step(step(mentions, j), 'cues')
      for (const [k, quote] of mention.cues.entries()) visit(quote, cuesAt, k)
    }
  })
  edges.forEach(({ attributes: { evidence } }, i) => {
    const at = step(step(step('edges', i), 'attributes'), 'evidence')
    for (const [j, { from, cues, to }] of evidence.entries()) {
      const item = step(at, j)
      visit(from, item, 'from')
      visit(to, item, 'to')
      if (cues.length === 0) continue
      const cuesAt = step(item, 'cues')
      for (const [k, quote] of cues.entries()) visit(quote, cuesAt, k)
    }
  })
}
