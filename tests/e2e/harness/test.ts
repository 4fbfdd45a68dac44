import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'
import { type OpenSite, openSite } from '../../../src/cli/site/openSite.ts'
import { type PlacedFile, placeFile } from './placeFile.ts'
import { watchPage } from './watchPage.ts'

/** How a page is opened. */
export interface OpenOptions {
  /** The browser context's settings; the window is 1366×768 unless it says otherwise. */
  readonly context?: BrowserContextOptions
  /** What follows the address of the page: 「#…」 or 「?…」. */
  readonly suffix?: string
  /** `false` opens it in a browser that has no WebGL. */
  readonly webgl?: boolean
}

type Open = (options?: OpenOptions) => Promise<Page>

export interface Fixtures {
  /** The browser that drives the tests, with WebGL or without; each is started when first asked for. */
  readonly browserWith: (webgl: boolean) => Promise<Browser>
  /** The built site, served for the tests of one file. */
  readonly site: OpenSite
  /** What the pages of this test did that they must not do; where any remains at its end, the test fails. */
  readonly faults: string[]
  /** Opens the built site over HTTP. */
  readonly openBuiltSite: Open
  /** Opens the built single file, or the HTML given, by file:// from a folder whose name has spaces and Chinese. */
  readonly openFile: (options?: OpenOptions & { readonly html?: string }) => Promise<Page>
}

/** Opens `url` in a context of its own. Returns the page; `close` ends the context. */
async function open(
  browserWith: Fixtures['browserWith'],
  url: string,
  mayAsk: (url: string) => boolean,
  faults: string[],
  { context: settings, suffix = '', webgl = true }: OpenOptions = {},
): Promise<Page> {
  const browser = await browserWith(webgl)
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...settings })
  const page = await context.newPage()
  watchPage(page, mayAsk, faults)
  await page.goto(url + suffix)
  return page
}

const withoutFragment = (url: string): string => url.replace(/[?#].*$/s, '')

/** A test of a page in a real browser. */
export const it = base.extend<Fixtures>({
  browserWith: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixtures that a fixture needs from this pattern
    async ({}, use) => {
      const started = new Map<boolean, Promise<Browser>>()
      const start = (webgl: boolean) =>
        chromium.launch({
          executablePath: inject('browser'),
          args: [
            ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
            ...(webgl ? [] : ['--disable-3d-apis']),
          ],
        })
      await use((webgl) => {
        const browser = started.get(webgl) ?? start(webgl)
        started.set(webgl, browser)
        return browser
      })
      for (const browser of started.values()) await (await browser).close()
    },
    { scope: 'file' },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const site = await openSite('dist', 0)
      await use(site)
      await site.close()
    },
    { scope: 'file' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  faults: async ({}, use) => {
    const faults: string[] = []
    await use(faults)
    expect(faults, 'what the pages did that they must not do').toEqual([])
  },
  openBuiltSite: async ({ browserWith, site, faults }, use) => {
    const pages: Page[] = []
    await use(async (options) => {
      const page = await open(
        browserWith,
        site.address,
        (url) => url.startsWith(site.address),
        faults,
        options,
      )
      pages.push(page)
      return page
    })
    for (const page of pages) await page.context().close()
  },
  openFile: async ({ browserWith, faults }, use) => {
    const pages: Page[] = []
    const files: PlacedFile[] = []
    await use(async ({ html, ...options } = {}) => {
      const file = placeFile(html)
      files.push(file)
      const page = await open(
        browserWith,
        file.url,
        (url) => withoutFragment(url) === file.url,
        faults,
        options,
      )
      pages.push(page)
      return page
    })
    for (const page of pages) await page.context().close()
    for (const file of files) file.remove()
  },
})
