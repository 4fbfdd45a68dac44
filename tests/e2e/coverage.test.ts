import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { READING_MESSAGES } from '../../src/app/messages/reading.ts'
import { MESSAGES } from '../../src/app/messages.ts'
import { coverageOf } from '../../src/model/coverageOf.ts'
import { atlas } from './harness/article.ts'
import { STILL, stateOf, untilDrawn, untilRest } from './harness/explorer.ts'
import { it } from './harness/test.ts'

const words = READING_MESSAGES.zh
const { text, sentences } = atlas.attributes
const { concepts, sentences: share } = coverageOf(atlas.file)
const blank = concepts.indexOf(0)
const blankWords = text.slice(sentences[blank]?.start, sentences[blank]?.end)

const strip = (page: Page) => page.getByRole('slider', { name: words.strip })

/** Its first words, as far as they stand in one piece: signs that may hang stand in elements of their own. */
const blankBegins = /^[^、，。；：,;]{1,9}/.exec(blankWords)?.[0] ?? ''

/** Of some words of the text, how far their first line's middle lies from the reader's, as a share of its height; null where they are not drawn. */
const offMiddleOf = (page: Page, sought: string): Promise<number | null> =>
  page.evaluate((sought) => {
    const box = document.querySelector('.reader')?.getBoundingClientRect()
    const walker = document.createTreeWalker(
      document.querySelector('.reader .text') ?? document.body,
      NodeFilter.SHOW_TEXT,
    )
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(sought)
      if (at < 0 || !box) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      const [rect] = range.getClientRects()
      return rect ? Math.abs((rect.top + rect.bottom - box.top - box.bottom) / 2) / box.height : null
    }
    return null
  }, sought)

/** Where on the strip (CSS pixels of the window) the middle of a sentence's block lies. */
async function placeOf(page: Page, sentence: number): Promise<{ x: number; y: number }> {
  const box = await strip(page).boundingBox()
  if (!box) throw new Error('The strip is not drawn.')
  const lengths = sentences.map(({ start, end }) => end - start)
  const all = lengths.reduce((sum, length) => sum + length, 0)
  const before = lengths.slice(0, sentence).reduce((sum, length) => sum + length, 0)
  return {
    x: box.x + box.width / 2,
    y: box.y + ((before + (lengths[sentence] ?? 0) / 2) / all) * box.height,
  }
}

describe('the strip along the text', () => {
  it('tells and opens the sentence under the pointer, also one without concepts', async ({ openFile }) => {
    expect(blankWords.length).toBeGreaterThan(0)
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    await strip(page).waitFor()
    const { x, y } = await placeOf(page, blank)
    await page.mouse.move(x, y)
    const tip = page.locator('.strip-tip')
    await expect.poll(() => tip.textContent()).toContain(words.noneHere)
    expect(await tip.textContent()).toContain(blankWords.slice(0, 9))
    await page.mouse.click(x, y)
    await expect.poll(() => offMiddleOf(page, blankBegins)).toBeLessThan(0.1)
    await expect.poll(() => page.locator('.glance span').count()).toBeGreaterThan(0)
    await expect.poll(() => page.locator('.strip [role=status]').textContent()).toContain(words.noneHere)
    // Looking somewhere chooses nothing.
    expect((await stateOf(page)).selection).toBe(null)

    const full = concepts.indexOf(Math.max(...concepts))
    const place = await placeOf(page, full)
    await page.mouse.move(place.x, place.y)
    await expect.poll(() => tip.textContent()).toContain(words.concepts(concepts[full] ?? 0))
    await page.mouse.move(3, 3)
    await expect.poll(() => tip.count()).toBe(0)
  })

  it('is walked by keyboard, sentence by sentence and to what has no concept', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    await strip(page).focus()
    const now = () => strip(page).getAttribute('aria-valuenow').then(Number)
    const steps: number[] = []
    for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'Home', 'PageDown']) {
      await strip(page).press(key)
      steps.push(await now())
    }
    expect(steps).toEqual([1, 2, 3, 2, sentences.length, 1, blank + 1])
    expect(await strip(page).getAttribute('aria-valuemax')).toBe(String(sentences.length))
    expect(await strip(page).getAttribute('aria-valuetext')).toContain(words.noneHere)
    await strip(page).press('Enter')
    await expect.poll(() => offMiddleOf(page, blankBegins)).toBeLessThan(0.1)
    // The page's own keys are not taken from it.
    await strip(page).press('2')
    expect((await stateOf(page)).detail).toBe(2)
  })

  it('counts the places of the selection beyond what can be seen, and leads to the nearest', async ({
    openFile,
  }) => {
    const key = 'actor:党员'
    const attributes = atlas.nodes.get(key)
    const count = attributes && attributes.kind !== 'section' ? attributes.mentions.length : 0
    const page = await openFile({
      context: STILL,
      suffix: `#node=${encodeURIComponent(key)}&n=${count}`,
    })
    await untilDrawn(page)
    const above = page.getByRole('button', { name: words.above(count - 1) })
    await above.waitFor()
    expect(await page.locator('.strip .mark-chosen').count()).toBe(1)
    expect(await page.locator('.strip .mark-also').count()).toBe(1)
    await above.click()
    await expect.poll(async () => (await stateOf(page)).selection?.index).toBe(count - 2)
    await page.getByRole('button', { name: words.below(1) }).click()
    await expect.poll(async () => (await stateOf(page)).selection?.index).toBe(count - 1)
  })

  it('marks both ends and the cues of a relation', async ({ openFile }) => {
    const edge = [...atlas.edges.values()].find(
      ({ attributes: { type, evidence } }) => type !== 'contains' && (evidence[0]?.cues.length ?? 0) > 0,
    )
    const page = await openFile({
      context: STILL,
      suffix: `#edge=${encodeURIComponent(edge?.key ?? '')}`,
    })
    await untilDrawn(page)
    for (const tone of ['from', 'cue', 'to'])
      await expect.poll(() => page.locator(`.strip .mark-${tone}`).count()).toBe(1)
  })

  it('brackets what can be seen, and follows it', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    const bracket = () => page.locator('.strip .seen').boundingBox()
    await page.locator('.strip .seen').waitFor({ state: 'attached' })
    const box = await strip(page).boundingBox()
    if (!box) throw new Error('The strip is not drawn.')
    expect((await bracket())?.y).toBeLessThan(box.y + 3)
    await page.locator('.reader').evaluate((reader) => reader.scrollTo({ top: reader.scrollHeight }))
    await untilRest(page)
    await expect
      .poll(async () => {
        const { y = 0, height = 0 } = (await bracket()) ?? {}
        return Math.abs(y + height - box.y - box.height)
      })
      .toBeLessThan(3)
  })
})

describe('the share covered', () => {
  it('stands in the proof and, on a wide screen, in the line below', async ({ openFile }) => {
    const page = await openFile({ context: { ...STILL, viewport: { width: 1920, height: 1080 } } })
    await untilDrawn(page)
    const line = MESSAGES.zh.foot.proof.covered(share.covered, share.total)
    await expect.poll(() => page.locator('.foot .covered').innerText()).toContain(line)
    await page.locator('.foot .proof').click()
    expect(await page.getByRole('dialog', { name: MESSAGES.zh.dialogs.proofTitle }).textContent()).toContain(
      line,
    )
  })
})
