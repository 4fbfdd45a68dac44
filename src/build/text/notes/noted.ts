import type { MetaEntry, TextNote } from '../../../model/article.ts'
import type { Candidate } from '../candidate.ts'
import type { List } from '../lists.ts'
import type { Paragraph } from '../paragraphs.ts'

/** What the notes on a text are made from. */
export interface Noted {
  readonly text: string
  /** The paragraphs that are no metadata. */
  readonly paragraphs: readonly Paragraph[]
  readonly meta: readonly MetaEntry[]
  /** Every marker found, also those that are no section: their brackets need no counterpart. */
  readonly candidates: readonly Candidate[]
  readonly lists: readonly List[]
  /** Paragraphs that only repeat others: a table of contents, a list of annexes. */
  readonly skipped: ReadonlySet<number>
}

/** One kind of remark: the notes it has on a text, in text order. */
export type NoteRule = (noted: Noted) => TextNote[]
