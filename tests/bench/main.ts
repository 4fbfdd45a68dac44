/**
 * The bench, as 「npm run bench」 calls it. Of the way from text to graph: parse and extract against jieba-wasm's tagging alone of the same
 * text, the graph and each of its views, and how all grow. Of the explorer: against a bare Sigma page with the same graph, in one run of
 * one browser, by turns. Prints a table; asserts nothing. Words after the command choose parts (「extract」「graph」「million」「picture」「moving」
 * 「response」「leaks」), a size of the explorer's graphs (「small」「large」) and the number of rounds (「rounds=3」).
 */
import { type Browser, chromium } from 'playwright-core'
import { ensureBrowser } from '../browser/ensureBrowser.ts'
import { openBenchPages, type PagePair } from './benchPages.ts'
import { firstPicture, frameTime, type Held, heldBy, openWatched, response, settle } from './measures.ts'
import { type Figure, median, rowOf, TABLE_HEAD } from './table.ts'
import { annotating, building, jiebaTag, wholeWay } from './textMeasures.ts'

const SIZES = {
  small: { concepts: 300, relations: 600 },
  large: { concepts: 10_000, relations: 30_000 },
} as const

const TEXT_PARTS = ['extract', 'graph', 'million'] as const
const PAGE_PARTS = ['picture', 'moving', 'response', 'leaks'] as const
const PARTS = [...TEXT_PARTS, ...PAGE_PARTS] as const
/** Lengths of texts, in characters. */
const LENGTHS = [3000, 10_000, 30_000, 100_000, 300_000, 1_000_000] as const
const words = process.argv.slice(2)
const chosen = PARTS.filter((part) => words.includes(part))
const parts = new Set<(typeof PARTS)[number]>(chosen.length > 0 ? chosen : PARTS)
const rounds = Number(words.find((word) => word.startsWith('rounds='))?.slice(7) ?? 9)
/** Selections, view changes and reopened pages after which the heap is compared; some come before the first look, so that caches are warm. */
const REPEATS = { selections: 1000, views: 1000, openings: 50, warming: 100 } as const

/** The pages that are measured, once they are served. */
let pages: Awaited<ReturnType<typeof openBenchPages>>

const say = (line: string) => process.stdout.write(`${line}\n`)
const sizeName = ({ size: { concepts, relations } }: PagePair) => `${concepts}/${relations}`

async function picture(browser: Browser, pair: PagePair): Promise<Figure> {
  const own: number[] = []
  const bare: number[] = []
  for (let round = 0; round < rounds; round++) {
    bare.push(await firstPicture(browser, pair.bare, pages.inPage))
    own.push(await firstPicture(browser, pair.mailuo, pages.inPage))
  }
  return {
    name: `navigation to first picture, ${sizeName(pair)}`,
    unit: 'ms',
    value: median(own),
    baseline: median(bare),
    limit: 1.25,
  }
}

async function moving(browser: Browser, pair: PagePair): Promise<Figure> {
  const own: number[] = []
  const bare: number[] = []
  const both = {
    bare: await openWatched(browser, pair.bare, pages.inPage),
    own: await openWatched(browser, pair.mailuo, pages.inPage),
  }
  for (const page of Object.values(both)) await settle(page)
  for (let round = 0; round < rounds; round++) {
    await both.bare.bringToFront()
    bare.push(await frameTime(browser, both.bare))
    await both.own.bringToFront()
    own.push(await frameTime(browser, both.own))
  }
  for (const page of Object.values(both)) await page.context().close()
  return {
    name: `JavaScript per frame while moving, ${sizeName(pair)}`,
    unit: 'ms',
    value: median(own),
    baseline: median(bare),
    limit: 1.5,
  }
}

async function responses(browser: Browser, pair: PagePair): Promise<Figure[]> {
  const page = await openWatched(browser, pair.mailuo, pages.inPage)
  await settle(page)
  const hover: number[] = []
  const click: number[] = []
  for (let round = 0; round < rounds; round++) {
    const times = await response(browser, page, round)
    hover.push(times.hover)
    click.push(times.click)
  }
  await page.context().close()
  const figure = (name: string, times: readonly number[]): Figure => ({
    name: `JavaScript from ${name} to the draw call, ${sizeName(pair)}`,
    unit: 'ms',
    value: median(times),
    baseline: null,
    limit: 16,
  })
  return [figure('a hover', hover), figure('a click', click)]
}

