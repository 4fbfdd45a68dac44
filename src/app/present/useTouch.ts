import { useEffect } from 'preact/hooks'
import { useExplorer } from '../explorerContext.ts'
import { isDetour } from '../state/presenting.ts'

/** CSS pixels from which a finger's way has a direction, and from which it turns to another step. */
const DECIDED = 14
const SWIPE = 48
/** A tap within so much of the window's width of its edge, in so many milliseconds, goes on or back. */
const EDGE = 0.1
const TAP = 400

/** One finger on the slide. */
interface Finger {
  readonly id: number
  readonly x: number
  readonly y: number
  readonly time: number
  /** Null while it has not moved. */
  way: 'across' | 'other' | null
}

/**
 * Turns to the next step (1) or the one before (−1) where a finger swipes across the slide or taps its edge. In a detour fingers move the
 * picture as they do without a talk, and two fingers always do.
 */
export function useTouch(turn: (by: 1 | -1) => void): void {
  const { store } = useExplorer()
  useEffect(() => {
    let finger: Finger | null = null
    /** The picture below lets go of what it has been touched by. */
    const take = (event: PointerEvent) => {
      event.stopPropagation()
      event.target?.dispatchEvent(
        new PointerEvent('pointercancel', { pointerId: event.pointerId, bubbles: true }),
      )
    }
    const onDown = (event: PointerEvent) => {
      const state = store.state.peek()
      const own =
        event.pointerType === 'touch' &&
        event.isPrimary &&
        state.presenting?.veil === null &&
        !isDetour(store.atlas, state) &&
        event.target instanceof Element &&
        event.target.closest('button, select, dialog, .legend, .side') === null
      finger = own
        ? { id: event.pointerId, x: event.clientX, y: event.clientY, time: event.timeStamp, way: null }
        : null
    }
    const onMove = (event: PointerEvent) => {
      if (finger?.id !== event.pointerId) return
      const dx = Math.abs(event.clientX - finger.x)
      const dy = Math.abs(event.clientY - finger.y)
      if (finger.way === null && Math.max(dx, dy) >= DECIDED) finger.way = dx > 1.5 * dy ? 'across' : 'other'
      if (finger.way !== 'other') event.stopPropagation()
    }
    const onUp = (event: PointerEvent) => {
      const lifted = finger
      if (lifted?.id !== event.pointerId) return
      finger = null
      if (lifted.way === 'other') return
      const dx = event.clientX - lifted.x
      if (lifted.way === 'across') {
        take(event)
        if (Math.abs(dx) >= SWIPE) turn(dx < 0 ? 1 : -1)
        return
      }
      const share = event.clientX / window.innerWidth
      if (event.timeStamp - lifted.time > TAP || (share > EDGE && share < 1 - EDGE)) return
      take(event)
      turn(share < 0.5 ? -1 : 1)
    }
    const onCancel = ({ pointerId }: PointerEvent) => {
      if (finger?.id === pointerId) finger = null
    }
    document.addEventListener('pointerdown', onDown, true)
    document.addEventListener('pointermove', onMove, true)
    document.addEventListener('pointerup', onUp, true)
    document.addEventListener('pointercancel', onCancel, true)
    return () => {
      document.removeEventListener('pointerdown', onDown, true)
      document.removeEventListener('pointermove', onMove, true)
      document.removeEventListener('pointerup', onUp, true)
      document.removeEventListener('pointercancel', onCancel, true)
    }
  }, [])
}
