import { classNumber } from './wordClass.ts'
import { FUNCTION_WORDS } from './words/functionWords.ts'
import { NOUNS } from './words/nouns.ts'
import { VERBS } from './words/verbs.ts'

/** The word lists as a tree of characters in one hash table: `next` goes down by one character, -1 where no word goes on. */
export interface Lexicon {
  next(node: number, character: number): number
  /** The class of the word that ends at a node, 0 where none does. */
  readonly classAt: Uint8Array
}

const SIZE = 1 << 15

function build(): Lexicon {
  const keys = new Int32Array(SIZE).fill(-1)
  const targets = new Int32Array(SIZE)
  const classes: number[] = [0]
  const slot = (node: number, character: number): number => {
    const key = (node << 16) | character
    let at = (Math.imul(key, 0x9e3779b1) >>> 17) & (SIZE - 1)
    while (keys[at] !== -1 && keys[at] !== key) at = (at + 1) & (SIZE - 1)
    return at
  }
  const next = (node: number, character: number): number => {
    const at = slot(node, character)
    return keys[at] === -1 ? -1 : (targets[at] as number)
  }
  for (const table of [VERBS, FUNCTION_WORDS, NOUNS])
    for (const [name, words] of Object.entries(table))
      for (const word of words.split(/\s+/)) {
        let node = 0
        for (let i = 0; i < word.length; i++) {
          const character = word.charCodeAt(i)
          const at = slot(node, character)
          if (keys[at] === -1) {
            keys[at] = (node << 16) | character
            targets[at] = classes.length
            classes.push(0)
          }
          node = targets[at] as number
        }
        classes[node] = classNumber(name)
      }
  return { next, classAt: Uint8Array.from(classes) }
}

let lexicon: Lexicon | undefined

/** The lexicon, built from the word lists when it is first asked for. */
export function theLexicon(): Lexicon {
  lexicon ??= build()
  return lexicon
}
