import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { violationsOf } from './harness/axe.ts'
import { STILL, stateOf, untilDrawn } from './harness/explorer.ts'
import { seeded } from './harness/seeded.ts'
import { it } from './harness/test.ts'
import { watchPage } from './harness/watchPage.ts'

const SCREEN = { ...STILL, viewport: { width: 1024, height: 768 } }

/** The two windows of a talk. */
interface Pair {
  readonly wall: Page
  readonly desk: Page
}

const withoutFragment = (url: string): string => url.replace(/[?#].*$/s, '')

const watched = (page: Page, url: string, faults: string[]): Page => {
  watchPage(page, (asked) => withoutFragment(asked) === withoutFragment(url), faults)
  return page
}

/** The window that is opened by what `act` does. */
async function openedBy(context: BrowserContext, act: () => Promise<unknown>): Promise<Page> {
  const [page] = await Promise.all([context.waitForEvent('page'), act()])
  return page
}

/** Begins the talk and opens the speaker's window by its key. */
async function begin(wall: Page, faults: string[]): Promise<Pair> {
  await untilDrawn(wall)
  await wall.keyboard.press('p')
  await wall.waitForSelector('.slide-foot')
  const desk = await openedBy(wall.context(), () => wall.keyboard.press('s'))
  watched(desk, wall.url(), faults)
  await desk.waitForSelector('.desk-audience.there')
  return { wall, desk }
}

/** What is shown of the talk: the same in both windows. */
const shown = async (page: Page) => {
  const { theme: _, panels: __, ...state } = await stateOf(page)
  const talk = await page.evaluate(() => {
    const { presenting, talk, trace, pins, focus, sheet, passage } = window.mailuo.state
    const { step, portion, veil, pace } = presenting ?? {}
    const steps = talk?.steps.map(({ id, notes }) => [id, notes ?? null])
    return { step, portion, veil, pace, steps, trace, pins, focus, sheet, passage }
  })
  return { ...state, ...talk }
}

const stepOf = async (page: Page) => {
  const { step, portion } = await shown(page)
  return `${step} ${portion}`
}

/** Waits until both windows show the same, and says what. */
async function together({ wall, desk }: Pair) {
  await expect
    .poll(async () => JSON.stringify(await shown(desk)) === JSON.stringify(await shown(wall)))
    .toBe(true)
  return shown(wall)
}

const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

const timeOf = (desk: Page): Promise<string> => desk.locator('.desk-time .elapsed').innerText()

describe('the speaker’s window', () => {
  it('shows the step, the next, the sentence with its place and the notes, and follows the audience’s', async ({
    openFile,
    faults,
  }) => {
    const pair = await begin(await openFile({ context: SCREEN }), faults)
    const { wall, desk } = pair
    expect(new URL(desk.url()).hash).toMatch(/speaker=[0-9a-f]{12}/)
    expect(await timeOf(desk), 'the time before the talk goes on').toBe('0:00')
    await press(wall, '5', 'Enter')
    await together(pair)
    await expect.poll(() => timeOf(desk)).not.toBe('0:00')
    await expect.poll(() => desk.locator('.desk h1').innerText()).toMatch(/^5\/25\s+一（一）/)
    expect(await desk.locator('.desk-next h2').innerText()).toMatch(/6 一（二）/)
    expect(await desk.locator('.desk-said h2').innerText()).toMatch(/一（一）·第\d句.*第 1 段，共 2 段/s)
    await expect.poll(() => desk.locator('.desk-now svg path').count()).toBeGreaterThan(20)
    await expect.poll(() => desk.locator('.desk-next svg path').count()).toBeGreaterThan(20)
    // The sentence is the article's, to the letter.
    const said = await desk.locator('.desk-said .words').textContent()
    const quoted = await desk.evaluate(() => {
      const { talk, presenting } = window.mailuo.state
      const step = talk?.steps.find(({ id }) => id === presenting?.step)
      return step?.quotes.map(({ quote }) => quote).join('')
    })
    expect(said).toBe(quoted)
    expect(await desk.locator('.desk-said .words .now').textContent()).toBe(
      await wall.locator('.slide-foot .said').textContent(),
    )
  })

  it('drives the audience’s window by every key of a talk', async ({ openFile, faults }) => {
    const pair = await begin(await openFile({ context: SCREEN }), faults)
    const { wall, desk } = pair
    const steps = await desk.evaluate(() => window.mailuo.state.talk?.steps.map(({ id }) => id) ?? [])
    await press(desk, 'ArrowRight', ' ', 'PageDown', 'Enter', 'ArrowDown')
    const five = await together(pair)
    expect(five.step).not.toBe('cover')
    await press(desk, 'ArrowLeft', 'PageUp', 'Backspace', 'ArrowUp', 'ArrowLeft')
    expect((await together(pair)).step).toBe('cover')
    await press(desk, 'End')
    expect((await together(pair)).step).toBe(steps[steps.length - 1])
    await press(desk, 'Home')
    expect((await together(pair)).step).toBe('cover')
    await press(desk, 'g', '1', '0', 'Enter')
    expect((await together(pair)).step).toBe(steps[9])
    await press(desk, 'b')
    expect((await together(pair)).veil).toBe('black')
    await wall.waitForSelector('.slide-black')
    await desk.getByText('台上已遮黑').waitFor()
    await press(desk, 'b')
    expect((await together(pair)).veil).toBeNull()
    await press(desk, 'o')
    await desk.locator('.desk-steps [aria-current]').waitFor()
    expect((await shown(wall)).veil).toBeNull()
    await desk.locator('.desk-steps li button').nth(14).click()
    expect((await together(pair)).step).toBe(steps[14])
    await press(desk, 't')
    await expect.poll(async () => (await stateOf(wall)).theme).toBe('light')
    expect((await stateOf(desk)).theme).toBe('light')
    await press(desk, 'a')
    expect((await together(pair)).pace).toBe(12_000)
    await press(desk, 'a')
    expect((await together(pair)).pace).toBeNull()
    await press(desk, 'e')
    expect((await together(pair)).language).toBe('en')
    await press(desk, 'e')
    await desk.getByRole('button', { name: '下一步' }).click()
    const onward = await together(pair)
    // The button that was clicked does not take the next press.
    await press(desk, ' ')
    expect(await together(pair)).not.toEqual(onward)
    await press(desk, 'ArrowLeft')
    expect([onward.step, onward.portion]).toEqual([steps[14], 1])
    await press(desk, 'Escape')
    await expect.poll(() => wall.evaluate(() => window.mailuo.state.presenting)).toBeNull()
    await desk.getByRole('button', { name: '继续演示' }).click()
    expect(await together(pair)).toEqual(onward)

    // What is walked to by the keyboard is pressed by it.
    await desk.locator('.desk-foot button').first().focus()
    await press(desk, 'Tab', 'Enter')
    expect(await together(pair)).not.toEqual(onward)
  })

  it('mirrors a detour from either side and its return, exactly', async ({ openFile, faults }) => {
    const pair = await begin(await openFile({ context: SCREEN }), faults)
    const { wall, desk } = pair
    const choices = seeded(20260406)
    for (let round = 0; round < 6; round++) {
      const [from, other] = round % 2 === 0 ? [wall, desk] : [desk, wall]
      await press(from, ...String(2 + choices.below(23)), 'Enter')
      const home = await together(pair)
      if (round % 2 === 0) {
        const { x, y, width, height } = (await wall.locator('.stage').boundingBox()) ?? fail()
        await wall.mouse.move(x + width / 2, y + height / 2)
        await wall.mouse.wheel(0, -240)
        await expect.poll(async () => (await shown(wall)).camera).not.toBeNull()
      } else {
        await press(desk, '/')
        await desk
          .locator('.palette input, dialog input')
          .first()
          .fill(choices.one(['理论', '组织', '学习']))
        await desk.keyboard.press('Enter')
        await expect
          .poll(async () => (await shown(desk)).selection ?? (await shown(desk)).passage)
          .not.toBeNull()
      }
      const away = await together(pair)
      expect(away).not.toEqual(home)
      await desk.locator('.desk-aside').waitFor()
      await wall.locator('.slide-foot.detour').waitFor()
      // The one who has not begun it ends it.
      await press(other, 'Escape')
      await expect.poll(async () => JSON.stringify(await shown(from))).toBe(JSON.stringify(home))
      expect(await together(pair)).toEqual(home)
      await expect.poll(() => desk.locator('.desk-aside').count()).toBe(0)
    }
  })

  it('goes on from a detour where the speaker says so', async ({ openFile, faults }) => {
    const pair = await begin(await openFile({ context: SCREEN }), faults)
    const { wall, desk } = pair
    await press(wall, '6', 'Enter')
    await together(pair)
    await desk.evaluate(() => {
      window.location.hash = `${window.location.hash}&node=s3.2`
    })
    await desk.locator('.desk-aside').waitFor()
    expect(await desk.locator('.desk-aside').innerText()).toContain('三（二）')
    // The step's own picture stands below what is chosen, in both windows.
    for (const page of [wall, desk])
      await expect.poll(() => page.evaluate(() => window.mailuo.state.cast)).not.toBeNull()
    await desk.getByRole('button', { name: '从这里讲下去' }).click()
    expect((await together(pair)).step).toBe('s3.2')
  })

  it('lives through a loading anew of either window, with its clock', async ({ openFile, faults }) => {
    const pair = await begin(await openFile({ context: SCREEN }), faults)
    const { wall, desk } = pair
    await desk.locator('.desk-time input').pressSequentially('20', { delay: 400 })
    await desk.keyboard.press('Enter')
    await press(desk, '9', 'Enter')
    await expect.poll(() => timeOf(desk)).toMatch(/^0:0[1-9]/)
    const before = await together(pair)

    await desk.reload()
    await desk.waitForSelector('.desk-audience.there')
    expect(await together(pair)).toEqual(before)
    await expect.poll(() => timeOf(desk)).not.toBe('0:00')
    expect(await desk.locator('.desk-time input').inputValue()).toBe('20')

    await press(wall, 'ArrowRight')
    const next = await together(pair)
    expect(next).not.toEqual(before)
    await wall.reload()
    await wall.waitForSelector('.slide-foot')
    expect(await together(pair)).toEqual(next)
    await press(desk, 'ArrowRight')
    expect(await together(pair)).not.toEqual(next)
    await press(wall, 'ArrowLeft')
    expect(await together(pair)).toEqual(next)

    // A detour that is on the wall while it is loaded anew stands there again.
    await desk.evaluate(() => {
      window.location.hash = `${window.location.hash}&node=s2`
    })
    await expect.poll(async () => (await shown(wall)).selection?.key).toBe('s2')
    const away = await together(pair)
    await wall.reload()
    await wall.waitForSelector('.slide-foot.detour')
    expect(await together(pair)).toEqual(away)
    await desk.reload()
    await desk.waitForSelector('.desk-aside')
    expect(await together(pair)).toEqual(away)
  })

  it('tells of an audience’s window that is closed, and opens it again where it was', async ({
    openFile,
    faults,
  }) => {
    const first = await openFile({ context: SCREEN })
    const { wall, desk } = await begin(first, faults)
    await press(desk, '1', '2', 'Enter')
    await together({ wall, desk })
    await wall.close()
    await desk.locator('.desk-audience.gone').waitFor()
    await press(desk, 'ArrowRight')
    const at = await stepOf(desk)
    const again = await openedBy(desk.context(), () =>
      desk.getByRole('button', { name: '重新打开台上窗口' }).click(),
    )
    watched(again, desk.url(), faults)
    await desk.waitForSelector('.desk-audience.there')
    await again.waitForSelector('.slide-foot')
    await together({ wall: again, desk })
    expect(await stepOf(again)).toBe(at)
    await press(again, 'ArrowRight')
    await together({ wall: again, desk })
    expect(await stepOf(desk)).not.toBe(at)
  })

  it('is opened again with its clock after it was closed', async ({ openFile, faults }) => {
    const { wall, desk } = await begin(await openFile({ context: SCREEN }), faults)
    await press(desk, 'ArrowRight', 'ArrowRight')
    await expect.poll(() => timeOf(desk)).toMatch(/^0:0[1-9]/)
    const at = await stepOf(desk)
    await desk.close()
    const [again] = await Promise.all([
      wall.context().waitForEvent('page'),
      // A browser takes a while to tell a page that a window which it has opened is closed.
      expect
        .poll(async () => {
          await wall.keyboard.press('s')
          return wall.context().pages().length
        })
        .toBe(2),
    ])
    watched(again, wall.url(), faults)
    await again.waitForSelector('.desk-audience.there')
    await together({ wall, desk: again })
    expect(await stepOf(again)).toBe(at)
    expect(await timeOf(again)).not.toBe('0:00')
  })

  it('keeps all it knows when it is loaded anew without the other', async ({ openFile, faults }) => {
    const { wall, desk } = await begin(await openFile({ context: SCREEN }), faults)
    await press(desk, '8', 'Enter')
    await together({ wall, desk })
    await wall.close()
    await desk.locator('.desk-audience.gone').waitFor()
    const before = await shown(desk)
    await desk.reload()
    await desk.waitForSelector('.desk h1')
    expect(await shown(desk)).toEqual(before)
  })

  it('says how to mend it where the browser does not let it open', async ({ openFile }) => {
    const wall = await openFile({ context: SCREEN })
    await untilDrawn(wall)
    await wall.evaluate(() => {
      window.open = () => null
    })
    await press(wall, 'p')
    await wall.waitForSelector('.slide-foot')
    await press(wall, 's')
    const notice = wall.locator('.speaker-notice')
    await notice.waitFor()
    expect(await notice.innerText()).toContain('允许此页弹出窗口')
    const desk = await openedBy(wall.context(), () => notice.getByRole('link').click())
    await desk.waitForSelector('.desk-audience.there')
    await press(desk, 'ArrowRight')
    await together({ wall, desk })
    expect(await notice.count()).toBe(0)
  })

  it('points on the wall where the pointer is on the picture', async ({ openFile, faults }) => {
    const pair = await begin(await openFile({ context: SCREEN }), faults)
    const { wall, desk } = pair
    await press(desk, '6', 'Enter')
    await together(pair)
    await press(desk, 'p')
    const picture = (await desk.locator('.desk-now .glimpse').boundingBox()) ?? fail()
    await desk.mouse.move(picture.x + picture.width * 0.25, picture.y + picture.height * 0.5)
    await wall.waitForSelector('.slide-spot')
    const stage = (await wall.locator('.stage').boundingBox()) ?? fail()
    const spot = (await wall.locator('.slide-spot').boundingBox()) ?? fail()
    expect(Math.abs(spot.x + spot.width / 2 - (stage.x + stage.width * 0.25))).toBeLessThan(4)
    expect(Math.abs(spot.y + spot.height / 2 - (stage.y + stage.height * 0.5))).toBeLessThan(4)
  })

  it('opens from the panel in which the talk is prepared, and shows its notes as set words, never as HTML', async ({
    openFile,
    faults,
  }) => {
    const wall = await openFile({ context: SCREEN })
    await untilDrawn(wall)
    await press(wall, 'Shift+P')
    await wall.locator('.step-notes textarea').fill('# 开场\n**慢**讲\n- 一点 <img src=x onerror=alert(1)>')
    const desk = await openedBy(wall.context(), () => wall.getByRole('button', { name: '讲者窗口' }).click())
    watched(desk, wall.url(), faults)
    await desk.waitForSelector('.desk-audience.there')
    await together({ wall, desk })
    const notes = desk.locator('.desk-notes .notes')
    await expect.poll(() => notes.innerText()).toContain('一点 <img src=x onerror=alert(1)>')
    expect(await notes.locator('strong').innerText()).toBe('慢')
    expect(await notes.locator('.note-heading').innerText()).toBe('开场')
    expect(await notes.locator('img').count()).toBe(0)
    expect(await violationsOf(desk)).toEqual([])
  })

  it('heeds nothing that is not of its kind on its channel', async ({ openFile, faults }) => {
    const pair = await begin(await openFile({ context: SCREEN }), faults)
    const { wall, desk } = pair
    await press(desk, '7', 'Enter')
    const before = await together(pair)
    const pairId = new URLSearchParams(new URL(desk.url()).hash.slice(1)).get('speaker') ?? ''
    await wall.evaluate((id) => {
      const { sha256 } = window.mailuo.graph.getAttributes()
      const path = window.location.href.replace(/[?#].*$/, '')
      const channel = new BroadcastChannel(`mailuo:speaker:${sha256.slice(0, 16)}:${path}:${id}`)
      const from = { role: 'speaker', id: 'x' }
      const form = { format: 'mailuo-speaker', version: 1, from }
      const stamp = { ...from, count: 900 }
      for (const said of [
        5,
        null,
        { place: { stamp, value: { address: 7 } } },
        { talk: { stamp, value: {} } },
      ])
        channel.postMessage({ ...form, kind: 'tell', said })
      for (const noise of [null, 'x', [], { ...form, kind: 'erase' }]) channel.postMessage(noise)
      channel.close()
    }, pairId)
    await press(desk, 'ArrowRight', 'ArrowLeft')
    expect((await together(pair)).step).toBe(before.step)
  })
})

function fail(): never {
  throw new Error('there is nothing to point at')
}
