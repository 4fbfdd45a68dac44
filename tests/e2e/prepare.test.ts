import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download, Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { jsonForHtml } from '../../src/exchange/page/escape.ts'
import { PAGE_IDS } from '../../src/exchange/page/pageIds.ts'
import { deriveSteps } from '../../src/model/steps/deriveSteps.ts'
import { readStepsFile } from '../../src/model/steps/readStepsFile.ts'
import type { Step } from '../../src/model/steps/steps.ts'
import { stepsFile, writeStepsFile } from '../../src/model/steps/writeStepsFile.ts'
import { atlas } from './harness/article.ts'
import { violationsOf } from './harness/axe.ts'
import { go, STILL, untilDrawn } from './harness/explorer.ts'
import { singleFileName } from './harness/placeFile.ts'
import { it } from './harness/test.ts'

const panel = (page: Page): Locator => page.locator('dialog.sheet:has(.prepare)')
const cards = (page: Page): Locator => page.locator('.step-card')
const card = (page: Page, id: string): Locator => page.locator(`[data-step="${id}"]`)
const stepsOf = (page: Page): Promise<readonly Step[]> =>
  page.evaluate(() => window.mailuo.state.talk?.steps ?? [])
const told = async (page: Page): Promise<string[]> =>
  (await stepsOf(page)).filter(({ skipped }) => !skipped).map(({ id }) => id)
const originOf = (page: Page) => page.evaluate(() => window.mailuo.state.talk?.origin)
const stepOf = (page: Page) => page.evaluate(() => window.mailuo.state.presenting?.step ?? null)
const hashOf = (page: Page): string => new URL(page.url()).hash

async function opened(page: Page): Promise<Page> {
  await untilDrawn(page)
  await page.locator('.reader .mention, .reader [data-i]').first().waitFor()
  await page.keyboard.press('Shift+P')
  await panel(page).waitFor()
  return page
}

/** Presses keys one after the other and counts them. */
function counted(page: Page) {
  let count = 0
  return {
    press: async (...keys: readonly string[]) => {
      for (const key of keys) {
        await page.keyboard.press(key)
        count++
      }
    },
    click: async (target: Locator) => {
      await target.click()
      count++
    },
    count: () => count,
  }
}

async function kept(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return download
}

