import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { toPixels } from '../../../src/app/stage/scene.ts'
import { encodeAddress } from '../../../src/app/state/address.ts'
import { INITIAL_STATE } from '../../../src/app/state/state.ts'
import { atlas, placeIn } from '../harness/article.ts'
import {
  hoverOf,
  inWindow,
  labelsOf,
  marked,
  nodeInWindow,
  offMiddle,
  STILL,
  stageBox,
  stateOf,
  untilDrawn,
  untilRest,
} from '../harness/explorer.ts'
import { it } from '../harness/test.ts'

const FROM = 'goal:推进学习型党组织建设'
const TO = 'goal:强化理论武装'
const LINE = `${FROM} focusesOn ${TO}`
const MIDDLE = 'goal:提高党建科学化水平'

/** The thread, with a camera whose place is known. */
const NEAR = `#${encodeAddress({ ...INITIAL_STATE, camera: { x: 0, y: 250, span: 1200 } }, atlas)}`

const middleOf = (...keys: string[]) => {
  const places = keys.map((key) => placeIn('thread', key))
  const mean = (of: (place: { x: number; y: number }) => number) =>
    places.reduce((sum, place) => sum + of(place), 0) / places.length
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) }
}

const untilHover = (page: Page, key: string | null) =>
  page.waitForFunction((key) => (window.mailuo.state.hover?.key ?? null) === key, key)

/** The words of all mentions of a concept, in text order. */
const mentionsOf = (key: string): string[] =>
  atlas.mentions.filter((entry) => entry.key === key).map(({ mention }) => mention.quote)

/** Where labels stand when `key` is lit with all that it is related to. */
const related = (key: string): string[] => {
  const { out, in: into } = atlas.relationsOf(key)
  return [key, ...out.map(({ target }) => target), ...into.map(({ source }) => source)]
}

describe.each([true, false])('the picture, WebGL: %s', (webgl) => {
  it('answers the pointer on nodes and lines', async ({ openFile }) => {
    const page = await openFile({ context: STILL, webgl, suffix: NEAR })
    await untilDrawn(page)

    // Hover on a node: its words are marked, what is not related loses its label.
    const node = await nodeInWindow(page, TO)
    await page.mouse.move(node.x + 1, node.y - 1)
    await untilHover(page, TO)
    await untilRest(page)
    expect(await marked(page, 'is-hover')).toBe(mentionsOf(TO).join(''))
    expect(await page.locator('.foot .told').textContent()).toContain('强化理论武装')
    const lit = new Set(related(TO))
    const named = (await labelsOf(page)).map(({ key }) => key)
    expect(named).toContain(TO)
    expect(named).toContain(FROM)
    expect(named.filter((key) => atlas.nodes.get(key)?.detail !== 1 && !lit.has(key))).toEqual([])
    await expect.poll(() => page.locator('.card').count()).toBe(0)

    // Hover on a line: both ends and the cue words in three tones, before anything is chosen.
    const line = await inWindow(page, middleOf(FROM, TO))
    await page.mouse.move(line.x, line.y)
    await untilHover(page, LINE)
    await untilRest(page)
    const tones = async () => [
      await marked(page, 'is-from'),
      await marked(page, 'is-cue'),
      await marked(page, 'is-to'),
    ]
    expect(await tones()).toEqual(['推进学习型党组织建设', '以为重点', '强化理论武装'])
    await page.mouse.move(5, 5)
    await untilHover(page, null)
    expect(await tones()).toEqual(['', '', ''])

    // A click on the line: the sentence in the middle of the reader, the card tells the relation.
    await page.mouse.click(line.x, line.y)
    await untilRest(page)
    expect((await stateOf(page)).selection).toEqual({ kind: 'edge', key: LINE, index: 0 })
    expect(await tones()).toEqual(['推进学习型党组织建设', '以为重点', '强化理论武装'])
    expect(await page.locator('.card .ends').textContent()).toBe('推进学习型党组织建设以…为重点强化理论武装')
    expect(await page.locator('.card blockquote').textContent()).toContain(
      '以强化理论武装为重点,大力推进学习型党组织建设',
    )
    const looks = await page.evaluate(() =>
      ['is-from', 'is-cue', 'is-to'].map((name) => {
        const part = document.querySelector(`.reader .${name}`)
        const style = part && getComputedStyle(part)
        return [style?.backgroundColor, style?.borderBottomStyle]
      }),
    )
    expect(new Set(looks.map(([colour]) => colour)).size).toBe(3)
    expect(new Set(looks.map(([, border]) => border)).size).toBe(3)

    // A click on a node: the card, the mentions to step through, the relations each with its sentence.
    const middle = await nodeInWindow(page, MIDDLE)
    await page.mouse.click(middle.x, middle.y)
    await untilRest(page)
    expect((await stateOf(page)).selection).toEqual({ kind: 'node', key: MIDDLE, index: 0 })
    expect(await page.locator('.card h2').textContent()).toBe('提高党的建设科学化水平')
    expect(await page.locator('.card .kind').textContent()).toBe('目标')
    const relations = page.locator('.card .relations li')
    const { out, in: into } = atlas.relationsOf(MIDDLE)
    await expect.poll(() => relations.count()).toBe(out.length + into.length)
    expect(await relations.locator('.quotation .is-from').count()).toBeGreaterThanOrEqual(
      out.length + into.length,
    )
    const all = mentionsOf(MIDDLE)
    for (const [i, quote] of [...all.entries(), [0, all[0] ?? ''] as const]) {
      expect(await page.locator('.stepper .number').textContent()).toBe(`${i + 1}/${all.length}`)
      expect(await marked(page, 'is-chosen')).toBe(quote)
      await page.locator('.stepper button').nth(1).click()
      await untilRest(page)
    }
    await page.locator('.stepper button').nth(0).click()
    await page.locator('.stepper button').nth(0).click()
    await untilRest(page)
    expect(await page.locator('.stepper .number').textContent()).toBe(`${all.length}/${all.length}`)

    // A deep sentence scrolls into the middle.
    await page.locator('.card .relations .quotation').last().click()
    await untilRest(page)
    expect(await offMiddle(page, 'is-from')).toBeLessThan(0.35)
    expect((await stateOf(page)).selection?.kind).toBe('edge')

    // A click on nothing takes the selection away.
    const box = await stageBox(page)
    await page.mouse.click(box.x + 6, box.y + 6)
    await untilRest(page)
    expect((await stateOf(page)).selection).toBe(null)
    await expect.poll(() => page.locator('.card').count()).toBe(0)
  })

  it('is moved by dragging, turning the wheel and double clicks', async ({ openFile }) => {
    const page = await openFile({ context: STILL, webgl, suffix: NEAR })
    await untilDrawn(page)
    const { x, y } = await nodeInWindow(page, TO)
    // From a node: a drag is no click.
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 40, y + 10)
    await page.mouse.move(x + 80, y - 30)
    await page.mouse.up()
    await page.mouse.move(x + 160, y + 60)
    await untilRest(page)
    const dragged = await nodeInWindow(page, TO)
    expect(dragged.x).toBeCloseTo(x + 80, 0)
    expect(dragged.y).toBeCloseTo(y - 30, 0)
    expect((await stateOf(page)).selection).toBe(null)

    // What is under the pointer stays there while the wheel turns.
    await page.mouse.move(dragged.x, dragged.y)
    await page.mouse.wheel(0, -240)
    await untilRest(page)
    const wheeled = await stateOf(page)
    expect(wheeled.camera?.span).toBeLessThan(1000)
    const kept = await nodeInWindow(page, TO)
    expect(kept.x).toBeCloseTo(dragged.x, 0)
    expect(kept.y).toBeCloseTo(dragged.y, 0)
    await untilHover(page, TO)

    const box = await stageBox(page)
    await page.mouse.dblclick(box.x + 8, box.y + 8)
    await untilRest(page)
    expect((await stateOf(page)).camera?.span).toBeLessThan(wheeled.camera?.span ?? 0)
  })
})

