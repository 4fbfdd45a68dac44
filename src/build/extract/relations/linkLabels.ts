import { RELATION_TYPES, type RelationType } from '../../../model/kinds.ts'

/** What a label says of a pair: 0 is none, then each type from the earlier mention to the later, then back. */
export interface LinkLabel {
  readonly type: RelationType
  readonly forward: boolean
}

const TYPES = RELATION_TYPES.length

/** How many labels there are, none included. */
export const LABELS = 1 + 2 * TYPES

/** The label's number: 1 to 6 forward, 7 to 12 back. */
export const labelNumber = (type: RelationType, forward: boolean): number =>
  1 + RELATION_TYPES.indexOf(type) + (forward ? 0 : TYPES)

/** What a label other than 0 says; null for 0. */
export function labelOf(number: number): LinkLabel | null {
  const type = RELATION_TYPES[(number - 1) % TYPES]
  return number < 1 || type === undefined ? null : { type, forward: number <= TYPES }
}