async function leaks(
  browser: Browser,
  pair: PagePair,
  tell: (...figures: readonly Figure[]) => void,
): Promise<void> {
  const page = await openWatched(browser, pair.mailuo, pages.inPage)
  const session = await page.context().newCDPSession(page)
  const reopen = async (times: number) => {
    for (let at = 0; at < times; at++) {
      await page.goto('about:blank')
      await page.goto(pair.mailuo)
      await page.waitForFunction(() => window.bench.painted !== null)
      await settle(page)
    }
  }
  const grown = async (
    name: string,
    act: (times: number) => Promise<void>,
    times: number,
  ): Promise<Figure[]> => {
    const rest = async (): Promise<Held> => {
      await page.keyboard.press('Escape')
      await settle(page)
      return heldBy(session)
    }
    await act(Math.min(times, REPEATS.warming))
    const before = await rest()
    await act(times)
    const after = await rest()
    const figure = (what: string, unit: string, value: (held: Held) => number): Figure => ({
      name: `${what} after ${times} ${name}`,
      unit,
      value: value(after),
      baseline: value(before),
      limit: 1.01,
    })
    return [
      figure('heap', 'MB', ({ heap }) => heap / 1e6),
      figure('DOM nodes', '', ({ elements }) => elements),
      figure('listeners', '', ({ listeners }) => listeners),
    ]
  }
  tell(
    ...(await grown(
      'selections',
      (times) => page.evaluate((count) => window.bench.selectMany(count), times),
      REPEATS.selections,
    )),
  )
  tell(
    ...(await grown(
      'view changes',
      (times) => page.evaluate((count) => window.bench.changeViews(count), times),
      REPEATS.views,
    )),
  )
  tell(...(await grown('reopened pages', reopen, REPEATS.openings)))
  await page.context().close()
}

/** Fewer rounds of long texts: their times vary less. */
const roundsOf = (characters: number): number => Math.max(3, Math.min(rounds, Math.round(2e6 / characters)))

// Each figure is said as soon as it stands: the whole takes long, and what was measured is not lost when it is stopped.
const tell = (...figures: readonly Figure[]) => {
  for (const figure of figures) say(rowOf(figure))
}

async function measureTexts(): Promise<void> {
  if (parts.has('extract')) {
    const tag = await jiebaTag()
    annotating(LENGTHS[1], tag, 5)
    for (const characters of LENGTHS) tell(annotating(characters, tag, roundsOf(characters)))
  }
  if (parts.has('graph')) for (const characters of LENGTHS) tell(...building(characters))
  if (parts.has('million')) tell(...wholeWay(1_000_000))
}

async function measurePages(): Promise<void> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args })
  const sizes = words.includes('small')
    ? [SIZES.small]
    : words.includes('large')
      ? [SIZES.large]
      : [SIZES.small, SIZES.large]
  pages = await openBenchPages(sizes)
  const [smallest] = pages.pairs as [PagePair]
  const largest = pages.pairs[pages.pairs.length - 1] ?? smallest
  say(
    `Chromium ${browser.version()}, medians of ${rounds} alternating rounds; the baseline is a bare Sigma page, for leaks the page before.`,
  )
  say(TABLE_HEAD)
  try {
    if (parts.has('picture')) for (const pair of pages.pairs) tell(await picture(browser, pair))
    if (parts.has('moving')) for (const pair of pages.pairs) tell(await moving(browser, pair))
    if (parts.has('response')) tell(...(await responses(browser, largest)))
    if (parts.has('leaks')) await leaks(browser, smallest, tell)
  } finally {
    await browser.close()
    await pages.close()
  }
}

const tables = {
  texts: TEXT_PARTS.some((part) => parts.has(part)),
  pages: PAGE_PARTS.some((part) => parts.has(part)),
}
if (tables.texts) {
  say(
    `Node ${process.versions.node}, made texts, medians of alternating rounds; the baseline is jieba-wasm's tagging of the same text.`,
  )
  say(TABLE_HEAD)
  await measureTexts()
}
if (tables.pages) await measurePages()
