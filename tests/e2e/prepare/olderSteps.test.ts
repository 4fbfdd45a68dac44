import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { jsonForHtml } from '../../../src/exchange/page/escape.ts'
import { PAGE_IDS } from '../../../src/exchange/page/pageIds.ts'
import { deriveSteps } from '../../../src/model/steps/deriveSteps.ts'
import type { Step } from '../../../src/model/steps/steps.ts'
import { stepsFile, writeStepsFile } from '../../../src/model/steps/writeStepsFile.ts'
import { atlas } from '../harness/article.ts'
import { violationsOf } from '../harness/axe.ts'
import { STILL } from '../harness/explorer.ts'
import { singleFileName } from '../harness/placeFile.ts'
import { it } from '../harness/test.ts'
import { card, panel, stepOf, stepsOf, told } from './panel.ts'

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
