import type { TextNote } from '../../../model/article.ts'
import { dates } from './dates.ts'
import { doubledLines } from './doubledLines.ts'
import { mixedWidth } from './mixedWidth.ts'
import type { Noted, NoteRule } from './noted.ts'
import { numbering } from './numbering.ts'
import { unbalanced } from './unbalanced.ts'

const RULES: readonly NoteRule[] = [unbalanced, numbering, doubledLines, mixedWidth, dates]

/** All notes on a text, ordered by their first place. */
export function notesOn(noted: Noted): TextNote[] {
  const place = (note: TextNote): number => note.spans[0]?.start ?? 0
  return RULES.flatMap((rule) => rule(noted)).sort((a, b) => place(a) - place(b))
}
