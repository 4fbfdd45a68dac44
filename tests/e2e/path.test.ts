import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from './harness/test.ts'

const GOAL = 'goal:提高党建科学化水平'
const CENTRE = 'goal:强化理论武装'
const MEASURE = 'mechanism:一推两考的方式'
const asked = (values: Record<string, string>): string =>
  `#${Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`

interface Box {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The keys that the stage has labels for, once it has come to rest. */
const labels = (page: Page): Promise<Box[]> =>
  page.evaluate(() => (window as unknown as { mailuo: { stage: { labels(): Box[] } } }).mailuo.stage.labels())

/** The middle of a label in pixels of the page. */
async function placeOf(page: Page, key: string): Promise<{ x: number; y: number }> {
  await expect.poll(async () => (await labels(page)).map((label) => label.key)).toContain(key)
  const box = (await labels(page)).find((label) => label.key === key)
  const stage = await page.locator('.stage').boundingBox()
  if (!box || !stage) throw new Error(`There is no label for ${key} on the stage.`)
  return { x: stage.x + box.x + box.width / 2, y: stage.y + box.y + box.height / 2 }
}

const room = (page: Page) => page.locator('.path-room')

describe('the way between two concepts', () => {
  it('is asked by two Shift+clicks, read step by step, and closed by Escape', async ({ openFile }) => {
    const page = await openFile()
    const [from, to] = [await placeOf(page, CENTRE), await placeOf(page, GOAL)]
    await page.keyboard.down('Shift')
    await page.mouse.click(from.x, from.y)
    await room(page).getByText('再选一个概念作终点').waitFor()
    await page.mouse.click(to.x, to.y)
    await page.keyboard.up('Shift')
    const steps = page.locator('ol.chain > li')
    await expect.poll(() => steps.count()).toBe(2)
    expect(await steps.last().textContent()).toContain('没有一句话直接说出')
    await page.keyboard.press('j')
    await expect.poll(() => steps.first().locator('[aria-current="step"]').count()).toBe(1)
    await expect.poll(() => page.locator('.reader .is-from').count()).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await expect.poll(() => steps.count()).toBe(2)
    await page.keyboard.press('Escape')
    await expect.poll(() => room(page).count()).toBe(0)
  })

  it('is opened by its address, told to a screen reader, and shown on the stage whatever the detail', async ({
    openFile,
  }) => {
    const page = await openFile({ suffix: asked({ from: MEASURE, for: 'purpose' }) })
    await expect.poll(() => page.locator('ol.chain > li').count()).toBe(5)
    await expect.poll(() => page.locator('[aria-live="polite"]', { hasText: '5 步' }).count()).toBe(1)
    await expect.poll(async () => (await labels(page)).map(({ key }) => key)).toContain(MEASURE)
  })

  it('says plainly where there is none, and leads on', async ({ openFile }) => {
    const page = await openFile({ suffix: asked({ from: MEASURE, to: GOAL }) })
    await room(page).getByText('文中没有关系把它们连起来').waitFor()
    await room(page).getByRole('button', { name: '借章节归到总目标' }).click()
    await expect.poll(() => page.locator('ol.chain > li').count()).toBe(5)
  })

  it('can be turned round, and tells of an end that is gone', async ({ openFile }) => {
    const page = await openFile({ suffix: asked({ from: CENTRE, to: GOAL }) })
    await room(page).getByRole('button', { name: '对调两端' }).click()
    await room(page).getByText('反过来却有').waitFor()
    const lost = await openFile({ suffix: asked({ from: 'goal:不在图里', to: GOAL }) })
    await lost.getByText('「不在图里」在图里已经找不到了').waitFor()
    await room(lost).getByText('再选一个概念作起点').waitFor()
  })
})

describe('how a concept is reached', () => {
  it('is answered on one key with its mechanisms, each a link to its sentence', async ({ openFile }) => {
    const page = await openFile({ suffix: asked({ node: 'goal:提高选人用人公信度' }) })
    await page.locator('.card').waitFor()
    await page.keyboard.press('d')
    await room(page).getByText('个机制举措通向它').waitFor()
    const [first] = await page.locator('.means .step').all()
    await first?.click()
    await expect.poll(() => page.locator('.means .step.chosen').count()).toBe(1)
    await page.keyboard.press('d')
    await expect.poll(() => room(page).count()).toBe(0)
  })
})