describe('preparing a talk', () => {
  it('shows all steps as small pictures, those painted that are near', async ({ openFile }) => {
    const context = { ...STILL, viewport: { width: 1024, height: 600 } }
    const page = await opened(await openFile({ context }))
    expect(await cards(page).count()).toBe(25)
    await expect
      .poll(() =>
        card(page, 'parts')
          .locator('canvas')
          .evaluate((canvas: HTMLCanvasElement) => {
            const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
              data: [],
            }
            return new Set([...data].filter((_, i) => i % 4 === 0)).size
          }),
      )
      .toBeGreaterThan(5)
    const widthOf = (id: string) =>
      card(page, id)
        .locator('canvas')
        .evaluate((canvas: HTMLCanvasElement) => canvas.width)
    expect(await widthOf('whole')).toBe(0)
    await card(page, 'whole').scrollIntoViewIfNeeded()
    await expect.poll(() => widthOf('whole')).toBeGreaterThan(100)
    await expect.poll(() => widthOf('parts')).toBe(0)
  })

  it('of five steps takes twelve keys and no pointer', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    await page.locator('.reader [data-i]').first().waitFor()
    const { press, count } = counted(page)
    await press('Shift+P')
    await panel(page).waitFor()
    await press('f')
    await press('ArrowRight', 'x', 'ArrowRight', 'ArrowRight', 'x')
    await press('End', 'x', 'Home')
    expect(await told(page)).toEqual(['cover', 'parts', 's2', 's3', 's4'])
    await press('p')
    await expect.poll(() => stepOf(page)).toBe('cover')
    expect(count()).toBeLessThanOrEqual(12)
    await page.keyboard.press('End')
    await expect.poll(() => stepOf(page)).toBe('s4')
    // The way back leads to the panel, where the talk goes on being prepared.
    await page.keyboard.press('Escape')
    await panel(page).waitFor()
  })

  it('moves, names, notes, merges, splits, undoes and makes again by keys', async ({ openFile }) => {
    const page = await opened(await openFile({ context: STILL }))
    const ids = async () => (await stepsOf(page)).map(({ id }) => id)
    const before = await ids()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Alt+ArrowRight')
    expect((await ids()).slice(0, 3)).toEqual(['cover', 'parts', 'lead'])
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.dataset.step)).toBe('lead')
    expect(await page.evaluate(() => window.history.length)).toBeLessThan(4)
    await page.keyboard.press('Enter')
    await page.keyboard.type('开头的话')
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await page.keyboard.type('先讲 **三层** 意思')
    await page.keyboard.press('Escape')
    const lead = (await stepsOf(page)).find(({ id }) => id === 'lead')
    expect(lead).toMatchObject({ title: '开头的话', notes: '先讲 **三层** 意思' })
    expect(await page.locator('.step-details .notes strong').textContent()).toBe('三层')
    await page.keyboard.press('m')
    expect((await ids()).slice(0, 4)).toEqual(['cover', 'parts', 'lead', 's1.1'])
    await page.keyboard.press('s')
    expect((await ids()).slice(0, 4)).toEqual(['cover', 'parts', 'lead', 'lead~2'])
    await page.keyboard.press('2')
    expect((await stepsOf(page))[2]).toMatchObject({ detail: 2 })
    const after = await stepsOf(page)
    for (let i = 0; i < 6; i++) await page.keyboard.press('Control+z')
    expect(await ids()).toEqual(before)
    for (let i = 0; i < 6; i++) await page.keyboard.press('Control+Shift+Z')
    expect(await stepsOf(page)).toEqual(after)
  })

  it('gives the talk a name that its cover shows above the article’s title', async ({ openFile }) => {
    const page = await opened(await openFile({ context: STILL }))
    await page.keyboard.press('Enter')
    await page.keyboard.type('支部学习会')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.dataset.step)).toBe('cover')
    await page.keyboard.press('p')
    await expect.poll(() => stepOf(page)).toBe('cover')
    expect((await page.locator('.slide-cover h1').innerText()).trim()).toBe('支部学习会')
    expect(await page.locator('.slide-cover').innerText()).toContain(atlas.attributes.title)
  })

  it('of five steps takes ten actions of a pointer, one of them a drag', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    await page.locator('.reader [data-i]').first().waitFor()
    const { click, count } = counted(page)
    await click(page.getByRole('button', { name: '备讲', exact: true }))
    await click(page.getByRole('button', { name: /^简讲/ }))
    for (const id of ['lead', 's1', 's5']) {
      await click(card(page, id))
      await click(page.locator('.step-deeds').getByRole('button', { name: '略过' }))
    }
    expect(await told(page)).toEqual(['cover', 'parts', 's2', 's3', 's4'])
    const from = await card(page, 's4').boundingBox()
    const to = await card(page, 's2').boundingBox()
    if (!from || !to) throw new Error('no cards')
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(to.x + 30, to.y + 40, { steps: 8 })
    expect(await page.locator('.gap-before').getAttribute('data-step')).toBe('s2')
    await page.mouse.up()
    expect(await told(page)).toEqual(['cover', 'parts', 's4', 's2', 's3'])
    await click(page.getByRole('button', { name: '从头演示' }))
    await expect.poll(() => stepOf(page)).toBe('cover')
    expect(count() + 1).toBeLessThanOrEqual(10)
  })

  it('lets a finger drag a step at its grip, and gives a drag up on Escape', async ({ openFile }) => {
    const page = await opened(
      await openFile({ context: { ...STILL, hasTouch: true, viewport: { width: 1024, height: 768 } } }),
    )
    const first = (await told(page)).slice(0, 3)
    const grip = await card(page, 'lead').locator('.grip').boundingBox()
    const to = await card(page, 'parts').boundingBox()
    if (!grip || !to) throw new Error('no cards')
    const touch = await page.context().newCDPSession(page)
    const at = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] })
    await at('touchStart', grip.x + 12, grip.y + 12)
    for (let i = 1; i <= 6; i++)
      await at('touchMove', grip.x + 12 + ((to.x + to.width - grip.x) * i) / 6, to.y + 40)
    await at('touchEnd', 0, 0)
    await expect.poll(async () => (await told(page)).slice(0, 3)).toEqual(['cover', 'parts', 'lead'])
    await page.keyboard.press('Control+z')
    const box = await card(page, 'cover').boundingBox()
    if (!box) throw new Error('no card')
    await page.mouse.move(box.x + 40, box.y + 40)
    await page.mouse.down()
    await page.mouse.move(to.x + to.width, to.y + 60, { steps: 5 })
    await page.keyboard.press('Escape')
    await page.mouse.up()
    expect((await told(page)).slice(0, 3)).toEqual(first)
    await panel(page).waitFor()
  })

  it('adds what the explorer shows, with the sentence of what is chosen', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    await go(page, 'view=meansEnds&detail=2&node=s2')
    await page.keyboard.press('Shift+P')
    await panel(page).waitFor()
    await page.keyboard.press('a')
    const own = (await stepsOf(page)).find(({ id }) => id === 'own')
    expect(own).toMatchObject({ subject: 'own', view: 'meansEnds', detail: 2 })
    expect(own?.quotes).toHaveLength(1)
    expect(own?.nodes.length).toBeGreaterThan(1)
    await page.keyboard.press('p')
    await expect.poll(() => stepOf(page)).toBe('own')
    await expect.poll(() => page.locator('.slide .said').textContent()).toBe(own?.quotes[0]?.quote)
  })

  it('opens from within the presentation, and the step that is shown is as it is told now', async ({
    openFile,
  }) => {
    const page = await openFile({ context: STILL, suffix: '#step=s2' })
    await untilDrawn(page)
    await page.locator('.slide-head h1').waitFor()
    await page.keyboard.press('Shift+P')
    await panel(page).waitFor()
    expect(
      await page.locator('.step-card [aria-current]').evaluate((b) => b.closest('li')?.dataset.step),
    ).toBe('s2')
    await page.keyboard.press('Enter')
    await page.keyboard.type('党员是主体')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'detached' })
    await expect.poll(() => page.locator('.slide-head h1').textContent()).toContain('党员是主体')
    expect(await page.locator('.detour').count()).toBe(0)
  })
})

