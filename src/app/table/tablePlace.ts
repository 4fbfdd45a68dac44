/** Where a reader left the table; written by the table while it is open. */
export interface TablePlace {
  /** How far it was scrolled, in CSS pixels. */
  scrolled: number
  /** The key of the row that was last opened or walked to. */
  row: string | null
  /** The key of the row that stands whole. */
  unfolded: string | null
}