describe('the picture by keyboard', () => {
  it('is walked, chosen from, moved, zoomed and unfolded', async ({ openFile }) => {
    const page = await openFile({ context: STILL, suffix: NEAR })
    await untilDrawn(page)
    await page.locator('.stage').focus()
    await page.mouse.move(1, 1)
    // From the middle of the view to a node, then along the lines.
    await page.keyboard.press('ArrowUp')
    const first = await hoverOf(page)
    expect(first?.kind).toBe('node')
    const reached = new Set<string>()
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'ArrowRight']) {
      const before = await hoverOf(page)
      await page.keyboard.press(key)
      const after = await hoverOf(page)
      reached.add(after?.key ?? '')
      if (!before || !after || before.key === after.key) continue
      const a = placeIn('thread', before.key)
      const b = placeIn('thread', after.key)
      const ahead = { ArrowUp: b.y - a.y, ArrowDown: a.y - b.y, ArrowLeft: a.x - b.x, ArrowRight: b.x - a.x }[
        key
      ]
      expect(ahead, `${key} from ${before.key} to ${after.key}`).toBeGreaterThan(0)
    }
    expect(reached.size).toBeGreaterThan(3)
    const walked = await hoverOf(page)
    expect(await page.locator('.stage [aria-live]').textContent()).toContain(
      atlas.nodes.get(walked?.key ?? '')?.label,
    )
    await page.keyboard.press('Enter')
    await untilRest(page)
    expect((await stateOf(page)).selection).toMatchObject({ kind: 'node', key: walked?.key })
    await expect.poll(() => page.locator('.card h2').count()).toBe(1)
    await page.keyboard.press('Escape')
    expect((await stateOf(page)).selection).toBe(null)

    const camera = async () => (await stateOf(page)).camera
    const before = await camera()
    await page.keyboard.press('Shift+ArrowLeft')
    const left = await camera()
    expect(left?.x).toBeLessThan(before?.x ?? 0)
    expect(left?.span).toBe(before?.span)
    await page.keyboard.press(']')
    const near = await camera()
    expect(near?.span).toBeLessThan(left?.span ?? 0)
    await page.keyboard.press('[')
    expect((await camera())?.span).toBeCloseTo(left?.span ?? 0, 0)
    await page.keyboard.press('\\')
    expect(await camera()).toBe(null)

    for (const detail of [2, 3, 1]) {
      await page.keyboard.press(String(detail))
      expect((await stateOf(page)).detail).toBe(detail)
    }
    const views: string[] = []
    for (const key of ['v', 'v', 'v', 'Shift+V']) {
      await page.keyboard.press(key)
      views.push((await stateOf(page)).view)
    }
    expect(views).toEqual(['meansEnds', 'affinity', 'thread', 'affinity'])
    await untilRest(page)
    expect(await page.locator('[role=radio][aria-checked=true]').allTextContents()).toEqual(['关联', '略'])
  })
})

