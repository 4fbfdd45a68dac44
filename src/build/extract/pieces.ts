import type { Span } from '../../model/span.ts'

/** The longest stretch that is looked at as one, in code units; hardly a sentence is longer. */
const LONGEST = 600
const MARKS = '；;。！？!?，,：:、'

/** A sentence in pieces of bounded length, cut after marks where there are any, never within a surrogate pair. */
export function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = []
  let from = start
  while (end - from > LONGEST) {
    const limit = from + LONGEST
    let cut = limit
    for (let at = limit; at > from + LONGEST / 2; at--)
      if (MARKS.includes(text.charAt(at - 1))) {
        cut = at
        break
      }
    const unit = text.charCodeAt(cut)
    if (unit >= 0xdc00 && unit <= 0xdfff) cut++
    pieces.push({ start: from, end: cut })
    from = cut
  }
  if (from < end) pieces.push({ start: from, end })
  return pieces
}
