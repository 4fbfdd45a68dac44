import { foldCharacter } from './fold.ts'
import { type Syllable, syllableOf } from './syllable.ts'

/** Every character and syllable that a search can meet, numbered. Syllable 0 is none. */
export class Lexicon {
  readonly characters = new Map<string, number>()
  readonly syllables: (Syllable | null)[] = [null]
  readonly #numbers = new Map<string, number>()

  character(character: string): number {
    const known = this.characters.get(character)
    if (known !== undefined) return known
    this.characters.set(character, this.characters.size)
    return this.characters.size - 1
  }

  /** The number of a syllable as graph files write it; 0 for what is none. */
  syllable(written: string): number {
    const known = this.#numbers.get(written)
    if (known !== undefined) return known
    const syllable = syllableOf(written)
    const number = syllable ? this.syllables.push(syllable) - 1 : 0
    this.#numbers.set(written, number)
    return number
  }
}

/** A list of whole numbers that grows in place. */
class Numbers {
  #values = new Int32Array(1024)
  length = 0

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Int32Array(this.length * 2)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.length++] = value
  }

  get values(): Int32Array {
    return this.#values
  }
}

/** What a character (code point) of a piece is read as: its syllable as graph files write it. `at` counts code units of the piece. */
export type ReadingOf = (character: string, at: number) => string | undefined

/**
 * Many pieces of words, each a run of units: a unit is a folded code unit with the syllable that it is read as. All lie in flat
 * arrays, so that thousands are searched in a millisecond.
 */
export class Corpus {
  readonly lexicon: Lexicon
  readonly #characters = new Numbers()
  readonly #syllables = new Numbers()
  readonly #places = new Numbers()
  readonly #starts = new Numbers()

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
    this.#starts.push(0)
  }

  /** Adds a piece; returns its number. Punctuation and white space leave no unit. */
  add(words: string, readingOf: ReadingOf): number {
    let at = 0
    for (const character of words) {
      const folded = foldCharacter(character)
      const reading = folded === '' ? undefined : readingOf(character, at)
      const syllable = reading === undefined ? 0 : this.lexicon.syllable(reading)
      for (let i = 0; i < folded.length; i++) {
        this.#characters.push(this.lexicon.character(folded.charAt(i)))
        this.#syllables.push(i === 0 ? syllable : 0)
        this.#places.push(at + i)
      }
      at += character.length
    }
    this.#starts.push(this.#characters.length)
    return this.size - 1
  }

  /** How many pieces there are. */
  get size(): number {
    return this.#starts.length - 1
  }

  /** Numbers of the units' characters, of their syllables, their places in the piece (code units). */
  get characters(): Int32Array {
    return this.#characters.values
  }

  get syllables(): Int32Array {
    return this.#syllables.values
  }

  get places(): Int32Array {
    return this.#places.values
  }

  /** Where each piece's units begin; those of piece i end where those of piece i + 1 begin. */
  get starts(): Int32Array {
    return this.#starts.values
  }
}

/** The reading of a label by its syllables in a row (「dang3 yuan2」), which leave out punctuation and keep letters together. */
export function readingByPinyin(label: string, pinyin: string | undefined): ReadingOf {
  const readings = new Map<number, string>()
  const tokens = (pinyin ?? '').split(' ')
  let next = 0
  let at = 0
  while (at < label.length && next < tokens.length) {
    const character = String.fromCodePoint(label.codePointAt(at) ?? 0)
    const token = tokens[next] ?? ''
    if (foldCharacter(character) === '') at += character.length
    else if (token !== '' && label.startsWith(token, at)) {
      at += token.length
      next++
    } else {
      readings.set(at, token)
      at += character.length
      next++
    }
  }
  return (_, place) => readings.get(place)
}
