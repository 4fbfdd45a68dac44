import { useRef } from 'preact/hooks'
import { usePicked } from '../explorerContext.ts'
import { NumbersSheet } from './NumbersSheet.tsx'
import type { NumbersPlace } from './numbersPlace.ts'

/** The numbers, when they are asked for; they open where they were left. */
export function NumbersRoom() {
  const open = usePicked((state) => state.sheet === 'numbers')
  const place = useRef<NumbersPlace>({ scrolled: 0, unfolded: new Set(), line: null })
  return open ? <NumbersSheet place={place.current} /> : null
}
