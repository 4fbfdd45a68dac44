import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { STILL } from './harness/explorer.ts'
import { it } from './harness/test.ts'

const rows = (page: Page) => page.locator('.table-room tbody tr[aria-rowindex]')
const filter = (page: Page, column: string) => page.getByLabel(`筛选：${column}`)
const shown = (page: Page) => page.locator('.sheet .shown').textContent()
/** The words of a column's cells, of the rows that are drawn. */
const column = (page: Page, number: number): Promise<string[]> =>
  rows(page).locator(`td:nth-child(${number})`).allTextContents()
const selection = (page: Page) => page.evaluate(() => window.mailuo.state.selection)
const sheet = (page: Page) => page.evaluate(() => window.mailuo.state.sheet)
const focusedRow = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex') ?? null)

/** A CSV file's rows, read by the letter of RFC 4180. */
function readCsv(text: string): string[][] {
  const table: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replace(/""/g, '"'))
    if (end === ',') continue
    table.push(row)
    row = []
  }
  return table
}

describe('the table of all relations', () => {
  it('opens on one key, shows every piece of evidence, and closes on the same key and on Escape', async ({
    openFile,
  }) => {
    const page = await openFile({ context: STILL })
    await page.locator('.card, .reader').first().waitFor()
    await page.keyboard.press('a')
    await expect.poll(() => rows(page).count()).toBeGreaterThan(10)
    const pieces = await page.evaluate(() => {
      let count = 0
      window.mailuo.graph.forEachEdge((_, { type, evidence }) => {
        if (type !== 'contains') count += evidence.length
      })
      return count
    })
    expect(await shown(page)).toBe(`显示 ${pieces} / 共 ${pieces}`)
    expect(await page.locator('.table-room table').getAttribute('aria-rowcount')).toBe(String(pieces + 1))
    expect(await rows(page).count()).toBeLessThan(60)
    await page.keyboard.press('a')
    await expect.poll(() => page.locator('.sheet').count()).toBe(0)
    await page.keyboard.press('a')
    await page.locator('.sheet').waitFor()
    await page.keyboard.press('v')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.sheet').count()).toBe(0)
    expect(await page.evaluate(() => window.mailuo.state.view)).toBe('thread')
  })

  it('is sorted by a head: up, down, and back to the text', async ({ openFile }) => {
    const page = await openFile({ context: STILL, suffix: '#sheet=relations' })
    await expect.poll(() => rows(page).count()).toBeGreaterThan(10)
    const inText = await column(page, 6)
    const head = page.locator('.table-room th').last()
    await head.getByRole('button').click()
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending')
    await expect.poll(async () => (await column(page, 9))[0]).toMatch(/^存疑：./)
    await head.getByRole('button').click()
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending')
    await expect.poll(async () => (await column(page, 9))[0]).toBe('不须复核')
    await head.getByRole('button').click()
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('none')
    await expect.poll(() => column(page, 6)).toEqual(inText)
  })

  it('is filtered by lists with counts and by words, tells where nothing is left, and lifts the filters', async ({
    openFile,
  }) => {
    const page = await openFile({ context: STILL, suffix: '#sheet=relations' })
    await filter(page, '关系').selectOption('performs')
    await expect.poll(async () => new Set(await column(page, 1))).toEqual(new Set(['承担']))
    const chosen = await filter(page, '关系').locator('option:checked').textContent()
    expect(await shown(page)).toMatch(new RegExp(`^显示 ${chosen?.replace('承担 ', '')} / 共 `))
    await filter(page, '起点').fill('组织部门')
    await expect.poll(async () => new Set(await column(page, 2))).toEqual(new Set(['组织部门']))
    await filter(page, '终点').fill('没有这个')
    await page
      .getByText('没有一行同时符合：关系是「承担」，起点含「组织部门」，终点含「没有这个」。')
      .waitFor()
    await page.getByRole('button', { name: '去掉：终点含「没有这个」' }).click()
    await expect.poll(async () => new Set(await column(page, 2))).toEqual(new Set(['组织部门']))
    await filter(page, '终点').fill('没有这个')
    await page.locator('.no-row').getByRole('button', { name: '取消筛选' }).click()
    await expect.poll(() => shown(page)).toMatch(/^显示 (\d+) \/ 共 \1$/)
  })

  it('opens a row in the graph and the text by a press, and comes back as it was left', async ({
    openFile,
  }) => {
    const page = await openFile({ context: STILL, suffix: '#sheet=relations&t.basis=stated&sort=-sentence' })
    await expect.poll(() => rows(page).count()).toBeGreaterThan(10)
    const scroller = page.locator('.table-room')
    await scroller.evaluate((element) => element.scrollTo(0, 3000))
    const row = page.locator('tr[aria-rowindex="65"]')
    const sentence = (await row.locator('.sentence-cell').getAttribute('title')) ?? ''
    await row.locator('.sentence-cell').click()
    await expect.poll(() => sheet(page)).toBeNull()
    expect((await selection(page))?.kind).toBe('edge')
    await expect.poll(() => page.locator('.reader .is-from').count()).toBeGreaterThan(0)
    await expect.poll(() => page.locator('.card blockquote').textContent()).toBe(sentence)
    const scrolled = () => scroller.evaluate((element) => element.scrollTop)
    for (const back of [() => page.goBack(), () => page.keyboard.press('a')]) {
      await back()
      await expect.poll(() => focusedRow(page)).toBe('65')
      expect(await scrolled()).toBe(3000)
      expect(await filter(page, '依据').inputValue()).toBe('stated')
      expect(await page.locator('th[aria-sort="descending"]').textContent()).toContain('句子')
      await page.keyboard.press('Enter')
      await expect.poll(() => sheet(page)).toBeNull()
    }
  })

  it('is walked by keys, and the row with the focus stays however far one scrolls', async ({ openFile }) => {
    const page = await openFile({ context: STILL, suffix: '#sheet=relations' })
    await expect.poll(() => focusedRow(page)).toBe('2')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => focusedRow(page)).toBe('4')
    await page.locator('.table-room').evaluate((element) => element.scrollTo(0, 9000))
    await expect.poll(() => page.locator('tr[aria-rowindex="180"]').count()).toBe(1)
    expect(await focusedRow(page)).toBe('4')
    await page.keyboard.press('End')
    const last = await page.locator('.table-room table').getAttribute('aria-rowcount')
    await expect.poll(() => focusedRow(page)).toBe(last)
    await page.keyboard.press('Home')
    await expect.poll(() => focusedRow(page)).toBe('2')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await selection(page))?.kind).toBe('edge')
    expect(await sheet(page)).toBeNull()
  })

  it('shows a row whole in place, to pointer and keyboard, wherever it is scrolled', async ({ openFile }) => {
    const page = await openFile({ context: STILL, suffix: '#sheet=relations&t.review=doubtful' })
    const whole = page.locator('.table-room .whole')
    await rows(page).first().getByRole('button', { name: '看整句和复核理由' }).click()
    const cells = rows(page).first()
    const sentence = (await cells.locator('.sentence-cell').getAttribute('title')) ?? ''
    const reason = (await cells.locator('.review-cell').getAttribute('title')) ?? ''
    expect(await whole.locator('.whole-sentence').textContent()).toBe(sentence)
    expect(await whole.textContent()).toContain(`复核：${reason}`)
    expect(await whole.textContent()).toContain(`位置：${await cells.locator('.place-cell').textContent()}`)
    expect(await sheet(page)).toBe('relations')
    await page.keyboard.press('Escape')
    await page.evaluate(() => {
      window.location.hash = 'sheet=relations'
    })
    await expect.poll(() => focusedRow(page)).toBe('2')
    for (const key of ['ArrowDown', 'ArrowRight']) await page.keyboard.press(key)
    await expect.poll(() => whole.count()).toBe(1)
    expect(await focusedRow(page)).toBe('3')
    const height = await whole.evaluate((line) => Math.round(line.getBoundingClientRect().height))
    const scroller = page.locator('.table-room')
    const most = await scroller.evaluate((element) => element.scrollHeight)
    for (const top of [4000, 9000, 0]) {
      await scroller.evaluate((element, to) => element.scrollTo(0, to), top)
      await page.waitForTimeout(50)
      expect(await scroller.evaluate((element) => element.scrollHeight)).toBe(most)
    }
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => whole.count()).toBe(0)
    expect(
      Math.abs(most - height - (await scroller.evaluate((element) => element.scrollHeight))),
    ).toBeLessThan(2)
  })

  it('has its rows as cards on a phone, nothing beside the screen', async ({ openFile }) => {
    const page = await openFile({
      context: { ...STILL, viewport: { width: 390, height: 844 }, hasTouch: true },
      suffix: '#sheet=relations',
    })
    await expect.poll(() => rows(page).count()).toBeGreaterThan(5)
    const scroller = page.locator('.table-room')
    expect(await scroller.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
    const cut = await rows(page).evaluateAll(
      (rows) =>
        rows.filter((row) =>
          [...row.children].some(
            (cell) => cell.getBoundingClientRect().bottom > row.getBoundingClientRect().bottom,
          ),
        ).length,
    )
    expect(cut).toBe(0)
    expect(await filter(page, '起点').isVisible()).toBe(false)
    await page.getByRole('button', { name: '排序和筛选' }).tap()
    await filter(page, '起点').fill('提高针对性')
    await expect.poll(async () => new Set(await column(page, 2))).toEqual(new Set(['提高针对性和实效性']))
    await rows(page).first().locator('.sentence-cell').tap()
    await expect.poll(() => sheet(page)).toBeNull()
    expect((await selection(page))?.kind).toBe('edge')
  })

  it('is reached from the proof, by what it counts', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await page.locator('.foot .proof').click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /依据篇章结构/ })
      .click()
    await expect.poll(() => rows(page).count()).toBeGreaterThan(5)
    expect(await filter(page, '依据').inputValue()).toBe('structure')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(1)
  })

  it('saves what is shown as CSV, from a file, too', async ({ openFile }) => {
    const page = await openFile({
      context: { ...STILL, acceptDownloads: true },
      suffix: '#sheet=relations&t.type=performs&sort=from',
    })
    await expect.poll(() => rows(page).count()).toBeGreaterThan(5)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出 CSV' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/ 关系总表\.csv$/)
    const text = readFileSync((await file.path()) ?? '', 'utf8')
    expect(text.startsWith('\ufeff')).toBe(true)
    const [head, ...saved] = readCsv(text.slice(1))
    const heads = await page
      .locator('.table-room .sort')
      .evaluateAll((buttons) => buttons.map((button) => button.firstChild?.textContent ?? ''))
    expect(head).toEqual([...heads, '第几处', '共几处', '标识'])
    for (const number of [1, 2, 3, 4, 5, 7, 8, 9])
      expect(saved.map((cells) => cells[number - 1])).toEqual(await column(page, number))
    const sentences = await rows(page)
      .locator('.sentence-cell')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('title')))
    expect(saved.map((cells) => cells[5])).toEqual(sentences)
    expect(saved.every((cells) => /·?第\d+句$/.test(cells[4] ?? ''))).toBe(true)
    const keys = await page.evaluate(() => window.mailuo.graph.edges())
    expect(saved.every((cells) => keys.includes(cells[11] ?? ''))).toBe(true)
  })

  it('is named in the line at the foot, and gives way to search', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await page.locator('.foot').getByRole('button', { name: '关系总表' }).click()
    await expect.poll(() => focusedRow(page)).toBe('2')
    await page.keyboard.press('/')
    await page.locator('.search').waitFor()
    expect(await sheet(page)).toBeNull()
  })
})
