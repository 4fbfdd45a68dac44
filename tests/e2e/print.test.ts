import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { it } from './harness/test.ts'

const linesOf = (text: string): string[] => text.split(/\s*[\r\n]+\s*/).filter((line) => line !== '')

describe('the page on paper', () => {
  it('is the whole article, black on white, also where it is dark and the text is folded', async ({
    openFile,
  }) => {
    const page = await openFile({ suffix: '#theme=dark&reader=folded' })
    await page.waitForFunction(() => 'mailuo' in window)
    await expect.poll(() => page.locator('.reader').count()).toBe(0)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    const text = page.locator('.reader .text')
    await text.waitFor({ state: 'visible' })
    const shown = linesOf((await text.textContent()) ?? '').map((line) => line.replace(/\s/g, ''))
    const source = readFileSync('graph-data/000_f43e0b856f5a713e.txt', 'utf8')
    expect(shown.join('')).toBe(linesOf(source).join('').replace(/\s/g, ''))
    const found = await page.evaluate(() => ({
      theme: document.documentElement.dataset.theme,
      cutOff:
        (document.querySelector('.reader')?.scrollHeight ?? 0) >
        (document.querySelector('.reader')?.clientHeight ?? 0),
      others: [...document.querySelectorAll('.bar, .outline-side, .stage-room, .side-head')].filter(
        (element) => element.getClientRects().length > 0,
      ).length,
    }))
    expect(found).toEqual({ theme: 'light', cutOff: false, others: 0 })
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: 'screen' })
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark')
    await expect.poll(() => page.locator('.reader').count()).toBe(0)
  })
})
