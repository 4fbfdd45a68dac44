import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { LabelBox } from '../../../src/app/stage/scene.ts'
import { encodeAddress } from '../../../src/app/state/address.ts'
import { conceptOf } from '../../../src/app/state/atlas.ts'
import { INITIAL_STATE, type State, type Target, THEMES } from '../../../src/app/state/state.ts'
import { visibleKeys } from '../../../src/app/state/visible.ts'
import { DETAILS, LAYOUTS } from '../../../src/model/kinds.ts'
import { atlas, placeIn } from '../harness/article.ts'
import {
  hoverOf,
  labelsOf,
  nodeInWindow,
  overlaps,
  rendererOf,
  STILL,
  stageBox,
  untilDrawn,
  untilRest,
} from '../harness/explorer.ts'
import { type Choices, seeded } from '../harness/seeded.ts'
import { writtenLabels } from '../harness/svgPicture.ts'
import { it } from '../harness/test.ts'

/** What is shown, and where the pointer rests: on a node, or nowhere. */
interface Look {
  readonly fragment: string
  readonly hovered: string | null
}

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 1024, height: 600 },
]

/** Layout units that the fitted view of the whole article spans, about. */
const WHOLE = 2600

/** One of the nodes or relations that this state shows. */
function anyTarget(choices: Choices, state: State): Target {
  const shown = visibleKeys(atlas, state)
  const relations = [...shown.edges].filter((key) => atlas.edges.get(key)?.attributes.type !== 'contains')
  const kind = choices.below(3) === 0 ? 'edge' : 'node'
  return { kind, key: choices.one(kind === 'edge' ? relations : [...shown.nodes]) }
}

/** Every view at every detail: at rest, with something chosen, then near a node, once with that node under the pointer. */
function looksOf(choices: Choices): Look[] {
  return LAYOUTS.flatMap((view) =>
    DETAILS.flatMap((detail) => {
      const rest: State = { ...INITIAL_STATE, view, detail, theme: choices.one(THEMES) }
      const chosen = { ...rest, selection: { ...anyTarget(choices, rest), index: 0 } }
      const concepts = [...visibleKeys(atlas, rest).nodes].filter((key) => conceptOf(atlas, key) !== null)
      const near = choices.one(concepts)
      const place = placeIn(view, near)
      const span = Math.round(WHOLE / choices.one([0.7, 1.4, 2, 3.5, 6, 12]))
      const aside = () => Math.round(((choices.below(100) - 50) / 200) * span)
      const camera = { x: place.x + aside(), y: place.y + aside(), span }
      return [
        { state: rest, hovered: null },
        { state: chosen, hovered: null },
        { state: { ...chosen, camera }, hovered: null },
        { state: { ...rest, camera }, hovered: near },
      ].map(({ state, hovered }) => ({ fragment: encodeAddress(state, atlas), hovered }))
    }),
  )
}

/** Frames until a look is drawn at rest: a choice may open a panel, the stage then learns its size, and draws. */
const FRAMES = 5

const drawn = (page: Page): Promise<void> =>
  page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame++) await new Promise((done) => requestAnimationFrame(done))
  }, FRAMES)

/** Opens a look in the open page and gives the labels that are drawn. */
async function labelsAt(page: Page, { fragment, hovered }: Look): Promise<LabelBox[]> {
  await page.mouse.move(1, 1)
  await page.evaluate(async (fragment) => {
    if (window.location.hash.slice(1) === fragment) return
    const opened = new Promise((done) => window.addEventListener('hashchange', done, { once: true }))
    window.location.hash = fragment
    await opened
  }, fragment)
  await drawn(page)
  if (hovered !== null) {
    const { x, y } = await nodeInWindow(page, hovered)
    await page.mouse.move(x, y)
    await page.waitForFunction(() => window.mailuo.state.hover !== null)
  }
  await drawn(page)
  return labelsOf(page)
}

describe('the labels', () => {
  it.for([
    { renderer: 'webgl', sizes: SIZES },
    { renderer: 'svg', sizes: SIZES.slice(1, 2) },
  ] as const)(
    'never overlap over $renderer, whatever is shown, near or lit',
    { timeout: 180_000 },
    async ({ renderer, sizes }, { openFile }) => {
      const page = await openFile({ context: STILL, webgl: renderer === 'webgl' })
      await untilDrawn(page)
      expect(await rendererOf(page)).toBe(renderer)
      const choices = seeded(20_090_918)
      const faults: string[] = []
      let seen = 0
      for (const size of sizes) {
        await page.setViewportSize(size)
        for (const look of looksOf(choices)) {
          const labels = await labelsAt(page, look)
          const { width, height } = await stageBox(page)
          seen += labels.length
          const at = `${size.width}×${size.height} #${decodeURIComponent(look.fragment)} ${look.hovered ?? ''}`
          for (const pair of overlaps(labels)) faults.push(`${at}: ${pair}`)
          for (const box of labels)
            if (box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height)
              faults.push(`${at}: ${box.key} leaves the stage`)
          // Near to what is dimmed nothing needs a name.
          if (labels.length === 0 && !look.fragment.includes('camera='))
            faults.push(`${at}: nothing is named`)
          const hover = await hoverOf(page)
          if (look.hovered !== null && !labels.some(({ key }) => key === hover?.key))
            faults.push(`${at}: ${hover?.key} is under the pointer and has no label`)
        }
      }
      expect(faults).toEqual([])
      expect(seen).toBeGreaterThan(sizes.length * 36 * 8)
    },
  )

  it('show the beginning of a long name, and the whole of it on hover', async ({ openFile }) => {
    const camera = { x: 0, y: 0, span: 1000 }
    const fragment = encodeAddress({ ...INITIAL_STATE, view: 'affinity', detail: 3, camera }, atlas)
    const page = await openFile({ context: STILL, webgl: false, suffix: `#${fragment}` })
    await untilDrawn(page)
    const shortened = (await writtenLabels(page)).find(({ text }) => text.endsWith('…'))?.text.slice(0, -1)
    const concept = [...atlas.nodes].find(([, { label }]) => label.startsWith(shortened ?? ' '))
    if (!concept) throw new Error(`No long name is shortened here: ${shortened}`)
    const [key, { label }] = concept
    const { x, y } = await nodeInWindow(page, key)
    await page.mouse.move(x, y)
    await page.waitForFunction((key) => window.mailuo.state.hover?.key === key, key)
    await untilRest(page)
    const whole = (await writtenLabels(page)).find(({ text }) => text === label)
    expect(whole?.lines).toBeGreaterThan(1)
  })
})
