import { useEffect, useState } from 'preact/hooks'
import { hasMoved } from '../hovering.ts'

/** Milliseconds for which the strip stays after the pointer's last move. */
const STAYS = 2600

/** Whether the pointer has just moved, or is on the strip: only then there is one. The page tells by `data-idle` that it rests. */
export function useShownStrip(): boolean {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const { dataset } = document.documentElement
    let timer: number | undefined
    const rest = () => {
      if (document.querySelector('.talk-strip:hover, .talk-strip:focus-within')) {
        wait()
        return
      }
      setShown(false)
      dataset.idle = ''
    }
    const wait = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(rest, STAYS)
    }
    const wake = (event: PointerEvent) => {
      if (event.type === 'pointermove' && !hasMoved(event)) return
      delete dataset.idle
      setShown(true)
      wait()
    }
    dataset.idle = ''
    window.addEventListener('pointermove', wake, true)
    window.addEventListener('pointerdown', wake, true)
    return () => {
      window.clearTimeout(timer)
      window.removeEventListener('pointermove', wake, true)
      window.removeEventListener('pointerdown', wake, true)
      delete dataset.idle
    }
  }, [])
  return shown
}
