import type { Span } from '../../model/span.ts'
import { unfolded } from './fold.ts'
import { HEAD, INSIDE, scan } from './match.ts'
import { RANKS, spanIn } from './names.ts'
import type { Query } from './query.ts'
import type { TextPieces } from './searchIndex.ts'

/** Words of the text that answer the query (code units), and the piece of text that shows them: a sentence, or several. */
export interface TextHit extends Span {
  readonly piece: Span
}

/** All hits answer in the same way: their rank is among those of names that hold the query inside. */
export interface TextHits {
  readonly hits: readonly TextHit[]
  readonly rank: number
}

const NO_HITS: TextHits = { hits: [], rank: 0 }

/** Beyond so many hits nobody reads. */
export const MOST_HITS = 60

/** Initials of fewer letters would be found everywhere. */
const LEAST_INITIALS = 3

/** The last piece that begins at or before a place of the text. */
function pieceAt(spans: readonly Span[], place: number): Span | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).start <= place) low = middle + 1
    else high = middle
  }
  return spans[low - 1]
}

/** Words that stand in the text as they were typed, punctuation, width and line ends apart; they may go across sentences. */
function verbatim({ folded, spans }: TextPieces, query: Query): TextHit[] {
  const hits: TextHit[] = []
  const { text } = query
  for (
    let at = folded.text.indexOf(text);
    at >= 0 && hits.length < MOST_HITS;
    at = folded.text.indexOf(text, at + text.length)
  ) {
    const [start, end] = unfolded(folded, at, at + text.length)
    const first = pieceAt(spans, start)
    const last = pieceAt(spans, end - 1)
    if (first && last) hits.push({ start, end, piece: { start: first.start, end: last.end } })
  }
  return hits
}

function bySound({ corpus, spans }: TextPieces, query: Query): TextHits {
  const modes = [
    { mode: 'sound', may: query.hasLetters && query.text.length > 1 },
    { mode: 'initials', may: query.hasLetters && query.text.length >= LEAST_INITIALS },
    { mode: 'near', may: query.hasLetters && query.text.length > 1 },
    { mode: 'wrong', may: query.text.length > 2 },
  ] as const
  for (const { mode, may } of modes) {
    if (!may) continue
    const hits: TextHit[] = []
    scan(corpus, query, mode, null, (piece, position) => {
      if (hits.length >= MOST_HITS) return
      const long = query.characters.length > HEAD
      const found = spanIn(corpus, query, mode, piece, long ? position : INSIDE)
      const span = spans[piece]
      if (found && span)
        hits.push({ start: span.start + found.start, end: span.start + found.end, piece: span })
    })
    if (hits.length > 0) return { hits, rank: RANKS[mode] + INSIDE }
  }
  return NO_HITS
}

/** Sentences that hold all words between blanks, marked where the first stands. */
function byTerms({ spans, folded }: TextPieces, { terms }: Query): TextHit[] {
  const [first] = terms
  if (first === undefined || terms.length < 2) return []
  const hits: TextHit[] = []
  let at = 0
  for (const piece of spans) {
    let end = at
    while (end < folded.offsets.length && (folded.offsets[end] as number) < piece.end) end++
    const words = folded.text.slice(at, end)
    if (terms.every((term) => words.includes(term)) && hits.length < MOST_HITS) {
      const place = at + words.indexOf(first)
      const [start, beyond] = unfolded(folded, place, place + first.length)
      hits.push({ start, end: beyond, piece })
    }
    at = end
  }
  return hits
}

/** The places of the text that answer the query, in text order: by their very words, else by all words of a sentence, else by sound. */
export function searchText(pieces: TextPieces, query: Query): TextHits {
  if (query.text === '') return NO_HITS
  const exact = verbatim(pieces, query)
  if (exact.length > 0) return { hits: exact, rank: RANKS.substring }
  const terms = byTerms(pieces, query)
  return terms.length > 0 ? { hits: terms, rank: RANKS.terms } : bySound(pieces, query)
}
