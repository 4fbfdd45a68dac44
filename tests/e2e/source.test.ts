import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { State } from '../../src/app/state/state.ts'
import { atlas } from './harness/article.ts'
import { go, STILL, untilDrawn, untilRest } from './harness/explorer.ts'
import { it } from './harness/test.ts'

const EDGE = 'goal:落实党员的监督权 serves goal:两个民主相互促进、共同发展的良好格局'
const { text, sha256 } = atlas.attributes

/** A sentence of 289 characters: the longest of the article. */
const LONGEST = [...atlas.edges.values()].find(({ attributes }) =>
  attributes.evidence.some(({ sentences: [first] }) => first && first.end - first.start === 289),
)?.key

const sheet = (page: Page) => page.locator('dialog.source')

/** All that the page shows: state, what scrolled how far, what has the focus. */
const pageNow = (page: Page) =>
  page.evaluate(() => {
    const { state } = window.mailuo
    const focused = document.activeElement
    return {
      state: JSON.stringify(state, (_, value) => (value instanceof Set ? [...value] : value)),
      reader: document.querySelector('.reader')?.scrollTop,
      card: document.querySelector('.card')?.scrollTop,
      outline: document.querySelector('.outline-side')?.scrollTop,
      focused: [focused?.tagName, focused?.className, focused?.textContent?.slice(0, 20)],
      address: window.location.hash,
    }
  })

const stateNow = (page: Page): Promise<State> => page.evaluate(() => window.mailuo.state)

/** Opens the page, chooses `fragment`, and waits until the rooms that come later have come. */
async function at(page: Page, fragment: string): Promise<void> {
  await untilDrawn(page)
  await go(page, fragment)
}

/** What is on the clipboard in both flavours. */
async function clipboard(page: Page): Promise<{ plain: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const words = async (type: string) => (item ? (await item.getType(type)).text() : '')
    return { plain: await words('text/plain'), html: await words('text/html') }
  })
}

const mayCopy = (context: BrowserContext) => context.grantPermissions(['clipboard-read', 'clipboard-write'])

const edgeAt = `edge=${encodeURIComponent(EDGE)}`

