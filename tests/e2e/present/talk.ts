import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { STILL, untilRest } from '../harness/explorer.ts'

/** Where the talk stands, as the page says it: `s2.1 1`; empty where none is given. */
export const standing = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { presenting } = window.mailuo.state
    return presenting === null ? '' : `${presenting.step} ${presenting.portion + 1}`
  })

/** The whole state, but what undoes changes of the talk and where the explorer goes back to, as text. */
export const wholeState = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { presenting, ...state } = window.mailuo.state
    const plain = (_: string, value: unknown): unknown =>
      value instanceof Set ? [...value] : value instanceof Map ? [...value] : value
    return JSON.stringify({ ...state, presenting: { ...presenting, before: null } }, plain)
  })

/** The words that stand below the picture, without the sign of a note. */
export const said = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const words = document.querySelector('.slide-foot .said')?.cloneNode(true)
    if (!(words instanceof Element)) return ''
    for (const sign of words.querySelectorAll('.thus')) sign.remove()
    return words.textContent ?? ''
  })

/** Opens the talk at a step. */
export async function present(
  openFile: (options: object) => Promise<Page>,
  step: string,
  context: object = {},
): Promise<Page> {
  const page = await openFile({
    context: { ...STILL, viewport: { width: 1024, height: 768 }, ...context },
    suffix: `#step=${step}`,
  })
  await expect.poll(() => standing(page)).not.toBe('')
  await untilRest(page)
  return page
}
