import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { singleFileName } from './harness/placeFile.ts'
import { it } from './harness/test.ts'

/** What the page's console offers, as far as these tests ask. */
const consoleKeys = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys((window as unknown as { mailuo?: object }).mailuo ?? {}).sort())

/** The article's text as the page's data holds it. */
const dataText = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.parse(document.getElementById('mailuo-graph')?.textContent ?? '').attributes.text)

const linesOf = (text: string): string[] => text.split(/\s*[\r\n]+\s*/).filter((line) => line !== '')

describe.each(['openBuiltSite', 'openFile'] as const)('the page by %s', (way) => {
  it('mounts the explorer, without a fault and without a request', async ({ openBuiltSite, openFile }) => {
    const page = await { openBuiltSite, openFile }[way]()
    await page.waitForFunction(() => 'mailuo' in window)
    expect(await consoleKeys(page)).toEqual(['graph', 'stage', 'state'])
    await expect.poll(() => page.locator('#fallback').count()).toBe(0)
    expect(await page.title()).toBe(singleFileName().replace(/\.html$/, ''))
  })

  it('carries a policy that stops what is not part of it', async ({ openBuiltSite, openFile, faults }) => {
    const page = await { openBuiltSite, openFile }[way]()
    await page.waitForFunction(() => 'mailuo' in window)
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'window.intruder = true'
      document.body.append(script)
      const reached = await fetch('https://example.invalid/').then(
        () => true,
        () => false,
      )
      return 'intruder' in window || reached
    })
    expect(ran).toBe(false)
    expect(faults.splice(0).filter((fault) => !/Content Security Policy/.test(fault))).toEqual([])
  })

  it('shows the outline and the whole article where scripts are off', async ({ openBuiltSite, openFile }) => {
    const page = await { openBuiltSite, openFile }[way]({ context: { javaScriptEnabled: false } })
    expect(await page.locator('#fallback .advice').isVisible()).toBe(true)
    expect(await page.locator('#fallback nav a').count()).toBeGreaterThanOrEqual(5)
    const shown = linesOf((await page.locator('#fallback article').textContent()) ?? '')
    const source = readFileSync('graph-data/000_f43e0b856f5a713e.txt', 'utf8')
    expect(shown).toEqual(linesOf(source))
    await page.locator('#fallback nav a').first().click()
    expect(new URL(page.url()).hash).toMatch(/^#plain-s/)
  })
})

describe('the page when its script fails', () => {
  const single = () => readFileSync(`dist/${singleFileName()}`, 'utf8')

  it('shows the article when the explorer stops before it is mounted', async ({ openFile, faults }) => {
    const broken = single().replace(/(id="mailuo-graph">)[^<]*/, '$1no data')
    const page = await openFile({ html: broken })
    await page.locator('#fallback .advice').waitFor({ state: 'visible' })
    expect(await page.locator('#fallback article').isVisible()).toBe(true)
    faults.splice(0)
  })

  it('shows the article when the browser refuses the script', async ({ openFile, faults }) => {
    const changed = single().replace(/<\/script>\s*<\/body>/, ';window.changed=1$&')
    const page = await openFile({ html: changed })
    await page.locator('#fallback .advice').waitFor({ state: 'visible' })
    expect(await page.evaluate(() => 'changed' in window)).toBe(false)
    expect(faults.splice(0)).not.toEqual([])
  })
})

describe('the zip', () => {
  it('holds the single file and a note on its use', () => {
    const name = singleFileName()
    const files = unzipSync(readFileSync(`dist/${name.replace(/html$/, 'zip')}`))
    expect(Object.keys(files).sort()).toEqual([name, '使用说明.txt'].sort())
    expect(strFromU8(files[name] as Uint8Array)).toBe(readFileSync(`dist/${name}`, 'utf8'))
    expect(strFromU8(files['使用说明.txt'] as Uint8Array)).toContain(`双击「${name}」`)
  })
})

describe('the single file', () => {
  it('holds the article byte for byte in its data', async ({ openFile }) => {
    const page = await openFile()
    expect(await dataText(page)).toBe(readFileSync('graph-data/000_f43e0b856f5a713e.txt', 'utf8'))
  })

  it('lists its version and the licences of what it contains', async ({ openFile }) => {
    const page = await openFile()
    const about = await page.evaluate(() =>
      JSON.parse(document.getElementById('mailuo-about')?.textContent ?? ''),
    )
    expect(about).toMatchObject({
      name: 'mailuo',
      version: JSON.parse(readFileSync('package.json', 'utf8')).version,
    })
    const names = about.packages.map((part: { name: string }) => part.name)
    expect(names).toEqual(expect.arrayContaining(['@preact/signals', 'graphology', 'preact', 'sigma']))
    for (const { licence, text } of [about, ...about.packages]) {
      expect(licence).toBe('MIT')
      expect(text).toContain('Permission is hereby granted')
    }
  })
})
