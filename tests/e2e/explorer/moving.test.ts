import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { atlas, placeIn } from '../harness/article.ts'
import { labelsOf, overlaps, STILL, stageBox, stateOf, untilDrawn, untilRest } from '../harness/explorer.ts'
import { it } from '../harness/test.ts'

/** CSS pixels from a label to the middle of the node that it names, at most. */
const REACH = 40
/** Milliseconds into a move of which a view's change takes 450. */
const MIDWAY = 120

/** Where labels stand, to a pixel. */
const places = async (page: Page): Promise<Record<string, number[]>> =>
  Object.fromEntries((await labelsOf(page)).map(({ key, x, y }) => [key, [Math.round(x), Math.round(y)]]))

describe.each([true, false])('a change of view, WebGL: %s', (webgl) => {
  it('goes on to the next view from where it is, and ends where that view always is', async ({
    openFile,
  }) => {
    const page = await openFile({ webgl })
    await untilDrawn(page)
    await page.keyboard.press('v')
    await page.waitForTimeout(MIDWAY)
    await page.keyboard.press('v')
    await untilRest(page)
    expect((await stateOf(page)).view).toBe('affinity')
    const still = await openFile({ webgl, context: STILL, suffix: '#view=affinity' })
    await untilDrawn(still)
    await untilRest(still)
    expect(await places(page)).toEqual(await places(still))
  })

  it('goes on under a click on bare ground', async ({ openFile }) => {
    const page = await openFile({ webgl })
    await untilDrawn(page)
    await page.keyboard.press('v')
    await page.waitForTimeout(MIDWAY)
    const box = await stageBox(page)
    await page.mouse.click(box.x + 3, box.y + 3)
    await untilRest(page)
    const still = await openFile({ webgl, context: STILL, suffix: '#view=meansEnds' })
    await untilDrawn(still)
    await untilRest(still)
    expect(await places(page)).toEqual(await places(still))
  })

  it('leaves the camera to the hand that drags meanwhile', async ({ openFile }) => {
    const page = await openFile({ webgl })
    await untilDrawn(page)
    const box = await stageBox(page)
    const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.75]
    await page.keyboard.press('v')
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 30, y - 10)
    await page.mouse.move(x + 60, y - 20)
    await page.mouse.up()
    await untilRest(page)
    const { view, camera } = await stateOf(page)
    expect(view).toBe('meansEnds')
    expect(camera).not.toBeNull()
    if (!camera) return
    // The nodes stand at their places in the new view, seen by the camera that was dragged, wherever the hand has caught it.
    const scale = Math.min(box.width, box.height) / camera.span
    const named = (await labelsOf(page)).filter(({ key }) => atlas.nodes.has(key))
    expect(named.length).toBeGreaterThan(0)
    for (const { key, x: left, width } of named) {
      const at = box.width / 2 + (placeIn('meansEnds', key).x - camera.x) * scale
      expect(at, key).toBeGreaterThan(left - REACH)
      expect(at, key).toBeLessThan(left + width + REACH)
    }
    expect(overlaps(await labelsOf(page))).toEqual([])
  })
})

describe('a way on the stage', () => {
  it('names each of its concepts, however close they stand, in every view', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    for (const view of ['thread', 'meansEnds', 'affinity'])
      for (const asked of ['goal:推进基层党建工作创新&for=means', 'actor:流出地党组织&for=purpose']) {
        await page.evaluate((fragment) => {
          window.location.hash = fragment
        }, `view=${view}&from=${asked}`)
        await untilRest(page)
        const lit = await page.evaluate(() => [...(window.mailuo.state.lit?.nodes ?? [])])
        const concepts = lit.filter((key) => atlas.nodes.get(key)?.kind !== 'section')
        expect(concepts.length).toBeGreaterThan(4)
        const named = new Set((await labelsOf(page)).map(({ key }) => key))
        expect(
          concepts.filter((key) => !named.has(key)),
          `${view} ${asked}`,
        ).toEqual([])
        expect(overlaps(await labelsOf(page))).toEqual([])
      }
  })
})
