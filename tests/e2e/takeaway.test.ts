import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Download, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { TAKEAWAY_MESSAGES } from '../../src/app/messages/takeaway.ts'
import { articleTalk } from '../../src/app/state/talkOf.ts'
import { atlas } from './harness/article.ts'
import { STILL, stateOf, untilDrawn } from './harness/explorer.ts'
import { it } from './harness/test.ts'

const { names, save, print, cancel } = TAKEAWAY_MESSAGES.zh
const { title, text } = atlas.attributes

const offer = (page: Page, format: keyof typeof names) =>
  page.getByRole('button', { name: `${format === 'pdf' ? print : save} ${names[format]}` })

/** Presses a format's button and gives what the browser was handed. */
async function taken(page: Page, format: keyof typeof names): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 50_000 }) as Promise<Download>,
    offer(page, format).click(),
  ])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** The words of each slide of a PPTX file. */
function slidesIn(bytes: Buffer): string[] {
  const parts = unzipSync(bytes)
  return Object.keys(parts)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .map((name) =>
      [...strFromU8(parts[name] as Uint8Array).matchAll(/<a:t>([^<]*)<\/a:t>/g)]
        .map(([, words]) => words)
        .join(''),
    )
}

const OPEN = { suffix: '#dialog=takeaway', context: { ...STILL, acceptDownloads: true } } as const

