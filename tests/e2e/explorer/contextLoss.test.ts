import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { encodeAddress } from '../../../src/app/state/address.ts'
import { INITIAL_STATE } from '../../../src/app/state/state.ts'
import { atlas } from '../harness/article.ts'
import {
  labelsOf,
  nodeInWindow,
  rendererOf,
  STILL,
  stateOf,
  untilDrawn,
  untilRest,
} from '../harness/explorer.ts'
import { it } from '../harness/test.ts'

/** The handles on the stage's WebGL contexts, by which they go and come back as with a driver that restarts. */
const switchesOf = (page: Page) =>
  page.evaluateHandle(() =>
    [...document.querySelectorAll<HTMLCanvasElement>('.stage canvas:is(.sigma-edges, .sigma-nodes)')].flatMap(
      (canvas) => {
        const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl')
        return context?.getExtension('WEBGL_lose_context') ?? []
      },
    ),
  )

/** Takes the contexts away, or gives them back. */
const disturb = (switches: Awaited<ReturnType<typeof switchesOf>>, how: 'loseContext' | 'restoreContext') =>
  switches.evaluate((all, how) => {
    for (const each of all) each[how]()
  }, how)

/** What Chromium itself says of a lost context. */
const BROWSER_TALK = /CONTEXT_LOST_WEBGL|context lost|context restored/i

describe('a lost WebGL context', () => {
  it('makes way for SVG with the same picture, and is used again when it comes back', async ({
    openFile,
    faults,
  }) => {
    const suffix = `#${encodeAddress({ ...INITIAL_STATE, detail: 2, camera: { x: 0, y: 250, span: 1200 } }, atlas)}`
    const page = await openFile({ context: STILL, suffix })
    await untilDrawn(page)
    await untilRest(page)
    expect(await rendererOf(page)).toBe('webgl')
    const labels = await labelsOf(page)

    const first = await switchesOf(page)
    await disturb(first, 'loseContext')
    await page.waitForFunction(() => window.mailuo.stage.renderer() === 'svg')
    expect(await labelsOf(page)).toEqual(labels)
    await expect.poll(() => page.locator('.stage svg g[font-family] > g').count()).toBe(labels.length)
    const { x, y } = await nodeInWindow(page, 'goal:强化理论武装')
    await page.mouse.move(x, y)
    await page.waitForFunction(() => window.mailuo.state.hover?.key === 'goal:强化理论武装')
    await page.mouse.click(x, y)
    await page.keyboard.press('3')
    await untilRest(page)
    expect(await stateOf(page)).toMatchObject({ detail: 3, selection: { key: 'goal:强化理论武装' } })
    const later = await labelsOf(page)
    await expect.poll(() => page.locator('.stage svg g[font-family] > g').count()).toBe(later.length)

    await disturb(first, 'restoreContext')
    await page.waitForFunction(() => window.mailuo.stage.renderer() === 'webgl')
    await expect.poll(() => page.locator('.stage svg').count()).toBe(0)
    expect(await labelsOf(page)).toEqual(later)
    await page.keyboard.press('1')
    await untilRest(page)
    expect((await labelsOf(page)).length).toBeGreaterThan(0)

    // One that is back at once is waited for.
    const second = await switchesOf(page)
    await disturb(second, 'loseContext')
    await disturb(second, 'restoreContext')
    await page.waitForTimeout(1500)
    expect(await rendererOf(page)).toBe('webgl')
    expect(faults.splice(0).filter((fault) => !BROWSER_TALK.test(fault))).toEqual([])
  })
})
