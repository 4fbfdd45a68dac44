import type { Span } from '../../model/span.ts'

/** A line that is not blank; its span (code units) is trimmed of white space. */
export interface Line extends Span {
  /** Its number in the file, from 1. */
  readonly number: number
  /** Where the line starts, before its indentation. */
  readonly from: number
}

/** A line that is broken by hand is so wide at least and at most (columns; a Chinese character takes two). */
const NARROWEST = 40
const WIDEST = 120

/** How much narrower (columns) than the widest a full line may be: the next word or mark did not fit. */
const SLACK = 6

/** So many full lines, and such a share of all lines, show that a text is broken by hand; so many of them go on. */
const FEWEST = 4
const SHARE = 0.15
const OPEN_SHARE = 0.6

/** An indentation (columns) that starts a paragraph. */
const INDENT = 2

/** Marks after which a line may have come to its end by itself. */
const ENDS = /[。！？；：:;!?…”』」）)】》]$/

/** What a broken line hardly ever starts with, and a part of the text often does. */
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.．、](?![0-9])|第[一二三四五六七八九十0-9]{1,3}[章节条部])/

/** The width in columns of `text` from `start` up to `end`. */
function width(text: string, start: number, end: number): number {
  let columns = 0
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    columns += unit === 0x09 ? 4 : unit === 0x200b || unit === 0xfeff ? 0 : unit < 0x2000 ? 1 : 2
  }
  return columns
}

/** Which lines go on with the line before them, told from the widths of all lines. */
export type GoesOn = (line: Line, before: Line) => boolean

const never: GoesOn = () => false

/**
 * Tells whether a text was broken into lines of one width (as mails and old pages were), and if so which lines go
 * on with the line before: that line is full, and this one follows it directly without indentation and number.
 * After a line that ends a sentence only a text that indents its paragraphs tells that the next goes on.
 */
export function wrappingOf(text: string, lines: readonly Line[]): GoesOn {
  const widths = lines.map(({ from, end }) => width(text, from, end))
  const widest = widths.reduce((a, b) => Math.max(a, b), 0)
  if (widest < NARROWEST || widest > WIDEST) return never
  const isFull = (columns: number): boolean => columns >= widest - SLACK
  const full = lines.filter((_, i) => isFull(widths[i] ?? 0))
  const goOn = full.filter(({ end }) => !ENDS.test(text.charAt(end - 1)))
  if (full.length < Math.max(FEWEST, lines.length * SHARE) || goOn.length < full.length * OPEN_SHARE)
    return never
  const least = lines.reduce((a, { from, start }) => Math.min(a, width(text, from, start)), WIDEST)
  const isIndented = ({ from, start }: Line): boolean => width(text, from, start) >= least + INDENT
  const indents = lines.filter(isIndented).length > 1
  return (line, before) => {
    if (line.number !== before.number + 1 || isIndented(line)) return false
    if (NUMBERED.test(text.slice(line.start, line.end))) return false
    if (!isFull(width(text, before.from, before.end))) return false
    return indents || !ENDS.test(text.charAt(before.end - 1))
  }
}
