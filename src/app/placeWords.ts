import type { Span } from '../model/span.ts'
import type { Messages } from './messages.ts'
import type { Atlas } from './state/atlas.ts'
import { placeLabel, sectionAt, sentenceNumber } from './state/place.ts'

/** Where words stand, as one would cite them: 「二（一）·第1句」「II(1), s. 1」. The article's own sentences are counted from its beginning. */
export function placeWords(words: Messages, atlas: Atlas, span: Span): string {
  const section = sectionAt(atlas, span)
  if (section === null) return ''
  const number = sentenceNumber(atlas, section, span)
  const label = placeLabel(atlas, section, words.language)
  return number === null ? label : words.card.sentence(label, number)
}
