import type { Browser, CDPSession, Page } from 'playwright-core'
import type {} from './inPage/main.ts'
import { scriptTime } from './scriptTime.ts'

const WINDOW = { width: 1366, height: 768 } as const
/** Milliseconds without a drawn frame after which a page counts as at rest. */
const REST = 700
const PATIENCE = 120_000

const framesOf = (page: Page): Promise<number> => page.evaluate(() => window.bench.frames)

/** Waits until what a page has drawn has left it: a browser asks for a next frame only then, however long the last one takes. */
const handedOn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
      }),
  )

/** Waits until a page has drawn nothing for a while. */
export async function settle(page: Page): Promise<void> {
  for (let before = -1, now = await framesOf(page); before !== now; ) {
    await handedOn(page)
    await page.waitForTimeout(REST)
    before = now
    now = await framesOf(page)
  }
}

/** Opens `url` in a context of its own and waits for its first picture. */
export async function openWatched(browser: Browser, url: string, inPage: string): Promise<Page> {
  const context = await browser.newContext({ viewport: WINDOW })
  const page = await context.newPage()
  await page.addInitScript({ content: inPage })
  await page.goto(url, { waitUntil: 'commit', timeout: PATIENCE })
  await page.waitForFunction(() => window.bench?.painted != null, null, { timeout: PATIENCE })
  return page
}

/** Milliseconds from navigation until the browser has painted the first frame in which nodes are drawn. */
export async function firstPicture(browser: Browser, url: string, inPage: string): Promise<number> {
  const page = await openWatched(browser, url, inPage)
  const first = await page.evaluate(() => window.bench.painted)
  await page.context().close()
  return first ?? Number.NaN
}

/** The middle of the picture, in CSS pixels of the window. */
async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('canvas.sigma-nodes').boundingBox()
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 500, y: 380 }
}

const DRAG_STEPS = 24
const WHEEL_STEPS = 12

/** The same moves on every page: a drag along a bow, then turns of the wheel in and out. */
async function movePointer(page: Page): Promise<void> {
  const { x, y } = await middleOf(page)
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 1; step <= DRAG_STEPS; step++)
    await page.mouse.move(x + step * 6, y + 40 * Math.sin((step / DRAG_STEPS) * Math.PI))
  await page.mouse.up()
  for (let step = 0; step < WHEEL_STEPS; step++) await page.mouse.wheel(0, step < WHEEL_STEPS / 2 ? -60 : 60)
}

/** Milliseconds of JavaScript for each frame drawn while the picture is dragged and zoomed, until it rests and all labels stand. */
export async function frameTime(browser: Browser, page: Page): Promise<number> {
  const { total, frames } = await scriptTime(browser, page, async () => {
    await movePointer(page)
    await settle(page)
  })
  return total / Math.max(1, frames)
}

export interface Response {
  readonly hover: number
  readonly click: number
}

/** A place of the window where the explorer's pointer hits a node that nothing is near to: it is tried for. */
async function restingPlaces(page: Page): Promise<readonly { x: number; y: number }[]> {
  const { x, y } = await middleOf(page)
  return [
    { x: x + 37, y: y + 21 },
    { x: x - 53, y: y - 33 },
    { x: x + 91, y: y - 47 },
  ]
}

/** Milliseconds of JavaScript from the pointer's move onto a node, and from a click on it, to the draw call. */
export async function response(browser: Browser, page: Page, round: number): Promise<Response> {
  const places = await restingPlaces(page)
  const { x, y } = places[round % places.length] as { x: number; y: number }
  await page.keyboard.press('Escape')
  await page.mouse.move(5, 5)
  await settle(page)
  const hover = await scriptTime(browser, page, async () => {
    await page.mouse.move(x, y)
    await settle(page)
  })
  const click = await scriptTime(browser, page, async () => {
    await page.mouse.down()
    await page.mouse.up()
    await settle(page)
  })
  return { hover: hover.toFirstDraw ?? Number.NaN, click: click.toFirstDraw ?? Number.NaN }
}

/** What a page holds after all garbage is collected. */
export interface Held {
  /** Bytes of JavaScript heap. */
  readonly heap: number
  readonly elements: number
  readonly listeners: number
}

export async function heldBy(session: CDPSession): Promise<Held> {
  for (let pass = 0; pass < 3; pass++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  return { heap: usedSize, elements: nodes, listeners: jsEventListeners }
}
