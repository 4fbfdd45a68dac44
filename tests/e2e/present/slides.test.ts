import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { standOf } from '../../../src/app/state/presenting.ts'
import { articleTalk } from '../../../src/app/state/talkOf.ts'
import { atlas } from '../harness/article.ts'
import { labelsOf, overlaps, rendererOf, STILL, untilDrawn, untilRest } from '../harness/explorer.ts'
import { it } from '../harness/test.ts'
import { said, standing } from './talk.ts'
import { unreadable } from './unreadable.ts'

const SIZES = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 600 },
] as const

const { text } = atlas.attributes
const TALKS = { full: articleTalk(atlas.file), short: articleTalk(atlas.file, 'short') }

const aloud = (page: Page): Promise<string> => page.locator('.slide > .unseen').innerText()

/** Presses `key` until nothing changes any more; calls at each stop, the first included. */
async function walk(page: Page, key: string, at: (stop: string) => Promise<void>): Promise<string[]> {
  const stops: string[] = []
  for (let stop = await standing(page); stop !== stops[stops.length - 1]; stop = await standing(page)) {
    stops.push(stop)
    await untilRest(page, 160)
    await at(stop)
    await page.keyboard.press(key)
  }
  return stops
}

/** All stops of a talk in order, each with its words. */
const stopsOf = (talk: (typeof TALKS)['full']): { readonly stop: string; readonly words: string }[] =>
  talk.steps.flatMap(({ id }) => {
    const found: { stop: string; words: string }[] = []
    for (let portion = 0; ; portion++) {
      const stand = standOf({ talk, presenting: { step: id, portion, veil: null, pace: null, before: null } })
      if (!stand || stand.portion < portion) return found
      const quote = stand.portions[portion]
      const words = stand.step.subject === 'cover' || !quote ? '' : text.slice(quote.start, quote.end)
      found.push({ stop: `${id} ${portion + 1}`, words })
    }
  })

describe.each(SIZES)('the talk on a wall of $width × $height', (viewport) => {
  it('goes from start to end with the keyboard alone; each slide can be read, quotes the text and is told', {
    timeout: 240_000,
  }, async ({ openFile }) => {
    const page = await openFile({ context: { ...STILL, viewport }, webgl: false })
    await untilDrawn(page)
    await page.keyboard.press('p')
    await expect.poll(() => standing(page)).toBe('cover 1')
    const wrong: string[] = []
    const shown: { stop: string; words: string }[] = []
    const stops = await walk(page, 'ArrowRight', async (stop) => {
      wrong.push(...(await unreadable(page)))
      wrong.push(...overlaps(await labelsOf(page)))
      const words = await said(page)
      shown.push({ stop, words })
      const told = await aloud(page)
      if (!told.includes(words)) wrong.push(`${stop} is told as ${told}`)
    })
    expect(wrong).toEqual([])
    expect(shown).toEqual(stopsOf(TALKS.full))
    expect(stops).toHaveLength(new Set(stops).size)
    expect(await rendererOf(page)).toBe('svg')
  })

  it('is as readable in the dark', { timeout: 240_000 }, async ({ openFile }) => {
    const page = await openFile({
      context: { ...STILL, viewport },
      suffix: '#step=cover&theme=dark',
      webgl: false,
    })
    await expect.poll(() => standing(page)).toBe('cover 1')
    const wrong: string[] = []
    await walk(page, 'PageDown', async () => {
      wrong.push(...(await unreadable(page)))
    })
    expect(wrong).toEqual([])
  })
})
