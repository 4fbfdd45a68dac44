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

    // Back through every entry, and forward again; the last two selections are an entry each. How the page is dressed stays.
    const { language, theme, panels } = state
    const dressed = (fragment: string) =>
      [fragment.slice(1), 'outline=folded&legend=open&lang=en&theme=dark'].filter(Boolean).join('&')
    const fragmentNow = () => page.evaluate(() => window.location.hash.slice(1))
    const expectStep = async ({ fragment, state: expected }: (typeof steps)[number]) => {
      await expect.poll(fragmentNow).toBe(dressed(fragment))
      expect(await stateOf(page)).toMatchObject({ ...(expected as object), language, theme, panels })
    }
    for (const step of [...steps].reverse().slice(1)) {
      await page.goBack()
      if ((await fragmentNow()) !== dressed(step.fragment)) await page.goBack()
      await expectStep(step)
    }
    expect(page.url().replace(/#.*/, '')).toBe(before)
    for (const step of steps.slice(1, 5)) {
      await page.goForward()
      await expectStep(step)
    }
  })

  it('steps back where a sheet is taken away, so that going back leads to before it', async ({
    openFile,
  }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    await page.keyboard.press('2')
    await page.keyboard.press('3')
    await untilWritten(page)
    const before = page.url()
    const length = () => page.evaluate(() => window.history.length)
    const entries = await length()
    for (const [key, leave] of [
      ['s', 's'],
      ['a', 'Escape'],
      ['n', 'n'],
    ] as const) {
      await page.keyboard.press(key)
      await page.locator('dialog[open]').waitFor()
      expect(page.url()).toContain('sheet=')
      await page.keyboard.press(leave)
      await expect.poll(() => page.url()).toBe(before)
      expect(await length()).toBe(entries + 1)
    }
    // What has changed behind the sheet makes no second entry either.
    await page.keyboard.press('s')
    await page.keyboard.press('j')
    await page.keyboard.press('s')
    await expect.poll(() => page.evaluate(() => window.mailuo.state.sheet)).toBe(null)
    await untilWritten(page)
    expect(await page.evaluate(() => window.mailuo.state.selection)).not.toBe(null)
    await page.goBack()
    await expect.poll(() => page.url()).toContain('sheet=source')
    await page.goBack()
    await expect.poll(() => page.url()).toBe(before)
    await page.goBack()
    await expect.poll(() => fragmentOf(page)).toBe('#detail=2')
  })

  it('loses nothing that is done while a sheet is stepped back from', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    await page.keyboard.press('a')
    await page.locator('dialog[open]').waitFor()
    await page.evaluate(() => {
      const press = (key: string) =>
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      press('a')
      press('2')
    })
    await expect.poll(() => fragmentOf(page)).toBe('#detail=2')
    await page.goBack()
    await expect.poll(() => fragmentOf(page)).toBe('')
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
