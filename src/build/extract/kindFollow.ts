import { KIND_COUNT } from './labels.ts'
import type { Tokens } from './tokens.ts'
import { WORD_CLASSES } from './wordClass.ts'

/** What stood before a span: a mention of one of the kinds, or none yet in its sentence. */
export const STATES = KIND_COUNT + 1
export const NO_MENTION = KIND_COUNT

/** In how many respects it counts which kind follows which: the classes before a span, at its start, at its end and after it. */
export const RESPECTS = 4
const ROW = STATES * KIND_COUNT

/** Numbers of a table of kinds by the kind before them: for each respect and class, STATES times KIND_COUNT. */
export const KIND_FOLLOW_SIZE = RESPECTS * WORD_CLASSES.length * ROW

/** Where in such a table the numbers for the span of tokens `from` up to `to` begin: RESPECTS places, written from `offset` on. */
export function followPlaces(
  { classes, length }: Tokens,
  from: number,
  to: number,
  places: Int32Array,
  offset: number,
): void {
  places[offset] = (from > 0 ? (classes[from - 1] as number) : 0) * ROW
  places[offset + 1] = (WORD_CLASSES.length + (classes[from] as number)) * ROW
  places[offset + 2] = (2 * WORD_CLASSES.length + (classes[to - 1] as number)) * ROW
  places[offset + 3] = (3 * WORD_CLASSES.length + (to < length ? (classes[to] as number) : 0)) * ROW
}
