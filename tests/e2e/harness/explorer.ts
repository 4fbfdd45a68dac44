import type { Page } from 'playwright-core'
import type { Stage } from '../../../src/app/stage/mountStage.ts'
import { type LabelBox, type Point, toPixels, type Viewport } from '../../../src/app/stage/scene.ts'
import type { Atlas } from '../../../src/app/state/atlas.ts'
import type { Camera, Selection, State, Target } from '../../../src/app/state/state.ts'
import { placeIn } from './article.ts'

declare global {
  interface Window {
    mailuo: { readonly graph: Atlas['graph']; readonly state: State; readonly stage: Stage }
  }
}

/** A context in which nothing flies or glides: what is asked for is shown in the next frame. */
export const STILL = { reducedMotion: 'reduce' } as const

/** The state of a page in a form that two pages can be compared by; what the pointer rests on is left out. */
export interface PlainState {
  readonly view: string
  readonly detail: number
  readonly selection: Selection | null
  readonly hidden: { readonly kinds: string[]; readonly types: string[]; readonly bases: string[] }
  readonly camera: Camera | null
  readonly language: string
  readonly theme: string
  readonly panels: State['panels']
  readonly dialog: string | null
}

export const stateOf = (page: Page): Promise<PlainState> =>
  page.evaluate(() => {
    const { view, detail, selection, hidden, camera, language, theme, panels, dialog } = window.mailuo.state
    const { kinds, types, bases } = hidden
    return {
      view,
      detail,
      selection,
      hidden: { kinds: [...kinds], types: [...types], bases: [...bases] },
      camera,
      language,
      theme,
      panels,
      dialog,
    }
  })

export const hoverOf = (page: Page): Promise<Target | null> => page.evaluate(() => window.mailuo.state.hover)

export const rendererOf = (page: Page): Promise<'webgl' | 'svg'> =>
  page.evaluate(() => window.mailuo.stage.renderer())

export const labelsOf = (page: Page): Promise<LabelBox[]> => page.evaluate(() => window.mailuo.stage.labels())

/** Waits until the stage has drawn labels for the first time. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() => (window.mailuo?.stage?.labels().length ?? 0) > 0)
}

/** Waits until labels, camera, hover and the reader's place have not changed for `quiet` milliseconds. */
export async function untilRest(page: Page, quiet = 260): Promise<void> {
  await page.evaluate(async (quiet) => {
    const look = () => {
      const { state, stage } = window.mailuo
      const scrolled = document.querySelector('.reader')?.scrollTop
      return JSON.stringify([stage.labels(), state.camera, state.hover, scrolled])
    }
    let seen = ''
    let since = performance.now()
    // On a busy machine a frame may take longer than the quiet: rest is told by frames, too.
    let frames = 0
    while (performance.now() - since < quiet || frames < 6) {
      await new Promise((done) => requestAnimationFrame(done))
      frames++
      const now = look()
      if (now !== seen) {
        seen = now
        since = performance.now()
        frames = 0
      }
    }
  }, quiet)
}

/** Opens a fragment (without `#`) in the open page, as a reader does who edits the address, and waits until it is drawn at rest. */
export async function go(page: Page, fragment: string): Promise<void> {
  await page.evaluate((fragment) => {
    window.location.hash = fragment
  }, fragment)
  await untilRest(page)
}

/** The stage's left upper corner in the window and its size, in CSS pixels. */
export const stageBox = (page: Page): Promise<Viewport & Point> =>
  page.evaluate(() => {
    const stage = document.querySelector('.stage')
    const { left: x = 0, top: y = 0 } = stage?.getBoundingClientRect() ?? {}
    return { x, y, width: stage?.clientWidth ?? 0, height: stage?.clientHeight ?? 0 }
  })

/** Where a place of the layout stands in the window; the state must say where the camera is. */
export async function inWindow(page: Page, place: Point): Promise<Point> {
  const { view, camera } = await stateOf(page)
  if (camera === null) throw new Error(`The camera of the ${view} view is fitted: its place is not known.`)
  const box = await stageBox(page)
  const { x, y } = toPixels(place.x, place.y, camera, box)
  return { x: box.x + x, y: box.y + y }
}

/** Where a node stands in the window. */
export async function nodeInWindow(page: Page, key: string): Promise<Point> {
  const { view } = await page.evaluate(() => ({ view: window.mailuo.state.view }))
  return inWindow(page, placeIn(view, key))
}

/** The words of all reader elements with this class, in text order and joined. */
export const marked = (page: Page, name: string): Promise<string> =>
  page.evaluate(
    (name) => [...document.querySelectorAll(`.reader .${name}`)].map((part) => part.textContent).join(''),
    name,
  )

/** How far the middle of the reader's elements with this class lies from the reader's middle, as a share of its height. */
export const offMiddle = (page: Page, name: string): Promise<number> =>
  page.evaluate((name) => {
    const frame = document.querySelector('.reader')?.getBoundingClientRect()
    const boxes = [...document.querySelectorAll(`.reader .${name}`)].map((part) =>
      part.getBoundingClientRect(),
    )
    if (!frame || boxes.length === 0) return Number.NaN
    const top = Math.min(...boxes.map((box) => box.top))
    const bottom = Math.max(...boxes.map((box) => box.bottom))
    return Math.abs((top + bottom) / 2 - (frame.top + frame.bottom) / 2) / frame.height
  }, name)

/** Pairs of labels whose boxes share more than a hundredth of a CSS pixel both ways. */
export function overlaps(boxes: readonly LabelBox[]): string[] {
  const shared = (a: number, aLength: number, b: number, bLength: number) =>
    Math.min(a + aLength, b + bLength) - Math.max(a, b)
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => {
      const across = shared(a.x, a.width, b.x, b.width)
      const down = shared(a.y, a.height, b.y, b.height)
      return across > 0.01 && down > 0.01 ? [`${a.key} × ${b.key}`] : []
    }),
  )
}
