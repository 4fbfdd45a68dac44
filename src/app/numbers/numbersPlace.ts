import type { NumberList } from '../messages/numbers.ts'

/** Where a reader left the numbers; written by them while they are open. */
export interface NumbersPlace {
  /** How far they were scrolled, in CSS pixels. */
  scrolled: number
  /** The lists that are shown whole. */
  unfolded: ReadonlySet<NumberList>
  /** The line that was last opened: its list and its node's key. */
  line: string | null
}
