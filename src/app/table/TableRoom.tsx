import { useRef } from 'preact/hooks'
import { usePicked } from '../explorerContext.ts'
import { RelationsSheet } from './RelationsSheet.tsx'
import type { TablePlace } from './tablePlace.ts'

/** The table of all relations, when it is asked for; it opens where it was left. */
export function TableRoom() {
  const open = usePicked((state) => state.sheet === 'relations')
  const place = useRef<TablePlace>({ scrolled: 0, row: null, unfolded: null })
  return open ? <RelationsSheet place={place.current} /> : null
}
