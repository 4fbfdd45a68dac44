import type { Span } from '../model/span.ts'
import type { Messages } from './messages.ts'
import type { Atlas } from './state/atlas.ts'
import { type Place, placeFinder, placeLabel, sectionAt, sentenceNumber } from './state/place.ts'

const wordsFor = (words: Messages, label: string, { number }: Place): string =>
  number === null ? label : words.card.sentence(label, number)

/** Where words stand, as one would cite them: 「二（一）·第1句」「II(1), s. 1」. The article's own sentences are counted from its beginning. */
export function placeWords(words: Messages, atlas: Atlas, span: Span): string {
  const section = sectionAt(atlas, span)
  if (section === null) return ''
  const place = { section, number: sentenceNumber(atlas, section, span) }
  return wordsFor(words, placeLabel(atlas, section, words.language), place)
}

/** `placeWords` for many words of one text. */
export function placesWords(words: Messages, atlas: Atlas): (span: Span) => string {
  const placeOf = placeFinder(atlas)
  const labels = new Map<string, string>()
  return (span) => {
    const place = placeOf(span)
    if (place === null) return ''
    const label = labels.get(place.section) ?? placeLabel(atlas, place.section, words.language)
    labels.set(place.section, label)
    return wordsFor(words, label, place)
  }
}
