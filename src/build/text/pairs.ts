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
const CLOSING: ReadonlyMap<string, string> = new Map(
  [...PAIRS].map(([open, close]) => [shape(close), shape(open)]),
)

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
  const open = new Map<string, number[]>()
  const pairs: [number, number][] = []
  const unmatched: number[] = []
  for (let i = start; i < end; i++) {
    const mark = text.charAt(i)
    const kind = shape(mark)
    if (PAIRS.has(mark)) {
      const waiting = open.get(kind)
      if (waiting === undefined) open.set(kind, [i])
      else waiting.push(i)
      continue
    }
    const opener = CLOSING.get(kind)
    if (opener === undefined) continue
    const from = open.get(opener)?.pop()
    if (from === undefined) unmatched.push(i)
    else pairs.push([from, i])
  }
  for (const waiting of open.values()) for (const from of waiting) unmatched.push(from)
  return { pairs, unmatched: unmatched.sort((a, b) => a - b) }
}
