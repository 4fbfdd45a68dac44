import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { FOCUS_MESSAGES } from '../../src/app/messages/focus.ts'
import { MESSAGES } from '../../src/app/messages.ts'
import type { State } from '../../src/app/state/state.ts'
import { go, labelsOf, STILL, stageBox, untilDrawn, untilRest } from './harness/explorer.ts'
import { it } from './harness/test.ts'

const words = FOCUS_MESSAGES.zh
const GOAL = 'goal:提高选人用人公信度'
const TASK = 'goal:强化理论武装'
const MEASURE = 'mechanism:一推两考的方式'
const link = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')

const scope = (page: Page) => page.locator('.scope')
const focusOf = (page: Page): Promise<State['focus']> => page.evaluate(() => window.mailuo.state.focus)
/** 「显示 16/286」 as numbers. */
const shown = async (page: Page): Promise<number> =>
  Number(/(\d+)\/\d+/.exec((await scope(page).textContent()) ?? '')?.[1])

/** The middle of a node's label in the window. */
async function labelOf(page: Page, key: string): Promise<{ x: number; y: number }> {
  await expect.poll(async () => (await labelsOf(page)).map((label) => label.key)).toContain(key)
  const label = (await labelsOf(page)).find((found) => found.key === key)
  const box = await stageBox(page)
  if (!label) throw new Error(`The stage has no label for ${key}.`)
  return { x: box.x + label.x + label.width / 2, y: box.y + label.y + label.height / 2 }
}

describe('the part that is shown alone', () => {
  it('begins around what is selected, grows and shrinks by keys, and is told and announced', async ({
    openFile,
  }) => {
    const page = await openFile({ context: STILL, suffix: `#${link({ node: GOAL })}` })
    await untilDrawn(page)
    await expect.poll(() => page.locator('.card').count()).toBe(1)
    expect(await scope(page).count()).toBe(0)
    await page.keyboard.press('+')
    await expect.poll(() => scope(page).textContent()).toContain('周围 1 层')
    const near = await shown(page)
    await page.keyboard.press('=')
    await expect.poll(() => scope(page).textContent()).toContain('周围 2 层')
    expect(await shown(page)).toBeGreaterThan(near)
    await expect
      .poll(() => page.locator('[aria-live="polite"]', { hasText: '周围 2 层' }).first().textContent())
      .toMatch(/^显示 \d+\/\d+ 个概念，只看 “提高选人用人公信度” 周围 2 层$/)
    await page.keyboard.press('-')
    await expect.poll(() => shown(page)).toBe(near)
    await page.keyboard.press('0')
    await expect.poll(() => scope(page).count()).toBe(0)
  })

  it('is changed by its buttons, and going back undoes each step', async ({ openFile }) => {
    const page = await openFile({ context: STILL, suffix: `#${link({ node: GOAL })}` })
    await page.locator('.card').getByRole('button', { name: words.focus }).click()
    await scope(page).getByRole('button', { name: words.more }).click()
    await expect.poll(() => scope(page).textContent()).toContain('周围 2 层')
    await scope(page).getByRole('button', { name: words.restore }).click()
    await expect.poll(() => scope(page).count()).toBe(0)
    await page.goBack()
    await expect.poll(() => scope(page).textContent()).toContain('周围 2 层')
    await page.goBack()
    await expect.poll(() => scope(page).textContent()).toContain('周围 1 层')
    await page.goBack()
    await expect.poll(() => scope(page).count()).toBe(0)
  })

  it('begins where a press rests, and the release selects nothing', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    const { x, y } = await labelOf(page, TASK)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await expect.poll(() => focusOf(page)).toEqual({ mode: 'around', keys: [TASK], degree: 1 })
    await page.mouse.up()
    expect(await page.evaluate(() => window.mailuo.state.selection)).toBeNull()
    await untilRest(page)
    expect((await labelsOf(page)).length).toBeGreaterThan(0)
  })

  it('leaves the picture’s labels free', async ({ openFile }) => {
    const page = await openFile({ context: STILL, suffix: `#${link({ focus: `2,${GOAL}` })}` })
    await untilDrawn(page)
    await expect.poll(() => scope(page).count()).toBe(1)
    const line = await scope(page).boundingBox()
    const stage = await stageBox(page)
    expect(line && line.y + line.height).toBeLessThanOrEqual(stage.y + 0.5)
  })
})