describe('where the text says so', () => {
  it('is shown by one key with both ends and the cue marked, the same key returns exactly', async ({
    openFile,
  }) => {
    const page = await openFile({ context: STILL })
    await at(page, `${edgeAt}&detail=2`)
    await page.keyboard.press(']')
    await page.locator('.reader').evaluate((reader) => reader.scrollBy(0, 37))
    await page.locator('.card .asks button').focus()
    await untilRest(page)
    const before = await pageNow(page)
    await page.keyboard.press('s')
    await sheet(page).waitFor()
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('source')
    const words = (tone: string) => sheet(page).locator(`.said .is-${tone}`).allTextContents()
    expect(await words('from')).toEqual(['落实党员的监督权'])
    expect(await words('cue')).toEqual(['形成'])
    expect(await words('to')).toEqual(['两个民主相互促进、共同发展的良好格局'])
    const said = await sheet(page).locator('.said').textContent()
    expect(text).toContain(said)
    expect(await sheet(page).locator('.context').allTextContents()).toHaveLength(2)
    expect(await sheet(page).locator('.section-path').textContent()).toMatch(
      /^二 .*›（三） 落实党内民主决制度$/,
    )
    expect(await sheet(page).locator('.caption .place').textContent()).toBe('二（三）·第5句·第3—5分句')
    expect(await sheet(page).locator('.doubtful').textContent()).toMatch(/^存疑：/)
    expect(new URL(page.url()).hash).toContain('sheet=source')
    await page.keyboard.press('s')
    await sheet(page).waitFor({ state: 'detached' })
    expect(await pageNow(page)).toEqual(before)
  })

  it('is shown of what the pointer rests on, which stays', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await at(page, '')
    const mention = page.locator('.text .mention.mechanism').nth(2)
    const [x, y] = await mention.evaluate((words) => {
      const { left, top, height } = words.getClientRects()[0] ?? new DOMRect()
      return [left + 8, top + height / 2] as const
    })
    await page.mouse.move(x - 4, y)
    await page.mouse.move(x, y, { steps: 3 })
    await expect.poll(async () => (await stateNow(page)).hover).not.toBeNull()
    await untilRest(page)
    const before = await pageNow(page)
    await page.keyboard.press('s')
    await sheet(page).waitFor()
    expect(await sheet(page).locator('.said .is-chosen').count()).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await sheet(page).waitFor({ state: 'detached' })
    expect(await pageNow(page)).toEqual(before)
  })

  it('says what to do where nothing is chosen, and reads on by keys', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await at(page, '')
    await page.keyboard.press('s')
    await sheet(page).locator('.nothing').waitFor()
    await page.keyboard.press('j')
    await sheet(page).locator('.said .is-chosen').first().waitFor()
    const first = (await stateNow(page)).selection
    await page.keyboard.press('j')
    expect((await stateNow(page)).selection).not.toEqual(first)
    // What lies unseen below does not change.
    const before = await stateNow(page)
    for (const key of ['v', '3', 'o', 'x', 'w']) await page.keyboard.press(key)
    expect(await stateNow(page)).toEqual(before)
  })

  it('steps through mentions by M and by its buttons', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await at(page, `node=${encodeURIComponent('goal:提高党的建设科学化水平')}`)
    await page.locator('.card .asks button').first().click()
    await sheet(page).waitFor()
    const number = sheet(page).locator('.number')
    expect(await number.textContent()).toBe('1/4')
    await page.keyboard.press('m')
    await expect.poll(() => number.textContent()).toBe('2/4')
    await sheet(page).getByRole('button', { name: '下一处' }).click()
    await expect.poll(() => number.textContent()).toBe('3/4')
  })

  it('holds the focus, and the search opens over it', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await at(page, edgeAt)
    await page.keyboard.press('s')
    await sheet(page).waitFor()
    for (let i = 0; i < 9; i++) {
      await page.keyboard.press('Tab')
      expect(
        await page.evaluate(
          () =>
            document.activeElement === document.body || !!document.activeElement?.closest('dialog.source'),
        ),
      ).toBe(true)
    }
    await page.keyboard.press('/')
    await page.getByRole('combobox').fill('一推两考的方式')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => sheet(page).locator('.said .is-chosen').textContent()).toBe('一推两考的方式')
  })

  it('never cuts the longest sentence, and has no letter under 18 pixels', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    for (const [width, height] of [
      [1920, 1080],
      [1366, 768],
      [1024, 600],
    ] as const)
      for (const theme of ['light', 'dark', 'projector']) {
        await page.setViewportSize({ width, height })
        await go(page, `edge=${encodeURIComponent(LONGEST ?? '')}&sheet=source&theme=${theme}`)
        await sheet(page).waitFor()
        const found = await sheet(page).evaluate((dialog) => {
          const sizes = [...dialog.querySelectorAll('*')]
            .filter(
              (part) =>
                !part.closest('.unseen') &&
                [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE),
            )
            .map((part) => Number.parseFloat(getComputedStyle(part).fontSize))
          const box = (part: string) => dialog.querySelector(part)?.getBoundingClientRect()
          return {
            least: Math.min(...sizes),
            sic: Number.parseFloat(getComputedStyle(dialog.querySelector('.sic') ?? dialog).fontSize),
            shown:
              (box('.said')?.top ?? 0) >= (box('header')?.bottom ?? 0) - 1 &&
              (box('.said')?.bottom ?? 0) <= (box('footer')?.top ?? 0) + 1,
            wide: dialog.scrollWidth <= dialog.clientWidth,
          }
        })
        const name = `${width}×${height} ${theme}`
        expect(found, name).toMatchObject({ shown: true, wide: true })
        expect(Math.min(found.least, found.sic), name).toBeGreaterThanOrEqual(18)
      }
  })
})

