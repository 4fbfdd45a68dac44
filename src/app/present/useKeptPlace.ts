import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

/** What of the explorer scrolls beside the picture. */
const SCROLLING = ['.reader', '.outline-tree'] as const

/** Frames after which whatever a change of the state has set in motion has begun. */
const SETTLED = 3

/** Calls back after so many frames; returns what calls it off. */
function afterFrames(count: number, call: () => void): () => void {
  let frame = 0
  const wait = (left: number) => {
    if (left === 0) call()
    else frame = window.requestAnimationFrame(() => wait(left - 1))
  }
  wait(count)
  return () => window.cancelAnimationFrame(frame)
}

/**
 * Remembers where the explorer was scrolled to and what had the focus while no talk is given (`on` is false), and takes it back there once
 * one has ended.
 */
export function useKeptPlace(on: boolean): void {
  const kept = useRef({ tops: new Map<string, number>(), focused: null as Element | null, on: false })
  useEffect(() => {
    const place = kept.current
    const note = ({ target }: Event) => {
      if (place.on || !(target instanceof Element)) return
      for (const name of SCROLLING) if (target.matches(name)) place.tops.set(name, target.scrollTop)
    }
    const focus = ({ target }: Event) => {
      if (!place.on && target instanceof Element) place.focused = target
    }
    document.addEventListener('scroll', note, { capture: true, passive: true })
    document.addEventListener('focusin', focus)
    return () => {
      document.removeEventListener('scroll', note, true)
      document.removeEventListener('focusin', focus)
    }
  }, [])
  // What the talk itself sets in motion is none of it.
  useLayoutEffect(() => {
    const place = kept.current
    if (on === place.on) return
    if (on) {
      place.on = true
      return
    }
    return afterFrames(SETTLED, () => {
      for (const [name, top] of place.tops) document.querySelector(name)?.scrollTo({ top, behavior: 'auto' })
      const { focused } = place
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true })
      place.on = false
    })
  }, [on])
}