/** The built page with a file of steps beside its article. */
function pageWith(json: string): string {
  const html = readFileSync(join('dist', singleFileName()), 'utf8')
  const block = `<script type="application/json" id="${PAGE_IDS.steps}">${jsonForHtml(JSON.parse(json))}</script>`
  return html.replace(
    `<script type="application/json" id="${PAGE_IDS.about}">`,
    (about) => `${block}\n${about}`,
  )
}

describe('steps of an older graph and text', () => {
  const steps = deriveSteps(atlas.file)
  const [cover, lead, parts, first] = steps
  if (!cover || !lead || !parts || !first) throw new Error('no steps')
  const [quote] = first.quotes
  const older: Step[] = [
    cover,
    // A key of another kind, which is found by its words; a sentence that has moved.
    { ...lead, nodes: lead.nodes.map((key) => key.replace(/^goal:/, 'principle:')) },
    { ...first, quotes: quote ? [{ ...quote, start: quote.start + 2, end: quote.end + 2 }] : [] },
    {
      id: 's9',
      subject: 'section',
      section: 's9',
      nodes: ['goal:不在图里'],
      edges: [],
      quotes: [{ start: 3, end: 9, quote: '不在文章里' }],
    },
  ]
  const html = pageWith(writeStepsFile(stepsFile('of another text', older)))

  it('are mended where they can be, else listed, and the page says which', async ({ openFile }) => {
    const page = await openFile({ context: STILL, html, suffix: '#sheet=prepare' })
    await panel(page).waitFor()
    expect(await told(page)).toEqual(['cover', 'lead', 's1', 's9'])
    expect((await stepsOf(page)).slice(0, 3)).toEqual([cover, lead, first])
    const line = page.locator('.kept-line')
    expect(await line.textContent()).toContain('它是照另一版文字备的')
    await line.locator('summary').click()
    const mended = await line.locator('li').allTextContents()
    expect(mended.some((words) => words.startsWith('lead: principle:') && words.includes('→ goal:'))).toBe(
      true,
    )
    expect(mended.some((words) => words.startsWith('s1: ') && words.includes('位置已改'))).toBe(true)
    expect(await card(page, 's9').textContent()).toContain('有缺')
    await line.locator('.is-lost .inline').click()
    const lost = await page.locator('.step-lost').textContent()
    expect(lost).toContain('不在图里')
    expect(lost).toContain('「不在文章里」')
    await page.locator('.step-deeds').getByRole('button', { name: '从这一步演示' }).click()
    await expect.poll(() => stepOf(page)).toBe('s9')
    // Its words stand as they were, and say that the text does not have them.
    const said = page.locator('.slide-foot .said')
    expect(await said.textContent()).toBe('不在文章里原文里已经没有这些话')
    expect(await said.locator('mark').count()).toBe(0)
    expect(await page.locator('.slide-place').textContent()).toBe('这一步引的有些内容，图里已经没有了4/4')
    expect(await page.locator('.slide > .unseen').textContent()).toContain('不在文章里，原文里已经没有这些话')
    await page.keyboard.press('w')
    expect(await page.evaluate(() => window.mailuo.state.passage)).toBeNull()
  })

  it.for([
    ['light', 1366, 768],
    ['dark', 1024, 600],
    ['projector', 1024, 600],
    ['light', 390, 844],
  ] as const)(
    'offend no rule of accessibility in the %s theme at %i × %i, and nothing sticks out',
    async ([theme, width, height], { openFile }) => {
      const context = { ...STILL, viewport: { width, height } }
      const page = await openFile({ context, html, suffix: `#sheet=prepare&theme=${theme}` })
      await panel(page).waitFor()
      await page.keyboard.press('x')
      await page.keyboard.press('n')
      await page.keyboard.type('# 讲\n- **一**')
      await page.locator('.kept-line .is-lost .inline').click()
      expect(await violationsOf(page)).toEqual([])
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('.prepare, .prepare-kept, .sheet-head, .step-scroller, .step-details')]
          .filter((element) => element.scrollWidth > element.clientWidth + 1)
          .map(({ className }) => className),
      )
      expect(wide).toEqual([])
    },
  )
})

