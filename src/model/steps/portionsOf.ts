import type { Quote } from '../span.ts'

/** Where a sentence may be parted, the stronger signs first; the text has them in both widths. */
const SIGNS = [/[；;]/, /[，,：:]/] as const

/** What may follow a sign and stays with it. */
const CLOSING = /[”’」』）)》\]】]/

/** Code points of `words`. */
const lengthOf = (words: string): number => Array.from(words).length

/** `quote` cut after each place of `sign`; closing quotes and brackets stay with the sign before them. */
function cutAfter({ start, quote }: Quote, sign: RegExp): Quote[] {
  const cuts: number[] = []
  for (let at = 0; at < quote.length; at++) {
    if (!sign.test(quote.charAt(at))) continue
    let end = at + 1
    while (end < quote.length && CLOSING.test(quote.charAt(end))) end++
    if (end < quote.length) cuts.push(end)
  }
  return [0, ...cuts].map((from, i, all) => {
    const to = all[i + 1] ?? quote.length
    return { start: start + from, end: start + to, quote: quote.slice(from, to) }
  })
}

/** Pieces that stand one after the other, put together as long as they stay within `most` code points. */
function filled(pieces: readonly Quote[], most: number): Quote[] {
  const portions: Quote[] = []
  for (const piece of pieces) {
    const last = portions[portions.length - 1]
    if (last && lengthOf(last.quote) + lengthOf(piece.quote) <= most)
      portions[portions.length - 1] = {
        start: last.start,
        end: piece.end,
        quote: last.quote + piece.quote,
      }
    else portions.push(piece)
  }
  return portions
}

/** As `filled`, with the portions as alike in length as their number allows: none is a mere rest. */
function packed(pieces: readonly Quote[], most: number): Quote[] {
  const { length: count } = filled(pieces, most)
  let low = 0
  let high = most
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if (filled(pieces, middle).length <= count) high = middle
    else low = middle
  }
  return filled(pieces, high)
}

/**
 * A sentence in portions of at most `most` code points, so that each can be shown large: parted after ；, and where that does not do,
 * after ，. Together they are the sentence, to the letter; a clause that is longer stays whole.
 */
export function portionsOf(quote: Quote, most: number): Quote[] {
  if (lengthOf(quote.quote) <= most) return [quote]
  const [strong, weak] = SIGNS
  return packed(
    cutAfter(quote, strong).flatMap((part) =>
      lengthOf(part.quote) <= most ? [part] : packed(cutAfter(part, weak), most),
    ),
    most,
  )
}
