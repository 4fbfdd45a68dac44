/** A half-open stretch of a text, in UTF-16 code units: what `text.slice(start, end)` takes. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span together with the words it covers: `text.slice(start, end) === quote` holds, or the build fails. */
export interface Quote extends Span {
  readonly quote: string
}

/** The words of `text` from `start` up to `end` (code units) as a quote. Throws a RangeError where the span leaves the text. */
export function quoteAt(text: string, start: number, end: number): Quote {
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length))
    throw new RangeError(`quoteAt: ${start}–${end} is no span of a text of ${text.length} code units`)
  return { start, end, quote: text.slice(start, end) }
}

/** `span` of `text` as a quote without the white space at its ends. Throws a RangeError where the span leaves the text. */
export function trimmedQuote(text: string, { start, end }: Span): Quote {
  const { quote } = quoteAt(text, start, end)
  const from = start + (quote.length - quote.trimStart().length)
  return quoteAt(text, from, Math.max(from, start + quote.trimEnd().length))
}

/** Whether a quote stands in `text` where it says it does. */
export const standsIn = (text: string, { start, end, quote }: Quote): boolean =>
  text.slice(start, end) === quote

/** Whether `outer` holds all of `inner`; equal spans hold each other. */
export const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Total order: by start, then the longer first, so that an outer span precedes what it holds. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
