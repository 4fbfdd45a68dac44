import { describe, expect } from 'vitest'
import { stageBox } from '../harness/explorer.ts'
import { fingersOn } from '../harness/fingers.ts'
import { it } from '../harness/test.ts'
import { present, said, standing } from './talk.ts'
import { unreadable } from './unreadable.ts'

describe('the keys of a talk', () => {
  it('are enough for what a remote sends', async ({ openFile }) => {
    const page = await present(openFile, 'cover')
    const press = async (key: string, stop: string) => {
      await page.keyboard.press(key)
      await expect.poll(() => standing(page)).toBe(stop)
    }
    await press('PageDown', 'lead 1')
    await press('PageDown', 'parts 1')
    await press('PageUp', 'lead 1')
    await page.keyboard.press('.')
    await page.locator('.slide-black').waitFor()
    // The next press only uncovers.
    await press('PageDown', 'lead 1')
    expect(await page.locator('.slide-black').count()).toBe(0)
    await page.keyboard.press('F5')
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false)
    await press('PageDown', 'parts 1')
    await press('b', 'parts 1')
    await page.locator('.slide-black').click()
    expect(await page.locator('.slide-black').count()).toBe(0)
  })

  it('jump by number, to both ends, and by the overview, whose pictures come when they are seen', async ({
    openFile,
  }) => {
    const page = await present(openFile, 'cover')
    await page.keyboard.type('10')
    expect(await page.locator('.slide-told').innerText()).toContain('10')
    await page.keyboard.press('Enter')
    await expect.poll(() => standing(page)).toBe('s2.1 1')
    await page.keyboard.press('g')
    await page.keyboard.type('34')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Enter')
    await expect.poll(() => standing(page)).toBe('parts 1')
    await page.keyboard.press('End')
    await expect.poll(() => standing(page)).toBe('whole 1')
    await page.keyboard.press('Home')
    await expect.poll(() => standing(page)).toBe('cover 1')
    await page.keyboard.press('o')
    const buttons = page.locator('.slide-overview button')
    expect(await buttons.count()).toBe(25)
    await expect.poll(() => page.locator('.slide-overview svg path').count()).toBeGreaterThan(20)
    const pictures = await page.locator('.slide-overview svg').count()
    expect(pictures).toBeLessThan(24)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => standing(page)).toBe('s1.1 1')
    expect(await page.locator('.slide-overview').count()).toBe(0)
    await page.keyboard.press('o')
    await page.keyboard.press('Escape')
    await expect.poll(() => standing(page)).toBe('s1.1 1')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('slide')
  })

  it('show the legend, turn colours and language, and leave the article’s words alone', async ({
    openFile,
  }) => {
    const page = await present(openFile, 's2.1')
    const legend = page.locator('.legend')
    expect(await legend.isVisible()).toBe(false)
    await page.keyboard.press('l')
    expect(await legend.isVisible()).toBe(true)
    expect(await unreadable(page)).toEqual([])
    // It covers nothing of the picture.
    const stage = await stageBox(page)
    expect(stage.y + stage.height).toBeLessThanOrEqual((await legend.boundingBox())?.y ?? 0)
    await page.keyboard.press('l')
    expect(await legend.isVisible()).toBe(false)
    const words = await said(page)
    const title = await page.locator('.slide-head h1').innerText()
    await page.keyboard.press('e')
    await expect.poll(() => page.locator('.slide-place').innerText()).toContain('II(1)')
    expect([await said(page), (await page.locator('.slide-head h1').innerText()).slice(-11)]).toEqual([
      words,
      title.slice(-11),
    ])
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('.slide-head') as Element).backgroundColor)
    const before = await paper()
    await page.keyboard.press('t')
    await expect.poll(paper).not.toBe(before)
  })

  it('let the talk go on by itself at a chosen pace, until anything is touched', async ({ openFile }) => {
    const page = await present(openFile, 'lead')
    await page.keyboard.type('1')
    await page.keyboard.press('a')
    await expect.poll(() => standing(page)).toBe('parts 1')
    await page.mouse.move(500, 300)
    await page.mouse.down()
    await page.mouse.up()
    const pace = () => page.evaluate(() => window.mailuo.state.presenting?.pace)
    await expect.poll(pace).toBeNull()
    await page.keyboard.press('a')
    await expect.poll(pace).toBe(1000)
    await page.keyboard.press('l')
    await expect.poll(pace).toBeNull()
  })

  it('show a spot that follows the pointer, and all keys', async ({ openFile }) => {
    const page = await present(openFile, 's1')
    await page.keyboard.press('p')
    await page.mouse.move(300, 300)
    await page.mouse.move(400, 310)
    const spot = await page.locator('.slide-spot').boundingBox()
    expect([(spot?.x ?? 0) + (spot?.width ?? 0) / 2, (spot?.y ?? 0) + (spot?.height ?? 0) / 2]).toEqual([
      400, 310,
    ])
    await page.keyboard.press('p')
    await page.keyboard.press('?')
    await page.locator('.present-keys[open]').waitFor()
    expect(await unreadable(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.present-keys').count()).toBe(0)
    expect(await standing(page)).toBe('s1 1')
  })
})

