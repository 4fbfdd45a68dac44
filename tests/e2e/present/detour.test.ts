import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { labelsOf, stageBox, untilRest } from '../harness/explorer.ts'
import { type Choices, seeded } from '../harness/seeded.ts'
import { it } from '../harness/test.ts'
import { present, said, standing, wholeState } from './talk.ts'
import { unreadable } from './unreadable.ts'

/** What a question from the floor makes a presenter do; whether it could be done here. */
const ASKED: Readonly<Record<string, (page: Page, choices: Choices) => Promise<boolean>>> = {
  click: async (page, choices) => {
    const labels = await labelsOf(page)
    if (labels.length === 0) return false
    const { x, y, width, height } = choices.one(labels)
    const stage = await stageBox(page)
    await page.mouse.click(stage.x + x + width / 2, stage.y + y + height / 2)
    return true
  },
  drag: async (page) => {
    const stage = await stageBox(page)
    if (stage.height < 100) return false
    await page.mouse.move(stage.x + 40, stage.y + 40)
    await page.mouse.down()
    await page.mouse.move(stage.x + 130, stage.y + 90, { steps: 3 })
    await page.mouse.up()
    return true
  },
  zoom: async (page) => {
    const stage = await stageBox(page)
    await page.mouse.move(stage.x + stage.width / 2, stage.y + stage.height / 2)
    await page.mouse.wheel(0, -240)
    return true
  },
  source: async (page) => {
    await page.keyboard.press('w')
    return (await page.locator('dialog.source').count()) > 0
  },
  search: async (page) => {
    await page.keyboard.press('/')
    await page.keyboard.type('党员')
    await page.locator('[role=option]').first().waitFor()
    await page.keyboard.press('Enter')
    return true
  },
  view: async (page) => {
    await page.keyboard.press('v')
    return true
  },
  filter: async (page) => {
    await page.keyboard.press('l')
    await page.locator('.legend [aria-pressed=true]').first().click()
    await page.keyboard.press('l')
    return true
  },
  reader: async (page) => {
    await page.keyboard.press('r')
    await page.locator('.reader').evaluate((reader) => reader.scrollTo(0, 300))
    return true
  },
}

/** Esc until the step is shown again. */
async function backToStep(page: Page): Promise<void> {
  for (let press = 0; press < 3; press++) {
    if ((await page.locator('.detour, dialog').count()) === 0) return
    await page.keyboard.press('Escape')
    await page.mouse.move(2, 2)
    await untilRest(page)
  }
}

describe('a detour', () => {
  it('is marked as one, and Esc leads back to the step exactly as it was', { timeout: 240_000 }, async ({
    openFile,
  }) => {
    const page = await present(openFile, 'cover')
    const choices = seeded(20_090_610)
    const done = new Set<string>()
    for (let turn = 0; turn < 24; turn++) {
      await page.keyboard.type(String(2 + choices.below(24)))
      await page.keyboard.press('Enter')
      for (let on = choices.below(3); on > 0; on--) await page.keyboard.press('ArrowRight')
      await page.mouse.move(2, 2)
      await untilRest(page)
      const place = await standing(page)
      const before = [await wholeState(page), JSON.stringify(await labelsOf(page)), await said(page)]
      const names =
        turn < 8
          ? [Object.keys(ASKED)[turn] ?? '']
          : [choices.one(Object.keys(ASKED)), choices.one(Object.keys(ASKED))]
      let begun = false
      for (const name of names) {
        const ask = ASKED[name]
        if ((await page.locator('dialog').count()) > 0 || !ask) continue
        if (!(await ask(page, choices))) continue
        begun = true
        done.add(name)
        await untilRest(page)
      }
      if (begun && names.length === 1)
        await expect
          .poll(() => page.locator('.detour, dialog').count(), { message: `${names} at ${place}` })
          .toBeGreaterThan(0)
      await backToStep(page)
      await expect
        .poll(async () => [await wholeState(page), JSON.stringify(await labelsOf(page)), await said(page)], {
          message: `${names} at ${place}`,
        })
        .toEqual(before)
      expect(await standing(page)).toBe(place)
    }
    expect([...done].sort()).toEqual(Object.keys(ASKED).sort())
  })

  it('answers in large letters with the ends marked, and can be where the talk goes on', async ({
    openFile,
  }) => {
    const page = await present(openFile, 's1.1')
    await page.keyboard.press('/')
    await page.keyboard.type('党内帮扶机制')
    await page.locator('[role=option]').first().waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.slide-head .tag').innerText()).toBe('插话')
    expect(await page.locator('.said .is-chosen').innerText()).toBe('党内帮扶机制')
    expect(await unreadable(page)).toEqual([])
    await page.keyboard.press('r')
    expect(await page.locator('.reader').isVisible()).toBe(true)
    await page.keyboard.press('c')
    await expect.poll(() => standing(page)).toBe('s2.1 1')
    expect(await page.locator('.detour').count()).toBe(0)
    expect(await page.locator('.reader').isVisible()).toBe(false)
  })

  it('is left for the next step by the key that goes on', async ({ openFile }) => {
    const page = await present(openFile, 'lead')
    await page.keyboard.press('v')
    await expect.poll(() => page.locator('.detour').count()).toBeGreaterThan(0)
    await page.keyboard.press('PageDown')
    await expect.poll(() => standing(page)).toBe('parts 1')
    expect(await page.locator('.detour').count()).toBe(0)
  })
})