describe('copying', () => {
  it('from a file gives words, place, fragment and hash in both flavours; pasted into search it opens', async ({
    openFile,
  }) => {
    const page = await openFile({ context: STILL })
    await mayCopy(page.context())
    await at(page, `${edgeAt}&detail=2`)
    await page.keyboard.press('c')
    await expect
      .poll(() => page.locator('.copied').textContent())
      .toMatch(/^已复制引文：「进一步完善科级干部/)
    const { plain, html } = await clipboard(page)
    const lines = plain.split('\n')
    expect(lines[0]).toMatch(/^「进一步完善科级干部.*良好格局。」$/)
    expect(lines[1]).toBe('——《学习贯彻十七届四中全会精神 提高党建科学化水平》，二（三）·第5句·第3—5分句')
    expect(lines[2]).toMatch(new RegExp(`^#edge=\\S+ SHA-256 ${sha256.slice(0, 8)}$`))
    expect(plain + html).not.toContain('file:')
    expect(html).toMatch(/<b[^>]*>落实党员的监督权<\/b>/)

    await go(page, '')
    await page.keyboard.press('/')
    await page.getByRole('combobox').click()
    await page.keyboard.press('Control+v')
    await page.getByRole('option').filter({ hasText: '打开：' }).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await stateNow(page)).selection?.key).toBe(EDGE)
  })

  it('from a web page gives a link that opens just what is selected', async ({ openBuiltSite }) => {
    const page = await openBuiltSite({ context: STILL })
    await mayCopy(page.context())
    await at(page, `${edgeAt}&sheet=source&theme=dark`)
    await sheet(page).getByRole('button', { name: '复制引文' }).click()
    await sheet(page).locator('.copied', { hasText: '已复制引文' }).waitFor()
    const { plain, html } = await clipboard(page)
    const link = plain.split('\n')[2] ?? ''
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/(index\.html)?#edge=/)
    expect(html).toMatch(/<a [^>]*href="http/)
    await page.goto('about:blank')
    await page.goto(link)
    await untilDrawn(page)
    expect(await stateNow(page)).toMatchObject({ selection: { key: EDGE }, sheet: null, theme: 'light' })
  })

  it('gives a reference with the day, the text and the annotation', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await mayCopy(page.context())
    await at(page, edgeAt)
    await page.keyboard.press('Shift+C')
    await expect.poll(() => page.locator('.copied').textContent()).toMatch(/^已复制著录：/)
    const { plain } = await clipboard(page)
    expect(plain.replace(/\[\d{4}-\d\d-\d\d\]/, '[DAY]')).toBe(
      '学习贯彻十七届四中全会精神 提高党建科学化水平[EB/OL]. 机关党委(2009-06-10)[DAY]. 引文位置: 二（三）·第5句·第3—5分句. ' +
        `原文: SHA-256 ${sha256.slice(0, 8)}; 标注: mailuo-graph 2, SHA-256 ${atlas.attributes.annotation?.sha256.slice(0, 8)}. ` +
        '发布日期照页面所署, 疑误. ' +
        '图中位置: #edge=goal:落实党员的监督权%20serves%20goal:两个民主相互促进%E3%80%81共同发展的良好格局&at=1553-1561,1577-1595.',
    )
  })

  it('says that there is nothing to copy, and offers the words where the browser does not allow it', async ({
    openFile,
  }) => {
    const page = await openFile({ context: STILL })
    await at(page, '')
    await page.keyboard.press('c')
    await page.locator('.copied', { hasText: '没有可复制的' }).waitFor()
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
      document.execCommand = () => false
    })
    await go(page, `${edgeAt}&sheet=source`)
    await page.keyboard.press('c')
    const byHand = page.locator('.by-hand')
    await byHand.waitFor()
    const selected = await page.evaluate(() => {
      const box = document.activeElement
      return box instanceof HTMLTextAreaElement
        ? [box.selectionStart, box.selectionEnd, box.value.length]
        : []
    })
    expect(selected[0]).toBe(0)
    expect(selected[1]).toBe(selected[2])
    await page.keyboard.press('Escape')
    await byHand.waitFor({ state: 'detached' })
    expect((await stateNow(page)).sheet).toBe('source')
  })

  it('works where a copy command is not allowed, by the newer clipboard', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await mayCopy(page.context())
    await at(page, edgeAt)
    await page.evaluate(() => {
      document.execCommand = () => false
    })
    await page.keyboard.press('c')
    await page.locator('.copied', { hasText: '已复制引文' }).waitFor()
    const plain = await page.evaluate(() => navigator.clipboard.readText())
    expect(plain).toMatch(/^「进一步完善科级干部/)
  })
})
