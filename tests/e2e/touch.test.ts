import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { State } from '../../src/app/state/state.ts'
import { labelsOf, STILL, stageBox, stateOf, untilDrawn, untilRest } from './harness/explorer.ts'
import { fingersOn, type Place } from './harness/fingers.ts'
import { it } from './harness/test.ts'

const PHONE = { ...STILL, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const
const TASK = 'goal:强化理论武装'

const cameraOf = (page: Page): Promise<State['camera']> => page.evaluate(() => window.mailuo.state.camera)

async function labelOf(page: Page, key: string): Promise<Place> {
  await expect.poll(async () => (await labelsOf(page)).map((label) => label.key)).toContain(key)
  const label = (await labelsOf(page)).find((found) => found.key === key)
  const box = await stageBox(page)
  if (!label) throw new Error(`The stage has no label for ${key}.`)
  return { x: box.x + label.x + label.width / 2, y: box.y + label.y + label.height / 2 }
}

/** What the phone shows is no wider than its window. */
const isWithin = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)

const middleOf = async (page: Page): Promise<Place> => {
  const { x, y, width, height } = await stageBox(page)
  return { x: x + width / 2, y: y + height / 2 }
}

describe('fingers on the stage', () => {
  it('select by a tap and leave nothing hovered', async ({ openFile }) => {
    const page = await openFile({ context: PHONE })
    await untilDrawn(page)
    const { x, y } = await labelOf(page, 'goal:提高党建科学化水平')
    await page.touchscreen.tap(x, y)
    await expect.poll(async () => (await stateOf(page)).selection?.key).toBe('goal:提高党建科学化水平')
    await untilRest(page)
    expect(await page.evaluate(() => window.mailuo.state.hover)).toBeNull()
    await expect.poll(() => page.locator('.card').isVisible()).toBe(true)
  })

  it('leave nothing hovered in the outline either', async ({ openFile }) => {
    const page = await openFile({ context: PHONE })
    await untilDrawn(page)
    await page.getByRole('button', { name: '打开目录' }).tap()
    await page.locator('.outline-tree [role=treeitem].section').nth(1).tap()
    await expect.poll(async () => (await stateOf(page)).selection).not.toBeNull()
    expect(await page.evaluate(() => window.mailuo.state.hover)).toBeNull()
  })

  it('pan with one, and zoom about the middle of two', async ({ openFile }) => {
    const page = await openFile({ context: PHONE })
    await untilDrawn(page)
    const middle = await middleOf(page)
    const fingers = await fingersOn(page)
    await fingers.down(middle)
    await fingers.move({ x: middle.x + 30, y: middle.y })
    await fingers.move({ x: middle.x + 60, y: middle.y })
    await fingers.up()
    await expect.poll(() => cameraOf(page)).not.toBeNull()
    const panned = await cameraOf(page)
    const at = (dx: number) => ({ x: middle.x + dx, y: middle.y })
    await fingers.down(at(-40), at(40))
    await fingers.move(at(-60), at(60))
    await fingers.move(at(-80), at(80))
    await fingers.up()
    await expect.poll(async () => (await cameraOf(page))?.span).toBeLessThan((panned?.span ?? 0) * 0.6)
    const pinched = await cameraOf(page)
    expect(pinched?.span).toBeGreaterThan((panned?.span ?? 0) * 0.4)
    // What lay between the fingers has stayed there: it is the middle of the stage.
    expect(Math.abs((pinched?.x ?? 0) - (panned?.x ?? 0))).toBeLessThan((panned?.span ?? 0) / 100)
    expect(Math.abs((pinched?.y ?? 0) - (panned?.y ?? 0))).toBeLessThan((panned?.span ?? 0) / 100)
    expect((await stateOf(page)).selection).toBeNull()
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1)
  })

  it('zoom by a double tap', async ({ openFile }) => {
    const page = await openFile({ context: PHONE })
    await untilDrawn(page)
    const box = await stageBox(page)
    const place = { x: box.x + 30, y: box.y + box.height - 20 }
    const fingers = await fingersOn(page)
    for (let tap = 0; tap < 2; tap++) {
      await fingers.down(place)
      await fingers.up()
    }
    await expect.poll(() => cameraOf(page)).not.toBeNull()
  })

  it('focus where one rests, and select nothing then', async ({ openFile }) => {
    const page = await openFile({ context: PHONE })
    await untilDrawn(page)
    const place = await labelOf(page, 'goal:提高党建科学化水平')
    const fingers = await fingersOn(page)
    await fingers.down(place)
    await fingers.move({ x: place.x + 5, y: place.y + 4 })
    await expect
      .poll(() => page.evaluate(() => window.mailuo.state.focus))
      .toEqual({ mode: 'around', keys: ['goal:提高党建科学化水平'], degree: 1 })
    await fingers.up()
    await untilRest(page)
    expect((await stateOf(page)).selection).toBeNull()
  })
})

