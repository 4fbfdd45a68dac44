import type { TextNote } from '../../../model/article.ts'
import { quoteAt } from '../../../model/span.ts'
import { counterpart, pairMarks } from '../pairs.ts'
import type { Noted } from './noted.ts'

const OPENING = '“‘「『（(《〈【〔['

/** How many characters on either side of a mark tell where it stands. */
const CONTEXT = 6
/** Within how many code units these are looked for: white space at a line's edge is none of them. */
const REACH = 60

const endsLine = (unit: number): boolean => unit === 0x0a || unit === 0x0d

/** The words around the mark at `at` (code units), within its line, without tearing a surrogate pair. */
function around(text: string, at: number): string {
  let start = at
  while (start > 0 && at - start < REACH && !endsLine(text.charCodeAt(start - 1))) start--
  let end = at + 1
  while (end < text.length && end - at <= REACH && !endsLine(text.charCodeAt(end))) end++
  const before = [...text.slice(start, at).trimStart()]
  const after = [...text.slice(at + 1, end).trimEnd()]
  return [
    before.length > CONTEXT ? '…' : '',
    ...before.slice(-CONTEXT),
    text.charAt(at),
    ...after.slice(0, CONTEXT),
    after.length > CONTEXT ? '…' : '',
  ].join('')
}

/** Says what is missing, and where: of several such notes each names its own place. */
function message(text: string, at: number): string {
  const mark = text.charAt(at)
  const where = OPENING.includes(mark) ? '没有' : '之前没有'
  return `「${around(text, at)}」中的「${mark}」${where}与之配对的「${counterpart(mark) ?? ''}」`
}

/** Closing brackets that need none before them: an enumerator (1）, 三)) and an emoticon. */
const NEEDS_NONE =
  /(?:^|[^0-9A-Za-z一二三四五六七八九十])(?:[0-9]{1,2}|[A-Za-z]|[一二三四五六七八九十]{1,2})$|[:;：；^=]-?$/

const opensNothing = (text: string, at: number): boolean =>
  /[)）]/.test(text.charAt(at)) && NEEDS_NONE.test(text.slice(Math.max(0, at - 4), at))

/**
 * One note for each quotation mark or bracket without a counterpart in its paragraph. A quotation that runs over
 * paragraphs is balanced: an opening mark left over in one and a closing one left over in a later one, with no
 * other mark left over between them; so is one that each paragraph opens anew.
 */
export function unbalanced({ text, paragraphs, candidates }: Noted): TextNote[] {
  const markers = candidates.filter((candidate) => candidate.markerEnd > candidate.start)
  let marker = 0
  const inMarker = (at: number): boolean => {
    while ((markers[marker]?.markerEnd ?? Number.POSITIVE_INFINITY) <= at) marker++
    return (markers[marker]?.start ?? Number.POSITIVE_INFINITY) <= at
  }
  /** The opening marks of paragraphs whose next opens with the same: a quotation that goes on there. */
  const goesOn = new Set(
    paragraphs.flatMap((p, i) => {
      const next = paragraphs[i + 1]
      return next !== undefined && text.charAt(next.start) === text.charAt(p.start) ? [p.start] : []
    }),
  )
  const left = paragraphs.flatMap((p) =>
    pairMarks(text, p.start, p.end).unmatched.filter(
      (at) => !inMarker(at) && !opensNothing(text, at) && !goesOn.has(at),
    ),
  )
  const opensParagraph = new Set(paragraphs.map((p) => p.start))
  const alone: number[] = []
  for (const at of left) {
    const previous = alone[alone.length - 1]
    const mark = text.charAt(at)
    if (previous === undefined || !'“「『（(【'.includes(text.charAt(previous))) alone.push(at)
    else if (counterpart(text.charAt(previous)) === mark) alone.pop()
    else if (text.charAt(previous) === mark && opensParagraph.has(at)) continue
    else alone.push(at)
  }
  return alone.map((at) => ({
    code: 'unbalanced',
    message: message(text, at),
    spans: [quoteAt(text, at, at + 1)],
  }))
}
