import { isHan } from './characters.ts'

/** Pairs of quotation marks and brackets, by their opening mark. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
  ['〈', '〉'],
  ['【', '】'],
  ['〔', '〕'],
  ['[', ']'],
])
/** Full- and half-width brackets close each other: that is a matter of width, not of balance. */
const SAME_SHAPE: ReadonlyMap<string, string> = new Map([
  ['(', '（'],
  [')', '）'],
])

const shape = (mark: string): string => SAME_SHAPE.get(mark) ?? mark

/** The opening marks of one shape each, in the order of `PAIRS`. */
const SHAPES = [...new Set([...PAIRS.keys()].map(shape))]

/** For each code unit what it does: 2n + 1 opens a pair of the shape n, 2n + 2 closes one, 0 does neither. */
const ROLES: Uint8Array = (() => {
  const roles = new Uint8Array(0x10000)
  for (const [open, close] of PAIRS) {
    const number = SHAPES.indexOf(shape(open))
    roles[open.charCodeAt(0)] = 2 * number + 1
    roles[close.charCodeAt(0)] = 2 * number + 2
  }
  return roles
})()

/** The opening mark that `mark` closes, or the closing mark that it opens; null where it is neither. */
export function counterpart(mark: string): string | null {
  for (const [open, close] of PAIRS) {
    if (mark === open) return close
    if (mark === close) return open
  }
  return null
}

/** The marks of one stretch: which pairs they form and which stand alone. Offsets are code units. */
export interface PairedMarks {
  /** Opening and closing offset of each pair, in the order of their closing. */
  readonly pairs: readonly (readonly [open: number, close: number])[]
  /** Offsets of marks without a counterpart, ascending. */
  readonly unmatched: readonly number[]
}

/**
 * Pairs the quotation marks and brackets of `text` from `start` up to `end`, each kind by itself, since a mark
 * that was forgotten must not tear other pairs apart. A quotation mark closes with the nearest one that opens.
 */
export function pairMarks(text: string, start: number, end: number): PairedMarks {
  const open: number[][] = []
  const pairs: [number, number][] = []
  const unmatched: number[] = []
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (isHan(unit)) continue
    const role = ROLES[unit] as number
    if (role === 0) continue
    const number = (role - 1) >> 1
    const waiting = open[number]
    if ((role & 1) === 1) {
      if (waiting === undefined) open[number] = [i]
      else waiting.push(i)
      continue
    }
    const from = waiting?.pop()
    if (from === undefined) unmatched.push(i)
    else pairs.push([from, i])
  }
  for (const waiting of open) for (const from of waiting ?? []) unmatched.push(from)
  return { pairs, unmatched: unmatched.sort((a, b) => a - b) }
}
