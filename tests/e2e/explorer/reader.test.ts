import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { encodeAddress } from '../../../src/app/state/address.ts'
import { INITIAL_STATE } from '../../../src/app/state/state.ts'
import { atlas, positionsOf, segments } from '../harness/article.ts'
import {
  hoverOf,
  labelsOf,
  marked,
  offMiddle,
  STILL,
  stateOf,
  untilDrawn,
  untilRest,
} from '../harness/explorer.ts'
import { it } from '../harness/test.ts'

/** Words that belong to two concepts: 「党员」 within 「从政治上关心党员」. */
const OUTER = 'mechanism:从政治上关心党员'
const INNER = 'actor:党员'

/** The reader's element over a mention's words, its first where several make it up. */
function wordsOf(page: Page, key: string, index: number) {
  const mention = atlas.mentions.find((entry) => entry.key === key && entry.index === index)?.mention
  if (!mention) throw new Error(`There is no mention ${index} of ${key}.`)
  return page.locator(`.reader [data-i="${positionsOf(mention)[0]}"]`)
}

const selectionOf = async (page: Page) => {
  const { selection } = await stateOf(page)
  return selection && [selection.key, selection.index]
}

describe('the reader', () => {
  it('shows the article verbatim', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    expect(await page.locator('.reader article').evaluate((article) => article.textContent)).toBe(
      atlas.attributes.text,
    )
  })

  it('lights the node of words under the pointer and selects it at a click', async ({ openFile }) => {
    const page = await openFile({ context: STILL, suffix: '#detail=3' })
    await untilDrawn(page)
    const key = 'mechanism:坚强的组织保障'
    // The first event of a pointer tells of no way that it has come.
    await page.mouse.move(1, 1)
    await wordsOf(page, key, 0).hover()
    await page.waitForFunction((key) => window.mailuo.state.hover?.key === key, key)
    await untilRest(page)
    expect(await marked(page, 'is-hover')).toBe('坚强的组织保障')
    expect((await labelsOf(page)).map((label) => label.key)).toContain(key)
    const before = await page.locator('.reader').evaluate((reader) => reader.scrollTop)
    await wordsOf(page, key, 0).click()
    await untilRest(page)
    expect(await selectionOf(page)).toEqual([key, 0])
    expect(await marked(page, 'is-chosen')).toBe('坚强的组织保障')
    // What was clicked stays under the pointer.
    expect(await page.locator('.reader').evaluate((reader) => reader.scrollTop)).toBe(before)
    await page
      .locator('.reader h2')
      .first()
      .hover({ position: { x: 2, y: 2 } })
    await page.mouse.move(1, 1)
    await untilRest(page)
    expect(await hoverOf(page)).toBe(null)
  })

  it('brings the sentence of a selection to its middle, also where it has to travel', async ({
    openFile,
  }) => {
    // With motion: the page scrolls smoothly.
    const page = await openFile()
    await untilDrawn(page)
    const deep = atlas.mentions.filter(({ mention }) => mention.section === 's4.2')[1]
    if (!deep) throw new Error('The section s4.2 has no second mention.')
    const { key, index, mention } = deep
    const at = encodeAddress({ ...INITIAL_STATE, selection: { kind: 'node', key, index } }, atlas)
    await page.evaluate((at) => {
      window.location.hash = at
    }, at)
    await untilRest(page, 500)
    expect(await marked(page, 'is-chosen')).toBe(mention.quote)
    expect(await offMiddle(page, 'is-chosen')).toBeLessThan(0.03)
    // On through the text by keyboard: the next marks in reading order, and back.
    const order = atlas.mentions.findIndex((entry) => entry.key === key && entry.index === index)
    for (const [press, step] of [
      ['j', 1],
      ['j', 2],
      ['k', 1],
    ] as const) {
      await page.keyboard.press(press)
      const expected = atlas.mentions[order + step]
      expect(await selectionOf(page)).toEqual([expected?.key, expected?.index])
    }
    await untilRest(page, 500)
    expect(await offMiddle(page, 'is-chosen')).toBeLessThan(0.03)
  })

  it('steps through the places of a selection by keyboard', async ({ openFile }) => {
    const page = await openFile({ context: STILL, suffix: `#node=${encodeURIComponent(INNER)}` })
    await untilDrawn(page)
    const steps: unknown[] = []
    for (const press of ['m', 'm', 'm', 'm', 'Shift+M']) {
      await page.keyboard.press(press)
      steps.push((await selectionOf(page))?.[1])
      expect(await marked(page, 'is-chosen')).toBe('党员')
    }
    expect(steps).toEqual([1, 2, 3, 0, 3])
    expect(await page.locator('.stepper .number').textContent()).toBe('4/4')
  })

  it('offers the choice where marks overlap, to pointer and keyboard', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    const words = wordsOf(page, INNER, 0)
    const overlapping = segments.find((segment) =>
      ['mechanism:从政治上关心党员', 'actor:党员'].every((key) =>
        segment.mentions.some((entry) => entry.key === key),
      ),
    )
    expect(overlapping && atlas.attributes.text.slice(overlapping.start, overlapping.end)).toBe('党员')

    const items = page.getByRole('menuitem')
    await words.click()
    expect(await items.locator('span:not(.kind-mark)').allTextContents()).toEqual([
      '从政治上关心党员',
      '党员',
    ])
    expect(await items.locator('small').allTextContents()).toEqual(['机制举措', '组织与人群'])
    await items.nth(1).click()
    expect(await selectionOf(page)).toEqual([INNER, 0])
    await expect.poll(() => items.count()).toBe(0)

    // The same by keyboard: Enter where the selection's words overlap.
    await page.locator('.reader').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => items.count()).toBe(2)
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    await expect.poll(focused).toContain('从政治上关心党员')
    const seen = [await focused()]
    for (const press of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      await page.keyboard.press(press)
      seen.push(await focused())
    }
    expect(seen.map((text) => text.replace(/机制举措$|组织与人群$/, ''))).toEqual([
      '从政治上关心党员',
      '党员',
      '从政治上关心党员',
      '党员',
      '从政治上关心党员',
    ])
    expect((await hoverOf(page))?.key).toBe(OUTER)
    await page.keyboard.press('Escape')
    await expect.poll(() => items.count()).toBe(0)
    expect(await page.locator('.reader').evaluate((reader) => reader === document.activeElement)).toBe(true)
    expect(await selectionOf(page)).toEqual([INNER, 0])
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    expect(await selectionOf(page)).toEqual([OUTER, 0])
    await expect.poll(() => items.count()).toBe(0)

    // A click elsewhere closes it and keeps the focus where it was put.
    await words.click()
    await page.getByRole('button', { name: '关于' }).click()
    await expect.poll(() => items.count()).toBe(0)
    await page.getByRole('dialog').waitFor()
  })

  it('tells its notes on the text, to pointer and keyboard', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    const mark = page.locator('.reader .sic').first()
    const note = Number(await mark.getAttribute('data-note'))
    const words = atlas.attributes.notes[note]?.message ?? ''
    expect(await mark.getAttribute('aria-label')).toContain(words)
    const drawn = () =>
      mark.evaluate((mark) => {
        const { content, display, float } = getComputedStyle(mark, '::before')
        return display === 'none' || content === 'none' ? '' : `${float} ${content}`
      })
    expect(await drawn()).toBe('')
    await mark.click()
    await expect.poll(drawn).toBe(`left "${words}"`)
    expect(await mark.getAttribute('aria-expanded')).toBe('true')
    await mark.press('Enter')
    await expect.poll(drawn).toBe('')
    expect(await mark.evaluate((mark) => mark === document.activeElement)).toBe(true)
    // Where the page has a margin the note stands there all the time.
    await page.getByRole('button', { name: '收起目录' }).click()
    const beside = page.locator('.margin-notes p').nth(note)
    await expect.poll(() => beside.isVisible()).toBe(true)
    expect(await beside.textContent()).toBe(words)
    await mark.click()
    expect(await drawn()).toBe('')
    expect(await beside.getAttribute('class')).toBe('is-open')
    expect(await page.locator('.reader .sic').count()).toBeGreaterThanOrEqual(atlas.attributes.notes.length)
  })
})
