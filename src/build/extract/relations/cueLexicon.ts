import { CUE_PLACES, type CuePlace, type Frame, type FrameEnd } from './frame.ts'

/** A list of cue words at one place; frames that share a list share its number. */
interface CueList {
  readonly place: CuePlace
  readonly words: readonly string[]
}

/** A word and the numbers of the lists that it belongs to. */
export interface CueWord {
  readonly word: string
  readonly lists: readonly number[]
}

/** Words of one place by the character that a scan meets first: the last one for `ends`, else the first. Longest first. */
export type Words = ReadonlyMap<number, readonly CueWord[]>

/** The cue words of a set of frames, ready to be looked up. */
export interface CueLexicon {
  readonly lists: readonly CueList[]
  readonly words: Readonly<Record<CuePlace, Words>>
  /** What stands for an empty clause before a mention. */
  readonly opening: readonly CueWord[]
  /** The number of the list that `words` at `place` make up. */
  listOf(place: CuePlace, words: readonly string[]): number
}

/** Stands in a frame for an empty clause before a mention. */
export const OPENING = '^'

/** The number of the list of cue words that `OPENING` makes up alone, in every lexicon. */
export const OPENING_LIST = 0

const keyOf = (place: CuePlace, words: readonly string[]): string => `${place} ${words.join(' ')}`

function wordsOf(lists: readonly CueList[], place: CuePlace): Words {
  const byWord = new Map<string, number[]>()
  lists.forEach((list, number) => {
    if (list.place !== place) return
    for (const word of list.words) byWord.set(word, [...(byWord.get(word) ?? []), number])
  })
  const byCharacter = new Map<number, CueWord[]>()
  for (const [word, numbers] of byWord) {
    const first = word.charCodeAt(place === 'ends' ? word.length - 1 : 0)
    byCharacter.set(first, [...(byCharacter.get(first) ?? []), { word, lists: numbers }])
  }
  for (const words of byCharacter.values()) words.sort((a, b) => b.word.length - a.word.length)
  return byCharacter
}

/** Gathers the word lists of `frames` under numbers, in the order in which they first occur. */
export function cueLexicon(frames: readonly Frame[]): CueLexicon {
  const lists: CueList[] = []
  const numbers = new Map<string, number>()
  const add = (end: FrameEnd): void => {
    for (const place of CUE_PLACES) {
      const words = end[place]
      if (!words || numbers.has(keyOf(place, words))) continue
      numbers.set(keyOf(place, words), lists.length)
      lists.push({ place, words })
    }
  }
  add({ before: [OPENING] })
  for (const { a, b } of frames) {
    add(a)
    add(b)
  }
  const before = wordsOf(lists, 'before')
  return {
    lists,
    opening: (before.get(OPENING.charCodeAt(0)) ?? []).filter(({ word }) => word === OPENING),
    words: {
      before,
      after: wordsOf(lists, 'after'),
      starts: wordsOf(lists, 'starts'),
      ends: wordsOf(lists, 'ends'),
    },
    listOf(place, words) {
      return numbers.get(keyOf(place, words)) ?? -1
    },
  }
}
