import { UNSPOKEN } from '../../model/unspoken.ts'

const MARK = new RegExp(`[${UNSPOKEN}]`)

/** Full-width letters and digits lie so far above their ASCII twins. */
const WIDE = 0xfee0

function folding(character: string): string {
  if (MARK.test(character)) return ''
  const code = character.charCodeAt(0)
  const narrow =
    (code >= 0xff10 && code <= 0xff19) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a)
      ? String.fromCharCode(code - WIDE)
      : character
  const lower = narrow.toLowerCase()
  return lower.length === narrow.length ? lower : narrow
}

/** A text of thousands of characters has some hundred different ones. */
const known = new Map<string, string>()

/** A character (code point) as search compares it: narrow and in lower case; empty for white space and punctuation. */
export function foldCharacter(character: string): string {
  const found = known.get(character)
  if (found !== undefined) return found
  const folded = folding(character)
  known.set(character, folded)
  return folded
}

/** Words as search compares them. */
export interface Folded {
  readonly text: string
  /** Where each code unit of `text` stood in the words (code units), and at last the words' length. */
  readonly offsets: readonly number[]
}

/** Words without punctuation, white space, width and case, and where each of what remains stood. */
export function fold(words: string): Folded {
  let text = ''
  const offsets: number[] = []
  let at = 0
  for (const character of words) {
    const folded = foldCharacter(character)
    for (let i = 0; i < folded.length; i++) offsets.push(at + i)
    text += folded
    at += character.length
  }
  offsets.push(words.length)
  return { text, offsets }
}

/** The span of the words (code units) whose folded form is `text` from `start` up to `end`, which is beyond it. */
export const unfolded = ({ offsets }: Folded, start: number, end: number): [start: number, end: number] => [
  offsets[start] ?? 0,
  (offsets[end - 1] ?? -1) + 1,
]