describe('the pointer and the finger in a talk', () => {
  it('find quiet buttons that go again, and the short form at a click', async ({ openFile }) => {
    const page = await present(openFile, 's2.1')
    const strip = page.locator('.talk-strip')
    const shown = () => strip.evaluate((element) => getComputedStyle(element).opacity)
    expect(await shown()).toBe('0')
    await page.mouse.move(300, 300)
    await page.mouse.move(310, 300)
    await expect.poll(shown).toBe('1')
    expect(await unreadable(page)).toEqual([])
    await strip.getByRole('button', { name: '下一步' }).click()
    await expect.poll(() => standing(page)).toBe('s2.1 2')
    await strip.getByRole('button', { name: '简讲 8 步' }).click()
    await expect.poll(() => standing(page)).toBe('s2 1')
    expect(await page.locator('.slide-place').innerText()).toContain('5/8')
    // The keys go on with the talk.
    await page.keyboard.press(' ')
    await expect.poll(() => standing(page)).toBe('s3 1')
    await strip.getByRole('combobox').selectOption('5')
    expect(await page.evaluate(() => window.mailuo.state.presenting?.pace)).toBe(5000)
    await page.mouse.move(600, 200)
    await expect.poll(shown).toBe('0')
  })

  it('find both ways out of a detour while the strip is there', async ({ openFile }) => {
    const page = await present(openFile, 's3.1')
    const ask = async () => {
      await page.keyboard.press('/')
      await page.keyboard.type('形成社区党组织主导')
      await page.locator('[role=option]').first().waitFor()
      await page.keyboard.press('Enter')
      await page.locator('.slide-foot.detour').waitFor()
      await page.mouse.move(300, 300)
      await page.mouse.move(310, 310)
      await expect
        .poll(() => page.locator('.talk-strip').evaluate((strip) => getComputedStyle(strip).opacity))
        .toBe('1')
    }
    await ask()
    // A name of 56 characters stands whole in two lines.
    const title = await page.locator('.slide-head h1').boundingBox()
    const head = await page.locator('.slide-head').boundingBox()
    expect(title?.height).toBeLessThanOrEqual(head?.height ?? 0)
    expect(await unreadable(page)).toEqual([])
    await page.getByRole('button', { name: '回到这一步' }).click({ timeout: 3000 })
    expect(await page.locator('.slide-foot.detour').count()).toBe(0)
    expect(await standing(page)).toBe('s3.1 1')
    await ask()
    await page.getByRole('button', { name: '从这里讲下去' }).click({ timeout: 3000 })
    await expect.poll(() => page.locator('.slide-foot.detour').count()).toBe(0)
  })

  it('turn by a swipe and by a tap at the edge', async ({ openFile }) => {
    const page = await present(openFile, 'parts', { hasTouch: true })
    const { x, y, width, height } = await stageBox(page)
    const finger = await fingersOn(page)
    const place = (across: number, down = 0.5) => ({ x: x + width * across, y: y + height * down })
    const swipe = async (...way: number[]) => {
      await finger.down(place(way[0] ?? 0))
      for (const across of way) await finger.move(place(across))
      await finger.up()
    }
    await swipe(0.7, 0.6, 0.4, 0.3)
    await expect.poll(() => standing(page)).toBe('s1 1')
    await swipe(0.3, 0.5, 0.7)
    await expect.poll(() => standing(page)).toBe('parts 1')
    await swipe(0.97)
    await expect.poll(() => standing(page)).toBe('s1 1')
    await swipe(0.02)
    await expect.poll(() => standing(page)).toBe('parts 1')
    expect(await page.evaluate(() => window.mailuo.state.camera)).toBeNull()
    // What goes up or down moves the picture.
    await finger.down(place(0.4, 0.3))
    for (const down of [0.4, 0.5, 0.6]) await finger.move(place(0.4, down))
    await finger.up()
    await expect.poll(() => page.locator('.slide-foot.detour').count()).toBe(1)
  })
})
