import type { KindMark } from '../../exchange/slides/slides.ts'
import type { ConceptKind } from '../../model/kinds.ts'
import type { Messages } from '../messages.ts'
import type { Palette } from '../palette.ts'

/** Each kind's shape as a character, the nearest to what the stage draws. */
const MARKS: Readonly<Record<ConceptKind, string>> = {
  goal: '●',
  mechanism: '■',
  principle: '◆',
  actor: '▲',
}

/** A kind as it is told beside words: its name, its shape, its colour. */
export const kindMarkOf = (words: Messages, kind: ConceptKind, { kinds }: Palette): KindMark => ({
  word: words.kinds[kind],
  mark: MARKS[kind],
  color: kinds[kind],
})
