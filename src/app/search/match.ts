import type { Corpus, Lexicon } from './corpus.ts'
import type { Query } from './query.ts'
import {
  begunAt,
  initialAt,
  LONGEST_STEP,
  mayMiss,
  nearlySpelled,
  slippedAt,
  spelledOut,
  tooManyAt,
  wrongFor,
} from './steps.ts'
import type { Syllable } from './syllable.ts'

/**
 * How a unit may answer the query: by its own character or by its syllable spelled out (`sound`), also by its initial
 * (`initials`), also by a spelling that is taken for it (`near`), and then once by any syllable at all, or with one syllable missing
 * or too many (`wrong`).
 */
export type Mode = 'sound' | 'initials' | 'near' | 'wrong'

/** Where in a piece the query is found, the best first. */
export type Position = 0 | 1 | 2
export const WHOLE: Position = 0
export const PREFIX: Position = 1
export const INSIDE: Position = 2

/** How many characters of a query are told apart by the bits of one number; of longer ones the rest is looked at afterwards. */
export const HEAD = 30

/** Numbers for each syllable and length of step. */
const STRIDE = LONGEST_STEP + 1

/** For one query and mode: at which places of the query (bits) a unit can take a step of which length. */
interface Steps {
  readonly length: number
  /** Whether the query is longer. */
  readonly cut: boolean
  /** By character: where it stands in the query. */
  readonly characters: Int32Array
  /** By syllable × STRIDE + length: where such a step begins; at length 0 all of them together. */
  readonly syllables: Int32Array
  /** By syllable: where the query ends in the middle of it. */
  readonly begun: Int32Array
  /** By length: where such a step may be taken for any syllable. Only for `wrong`. */
  readonly any: Int32Array
  /** By syllable × STRIDE + length: slips of the hand. Only for `wrong`. */
  readonly slips: Int32Array
  /** By length: where so many characters may be passed over as too many. Only for `wrong`. */
  readonly extra: Int32Array
  /** The places at which a unit may be passed over as forgotten. Only for `wrong`. */
  readonly missing: number
}

function lengthsAt(query: Query, at: number, syllable: Syllable, mode: Mode): number[] {
  const lengths = [spelledOut(query, at, syllable)]
  if (mode === 'initials') lengths.push(...initialAt(query, at, syllable))
  if (mode === 'near' || mode === 'wrong') lengths.push(...nearlySpelled(query, at, syllable))
  return lengths
}

/** Confusions change n to l, z to zh and u to v only, so that a look at the first letter spares most comparisons. */
const first = (letter: string | undefined): string => (letter === 'l' ? 'n' : (letter ?? ''))

/** Whether the query's first characters, up to `length`, end within the syllable that begins at `at`. */
const isCutAt = ({ text }: Query, at: number, length: number, { letters, confused }: Syllable): boolean =>
  [letters, ...confused].some((spelling) => spelling.startsWith(text.slice(at, length)))