describe('pins', () => {
  it('are set and taken down by key, card and line, and show their signs', async ({ openFile }) => {
    const page = await openFile({ context: STILL, suffix: `#${link({ node: GOAL })}` })
    await page.locator('.card').waitFor()
    await page.keyboard.press('x')
    await expect.poll(() => scope(page).locator('.pins li').count()).toBe(1)
    await expect.poll(() => page.locator('.card .pinned').count()).toBe(1)
    await go(page, link({ node: TASK, pins: GOAL }))
    await page.locator('.card').getByRole('button', { name: words.pin, exact: true }).click()
    await expect.poll(() => scope(page).locator('.pins li').count()).toBe(2)
    await scope(page)
      .getByRole('button', { name: words.unpinNamed('强化理论武装') })
      .click()
    await expect.poll(() => page.evaluate(() => window.mailuo.state.pins)).toEqual([GOAL])
    await page.keyboard.press('x')
    await page.keyboard.press('x')
    await expect.poll(() => page.evaluate(() => window.mailuo.state.pins)).toEqual([GOAL])
  })

  it('are shown with just what joins them, or it is said that nothing does', async ({ openFile }) => {
    const page = await openFile({ context: STILL, suffix: `#${link({ pins: `${GOAL},${TASK}` })}` })
    await untilDrawn(page)
    await expect.poll(() => scope(page).count()).toBe(1)
    await page.keyboard.press('Shift+X')
    await expect.poll(() => scope(page).textContent()).toContain(words.between(2))
    expect(await shown(page)).toBeGreaterThan(2)
    await go(page, link({ pins: `${GOAL},${MEASURE}`, focus: 'pins' }))
    await expect
      .poll(() => scope(page).textContent())
      .toContain(words.apartTwo('“提高选人用人公信度”、“一推两考的方式”'))
    await scope(page).getByRole('button', { name: words.join }).click()
    await expect.poll(() => focusOf(page)).toBeNull()
  })

  it('have a ring in the picture, drawn by SVG too', async ({ openFile }) => {
    const page = await openFile({ context: STILL, webgl: false })
    await untilDrawn(page)
    const marks = () => page.locator('.stage svg path').count()
    const before = await marks()
    await go(page, link({ pins: GOAL }))
    await expect.poll(marks).toBeGreaterThan(before)
  })
})

describe('a hidden section', () => {
  it('is hidden and shown by the outline’s eye and key, its card, its key and the palette', async ({
    openFile,
  }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    const hidden = () => page.evaluate(() => [...window.mailuo.state.hidden.sections])
    const line = page.getByRole('treeitem', { name: /^二、/ })
    await line.hover()
    await line.locator('.eye').click()
    await expect.poll(hidden).toEqual(['s2'])
    await expect.poll(() => scope(page).textContent()).toContain('隐去 1 章')
    expect(await line.textContent()).toContain(MESSAGES.zh.outline.hidden)
    await line.focus()
    await expect.poll(() => line.getAttribute('tabindex')).toBe('0')
    await page.keyboard.press('Delete')
    await expect.poll(hidden).toEqual([])
    await go(page, 'node=s3')
    await page.locator('.card').getByRole('button', { name: words.hideSection }).click()
    await expect.poll(hidden).toEqual(['s3'])
    await page.keyboard.press('e')
    await expect.poll(hidden).toEqual([])
    await page.keyboard.press('/')
    await page.keyboard.type(words.toggleSection('四'))
    await page.keyboard.press('Enter')
    await expect.poll(hidden).toEqual(['s4'])
    await page.keyboard.press('Escape')
    await page.keyboard.press('z')
    await expect.poll(hidden).toEqual([])
    await page.goBack()
    await expect.poll(hidden).toEqual(['s4'])
  })
})
