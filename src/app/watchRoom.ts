import { type ReadonlySignal, signal } from '@preact/signals'
import type { Room } from './state/panels.ts'

/** CSS lengths from which on the outline stands beside the stage, both panels do in letters for a wall, and the whole legend stands below it; in em, so that they follow the reader's type size. */
const WIDE = '(min-width: 75em)'
const BROAD = '(min-width: 100em)'
const TALL = '(min-height: 52em)'

/** How much the page has room for and whether it is being printed, kept up to date for as long as the page lives. */
export function watchRoom(page: Window): ReadonlySignal<Room> {
  const wide = page.matchMedia(WIDE)
  const broad = page.matchMedia(BROAD)
  const tall = page.matchMedia(TALL)
  let paper = false
  const measure = (): Room => ({ wide: wide.matches, broad: broad.matches, tall: tall.matches, paper })
  const room = signal(measure())
  const update = () => {
    room.value = measure()
  }
  page.addEventListener('beforeprint', () => {
    paper = true
    update()
  })
  page.addEventListener('afterprint', () => {
    paper = false
    update()
  })
  wide.addEventListener('change', update)
  broad.addEventListener('change', update)
  tall.addEventListener('change', update)
  return room
}
