import { holds, type Span } from '../../model/span.ts'
import { type Atlas, sentenceHolding } from './atlas.ts'
import { sectionAt } from './place.ts'
import type { Selection } from './state.ts'

/** How many code units lie between two spans; 0 where they overlap. */
const between = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)

/** What to select in order to see some words of the text: the mention nearest to them in their sentence, else their section. */
export function standsAt(atlas: Atlas, span: Span): Selection | null {
  const sentence = sentenceHolding(atlas.attributes.sentences, span)
  const [nearest] = atlas.mentions
    .filter(({ mention }) => sentence !== null && holds(sentence, mention))
    .sort((a, b) => between(a.mention, span) - between(b.mention, span))
  if (nearest) return { kind: 'node', key: nearest.key, index: nearest.index }
  const section = sectionAt(atlas, span)
  return section === null ? null : { kind: 'node', key: section, index: 0 }
}
