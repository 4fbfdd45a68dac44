import { useEffect, useRef } from 'preact/hooks'
import { usePicked } from '../explorerContext.ts'

/** Milliseconds that the page waits before it scrolls: a second tap may follow the first at the same place. */
const SECOND_TAP = 320

/** What is to be seen once something was chosen at an element: words of the text lead to the picture, a card's own links stay in it, all else leads to the card. */
function goalFrom(chosenAt: Element | null): string | null {
  if (chosenAt?.closest('.reader')) return '.stage'
  return chosenAt?.closest('.card, .path-room') ? null : '.card'
}

function bringBeforeEyes(selector: string): void {
  const element = document.querySelector(selector)
  if (!element) return
  const { top, bottom } = element.getBoundingClientRect()
  if (top >= 0 && bottom <= window.innerHeight) return
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ block: 'start', behavior: still ? 'auto' : 'smooth' })
}

/** Where the page is so small that it scrolls, brings what is chosen before the eyes. Draws nothing. */
export function Follow() {
  const key = usePicked(({ selection }) => selection?.key)
  const touched = useRef<Element | null>(null)
  const followed = useRef(key)

  useEffect(() => {
    const note = ({ target }: Event) => {
      touched.current = target instanceof Element ? target : null
    }
    document.addEventListener('pointerdown', note, true)
    document.addEventListener('keydown', note, true)
    return () => {
      document.removeEventListener('pointerdown', note, true)
      document.removeEventListener('keydown', note, true)
    }
  }, [])

  useEffect(() => {
    const { scrollHeight, clientHeight } = document.documentElement
    const goal = goalFrom(touched.current)
    const chosen = key !== undefined && key !== followed.current
    followed.current = key
    if (!chosen || goal === null || scrollHeight <= clientHeight) return
    const timer = window.setTimeout(() => bringBeforeEyes(goal), SECOND_TAP)
    return () => window.clearTimeout(timer)
  }, [key])

  return null
}
