import type { TextNote } from '../../model/article.ts'
import { overlaps, type Span } from '../../model/span.ts'

/** A note with more places than this speaks of the whole text, not of a sentence. */
const MOST_PLACES = 6

/** The notes on words of these stretches, and where in them those words end (code units, ascending). */
export function notesAt(
  notes: readonly TextNote[],
  spans: readonly Span[],
): { readonly notes: readonly TextNote[]; readonly ends: readonly number[] } {
  const here = (span: Span) => spans.some((own) => overlaps(own, span))
  const own = notes.filter((note) => note.spans.length <= MOST_PLACES && note.spans.some(here))
  const ends = own.flatMap((note) => note.spans.filter(here).map(({ end }) => end))
  return { notes: own, ends: [...new Set(ends)].sort((a, b) => a - b) }
}
