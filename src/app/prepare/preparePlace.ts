/** Where the panel was left, to open there again. */
export interface PreparePlace {
  /** The id of the chosen step; null before any was. */
  chosen: string | null
  scrolled: number
  /** Whether a page that is downloaded opens with the talk. */
  opens: boolean
}