describe('a talk that has been prepared', () => {
  it('is there again after a reload, notes and all, and the link says no notes', async ({ openFile }) => {
    const page = await opened(await openFile({ context: STILL }))
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('x')
    await page.keyboard.press('n')
    await page.keyboard.type('秘密的讲稿')
    // At once: what the address still lacks is in the draft.
    await page.reload()
    await untilDrawn(page)
    await panel(page).waitFor()
    expect(await originOf(page)).toBe('draft')
    const steps = await stepsOf(page)
    expect(steps[1]).toMatchObject({ id: 'lead', skipped: true, notes: '秘密的讲稿' })
    expect(await page.locator('.kept-line').textContent()).toContain('现在是草稿')
    await expect.poll(() => hashOf(page)).toContain('talk=')
    // Another browser has no draft: the link alone brings the steps.
    const other = await opened(
      await openFile({ context: STILL, suffix: hashOf(page).replace(/sheet=prepare&?/, '') }),
    )
    expect(await originOf(other)).toBe('link')
    const linked = await stepsOf(other)
    expect(linked[1]).toMatchObject({ id: 'lead', skipped: true })
    expect(JSON.stringify(linked)).not.toContain('秘密')
    expect(await other.locator('.kept-line').textContent()).toContain('链接')
    await other.getByRole('button', { name: '文章自带的 25 步' }).click()
    expect(await originOf(other)).toBe('article')
    await other.getByRole('button', { name: /^链接里的/ }).click()
    expect(await stepsOf(other)).toEqual(linked)
  })

  it('goes before the draft where a link says another, and the draft is offered and stays', async ({
    openFile,
  }) => {
    const page = await opened(await openFile({ context: STILL }))
    await page.keyboard.press('x')
    await expect.poll(() => hashOf(page)).toContain('talk=')
    await page.goto('about:blank')
    await page.goBack()
    await untilDrawn(page)
    const base = page.url().replace(/#.*$/, '')
    await page.goto('about:blank')
    await page.goto(`${base}#sheet=prepare&talk=short`)
    await panel(page).waitFor()
    expect(await originOf(page)).toBe('link')
    expect(await told(page)).toHaveLength(8)
    await page.keyboard.press('x')
    await expect.poll(() => originOf(page)).toBe('draft')
    await page.reload()
    await panel(page).waitFor()
    expect(await told(page)).toHaveLength(7)
    await page.getByRole('button', { name: /^先前的草稿/ }).click()
    expect(await told(page)).toHaveLength(24)
  })

  it('is kept before another address that is typed opens another', async ({ openFile }) => {
    const page = await opened(await openFile({ context: STILL }))
    await page.keyboard.press('x')
    await page.evaluate(() => {
      window.location.hash = 'sheet=prepare&talk=short'
    })
    await expect.poll(() => originOf(page)).toBe('link')
    expect(await told(page)).toHaveLength(8)
    await page.getByRole('button', { name: '草稿 25 步' }).click()
    expect(await told(page)).toHaveLength(24)
  })

  it('is a link at a click, which opens presenting and holds no notes', async ({ openFile }) => {
    const page = await opened(await openFile({ context: STILL }))
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.keyboard.press('x')
    await page.keyboard.press('n')
    await page.keyboard.type('秘密')
    await page.getByRole('button', { name: '复制链接' }).click()
    await expect.poll(() => page.locator('.take-along .told').textContent()).toContain('链接已复制')
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toMatch(/^file:.*\.html#step=&talk=[\w-]+$/)
    const other = await openFile({ context: STILL, suffix: link.replace(/^[^#]*/, '') })
    await expect.poll(() => stepOf(other)).toBe('lead')
    expect(await told(other)).toHaveLength(24)
    expect(JSON.stringify(await stepsOf(other))).not.toContain('秘密')
  })

  it('is not offered as one file where the page is several', async ({ openBuiltSite }) => {
    const page = await opened(await openBuiltSite({ context: STILL }))
    expect(await page.getByRole('button', { name: '下载网页' }).isDisabled()).toBe(true)
    expect(await page.locator('.take-along .told').textContent()).toContain('由几个文件组成')
    expect(await page.getByRole('button', { name: '下载步骤文件' }).isEnabled()).toBe(true)
  })

  it('says so where a link is cut off, and goes on with what there is', async ({ openFile }) => {
    const page = await openFile({ context: STILL, suffix: '#sheet=prepare&talk=1q1bKTFSyUorVUcpMUbIy' })
    await panel(page).waitFor()
    expect(await page.locator('.kept-line .is-lost').textContent()).toContain('链接里的步骤读不出来')
    expect(await told(page)).toHaveLength(25)
  })

  it('is kept for as long as the page is open where the browser keeps nothing, and the page says so', async ({
    openFile,
  }) => {
    const page = await openFile({ context: STILL })
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError')
        },
      }),
    )
    await page.reload()
    await opened(page)
    await page.keyboard.press('x')
    await expect.poll(() => page.locator('.kept-line').textContent()).toContain('不让网页存东西')
    await page.getByRole('button', { name: '文章自带的 25 步' }).click()
    await page.getByRole('button', { name: '草稿 25 步' }).click()
    expect(await told(page)).toHaveLength(24)
  })

  it('opens with the page that was downloaded, straight into the presentation', async ({ openFile }) => {
    const page = await opened(await openFile({ context: STILL }))
    await page.keyboard.press('f')
    await page.keyboard.press('n')
    await page.keyboard.type('</script><script>window.bad = 1</script>')
    const download = await kept(page, '下载网页')
    expect(download.suggestedFilename()).toMatch(/ 备讲\.html$/)
    const html = readFileSync(await download.path(), 'utf8')
    const steps = await stepsOf(page)
    const copy = await openFile({ context: STILL, html })
    await copy.locator('.slide-cover').waitFor()
    await expect.poll(() => stepsOf(copy)).toEqual(steps)
    expect(await originOf(copy)).toBe('page')
    expect(await copy.evaluate(() => 'bad' in window)).toBe(false)
    // What it keeps again is the same page, byte by byte.
    await copy.keyboard.press('Shift+P')
    await panel(copy).waitFor()
    const again = await kept(copy, '下载网页')
    expect(readFileSync(await again.path(), 'utf8')).toBe(html)
  })

  it('is a file beside the article that the command line puts into a page', async ({ openFile }) => {
    const page = await opened(await openFile({ context: STILL }))
    await page.keyboard.press('f')
    await page.keyboard.press('n')
    await page.keyboard.type('讲稿')
    const download = await kept(page, '下载步骤文件')
    expect(download.suggestedFilename()).toMatch(/\.steps\.json$/)
    const json = readFileSync(await download.path(), 'utf8')
    const steps = await stepsOf(page)
    expect(readStepsFile(json).steps).toEqual(steps)
    const folder = mkdtempSync(join(tmpdir(), 'mailuo-steps-'))
    try {
      for (const ending of ['txt', 'ann'])
        writeFileSync(
          join(folder, `文章.${ending}`),
          readFileSync(`graph-data/000_f43e0b856f5a713e.${ending}`),
        )
      writeFileSync(join(folder, '文章.steps.json'), json)
      const made = spawnSync(
        process.execPath,
        ['--import', 'tsx', 'src/cli/main.ts', 'page', join(folder, '文章.txt')],
        { encoding: 'utf8' },
      )
      expect(made.stderr).toBe('')
      expect(made.stdout).toContain('文章.steps.json: 8 steps\n')
      const copy = await openFile({
        context: STILL,
        html: readFileSync(join(folder, '文章.html'), 'utf8'),
        suffix: '#sheet=prepare',
      })
      await panel(copy).waitFor()
      expect(await originOf(copy)).toBe('beside')
      expect(await stepsOf(copy)).toEqual(steps)
      const back = await kept(copy, '下载步骤文件')
      expect(readFileSync(await back.path(), 'utf8')).toBe(json)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
