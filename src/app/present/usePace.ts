import { useEffect } from 'preact/hooks'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { isDetour, paceTalk, standOf, stepForward } from '../state/presenting.ts'

/** Whether the pointer is on what sets the pace itself. */
const setsPace = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('.talk-strip') !== null

/** Lets the talk go on by itself while the state gives it a pace; any touch of keys or pointer stops it, and so do a detour and its end. */
export function usePace(): void {
  const { store } = useExplorer()
  const { atlas } = store
  const pace = usePicked(({ presenting }) => presenting?.pace ?? null)
  const step = usePicked(({ presenting }) => presenting?.step)
  const portion = usePicked(({ presenting }) => presenting?.portion)
  useEffect(() => {
    if (pace === null) return
    const timer = window.setTimeout(() => {
      const state = store.state.peek()
      const stand = standOf(state)
      const ends = !stand || (stand.at + 1 === stand.count && stand.portion + 1 >= stand.portions.length)
      store.dispatch(ends || isDetour(atlas, state) ? paceTalk(null) : stepForward(atlas))
    }, pace)
    return () => window.clearTimeout(timer)
  }, [pace, step, portion])
  useEffect(() => {
    if (pace === null) return
    const stop = (event: Event) => {
      if (!setsPace(event)) store.dispatch(paceTalk(null))
    }
    window.addEventListener('pointerdown', stop, true)
    window.addEventListener('wheel', stop, { capture: true, passive: true })
    return () => {
      window.removeEventListener('pointerdown', stop, true)
      window.removeEventListener('wheel', stop, true)
    }
  }, [pace])
}
