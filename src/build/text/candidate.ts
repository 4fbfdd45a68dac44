import type { MarkerStyle } from './markerStyle.ts'

/** A place where a section may begin: a marker style matched there. Offsets are code units of the text. */
export interface Candidate {
  readonly style: MarkerStyle
  /** The numeral's value; null for styles that do not count; LAST for 最后. */
  readonly number: number | null
  /** For decimals what stands before the last component (`1.2.` of 1.2.3), else empty. */
  readonly prefix: string
  readonly start: number
  /** Where the marker ends: `start` for headings without one. */
  readonly markerEnd: number
  /** The heading's words where the style itself bounds them. */
  readonly heading?: { readonly start: number; readonly end: number }
  /** The paragraph's index. */
  readonly paragraph: number
  readonly position: 'line' | 'inline'
  /** Whether a colon stands before it (at a line's start: ends the paragraph before), which announces a list. */
  readonly announced: boolean
}

/** The number of 最后: it ends a list whatever its length. */
export const LAST = -1

/** The place of 首先, 其次, 再次 in their list. */
export const WORD_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['首先', 1],
  ['其次', 2],
  ['再次', 3],
  ['再者', 3],
  ['最后', LAST],
])
