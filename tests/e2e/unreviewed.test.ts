import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { it } from './harness/test.ts'

const TEXT = '建设书香镇\n\n一、建好书屋\n以流动书屋为载体，建立借阅制度，提高阅读水平。\n'
const MARK = '机器初标，未经复核'
const FROM = 'mechanism:流动书屋'
const TO = 'mechanism:借阅制度'

const span = (words: string): string => `${TEXT.indexOf(words)} ${TEXT.indexOf(words) + words.length}`

/** What the extractor might have written. */
const ANNOTATION = [
  `T1\tmechanism ${span('流动书屋')}\t流动书屋`,
  '#1\tRule T1\tM1',
  `T2\tmechanism ${span('借阅制度')}\t借阅制度`,
  '#2\tRule T2\tM1',
  `T3\tgoal ${span('提高阅读水平')}\t提高阅读水平`,
  'R1\tserves Arg1:T1 Arg2:T2',
  `#3\tCue R1\t${span('以')};${span('为载体')}`,
  '#4\tRule R1\tF01',
  'R2\tserves Arg1:T2 Arg2:T3',
  '#5\tRule R2\tL1',
].join('\n')

const RULE_NAME = 'F01 以…为凭借一类（载体、基础、手段）'
const RULE = `以…为载体 → 用于，规则 ${RULE_NAME}`

describe('an article that a machine annotated', () => {
  let folder = ''
  let html = ''

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mailuo-'))
    writeFileSync(join(folder, 'a.txt'), TEXT)
    writeFileSync(join(folder, 'a.ann'), ANNOTATION)
    execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'page', join(folder, 'a.txt')])
    html = readFileSync(join(folder, 'a.html'), 'utf8')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('counts in its proof what nobody has reviewed', async ({ openFile }) => {
    const page = await openFile({ html })
    const proof = page.locator('.foot .proof')
    await expect.poll(() => proof.textContent()).toContain('已复核 0/2')
    expect(await proof.textContent()).toContain('未经复核：概念 2、关系 2（其中 1 条系模型推断）')
    expect(await proof.textContent()).toContain(MARK)
    await proof.click()
    await page.getByText(`3 个概念中，2 个为${MARK}。`).waitFor()
  })

  it('says so on cards, with the rule and its cue words', async ({ openFile }) => {
    const page = await openFile({ html, suffix: `#node=${encodeURIComponent(FROM)}` })
    const card = page.locator('.card')
    await card.locator('.unreviewed').waitFor()
    expect(await card.locator('.unreviewed').textContent()).toBe(MARK)
    expect(await card.locator('.rule').textContent()).toBe('机制举措，规则 M1 统计标注')
    const edge = await openFile({ html, suffix: `#edge=${encodeURIComponent(`${FROM} serves ${TO}`)}` })
    await edge.locator('.card .rule').waitFor()
    expect(await edge.locator('.card .rule').textContent()).toBe(RULE)
    expect(await edge.locator('.card .unreviewed').textContent()).toBe(MARK)
    await edge.keyboard.press('s')
    await expect.poll(() => edge.getByText(RULE).count()).toBe(2)
  })

  it('says so in the table and on the path', async ({ openFile }) => {
    const page = await openFile({
      html,
      suffix: `#from=${encodeURIComponent(FROM)}&to=${encodeURIComponent('goal:提高阅读水平')}`,
    })
    const chain = page.locator('.path-room')
    await chain.locator('.rule').first().waitFor()
    expect(await chain.locator('.rule').allTextContents()).toEqual([
      RULE,
      '没有关联词，是模型据句子的构成推断的，规则 L1 统计连线',
    ])
    expect(await chain.locator('.unreviewed').textContent()).toBe(MARK)
    await page.keyboard.press('a')
    await page.locator('.rule-cell').first().waitFor()
    expect(await page.locator('.rule-cell').allTextContents()).toContain(RULE_NAME)
    expect(await page.locator('.review-cell').allTextContents()).toContain(MARK)
  })

  it('bears a sign in outline, search and the pictures of its steps, which the legend explains', async ({
    openFile,
  }) => {
    const page = await openFile({ html })
    const legend = page.locator('.legend .review')
    await legend.waitFor()
    expect(await legend.getAttribute('title')).toBe(`${MARK}：概念 2/3、关系 2/2`)
    expect(await legend.textContent()).toBe(`* ${MARK} 概念 2/3、关系 2/2`)
    const row = page.getByRole('treeitem', { name: new RegExp(`流动书屋.*机制举措.*${MARK}`) })
    await row.waitFor()
    expect(await row.locator('.sign').getAttribute('title')).toBe(MARK)
    expect(await page.locator('.outline-tree .line.goal .sign').count()).toBe(0)
    await page.keyboard.press('/')
    await page.keyboard.type('流动书屋')
    await page.getByRole('option', { name: new RegExp(`流动书屋.*${MARK}`) }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Shift+P')
    await page.locator('.step-card').first().waitFor()
    expect(await page.locator('.step-card .sign').count()).toBe(await page.locator('.step-card').count())
    expect(await page.locator('.step-details .unreviewed').textContent()).toBe(MARK)
  })

  it('says so on its slides, a concept alone too', async ({ openFile }) => {
    const page = await openFile({ html })
    await page.locator('.foot').waitFor()
    await page.keyboard.press('p')
    await expect.poll(() => page.locator('.slide-cover').textContent()).toContain(MARK)
    await page.keyboard.press('PageDown')
    await expect.poll(() => page.locator('.slide-place').textContent()).toContain(MARK)
  })

  it('says so in the speaker’s window, of this step, the next and all', async ({ openFile }) => {
    const page = await openFile({ html })
    await page.locator('.foot').waitFor()
    await page.keyboard.press('p')
    await page.keyboard.press('PageDown')
    await expect.poll(() => page.locator('.slide-place').textContent()).toContain(MARK)
    const [desk] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')])
    await desk.locator('.desk-audience.there').waitFor()
    expect(await desk.locator('.desk-now .unreviewed').textContent()).toBe(MARK)
    await desk.keyboard.press('o')
    await desk.locator('.desk-steps li').first().waitFor()
    expect(await desk.locator('.desk-steps .sign').count()).toBe(await desk.locator('.desk-steps li').count())
    await desk.keyboard.press('Escape')
    await desk.keyboard.press('PageUp')
    await desk.locator('.desk-next .sign').waitFor()
    expect(await desk.locator('.desk-next .sign').getAttribute('title')).toBe(MARK)
  })
})
