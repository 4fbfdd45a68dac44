import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { labelsOf, rendererOf, STILL, stateOf, untilDrawn, untilRest } from '../harness/explorer.ts'
import { it } from '../harness/test.ts'

/**
 * Makes the page press `key` at the very moment at which it makes a program once its picture stands: that of the curves. The frame that
 * shows what the key has changed is then asked for before any that Sigma asks for.
 */
const pressAsCurvesAreMade = (page: Page, key: string): Promise<unknown> =>
  page.addInitScript((key) => {
    const { prototype } = WebGL2RenderingContext
    const { createProgram } = prototype
    prototype.createProgram = function () {
      if ((window.mailuo?.stage?.labels().length ?? 0) > 0) {
        prototype.createProgram = createProgram
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      }
      return createProgram.call(this)
    }
  }, key)

describe('a change in the very frame in which the program of curves is made', () => {
  it.for([
    ['v', 'view', 'meansEnds'],
    ['t', 'theme', 'dark'],
  ] as const)(
    'is drawn whole, by WebGL, where the key %s asks for it',
    async ([key, name, value], { openFile }) => {
      const page = await openFile({ context: STILL })
      await pressAsCurvesAreMade(page, key)
      await page.reload()
      await untilDrawn(page)
      await expect.poll(() => stateOf(page)).toMatchObject({ [name]: value })
      await untilRest(page)
      expect(await rendererOf(page)).toBe('webgl')
      const straight = await openFile({ context: STILL, suffix: `#${name}=${value}` })
      await untilDrawn(straight)
      await untilRest(straight)
      expect(await labelsOf(page)).toEqual(await labelsOf(straight))
    },
  )
})
