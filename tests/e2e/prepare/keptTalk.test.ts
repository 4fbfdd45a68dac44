import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { readStepsFile } from '../../../src/model/steps/readStepsFile.ts'
import { STILL, untilDrawn } from '../harness/explorer.ts'
import { it } from '../harness/test.ts'
import { opened, originOf, panel, stepOf, stepsOf, told } from './panel.ts'

const hashOf = (page: Page): string => new URL(page.url()).hash

async function kept(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return download
}

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
