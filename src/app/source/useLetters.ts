import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import { largestFitting, letterRange } from './letters.ts'
import type { Source } from './sourceOf.ts'

/** CSS class that leaves only the sentence itself, without those around it, while its letters are chosen. */
const ALONE = 'alone'

/** CSS class of a sheet that is longer than the window. */
const SCROLLS = 'scrolls'

/**
 * Gives the sheet's sentence the largest letters with which all of it fits into the window; where the sentences around it would
 * make them too small, the largest with which it fits alone, in the middle, and the others are scrolled to. Chosen anew for each source and
 * each size of the window. `told` is whatever else changes how much stands in the sheet.
 */
export function useLetters(box: RefObject<HTMLElement>, source: Source | null, told: string): void {
  useLayoutEffect(() => {
    const sheet = box.current
    const page = sheet?.ownerDocument.defaultView
    if (!sheet || !page) return
    const choose = () => {
      const range = letterRange(page.innerWidth, page.innerHeight)
      const fits = (size: number) => {
        sheet.style.setProperty('--letters', `${size}px`)
        return sheet.scrollHeight <= sheet.clientHeight
      }
      sheet.classList.remove(SCROLLS)
      sheet.scrollTop = 0
      const whole = largestFitting(range, fits)
      sheet.classList.add(ALONE)
      const size = whole ?? largestFitting(range, fits) ?? range.least
      sheet.classList.remove(ALONE)
      sheet.style.setProperty('--letters', `${size}px`)
      if (whole !== null) return
      const [head, said, foot] = ['header', '.said', 'footer'].map((part) => sheet.querySelector(part))
      if (!head || !said || !foot) return
      sheet.classList.add(SCROLLS)
      sheet.style.setProperty('--room', '0px')
      // In small windows head and foot scroll along, and the sheet begins at its beginning.
      if (page.getComputedStyle(head).position !== 'sticky') return
      const top = head.getBoundingClientRect().height
      const room = sheet.clientHeight - top - foot.getBoundingClientRect().height
      sheet.style.setProperty('--room', `${room}px`)
      sheet.scrollTop = said.getBoundingClientRect().top - top
    }
    choose()
    page.addEventListener('resize', choose)
    return () => page.removeEventListener('resize', choose)
  }, [box, source, told])
}
