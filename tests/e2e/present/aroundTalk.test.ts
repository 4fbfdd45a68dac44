import { describe, expect } from 'vitest'
import { labelsOf, STILL, stageBox, untilDrawn, untilRest } from '../harness/explorer.ts'
import { it } from '../harness/test.ts'
import { present, said, standing, wholeState } from './talk.ts'

describe('the explorer around a talk', () => {
  it('is exactly as it was once the talk has ended, also where it was scrolled to and what had the focus', async ({
    openFile,
  }) => {
    const page = await openFile({ context: STILL, suffix: '#node=goal:提高选人用人公信度&detail=2' })
    await untilDrawn(page)
    await page.locator('.reader').evaluate((reader) => reader.scrollTo(0, 420))
    await page.locator('.reader').focus()
    await untilRest(page)
    const scrolled = () => page.locator('.reader').evaluate((reader) => reader.scrollTop)
    const look = async () => [
      (await wholeState(page)).replace(/"talk":.*?,"talkLink"/, ''),
      JSON.stringify(await labelsOf(page)),
      await scrolled(),
      await page.evaluate(() => document.activeElement?.className),
    ]
    const state = () => page.evaluate(() => ({ ...window.mailuo.state, talk: null }))
    const before = [await state(), ...(await look()).slice(1)]
    await page.keyboard.press('p')
    await expect.poll(() => standing(page)).toBe('cover 1')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('slide')
    for (let i = 0; i < 7; i++) await page.keyboard.press('PageDown')
    await page.keyboard.press('Escape')
    await expect.poll(() => standing(page)).toBe('')
    await expect.poll(async () => [await state(), ...(await look()).slice(1)]).toEqual(before)
  })

  it('is where the browser goes back to, and forward leads into the talk again', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    const before = await page.evaluate(() => ({ ...window.mailuo.state, talk: null }))
    await page.keyboard.press('p')
    await page.keyboard.type('12')
    await page.keyboard.press('Enter')
    await expect.poll(() => standing(page)).toBe('s2.3 1')
    await untilRest(page, 400)
    await page.goBack()
    await expect.poll(() => standing(page)).toBe('')
    expect(await page.evaluate(() => ({ ...window.mailuo.state, talk: null }))).toEqual(before)
    await page.goForward()
    await expect.poll(() => standing(page)).toBe('s2.3 1')
    await page.keyboard.press('Escape')
    await expect.poll(() => standing(page)).toBe('')
    expect(await page.evaluate(() => window.mailuo.state.theme)).toBe('light')
  })

  it('opens straight at a step, and a reload leaves the talk and its detour where they are', async ({
    openFile,
  }) => {
    const page = await present(openFile, 's4.2&portion=2')
    expect(await standing(page)).toBe('s4.2 2')
    expect(await page.locator('.detour').count()).toBe(0)
    const labels = await labelsOf(page)
    await page.reload()
    await expect.poll(() => standing(page)).toBe('s4.2 2')
    await expect.poll(() => labelsOf(page)).toEqual(labels)
    const [label] = labels
    const stage = await stageBox(page)
    if (!label) throw new Error('The step names nothing.')
    await page.mouse.click(stage.x + label.x + label.width / 2, stage.y + label.y + label.height / 2)
    await expect.poll(() => page.locator('.slide-foot.detour').count()).toBe(1)
    const words = await said(page)
    await untilRest(page, 400)
    await page.reload()
    await expect.poll(() => page.locator('.slide-foot.detour').count()).toBe(1)
    expect(await said(page)).toBe(words)
    await page.keyboard.press('Escape')
    await expect.poll(() => labelsOf(page)).toEqual(labels)
  })
})
