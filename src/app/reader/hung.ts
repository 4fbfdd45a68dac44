import type { Span } from '../../model/span.ts'

/**
 * How a sign hangs beyond the end of a line: a full-width one by its whole width; before an opening sign, with which it shares its blank
 * half, too; a half-width one by its own narrow width.
 */
export type Hang = 'full' | 'before-opening' | 'narrow'

/** A stretch of words; one that hangs is a single sign. */
export interface Run extends Span {
  readonly hang: Hang | null
}

/** The signs of clauses and sentences that Chinese typesetting lets hang. Closing brackets and quotes stay in the line. */
const SIGNS = /[、，。；：！？]|[,.;:!?]/g
const OPENING = /[“‘（《〈「『【〔［]/
/** After which a half-width sign ends a clause, and before which a line may be broken. */
const HAN = /\p{Script=Han}/u
const HAN_LAST = /\p{Script=Han}$/u
const WORDS = /[\p{L}\p{N}]/u
const LINE_END = /[\r\n]/

const signBefore = (text: string, at: number): string => text.slice(Math.max(0, at - 2), at)
const signAfter = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 10)

function hangOf(text: string, at: number): Hang | null {
  const next = signAfter(text, at + 1)
  const ends = LINE_END.test(next)
  if (text.charCodeAt(at) < 128) {
    const closes = HAN_LAST.test(signBefore(text, at))
    return closes && (ends || HAN.test(next)) ? 'narrow' : null
  }
  if (OPENING.test(next)) return 'before-opening'
  return ends || WORDS.test(next) ? 'full' : null
}

/**
 * The words of `span` (code units of `text`) with every sign alone that may hang at a line's end: the last of several, and
 * only where a line may be broken behind it. The runs join to exactly the span.
 */
export function hungRuns(text: string, span: Span): Run[] {
  const runs: Run[] = []
  let start = span.start
  for (const { index } of text.slice(span.start, span.end).matchAll(SIGNS)) {
    const at = span.start + index
    const hang = hangOf(text, at)
    if (hang === null) continue
    if (at > start) runs.push({ start, end: at, hang: null })
    runs.push({ start: at, end: at + 1, hang })
    start = at + 1
  }
  if (start < span.end) runs.push({ start, end: span.end, hang: null })
  return runs
}