describe('a small page', () => {
  it.for([
    [390, 844],
    [360, 740],
    [768, 1024],
    [1024, 768],
    [844, 390],
  ] as const)(
    'of %d by %d pixels has picture and text on it at once, nothing wider than it',
    async ([width, height], { openFile }) => {
      const page = await openFile({
        context: { ...PHONE, viewport: { width, height } },
        suffix: `#node=${encodeURIComponent(TASK)}&focus=2,${encodeURIComponent(TASK)}`,
      })
      await untilDrawn(page)
      await expect.poll(() => page.locator('.card').count()).toBe(1)
      expect(await isWithin(page)).toBe(true)
      for (const part of ['.bar', '.scope', '.stage', '.card', '.reader', '.foot']) {
        const box = await page.locator(part).boundingBox()
        expect([part, box && box.height > 20]).toEqual([part, true])
        expect([part, box && box.y + box.height <= height + 0.5]).toEqual([part, true])
        expect([part, box && box.x + box.width <= width + 0.5]).toEqual([part, true])
      }
    },
  )

  it.for([
    [512, 384],
    [320, 256],
    [320, 480],
  ] as const)(
    'of %d by %d pixels scrolls, loses nothing, and follows what is chosen',
    async ([width, height], { openFile }) => {
      const page = await openFile({ context: { ...STILL, viewport: { width, height } } })
      await untilDrawn(page)
      expect(await isWithin(page)).toBe(true)
      const label = (await labelsOf(page))[0]
      const box = await stageBox(page)
      if (!label) throw new Error('The stage has no labels.')
      await page.locator('.stage').scrollIntoViewIfNeeded()
      await page
        .locator('.stage')
        .click({ position: { x: label.x + label.width / 2, y: label.y + label.height / 2 } })
      await expect.poll(() => page.locator('.card').count()).toBe(1)
      await expect
        .poll(() => page.evaluate(() => document.querySelector('.card')?.getBoundingClientRect().top ?? -1))
        .toBeLessThan(height / 2)
      expect(box.width).toBeGreaterThan(width * 0.8)
      // Words of the text lead back to the picture.
      await page
        .locator('.reader [data-i].goal, .reader .mention, .reader [data-i]')
        .first()
        .scrollIntoViewIfNeeded()
      await page
        .locator('.reader h2 [data-i]')
        .first()
        .click({ position: { x: 8, y: 8 } })
      await expect
        .poll(() =>
          page.evaluate(() => {
            const { top = -1, bottom = -1 } = document.querySelector('.stage')?.getBoundingClientRect() ?? {}
            return top >= -1 && top < window.innerHeight && bottom > 0
          }),
        )
        .toBe(true)
    },
  )

  it.for([
    [390, 844],
    [360, 740],
    [412, 915],
  ] as const)(
    'of %d by %d pixels says the whole argument at first sight',
    async ([width, height], { openFile }) => {
      const page = await openFile({ context: { ...PHONE, viewport: { width, height } } })
      await untilDrawn(page)
      await expect.poll(async () => (await labelsOf(page)).length).toBe(12)
    },
  )

  it('has targets that fingers meet: 44 pixels for what matters, 24 for all', async ({ openFile }) => {
    const page = await openFile({
      context: PHONE,
      suffix: `#node=${encodeURIComponent(TASK)}&focus=2,${encodeURIComponent(TASK)}&pins=${encodeURIComponent(TASK)}`,
    })
    await untilDrawn(page)
    await expect.poll(() => page.locator('.card').count()).toBe(1)
    const small = (selector: string, least: number) =>
      page.evaluate(
        ({ selector, least }) =>
          [...document.querySelectorAll(selector)]
            .filter((element) => {
              const { width, height } = element.getBoundingClientRect()
              return width > 0 && (width < least || height < least)
            })
            .map((element) => element.getAttribute('aria-label') ?? element.textContent),
        { selector, least },
      )
    expect(await small('.bar button', 43.9)).toEqual([])
    expect(await small('.card .close, .card .steps button', 43.9)).toEqual([])
    expect(
      await small('.bar button, .scope button, .legend button, .card .asks button, .foot button, .rail', 24),
    ).toEqual([])
  })
})
