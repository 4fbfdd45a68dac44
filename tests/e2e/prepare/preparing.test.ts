import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { atlas } from '../harness/article.ts'
import { go, STILL, untilDrawn } from '../harness/explorer.ts'
import { it } from '../harness/test.ts'
import { card, opened, panel, stepOf, stepsOf, told } from './panel.ts'

const cards = (page: Page): Locator => page.locator('.step-card')

/** Presses keys one after the other and counts them. */
function counted(page: Page) {
  let count = 0
  return {
    press: async (...keys: readonly string[]) => {
      for (const key of keys) {
        await page.keyboard.press(key)
        count++
      }
    },
    click: async (target: Locator) => {
      await target.click()
      count++
    },
    count: () => count,
  }
}

describe('preparing a talk', () => {
  it('shows all steps as small pictures, those painted that are near', async ({ openFile }) => {
    const context = { ...STILL, viewport: { width: 1024, height: 600 } }
    const page = await opened(await openFile({ context }))
    expect(await cards(page).count()).toBe(25)
    await expect
      .poll(() =>
        card(page, 'parts')
          .locator('canvas')
          .evaluate((canvas: HTMLCanvasElement) => {
            const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
              data: [],
            }
            return new Set([...data].filter((_, i) => i % 4 === 0)).size
          }),
      )
      .toBeGreaterThan(5)
    const widthOf = (id: string) =>
      card(page, id)
        .locator('canvas')
        .evaluate((canvas: HTMLCanvasElement) => canvas.width)
    expect(await widthOf('whole')).toBe(0)
    await card(page, 'whole').scrollIntoViewIfNeeded()
    await expect.poll(() => widthOf('whole')).toBeGreaterThan(100)
    await expect.poll(() => widthOf('parts')).toBe(0)
  })

  it('of five steps takes twelve keys and no pointer', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    await page.locator('.reader [data-i]').first().waitFor()
    const { press, count } = counted(page)
    await press('Shift+P')
    await panel(page).waitFor()
    await press('f')
    await press('ArrowRight', 'x', 'ArrowRight', 'ArrowRight', 'x')
    await press('End', 'x', 'Home')
    expect(await told(page)).toEqual(['cover', 'parts', 's2', 's3', 's4'])
    await press('p')
    await expect.poll(() => stepOf(page)).toBe('cover')
    expect(count()).toBeLessThanOrEqual(12)
    await page.keyboard.press('End')
    await expect.poll(() => stepOf(page)).toBe('s4')
    // The way back leads to the panel, where the talk goes on being prepared.
    await page.keyboard.press('Escape')
    await panel(page).waitFor()
  })

  it('moves, names, notes, merges, splits, undoes and makes again by keys', async ({ openFile }) => {
    const page = await opened(await openFile({ context: STILL }))
    const ids = async () => (await stepsOf(page)).map(({ id }) => id)
    const before = await ids()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Alt+ArrowRight')
    expect((await ids()).slice(0, 3)).toEqual(['cover', 'parts', 'lead'])
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.dataset.step)).toBe('lead')
    expect(await page.evaluate(() => window.history.length)).toBeLessThan(4)
    await page.keyboard.press('Enter')
    await page.keyboard.type('开头的话')
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await page.keyboard.type('先讲 **三层** 意思')
    await page.keyboard.press('Escape')
    const lead = (await stepsOf(page)).find(({ id }) => id === 'lead')
    expect(lead).toMatchObject({ title: '开头的话', notes: '先讲 **三层** 意思' })
    expect(await page.locator('.step-details .notes strong').textContent()).toBe('三层')
    await page.keyboard.press('m')
    expect((await ids()).slice(0, 4)).toEqual(['cover', 'parts', 'lead', 's1.1'])
    await page.keyboard.press('s')
    expect((await ids()).slice(0, 4)).toEqual(['cover', 'parts', 'lead', 'lead~2'])
    await page.keyboard.press('2')
    expect((await stepsOf(page))[2]).toMatchObject({ detail: 2 })
    const after = await stepsOf(page)
    for (let i = 0; i < 6; i++) await page.keyboard.press('Control+z')
    expect(await ids()).toEqual(before)
    for (let i = 0; i < 6; i++) await page.keyboard.press('Control+Shift+Z')
    expect(await stepsOf(page)).toEqual(after)
  })

  it('gives the talk a name that its cover shows above the article’s title', async ({ openFile }) => {
    const page = await opened(await openFile({ context: STILL }))
    await page.keyboard.press('Enter')
    await page.keyboard.type('支部学习会')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.dataset.step)).toBe('cover')
    await page.keyboard.press('p')
    await expect.poll(() => stepOf(page)).toBe('cover')
    expect((await page.locator('.slide-cover h1').innerText()).trim()).toBe('支部学习会')
    expect(await page.locator('.slide-cover').innerText()).toContain(atlas.attributes.title)
  })

  it('of five steps takes ten actions of a pointer, one of them a drag', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    await page.locator('.reader [data-i]').first().waitFor()
    const { click, count } = counted(page)
    await click(page.getByRole('button', { name: '备讲', exact: true }))
    await click(page.getByRole('button', { name: /^简讲/ }))
    for (const id of ['lead', 's1', 's5']) {
      await click(card(page, id))
      await click(page.locator('.step-deeds').getByRole('button', { name: '略过' }))
    }
    expect(await told(page)).toEqual(['cover', 'parts', 's2', 's3', 's4'])
    const from = await card(page, 's4').boundingBox()
    const to = await card(page, 's2').boundingBox()
    if (!from || !to) throw new Error('no cards')
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(to.x + 30, to.y + 40, { steps: 8 })
    expect(await page.locator('.gap-before').getAttribute('data-step')).toBe('s2')
    await page.mouse.up()
    expect(await told(page)).toEqual(['cover', 'parts', 's4', 's2', 's3'])
    await click(page.getByRole('button', { name: '从头演示' }))
    await expect.poll(() => stepOf(page)).toBe('cover')
    expect(count() + 1).toBeLessThanOrEqual(10)
  })

  it('lets a finger drag a step at its grip, and gives a drag up on Escape', async ({ openFile }) => {
    const page = await opened(
      await openFile({ context: { ...STILL, hasTouch: true, viewport: { width: 1024, height: 768 } } }),
    )
    const first = (await told(page)).slice(0, 3)
    const grip = await card(page, 'lead').locator('.grip').boundingBox()
    const to = await card(page, 'parts').boundingBox()
    if (!grip || !to) throw new Error('no cards')
    const touch = await page.context().newCDPSession(page)
    const at = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] })
    await at('touchStart', grip.x + 12, grip.y + 12)
    for (let i = 1; i <= 6; i++)
      await at('touchMove', grip.x + 12 + ((to.x + to.width - grip.x) * i) / 6, to.y + 40)
    await at('touchEnd', 0, 0)
    await expect.poll(async () => (await told(page)).slice(0, 3)).toEqual(['cover', 'parts', 'lead'])
    await page.keyboard.press('Control+z')
    const box = await card(page, 'cover').boundingBox()
    if (!box) throw new Error('no card')
    await page.mouse.move(box.x + 40, box.y + 40)
    await page.mouse.down()
    await page.mouse.move(to.x + to.width, to.y + 60, { steps: 5 })
    await page.keyboard.press('Escape')
    await page.mouse.up()
    expect((await told(page)).slice(0, 3)).toEqual(first)
    await panel(page).waitFor()
  })

  it('adds what the explorer shows, with the sentence of what is chosen', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    await go(page, 'view=meansEnds&detail=2&node=s2')
    await page.keyboard.press('Shift+P')
    await panel(page).waitFor()
    await page.keyboard.press('a')
    const own = (await stepsOf(page)).find(({ id }) => id === 'own')
    expect(own).toMatchObject({ subject: 'own', view: 'meansEnds', detail: 2 })
    expect(own?.quotes).toHaveLength(1)
    expect(own?.nodes.length).toBeGreaterThan(1)
    await page.keyboard.press('p')
    await expect.poll(() => stepOf(page)).toBe('own')
    await expect.poll(() => page.locator('.slide .said').textContent()).toBe(own?.quotes[0]?.quote)
  })

  it('opens from within the presentation, and the step that is shown is as it is told now', async ({
    openFile,
  }) => {
    const page = await openFile({ context: STILL, suffix: '#step=s2' })
    await untilDrawn(page)
    await page.locator('.slide-head h1').waitFor()
    await page.keyboard.press('Shift+P')
    await panel(page).waitFor()
    expect(
      await page.locator('.step-card [aria-current]').evaluate((b) => b.closest('li')?.dataset.step),
    ).toBe('s2')
    await page.keyboard.press('Enter')
    await page.keyboard.type('党员是主体')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'detached' })
    await expect.poll(() => page.locator('.slide-head h1').textContent()).toContain('党员是主体')
    expect(await page.locator('.detour').count()).toBe(0)
  })
})
