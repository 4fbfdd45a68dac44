import type { Query } from './query.ts'
import { isSlip, isSyllable, type Syllable } from './syllable.ts'

/** The longest that a syllable is with its tone number (zhuang4). */
export const LONGEST_STEP = 7

/** Whether characters `at` up to `end` are typed without a break between them. */
function unbroken({ breaks }: Query, at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++) if (breaks[i]) return false
  return true
}

const toneNumber = (character: string | undefined): number | null =>
  character !== undefined && /^[0-5]$/.test(character) ? Number(character) % 5 : null

/** A neutral tone is often typed as the one that the character has elsewhere. */
const sameTone = (own: number, typed: number): boolean => own === typed || own === 0

/** Whether the tones that are told among the letters `at` up to `end` are the syllable's. */
function tonesFit({ tones }: Query, at: number, end: number, own: number): boolean {
  for (let i = at; i < end; i++) {
    const told = tones[i]
    if (told !== null && told !== undefined && !sameTone(own, told)) return false
  }
  return true
}

/** How many characters of the query from `at` spell the syllable out, with or without its tone; 0 where they do not. */
export function spelledOut(query: Query, at: number, { letters, tone }: Syllable): number {
  const { text, breaks } = query
  const end = at + letters.length
  if (!text.startsWith(letters, at) || !unbroken(query, at, end) || !tonesFit(query, at, end, tone)) return 0
  const number = breaks[end] ? null : toneNumber(text[end])
  if (number === null) return end - at
  return sameTone(tone, number) ? end + 1 - at : 0
}

/** Whether the query ends in the middle of the syllable. */
export function begunAt(query: Query, at: number, { letters, tone }: Syllable): boolean {
  const { text } = query
  const rest = text.slice(at)
  return (
    rest.length > 0 &&
    rest.length < letters.length &&
    letters.startsWith(rest) &&
    unbroken(query, at, text.length) &&
    tonesFit(query, at, text.length, tone)
  )
}

/** How many characters from `at` spell the syllable as those do who do not tell certain sounds apart, or with another tone. */
export function nearlySpelled(query: Query, at: number, { letters, confused }: Syllable): number[] {
  const { text, breaks } = query
  const lengths: number[] = []
  const tryOut = (spelling: string) => {
    const end = at + spelling.length
    if (!text.startsWith(spelling, at) || !unbroken(query, at, end)) return
    lengths.push(breaks[end] || toneNumber(text[end]) === null ? end - at : end + 1 - at)
  }
  tryOut(letters)
  confused.forEach(tryOut)
  return lengths
}

/** How many characters from `at` are the syllable's initial: d, or z and zh. */
export function initialAt({ text }: Query, at: number, { letters }: Syllable): number[] {
  if (text[at] !== letters[0]) return []
  return /^[zcs]h/.test(letters) && text[at + 1] === 'h' ? [1, 2] : [1]
}

const HAN = /[\u3400-\u9fff\uf900-\ufaff]/

/** A query of fewer Chinese characters is not searched with one of them wrong. */
const LEAST_HAN = 3
/** So many characters must be right beside a wrong syllable. */
const LEAST_RIGHT = 2

/**
 * How many characters from `at` could be meant for any one character: a Chinese character, or letters that are a syllable, with
 * its tone. Too little of the query would remain otherwise.
 */
export function wrongFor(query: Query, at: number): number[] {
  const { characters, text, breaks } = query
  const own = characters[at]
  if (own === undefined) return []
  if (HAN.test(own)) return characters.length >= LEAST_HAN ? [1] : []
  const lengths: number[] = []
  for (let length = 1; length < LONGEST_STEP && at + length <= characters.length; length++) {
    const end = at + length
    if (!unbroken(query, at, end)) break
    if (!isSyllable(text.slice(at, end))) continue
    const taken = breaks[end] || toneNumber(text[end]) === null ? length : length + 1
    if (characters.length - taken >= LEAST_RIGHT) lengths.push(taken)
  }
  return lengths
}

/** A query of fewer letters, about two syllables, is not searched with one syllable missing or too many. */
const LEAST_LETTERS = 6

/** Whether enough is typed for a unit to be passed over as if it had been forgotten. */
export const mayMiss = ({ characters, hasLetters }: Query): boolean =>
  characters.length >= (hasLetters ? LEAST_LETTERS : LEAST_HAN)

/** How many characters from `at` could be one too many: what could be meant for any other, where without it enough remains. */
export const tooManyAt = (query: Query, at: number): number[] =>
  wrongFor(query, at).filter(
    (length) => query.characters.length - length >= (query.hasLetters ? LEAST_LETTERS : LEAST_HAN),
  )

/** How many characters from `at` are the syllable with one slip of the hand. */
export function slippedAt(query: Query, at: number, { letters }: Syllable): number[] {
  const { characters, text, breaks } = query
  if (letters.length < 3) return []
  return [letters.length - 1, letters.length, letters.length + 1].flatMap((length) => {
    const end = at + length
    if (end > characters.length || !unbroken(query, at, end) || !isSlip(letters, text.slice(at, end)))
      return []
    const taken = breaks[end] || toneNumber(text[end]) === null ? length : length + 1
    return characters.length - taken >= LEAST_RIGHT ? [taken] : []
  })
}
