import type { Messages } from '../messages.ts'
import { placeWords } from '../placeWords.ts'
import type { Atlas } from '../state/atlas.ts'

/** Code points of a sentence's beginning that tell which it is. */
const FIRST_WORDS = 22

/** Where a sentence (0-based) stands, and how it begins. */
export function sentenceWords(
  words: Messages,
  atlas: Atlas,
  sentence: number,
): { readonly place: string; readonly begins: string } {
  const { text, sentences } = atlas.attributes
  const span = sentences[sentence]
  if (!span) return { place: '', begins: '' }
  const characters = [...text.slice(span.start, Math.min(span.end, span.start + 2 * FIRST_WORDS + 2))]
  const begins = characters.slice(0, FIRST_WORDS).join('').replace(/\s+/g, ' ')
  return {
    place: placeWords(words, atlas, span),
    begins: characters.length > FIRST_WORDS ? `${begins}…` : begins,
  }
}
