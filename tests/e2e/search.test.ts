import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from './harness/test.ts'

interface Shown {
  readonly selection: { readonly key: string } | null
  readonly hover: { readonly key: string } | null
  readonly passage: { readonly start: number; readonly end: number } | null
  readonly camera: unknown
  readonly palette: boolean
  readonly theme: string
  readonly detail: number
  readonly trace: { readonly from: string; readonly to: string | null } | null
}

const stateOf = (page: Page): Promise<Shown> =>
  page.evaluate(() => (window as unknown as { mailuo: { state: Shown } }).mailuo.state)

const field = (page: Page) => page.getByRole('combobox')
const options = (page: Page) => page.getByRole('option')

/** Opens the palette by its key, once it can answer. */
async function openPalette(page: Page, key = '/'): Promise<void> {
  await page.waitForFunction(() => 'mailuo' in window)
  await page.keyboard.press(key)
  await field(page).waitFor()
}

/** Types and waits until the results are those of what was typed. */
async function type(page: Page, words: string, first: string | RegExp): Promise<void> {
  await field(page).fill(words)
  await options(page).filter({ hasText: first }).first().waitFor()
}

describe('search', () => {
  it('finds by pinyin, brings forward what one rests on, and selects on Enter', async ({ openFile }) => {
    const page = await openFile()
    await openPalette(page)
    await type(page, 'yi tui liang kao', '一推两考的方式')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    expect(await stateOf(page)).toMatchObject({ hover: { key: 'mechanism:一推两考的方式' }, selection: null })
    await page.locator('.text .is-hover', { hasText: '一' }).first().waitFor()
    await page.keyboard.press('Enter')
    expect(await stateOf(page)).toMatchObject({
      selection: { key: 'mechanism:一推两考的方式' },
      palette: false,
    })
    expect(new URL(page.url()).hash).toContain('node=')
  })

  it('leaves everything as it was on Escape, the focus too', async ({ openBuiltSite }) => {
    const page = await openBuiltSite()
    await page.waitForFunction(() => 'mailuo' in window)
    await page.locator('.search-button').click()
    await type(page, 'dangyuan', '党员')
    const before = await stateOf(page)
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown')
    expect((await stateOf(page)).hover).not.toBeNull()
    await page.keyboard.press('Escape')
    expect(await stateOf(page)).toEqual({ ...before, hover: null, palette: false })
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('search-button')
  })

  it('opens the words of the text that no concept has, marked in the reader', async ({ openFile }) => {
    const page = await openFile()
    await openPalette(page, 'Control+k')
    await type(page, '浏览次数', '浏览次数')
    expect(await options(page).filter({ hasText: '浏览次数' }).locator('mark').first().textContent()).toBe(
      '浏览次数',
    )
    await page.keyboard.press('Enter')
    const { passage } = await stateOf(page)
    expect(passage && passage.end - passage.start).toBe(4)
    await page.locator('.passage span').first().waitFor()
    await page.waitForURL(/#text=\d+-\d+$/)
  })

  it('runs commands by their names in either language', async ({ openFile }) => {
    const page = await openFile()
    await openPalette(page)
    await type(page, 'theme: dark', '配色：深色')
    await page.keyboard.press('Enter')
    expect(await stateOf(page)).toMatchObject({ theme: 'dark', palette: false })
    await openPalette(page)
    await type(page, 'quanbugainian', '全部概念')
    await page.keyboard.press('Enter')
    expect(await stateOf(page)).toMatchObject({ detail: 3 })
    await openPalette(page)
    expect(await page.locator('.search .group').first().textContent()).toBe('刚才打开的')
  })

  it('chooses the ends of a way with Shift+Enter', async ({ openFile }) => {
    const page = await openFile()
    await openPalette(page)
    await type(page, '一推两考', '一推两考的方式')
    await page.keyboard.press('Shift+Enter')
    await page.locator('.search .asking').waitFor()
    await type(page, '提高党的建设科学化水平', '提高党的建设科学化水平')
    await page.keyboard.press('Shift+Enter')
    expect(await stateOf(page)).toMatchObject({
      palette: false,
      trace: { from: 'mechanism:一推两考的方式', to: 'goal:提高党建科学化水平' },
    })
  })

  it('opens a pasted link', async ({ openFile }) => {
    const page = await openFile()
    await openPalette(page)
    const words =
      '《某文》「一推两考的方式」二（三）·第4句 #node=mechanism:%E4%B8%80%E6%8E%A8%E4%B8%A4%E8%80%83%E7%9A%84%E6%96%B9%E5%BC%8F 00000000'
    await type(page, words, '另一份原文')
    await page.keyboard.press('Enter')
    expect(await stateOf(page)).toMatchObject({ selection: { key: 'mechanism:一推两考的方式' } })
  })

  it('is a combobox that tells its active option and what was found', async ({ openFile }) => {
    const page = await openFile()
    await openPalette(page)
    await type(page, 'dangyuan', '党员')
    await page.keyboard.press('ArrowDown')
    const active = await field(page).getAttribute('aria-activedescendant')
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true')
    await expect.poll(() => page.getByRole('option', { selected: true }).count()).toBe(1)
    expect(await page.locator('.search [role="status"]').textContent()).toMatch(/^找到 \d+ 项$/)
    await field(page).fill('qqqzzz')
    await page.locator('.search .none').waitFor()
    expect(await field(page).getAttribute('aria-expanded')).toBe('false')
    expect(await page.locator('.search [role="status"]').textContent()).toBe('没有找到「qqqzzz」')
  })

  it('fits small windows', async ({ openFile }) => {
    for (const [width, height] of [
      [1024, 600],
      [390, 844],
    ] as const) {
      const page = await openFile({ context: { viewport: { width, height } } })
      await openPalette(page)
      await type(page, 'dangyuan', '党员')
      const box = await page.locator('.search').boundingBox()
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height)
      await options(page).nth(1).click()
      expect((await stateOf(page)).selection).not.toBeNull()
    }
  })
})
