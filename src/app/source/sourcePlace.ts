import type { SourceWords } from '../messages/source.ts'
import type { Messages } from '../messages.ts'
import { placeWords } from '../placeWords.ts'
import type { Atlas } from '../state/atlas.ts'
import { sectionAt, sentenceNumber } from '../state/place.ts'
import { clausesOf } from './clauses.ts'
import type { Passage, Source } from './sourceOf.ts'

/** A place with its clause: 「二（一）·第1句·第3分句」. Titles are not told by clauses. Empty outside of the article's sentences. */
export function passagePlace(words: Messages, own: SourceWords, atlas: Atlas, passage: Passage): string {
  const section = sectionAt(atlas, passage)
  const number = section === null ? null : sentenceNumber(atlas, section, passage)
  if (number === null) return ''
  const place = placeWords(words, atlas, passage)
  const clauses = number === 0 ? null : clausesOf(atlas.attributes.text, passage, passage.words)
  const whole = passage.words.start === passage.start && passage.words.end === passage.end
  return clauses && !whole ? own.clauses(place, clauses.first, clauses.last) : place
}

/** The place of all that is shown; of a section its heading's alone. */
export function sourcePlace(words: Messages, own: SourceWords, atlas: Atlas, source: Source): string {
  const { chosen, passages } = source
  const isSection = chosen?.kind === 'node' && atlas.nodes.get(chosen.key)?.kind === 'section'
  const places = passages
    .slice(0, isSection ? 1 : undefined)
    .map((passage) => passagePlace(words, own, atlas, passage))
    .filter((place, i, all) => place !== '' && all.indexOf(place) === i)
  const [first = '', ...rest] = places
  const last = rest[rest.length - 1]
  return rest.length > 1 ? `${first}${own.to}${last}` : places.join(own.and)
}
