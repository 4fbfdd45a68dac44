import { ACTOR_LABELS, KIND_COUNT, LABELS } from './labels.ts'
import type { RowIndex } from './rowIndex.ts'
import { WORD_CLASSES } from './wordClass.ts'

/** How many steps of a stored number make one unit (a factor e of likelihood). */
export const UNIT = 16
/** How far a candidate may fall short of the best labelling, in these steps. */
export const FURTHEST = 6 * UNIT
/** The stored numbers lie between -LIMIT and LIMIT. */
export const LIMIT = 120

/** One number for each kind, and one for all kinds together. */
export const SPAN_COLUMNS = KIND_COUNT + 1

/** The sizes of the numbers that do not hang on features. */
export const FOLLOW_SIZE = WORD_CLASSES.length * LABELS * LABELS
export const ACTOR_FOLLOW_SIZE = WORD_CLASSES.length * ACTOR_LABELS * ACTOR_LABELS

/** The trained numbers that find mentions: whole numbers of steps of 1 / UNIT. */
export interface MentionModel {
  /** Which hashed features of a token have rows. */
  readonly tokenRows: RowIndex
  /** LABELS numbers for each row; row 0 is unused. */
  readonly token: Int8Array
  /** For each class of a token, what each label adds after each label. */
  readonly follow: Int8Array
  /** ACTOR_LABELS numbers for each row. */
  readonly actor: Int8Array
  readonly actorFollow: Int8Array
  /** Which hashed features of a span have rows. */
  readonly spanRows: RowIndex
  /** SPAN_COLUMNS numbers for each row; row 0 is unused. */
  readonly span: Int8Array
  /** What each kind gains after each other: a table of `KIND_FOLLOW_SIZE`. */
  readonly kindFollow: Int8Array
}
