import { FUNCTION_WORDS } from './words/functionWords.ts'
import { NOUNS } from './words/nouns.ts'
import { VERBS } from './words/verbs.ts'

/** What tokens that no list names are told apart by: their characters. */
export const CHARACTER_CLASSES = [
  'edge',
  'unknown',
  'digits',
  'latin',
  'blank',
  'comma',
  'pause',
  'semicolon',
  'stop',
  'colon',
  'openQuote',
  'closeQuote',
  'openTitle',
  'closeTitle',
  'openBracket',
  'closeBracket',
  'dash',
  'mark',
] as const

/** Every class that a token can have: by its characters, or by the word list that names it. */
export const WORD_CLASSES: readonly string[] = [
  ...CHARACTER_CLASSES,
  ...Object.keys(VERBS),
  ...Object.keys(FUNCTION_WORDS),
  ...Object.keys(NOUNS),
]

/** The number of a class; throws for a name that is none. */
export function classNumber(name: string): number {
  const number = WORD_CLASSES.indexOf(name)
  if (number < 0) throw new RangeError(`there is no word class ${name}`)
  return number
}