function stepsOf(query: Query, lexicon: Lexicon, mode: Mode): Steps {
  const length = Math.min(query.characters.length, HEAD)
  const characters = new Int32Array(lexicon.characters.size)
  for (let at = 0; at < length; at++) {
    const number = lexicon.characters.get(query.characters[at] ?? '')
    if (number !== undefined) characters[number] = (characters[number] as number) | (1 << at)
  }
  const count = lexicon.syllables.length
  const syllables = new Int32Array(count * STRIDE)
  const slips = new Int32Array(mode === 'wrong' ? count * STRIDE : 0)
  const begun = new Int32Array(count)
  const any = new Int32Array(STRIDE)
  const extra = new Int32Array(STRIDE)
  const add = (into: Int32Array, number: number, at: number, lengths: readonly number[]) => {
    for (const step of lengths) {
      if (step === 0 || at + step > length) continue
      const own = number * STRIDE
      into[own + step] = (into[own + step] as number) | (1 << at)
      into[own] = (into[own] as number) | (1 << at)
    }
  }
  const places = new Map<string, number[]>()
  for (let at = 0; at < length; at++) {
    const letter = first(query.characters[at])
    places.set(letter, [...(places.get(letter) ?? []), at])
    if (mode !== 'wrong') continue
    add(any, 0, at, wrongFor(query, at))
    if (at > 0) add(extra, 0, at, tooManyAt(query, at))
  }
  // What is passed over lies between what answers: nothing is forgotten before the first or after the last.
  const missing = mode === 'wrong' && mayMiss(query) ? (1 << length) - 2 : 0
  const cut = query.characters.length > HEAD
  for (let number = 1; number < count; number++) {
    const syllable = lexicon.syllables[number] as Syllable
    for (const at of places.get(first(syllable.letters[0])) ?? []) {
      add(syllables, number, at, lengthsAt(query, at, syllable, mode))
      if (mode === 'wrong') add(slips, number, at, slippedAt(query, at, syllable))
      const ends = cut ? isCutAt(query, at, length, syllable) : begunAt(query, at, syllable)
      if (ends) begun[number] = (begun[number] as number) | (1 << at)
    }
  }
  return { length, cut, characters, syllables, begun, any, slips, extra, missing }
}

/** The places that are reached from `places` by steps of one unit. */
function stepped(steps: Int32Array, own: number, places: number): number {
  let reached = 0
  if (((steps[own] as number) & places) === 0) return 0
  for (let length = 1; length < STRIDE; length++) {
    const from = (steps[own + length] as number) & places
    if (from !== 0) reached |= from << length
  }
  return reached
}

/** The places that are reached from `places` by a unit's own character or its syllable. */
const taken = (sounds: Int32Array, sound: number, character: number, places: number): number =>
  ((places & character) << 1) | (places === 0 ? 0 : stepped(sounds, sound, places))

/** Told of each piece that is found, with the best position. */
export type Found = (piece: number, position: Position) => void

/**
 * Goes once through the pieces and tells each that holds the query's first HEAD characters, with its best position. An automaton with the places of the query as bits (shift-and, after Baeza-Yates and Gonnet),
 * where a unit can take several characters at a time.
 */
export function scan(corpus: Corpus, query: Query, mode: Mode, skip: Uint8Array | null, found: Found): void {
  const { characters, syllables, starts } = corpus
  const steps = stepsOf(query, corpus.lexicon, mode)
  const { length } = steps
  if (length === 0) return
  const done = 1 << length
  const wrong = mode === 'wrong'
  const { cut, characters: own, syllables: sounds, begun, any, slips, extra, missing } = steps
  const anyAtStart = stepped(any, 0, 1)
  const { size } = corpus
  for (let piece = 0; piece < size; piece++) {
    if (skip?.[piece]) continue
    const start = starts[piece] as number
    const end = starts[piece + 1] as number
    let prefix = 1
    let inside = 0
    let prefixSpent = 0
    let insideSpent = 0
    let isPrefix = false
    let isInside = false
    let whole = false
    for (let unit = start; unit < end; unit++) {
      inside |= 1
      const character = own[characters[unit] as number] as number
      const syllable = syllables[unit] as number
      const sound = syllable * STRIDE
      const ends = begun[syllable] as number
      const step = character | (sounds[sound] as number) | ends
      if (((prefix | inside | prefixSpent | insideSpent) & step) === 0 && !(wrong && syllable !== 0)) {
        prefix = 0
        inside = 0
        prefixSpent = 0
        insideSpent = 0
        whole = false
        continue
      }
      const begunPrefix = (prefix | (cut ? prefixSpent : 0)) & ends
      const begunInside = (inside | (cut ? insideSpent : 0)) & ends
      if (wrong) {
        prefixSpent = prefixSpent === 0 ? 0 : taken(sounds, sound, character, prefixSpent)
        insideSpent = insideSpent === 0 ? 0 : taken(sounds, sound, character, insideSpent)
        if (syllable !== 0) {
          if (prefix !== 0) prefixSpent |= stepped(any, 0, prefix) | stepped(slips, sound, prefix)
          insideSpent |= (inside === 1 ? anyAtStart : stepped(any, 0, inside)) | stepped(slips, sound, inside)
          if ((prefix | inside) > 1) {
            const extraInside = stepped(extra, 0, inside)
            prefixSpent |=
              (prefix & missing) | taken(sounds, sound, character, stepped(extra, 0, prefix) & ~done)
            insideSpent |= (inside & missing) | taken(sounds, sound, character, extraInside & ~done)
          }
        }
      }
      if (prefix !== 0) prefix = taken(sounds, sound, character, prefix)
      inside = taken(sounds, sound, character, inside)
      if (wrong) {
        prefixSpent |= stepped(extra, 0, prefix) & done
        insideSpent |= stepped(extra, 0, inside) & done
      }
      const complete = ((prefix | prefixSpent) & done) !== 0
      isPrefix ||= complete || begunPrefix !== 0
      whole = complete
      isInside ||= ((inside | insideSpent) & done) !== 0 || begunInside !== 0
    }
    if (whole) found(piece, WHOLE)
    else if (isPrefix) found(piece, PREFIX)
    else if (isInside) found(piece, INSIDE)
  }
}

