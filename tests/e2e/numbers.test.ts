import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { STILL } from './harness/explorer.ts'
import { it } from './harness/test.ts'

const lists = (page: Page) => page.locator('.numbers section')
const selected = (page: Page) => page.evaluate(() => window.mailuo.state.selection?.key ?? null)
const sheet = (page: Page) => page.evaluate(() => window.mailuo.state.sheet)
const focusedLine = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-line') ?? null)

describe('the numbers', () => {
  it('open on one key, each list with how it is counted, and close on it', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await page.locator('.reader').waitFor()
    await page.keyboard.press('n')
    await expect.poll(() => lists(page).count()).toBe(4)
    for (const list of await lists(page).all()) {
      expect((await list.locator('.how').textContent())?.length).toBeGreaterThan(10)
      expect(await list.locator('.line').count()).toBeLessThanOrEqual(8)
    }
    await page.keyboard.press('n')
    await expect.poll(() => sheet(page)).toBeNull()
  })

  it('lead into the graph by a press, and back to the line that was left', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await page.locator('.foot').getByRole('button', { name: '数字' }).click()
    const unserved = lists(page).nth(1)
    await unserved.getByRole('button', { name: /^全部 \d+ 个$/ }).click()
    await expect.poll(() => unserved.locator('.line').count()).toBeGreaterThan(8)
    const line = unserved.locator('.line').nth(10)
    const named = (await line.getAttribute('data-line')) ?? ''
    await line.click()
    await expect.poll(() => sheet(page)).toBeNull()
    expect(`unserved ${await selected(page)}`).toBe(named)
    await page.locator('.card').waitFor()
    await page.goBack()
    await expect.poll(() => focusedLine(page)).toBe(named)
    expect(await unserved.locator('.line').count()).toBeGreaterThan(8)
  })

  it('are read by the keyboard alone', async ({ openFile }) => {
    const page = await openFile({ context: STILL, suffix: '#sheet=numbers' })
    await expect.poll(() => focusedLine(page)).toMatch(/^mechanisms mechanism:/)
    await page.keyboard.press('Tab')
    await expect.poll(() => focusedLine(page)).toMatch(/^mechanisms mechanism:/)
    const line = await focusedLine(page)
    await page.keyboard.press('Enter')
    await expect.poll(() => sheet(page)).toBeNull()
    expect(`mechanisms ${await selected(page)}`).toBe(line)
  })
})
