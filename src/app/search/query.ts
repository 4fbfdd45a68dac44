import { foldCharacter } from './fold.ts'

/** What is searched for, character by character. */
export interface Query {
  /** Folded code units. */
  readonly characters: readonly string[]
  /** The characters joined. */
  readonly text: string
  /** The tone that a letter's mark tells (ǎ is a with 3), null where it bears none. */
  readonly tones: readonly (number | null)[]
  /** Whether blanks or an apostrophe stood before the character: no syllable goes across. */
  readonly breaks: readonly boolean[]
  /** The words between blanks, folded. */
  readonly terms: readonly string[]
  readonly hasLetters: boolean
}

const TONED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ'
const PLAIN = 'aeiouv'

/** A letter without its tone mark, ü as v; what bears none is returned as it is. */
function untoned(letter: string): { letter: string; tone: number | null } {
  if (letter === 'ü') return { letter: 'v', tone: null }
  const at = TONED.indexOf(letter)
  return at < 0 ? { letter, tone: null } : { letter: PLAIN.charAt(at >> 2), tone: (at & 3) + 1 }
}

/** Takes apart what was typed. Tones may be marks or numbers; punctuation counts for nothing but as a break. */
export function parseQuery(typed: string): Query {
  const characters: string[] = []
  const tones: (number | null)[] = []
  const breaks: boolean[] = []
  let broken = true
  for (const typedCharacter of typed.normalize('NFC')) {
    const folded = foldCharacter(typedCharacter)
    if (folded === '') {
      broken = true
      continue
    }
    const { letter, tone } = untoned(folded)
    for (let i = 0; i < letter.length; i++) {
      characters.push(letter.charAt(i))
      tones.push(tone)
      breaks.push(broken)
      broken = false
    }
  }
  const text = characters.join('')
  const terms: string[] = []
  characters.forEach((character, i) => {
    if (breaks[i]) terms.push(character)
    else terms[terms.length - 1] += character
  })
  return { characters, text, tones, breaks, terms, hasLetters: /[a-z]/.test(text) }
}
