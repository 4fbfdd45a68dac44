import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { labelsOf, STILL, stateOf, untilDrawn, untilRest } from '../harness/explorer.ts'
import { it } from '../harness/test.ts'

const fragmentOf = (page: Page): string => new URL(page.url()).hash

/** Waits until the address says what is shown: small changes are written with a pause. */
const untilWritten = (page: Page) => page.waitForTimeout(320)

describe('the address', () => {
  it('holds the whole state: a link opens the same picture, and back and forward go through it', async ({
    openFile,
  }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    expect(fragmentOf(page)).toBe('')
    const before = page.url()
    const steps: { readonly fragment: string; readonly state: unknown }[] = []
    const keep = async () => {
      await untilWritten(page)
      const { camera: _, ...state } = await stateOf(page)
      steps.push({ fragment: fragmentOf(page), state })
    }
    await keep()
    await page.getByRole('radio', { name: '关联' }).click()
    await keep()
    await page.getByRole('radio', { name: '中', exact: true }).click()
    await keep()
    await page.getByRole('button', { name: /^原则要求( |$)/ }).click()
    await keep()
    await page.locator('.outline-tree').getByText('推进学习型党组织建设').click()
    await keep()
    await page.locator('.card .path button').first().click()
    await page.keyboard.press('j')
    await keep()
    const entries = steps.map(({ fragment }) => fragment)
    expect(new Set(entries).size).toBe(entries.length)

    // What does not make an entry of its own, but is in the link.
    await page.keyboard.press(']')
    await page.keyboard.press('t')
    await page.keyboard.press('l')
    await page.keyboard.press('g')
    await page.getByRole('button', { name: 'Fold the contents' }).click()
    await page.keyboard.press('?')
    await untilRest(page)
    await untilWritten(page)
    const state = await stateOf(page)
    expect(state).toMatchObject({
      view: 'affinity',
      detail: 2,
      hidden: { kinds: ['principle'], types: [], bases: [] },
      language: 'en',
      theme: 'dark',
      panels: { outline: false, legend: true, reader: null },
      dialog: 'keys',
    })
    expect(state.selection).not.toBe(null)
    expect(state.camera).not.toBe(null)

    const other = await openFile({ context: STILL, suffix: fragmentOf(page) })
    await untilDrawn(other)
    await untilRest(other)
    expect(await stateOf(other)).toEqual(state)
    expect(await labelsOf(other)).toEqual(await labelsOf(page))
    expect(fragmentOf(other)).toBe(fragmentOf(page))

    // Back through every entry, and forward again; the last two selections are an entry each.
    for (const { fragment, state: expected } of [...steps].reverse().slice(1)) {
      await page.goBack()
      if (fragmentOf(page) !== fragment) await page.goBack()
      expect(fragmentOf(page)).toBe(fragment)
      expect(await stateOf(page)).toMatchObject(expected as object)
    }
    expect(page.url()).toBe(before)
    for (const { fragment, state: expected } of steps.slice(1, 5)) {
      await page.goForward()
      expect(fragmentOf(page)).toBe(fragment)
      expect(await stateOf(page)).toMatchObject(expected as object)
    }
  })

  it('is read again when it is edited by hand, and ignores what it does not know', async ({ openFile }) => {
    const page = await openFile({
      context: STILL,
      suffix: '#view=nowhere&detail=9&camera=1,2&hide=ghost&lang=fr&%',
    })
    await untilDrawn(page)
    expect(await stateOf(page)).toMatchObject({
      view: 'thread',
      detail: 1,
      camera: null,
      language: 'zh',
      hidden: { kinds: [], types: [], bases: [] },
    })
    await page.evaluate(() => {
      window.location.hash = 'view=meansEnds&detail=3&camera=10,-20,800'
    })
    await untilRest(page)
    expect(await stateOf(page)).toMatchObject({
      view: 'meansEnds',
      detail: 3,
      camera: { x: 10, y: -20, span: 800 },
    })
  })

  it.for([
    {
      name: 'finds a concept whose kind was changed',
      fragment: `node=${encodeURIComponent('mechanism:坚强的组织保障').replace('mechanism', 'goal')}`,
      key: 'mechanism:坚强的组织保障',
      told: ['坚强的组织保障'],
    },
    {
      name: 'finds a concept by its place when its wording was changed',
      fragment: `node=${encodeURIComponent('goal:学习型组织')}&at=209-219`,
      key: 'goal:推进学习型党组织建设',
      told: ['学习型组织', '推进学习型党组织建设'],
    },
    {
      name: 'finds a relation by its ends when its type was changed',
      fragment: `edge=${encodeURIComponent('goal:推进学习型党组织建设 partOf goal:强化理论武装')}`,
      key: 'goal:推进学习型党组织建设 focusesOn goal:强化理论武装',
      told: ['以 强化理论武装 为重点'],
    },
    {
      name: 'reports what is gone and drops nothing silently',
      fragment: `node=${encodeURIComponent('goal:没有的目标')}`,
      key: null,
      told: ['没有的目标', '找不到'],
    },
  ])('of a key that the graph has lost: $name', async ({ fragment, key, told }, { openFile }) => {
    const page = await openFile({ context: STILL, suffix: `#${fragment}` })
    await untilDrawn(page)
    expect((await stateOf(page)).selection?.key ?? null).toBe(key)
    const line = page.locator('.lost')
    for (const words of told) expect(await line.textContent()).toContain(words)
    await line.getByRole('button').click()
    await expect.poll(() => line.count()).toBe(0)
    expect((await stateOf(page)).selection?.key ?? null).toBe(key)
  })
})