/** Units from the first up to but without the second. */
export type Units = readonly [from: number, beyond: number]

/**
 * The first units of a piece that answer the whole query, of any length; null where none do. By trying out: for the few pieces
 * that `scan` has found. `position` says where they must lie.
 */
export function locate(
  corpus: Corpus,
  query: Query,
  mode: Mode,
  piece: number,
  position: Position,
): Units | null {
  const start = corpus.starts[piece] as number
  const end = corpus.starts[piece + 1] as number
  const size = query.characters.length
  const numbers = query.characters.map((character) => corpus.lexicon.characters.get(character) ?? -1)
  /** Dead ends: unit, place and whether a wrong syllable was taken. */
  const dead = new Set<number>()
  const from = (unit: number, at: number, spent: boolean): number => {
    if (at === size) return position === WHOLE && unit < end ? -1 : unit
    const extra = mode === 'wrong' && !spent && at > 0 ? tooManyAt(query, at) : []
    if (unit === end) return extra.some((step) => at + step === size) ? unit : -1
    const mark = (unit * (size + 1) + at) * 2 + (spent ? 1 : 0)
    if (dead.has(mark)) return -1
    const syllable = corpus.lexicon.syllables[corpus.syllables[unit] as number] ?? null
    const own = corpus.characters[unit] === numbers[at]
    const right = [...(own ? [1] : []), ...(syllable ? lengthsAt(query, at, syllable, mode) : [])]
    for (const step of right) {
      const beyond = step === 0 ? -1 : from(unit + 1, at + step, spent)
      if (beyond >= 0) return beyond
    }
    if (mode === 'wrong' && !spent) {
      const any = syllable ? [...wrongFor(query, at), ...slippedAt(query, at, syllable)] : []
      for (const step of any) {
        const beyond = from(unit + 1, at + step, true)
        if (beyond >= 0) return beyond
      }
      const forgotten = syllable && at > 0 && mayMiss(query) ? from(unit + 1, at, true) : -1
      if (forgotten >= 0) return forgotten
      for (const step of extra) {
        const beyond = from(unit, at + step, true)
        if (beyond >= 0) return beyond
      }
    }
    if (syllable && !spent && position !== WHOLE && begunAt(query, at, syllable)) return unit + 1
    dead.add(mark)
    return -1
  }
  const last = position === INSIDE ? end : start + 1
  for (let unit = start; unit < last; unit++) {
    const beyond = from(unit, 0, false)
    if (beyond >= 0) return [unit, beyond]
  }
  return null
}
