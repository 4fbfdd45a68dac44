import type { Span } from '../../model/span.ts'
import { type Atlas, sentenceHolding } from './atlas.ts'
import { evidenceMarks, type Mark } from './marks.ts'
import type { Selection } from './state.ts'

/** The sentence that says what is selected, and the words in it that are meant. */
export interface Answer {
  readonly sentence: Span
  readonly marks: readonly Mark[]
}

/** What the text says of a selection; null where the graph does not have it. */
export function answerOf(atlas: Atlas, { kind, key, index }: Selection): Answer | null {
  const { sentences } = atlas.attributes
  if (kind === 'edge') {
    const evidence = atlas.edges.get(key)?.attributes.evidence[index]
    const [sentence] = evidence?.sentences ?? []
    return evidence && sentence ? { sentence, marks: evidenceMarks(evidence) } : null
  }
  const attributes = atlas.nodes.get(key)
  if (!attributes) return null
  const words = attributes.kind === 'section' ? attributes.heading : attributes.mentions[index]
  if (!words) return null
  const { start, end } = words
  return { sentence: sentenceHolding(sentences, words) ?? words, marks: [{ start, end, tone: 'chosen' }] }
}
