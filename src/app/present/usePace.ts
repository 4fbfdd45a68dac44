import { useEffect } from 'preact/hooks'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { paceTalk, standOf, stepForward } from '../state/presenting.ts'

/** Lets the talk go on by itself while the state gives it a pace; any touch of keys or pointer stops it, and so does its end. */
export function usePace(): void {
  const { store } = useExplorer()
  const { atlas } = store
  const pace = usePicked(({ presenting }) => presenting?.pace ?? null)
  const step = usePicked(({ presenting }) => presenting?.step)
  const portion = usePicked(({ presenting }) => presenting?.portion)
  useEffect(() => {
    if (pace === null) return
    const timer = window.setTimeout(() => {
      store.dispatch(stepForward(atlas))
      const stand = standOf(store.state.peek())
      if (stand && stand.at + 1 === stand.count && stand.portion + 1 >= stand.portions.length)
        store.dispatch(paceTalk(null))
    }, pace)
    return () => window.clearTimeout(timer)
  }, [pace, step, portion])
  useEffect(() => {
    if (pace === null) return
    const stop = () => store.dispatch(paceTalk(null))
    window.addEventListener('pointerdown', stop, true)
    window.addEventListener('wheel', stop, { capture: true, passive: true })
    return () => {
      window.removeEventListener('pointerdown', stop, true)
      window.removeEventListener('wheel', stop, true)
    }
  }, [pace])
}