describe('the camera', () => {
  it('fetches the node of clicked words onto the stage, with what it is related to', async ({ openFile }) => {
    const suffix = `#${encodeAddress({ ...INITIAL_STATE, detail: 3, camera: { x: 900, y: -700, span: 300 } }, atlas)}`
    const page = await openFile({ suffix })
    await untilDrawn(page)
    await page.locator('.reader [data-i]', { hasText: /^坚强的组织保障$/ }).click()
    const key = 'mechanism:坚强的组织保障'
    expect((await stateOf(page)).selection).toEqual({ kind: 'node', key, index: 0 })
    await page.mouse.move(1, 1)
    await untilRest(page, 500)
    const box = await stageBox(page)
    const { camera } = await stateOf(page)
    if (camera === null) throw new Error('the camera has not moved')
    const { edges } = atlas.file
    const related = edges.flatMap(({ source, target, attributes }) =>
      attributes.type === 'contains' ? [] : source === key ? [target] : target === key ? [source] : [],
    )
    expect(related.length).toBeGreaterThan(1)
    for (const node of [key, ...related]) {
      const { x, y } = toPixels(placeIn('thread', node).x, placeIn('thread', node).y, camera, box)
      expect(Math.abs(x - box.width / 2)).toBeLessThan(box.width / 2 - 24)
      expect(Math.abs(y - box.height / 2)).toBeLessThan(box.height / 2 - 24)
    }
    // The picture has followed: the node is where the camera says.
    const at = toPixels(placeIn('thread', key).x, placeIn('thread', key).y, camera, box)
    await page.mouse.move(box.x + at.x, box.y + at.y)
    await untilHover(page, key)
    expect((await labelsOf(page)).some((label) => label.key === key)).toBe(true)
  })

  it('says along which relation the arrows go, with its sentence, and selects it with Shift+Enter', async ({
    openFile,
  }) => {
    const page = await openFile({ context: STILL, suffix: `#node=${TO}` })
    await untilDrawn(page)
    await page.locator('.stage').focus()
    await page.keyboard.press('ArrowUp')
    await untilHover(page, FROM)
    const line = [...atlas.edges.values()].find(({ key }) => key.startsWith(LINE))
    const [sentence] = line?.attributes.evidence[0]?.sentences ?? []
    const said = (await page.locator('.stage [aria-live]').textContent()) ?? ''
    expect(said).toContain(atlas.nodes.get(FROM)?.label)
    expect(said).toContain(atlas.attributes.text.slice(sentence?.start, sentence?.end).trim())
    await page.keyboard.press('Shift+Enter')
    await untilRest(page)
    expect((await stateOf(page)).selection).toEqual({ kind: 'edge', key: line?.key, index: 0 })
  })

  it('goes round everything that a node is joined to, and walks on from where it stood', async ({
    openFile,
  }) => {
    const hub = 'goal:提高党建科学化水平'
    const page = await openFile({ context: STILL, suffix: `#node=${encodeURIComponent(hub)}` })
    await untilDrawn(page)
    await page.locator('.stage').focus()
    const { out, in: into } = atlas.relationsOf(hub)
    const joined = [...out.map(({ target }) => target), ...into.map(({ source }) => source)]
    const shown = joined.filter((key) => atlas.nodes.get(key)?.detail === 1)
    const next = async (key: string): Promise<string | undefined> => {
      await page.keyboard.press(key)
      return (await hoverOf(page))?.key
    }
    const visited: (string | undefined)[] = []
    for (let i = 0; i < shown.length; i++) visited.push(await next('.'))
    expect(new Set(visited)).toEqual(new Set(shown))
    expect(await next('.')).toBe(visited[0])
    expect(await next(',')).toBe(visited[shown.length - 1])
    const stood = atlas.nodes.get(visited[shown.length - 1] ?? '')?.label ?? ''
    expect(await page.locator('.stage [aria-live]').textContent()).toContain(stood)
    // With everything put away, the keys go on from there: round that node now.
    await page.keyboard.press('Escape')
    expect(await hoverOf(page)).toBe(null)
    const beyond = await next('.')
    const around = atlas.relationsOf(visited[shown.length - 1] ?? '')
    expect([...around.out.map(({ target }) => target), ...around.in.map(({ source }) => source)]).toContain(
      beyond,
    )
  })
})
