import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { isDetour, showStep } from '../state/presenting.ts'
import { createKeeper } from './keeper.ts'
import { PrepareSheet } from './PrepareSheet.tsx'
import type { PreparePlace } from './preparePlace.ts'

/** Keeps the talk, and opens the panel in which it is prepared when that is asked for; it opens where it was left. */
export function PrepareRoom() {
  const { store } = useExplorer()
  const { atlas } = store
  const keeper = useMemo(() => createKeeper(store, window), [store])
  useLayoutEffect(() => keeper.stop, [keeper])
  const open = usePicked((state) => state.sheet === 'prepare')
  const ready = usePicked((state) => state.talk !== null)
  const place = useRef<PreparePlace>({ chosen: null, scrolled: 0, opens: true })
  /** Whether a question was being answered when the panel was opened; null before it ever was. */
  const answering = useRef<boolean | null>(null)
  useLayoutEffect(() => {
    const state = store.state.peek()
    if (open) answering.current = isDetour(atlas, { ...state, sheet: null })
    // The step that is shown may have been changed; a detour stays one.
    else if (state.presenting !== null && answering.current === false) store.dispatch(showStep(atlas))
  }, [open])
  return open && ready ? <PrepareSheet place={place.current} keeper={keeper} /> : null
}