describe('what is taken away, from a file', () => {
  it('opens by the bar, by a key, by the palette and in a presentation', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    const dialog = page.getByRole('dialog', { name: '导出' })
    await page.getByRole('button', { name: '导出', exact: true }).click()
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.keyboard.press('Shift+E')
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('/')
    await page.keyboard.type('daochu')
    await page.keyboard.press('Enter')
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('p')
    await page.locator('.slide-cover').waitFor()
    await page.keyboard.press('Shift+E')
    await dialog.waitFor()
    expect((await stateOf(page)).language).toBe('zh')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.locator('.slide-cover').waitFor()
  })

  it('is a picture of any view with title and legend, as SVG and as PNG of the size chosen', async ({
    openFile,
  }) => {
    const page = await openFile(OPEN)
    await untilDrawn(page)
    const svg = await taken(page, 'svg')
    expect(svg.name).toBe(`${title} 脉络.svg`)
    const drawn = svg.bytes.toString('utf8')
    expect(drawn).toMatch(/^<\?xml/)
    for (const words of [title, '提高党的建设科学化水平', '据篇章结构', '机制举措'])
      expect(drawn).toContain(words)
    const size = /width="(\d+)" height="(\d+)"/.exec(drawn)?.slice(1).map(Number) ?? []
    await page.getByRole('radio', { name: '3×' }).check()
    const png = await taken(page, 'png')
    expect(png.name).toBe(`${title} 脉络.png`)
    expect([...png.bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual(size.map((side) => side * 3))
    await page.locator('.takeaway').getByRole('radio', { name: '举措—目标' }).check()
    const other = await taken(page, 'svg')
    expect(other.name).toBe(`${title} 举措—目标.svg`)
    expect(other.bytes.toString('utf8')).toContain('width="1600"')
  })

  it('is slides with the article’s words, told page by page', async ({ openFile }) => {
    const page = await openFile(OPEN)
    await untilDrawn(page)
    await page.evaluate(() => {
      const told: string[] = []
      Object.assign(window, { told })
      new MutationObserver(() => {
        const words = document.querySelector('.takeaway .job')?.textContent ?? ''
        if (words !== told[told.length - 1]) told.push(words)
      }).observe(document.body, { subtree: true, childList: true, characterData: true })
    })
    await page.getByRole('radio', { name: /简讲/ }).check()
    const { name, bytes } = await taken(page, 'pptx')
    expect(name).toBe(`${title}.pptx`)
    const slides = slidesIn(bytes)
    const { steps } = articleTalk(atlas.file, 'short')
    expect(slides.length).toBeGreaterThanOrEqual(steps.length)
    for (const { subject, quotes } of steps)
      for (const { quote } of subject === 'cover' ? [] : quotes) expect(slides.join('')).toContain(quote)
    await expect.poll(() => page.locator('.takeaway .job').first().textContent()).toBe(`已保存：${name}`)
    const told = await page.evaluate(() => (window as unknown as { told: string[] }).told)
    expect(told).toContain('第 1 页，共 8 页')
    expect(told).toContain('第 8 页，共 8 页')
  })

  it('can be called off and leaves no file', async ({ openFile }) => {
    const page = await openFile(OPEN)
    await untilDrawn(page)
    let downloads = 0
    page.on('download', () => {
      downloads += 1
    })
    await offer(page, 'pptx').click()
    await page.getByRole('button', { name: cancel }).dispatchEvent('click')
    await expect.poll(() => page.locator('.takeaway .job').first().textContent()).toBe('已取消，没有留下文件')
    await offer(page, 'pptx').click()
    await page.keyboard.press('Escape')
    await page.waitForTimeout(1500)
    expect(downloads).toBe(0)
  })

  it('is a handout with the sections and sentences of the article', async ({ openFile }) => {
    const page = await openFile(OPEN)
    await untilDrawn(page)
    const { name, bytes } = await taken(page, 'docx')
    expect(name).toBe(`${title} 学习提纲.docx`)
    const document = strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array).replace(/<[^>]*>/g, '')
    for (const words of ['一、以强化理论武装为重点', '二（一）·第2句', '党内激励关怀帮扶机制'])
      expect(document).toContain(words)
  })

  it('is one page that opens straight into the presentation', async ({ openFile }) => {
    const page = await openFile(OPEN)
    await untilDrawn(page)
    const { name, bytes } = await taken(page, 'html')
    expect(name).toBe(`${title}.html`)
    const again = await openFile({ html: bytes.toString('utf8'), context: STILL })
    await again.locator('.slide-cover').waitFor()
    expect(await again.locator('.slide-cover h1').textContent()).toContain(title.split(' ')[0])
  })

  it('is a talk on paper, a page a step on its side and then the evidence, and the article again afterwards', async ({
    openFile,
  }) => {
    const page = await openFile(OPEN)
    await untilDrawn(page)
    await page.evaluate(() => {
      window.print = () => Object.assign(window, { printed: true })
    })
    await offer(page, 'pdf').click()
    await page.waitForFunction(() => 'printed' in window, null, { timeout: 50_000 })
    const { steps } = articleTalk(atlas.file)
    await page.emulateMedia({ media: 'print' })
    const sheets = page.locator('.paper-step')
    expect(await sheets.count()).toBe(steps.length)
    expect(await page.locator('.rooms').isVisible()).toBe(false)
    const said = await sheets.evaluateAll((all) =>
      all.map((sheet) => [...sheet.querySelectorAll('.said')].map(({ textContent }) => textContent)),
    )
    expect(said).toEqual(
      steps.map(({ subject, quotes }) => (subject === 'cover' ? [] : quotes.map(({ quote }) => quote))),
    )
    expect(
      await sheets.evaluateAll(
        (all) => all.filter((sheet) => sheet.scrollHeight > sheet.clientHeight + 1).length,
      ),
    ).toBe(0)
    for (const sentence of await page.locator('.paper-evidence .sentence [lang]').allTextContents())
      for (const part of sentence.split(' / ')) expect(text).toContain(part)
    const paper = await page.evaluate(() =>
      [...document.styleSheets].flatMap((sheet) =>
        [...sheet.cssRules].filter((rule) => rule.cssText.startsWith('@page')).map(({ cssText }) => cssText),
      ),
    )
    expect(paper[paper.length - 1]).toContain('landscape')
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await expect.poll(() => sheets.count()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.dataset.paper)).toBeUndefined()
  })

  it('says what is wrong and what may help where the browser draws nothing', async ({ openFile }) => {
    const page = await openFile(OPEN)
    await untilDrawn(page)
    await page.evaluate(() => {
      console.error = () => {}
      HTMLCanvasElement.prototype.toBlob = (done) => done(null)
    })
    await offer(page, 'png').click()
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .toBe(TAKEAWAY_MESSAGES.zh.failed(TAKEAWAY_MESSAGES.zh.failedHere.large))
    expect(await offer(page, 'png').isEnabled()).toBe(true)
  })

  it('proposes 4:3 on a narrow screen', async ({ openFile }) => {
    const narrow = await openFile({
      ...OPEN,
      context: { ...OPEN.context, viewport: { width: 1024, height: 768 } },
    })
    await untilDrawn(narrow)
    expect(await narrow.getByRole('radio', { name: '4:3' }).isChecked()).toBe(true)
    const wide = await openFile(OPEN)
    await untilDrawn(wide)
    expect(await wide.getByRole('radio', { name: '16:9' }).isChecked()).toBe(true)
  })
})
