import { createContext, type RefObject } from 'preact'
import { useContext } from 'preact/hooks'
import type { Line } from './segments.ts'

/** What the reader hands to those who work on its drawn text. */
export interface ReaderParts {
  /** What scrolls, and holds the article. */
  readonly box: RefObject<HTMLElement>
  /** The article's lines, one element each, in their order. */
  readonly lines: readonly Line[]
  /** The position (0-based), which its element carries as `data-i`, of the segment that ends at a place of the text. */
  segmentEndingAt(place: number): number
}

export const ReaderContext = createContext<ReaderParts | null>(null)

/** The reader's parts. Throws outside of it. */
export function useReader(): ReaderParts {
  const parts = useContext(ReaderContext)
  if (parts === null) throw new Error('useReader: there is no reader around this component')
  return parts
}
