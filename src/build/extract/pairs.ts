import { classNumber } from './wordClass.ts'

/** Marks that come in pairs: opening, closing. */
const PAIRS = [
  ['openQuote', 'closeQuote'],
  ['openTitle', 'closeTitle'],
  ['openBracket', 'closeBracket'],
] as const
const OPENING = PAIRS.map(([open]) => classNumber(open))
const CLOSING = PAIRS.map(([, close]) => classNumber(close))
/** A pair holds at most so many tokens; a mark whose partner is farther away stands alone. */
const WIDEST = 60

/** What stands within pairs of marks. */
export interface Pairs {
  /** For each token the pairs that it stands within: 1 quotation marks, 2 title marks, 4 brackets. */
  readonly inside: Uint8Array
  /** For the first token within quotation or title marks the closing mark, 0 for the others. */
  readonly closings: Int32Array
}

/** Finds the pairs of marks among tokens, in time linear in their number. */
export function pairsOf(classes: Uint8Array): Pairs {
  const inside = new Uint8Array(classes.length)
  const closings = new Int32Array(classes.length)
  const open = [-1, -1, -1]
  for (let i = 0; i < classes.length; i++) {
    const c = classes[i] as number
    for (let p = 0; p < OPENING.length; p++) {
      if (c === OPENING[p]) open[p] = i
      if (c !== CLOSING[p]) continue
      const start = open[p] as number
      open[p] = -1
      if (start < 0 || i - start > WIDEST || i - start < 2) continue
      for (let j = start + 1; j < i; j++) inside[j] = (inside[j] as number) | (1 << p)
      if (p < 2) closings[start + 1] = i
    }
  }
  return { inside, closings }
}
