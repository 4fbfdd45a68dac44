import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { footnotesOf } from '../../src/app/reader/footnotes.ts'
import { atlas } from './harness/article.ts'
import { STILL, untilDrawn } from './harness/explorer.ts'
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

  it('numbers every concept in text order and tells it below, with the proof and the hash at the end', async ({
    openFile,
  }) => {
    const page = await openFile({ suffix: '#fold=s1,s2', context: STILL })
    await untilDrawn(page)
    await page.locator('.strip').waitFor()
    expect(await page.locator('.footnotes').count()).toBe(0)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await page.locator('.footnotes').waitFor({ state: 'visible' })
    const numbers = await page
      .locator('.text [data-foot]')
      .evaluateAll((marks) =>
        marks.flatMap((mark) => (mark.getAttribute('data-foot') ?? '').split(',').map(Number)),
      )
    const concepts = [...atlas.nodes.values()].filter(({ kind }) => kind !== 'section')
    expect(numbers).toEqual(concepts.map((_, i) => i + 1))
    expect(await page.locator('.footnote-part .number').allTextContents()).toEqual(numbers.map(String))
    const [first] = footnotesOf(atlas)
    const told = await page.locator('.footnote-part li').first().textContent()
    expect(told).toContain(atlas.nodes.get(first?.key ?? '')?.label)
    // The text stays its own, folded or not.
    expect(await page.locator('.reader .text').textContent()).toBe(atlas.attributes.text)
    expect(await page.locator('.text .paragraph.is-out').first().isVisible()).toBe(true)
    expect(await page.locator('.footnotes').textContent()).toContain(atlas.attributes.sha256)
    expect(await page.locator('.foot .proof').isVisible()).toBe(true)
    expect(await page.locator('.strip').isVisible()).toBe(false)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: 'screen' })
    await expect.poll(() => page.locator('.footnotes').count()).toBe(0)
    expect(await page.locator('[data-foot]').count()).toBe(0)
  })
})
