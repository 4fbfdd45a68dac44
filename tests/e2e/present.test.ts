import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { standOf } from '../../src/app/state/presenting.ts'
import { articleTalk } from '../../src/app/state/talkOf.ts'
import { contrast } from '../app/present/contrast.ts'
import { atlas } from './harness/article.ts'
import { labelsOf, overlaps, rendererOf, STILL, stageBox, untilDrawn, untilRest } from './harness/explorer.ts'
import { fingersOn } from './harness/fingers.ts'
import { type Choices, seeded } from './harness/seeded.ts'
import { it } from './harness/test.ts'

const SIZES = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 600 },
] as const

const { text } = atlas.attributes
const TALKS = { full: articleTalk(atlas.file), short: articleTalk(atlas.file, 'short') }

/** Where the talk stands, as the page says it: `s2.1 1`; empty where none is given. */
const standing = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { presenting } = window.mailuo.state
    return presenting === null ? '' : `${presenting.step} ${presenting.portion + 1}`
  })

/** The whole state, but what undoes changes of the talk and where the explorer goes back to, as text. */
const wholeState = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { presenting, ...state } = window.mailuo.state
    const plain = (_: string, value: unknown): unknown =>
      value instanceof Set ? [...value] : value instanceof Map ? [...value] : value
    return JSON.stringify({ ...state, presenting: { ...presenting, before: null } }, plain)
  })

/** What a visible text looks like. */
interface Seen {
  readonly words: string
  readonly size: number
  readonly color: string
  readonly paper: string
  /** Whether it lies within the window and whatever clips it. */
  readonly whole: boolean
}

/** Every visible stretch of text of the page, but that which is only read aloud. */
const seenTexts = (page: Page): Promise<Seen[]> =>
  page.evaluate(() => {
    const hex = (colour: string): string => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number)
      return `#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
    }
    const opaque = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at)
        if (!/, 0\)$|transparent/.test(backgroundColor)) return backgroundColor
      }
      return 'rgb(255, 255, 255)'
    }
    const seen: Seen[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const words = node.textContent?.trim() ?? ''
      if (!element || words === '' || element.closest('script, style, .unseen, option')) continue
      const style = getComputedStyle(element)
      if (style.visibility !== 'visible' || element.closest('.away')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
      if (rects.length === 0) continue
      const box = range.getBoundingClientRect()
      let whole =
        box.left >= 0 && box.top >= 0 && box.right <= window.innerWidth && box.bottom <= window.innerHeight
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (getComputedStyle(at).overflow === 'visible') continue
        const frame = at.getBoundingClientRect()
        if (box.top < frame.top - 1 || box.bottom > frame.bottom + 1 || box.right > frame.right + 1)
          whole = false
      }
      // An SVG's words have a colour and a paper of their own.
      const svg = element.closest('svg') !== null
      seen.push({
        words,
        size: Number.parseFloat(style.fontSize),
        color: hex(svg ? style.fill : style.color),
        paper: hex(svg ? style.stroke : opaque(element)),
        whole,
      })
    }
    return seen
  })

/** What of the page could not be read from the back of a room. */
async function unreadable(page: Page): Promise<string[]> {
  const place = await standing(page)
  return (await seenTexts(page)).flatMap(({ words, size, color, paper, whole }) => [
    ...(size < 20 ? [`${place}: 「${words}」 has ${size} px`] : []),
    ...(contrast(color, paper) < 7
      ? [`${place}: 「${words}」 has ${contrast(color, paper).toFixed(2)} : 1`]
      : []),
    ...(whole ? [] : [`${place}: 「${words}」 is cut`]),
  ])
}

/** The words that stand below the picture, without the sign of a note. */
const said = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const words = document.querySelector('.slide-foot .said')?.cloneNode(true)
    if (!(words instanceof Element)) return ''
    for (const sign of words.querySelectorAll('.thus')) sign.remove()
    return words.textContent ?? ''
  })

const aloud = (page: Page): Promise<string> => page.locator('.slide > .unseen').innerText()

/** Presses `key` until nothing changes any more; calls at each stop, the first included. */
async function walk(page: Page, key: string, at: (stop: string) => Promise<void>): Promise<string[]> {
  const stops: string[] = []
  for (let stop = await standing(page); stop !== stops[stops.length - 1]; stop = await standing(page)) {
    stops.push(stop)
    await untilRest(page, 160)
    await at(stop)
    await page.keyboard.press(key)
  }
  return stops
}

/** All stops of a talk in order, each with its words. */
const stopsOf = (talk: (typeof TALKS)['full']): { readonly stop: string; readonly words: string }[] =>
  talk.steps.flatMap(({ id }) => {
    const found: { stop: string; words: string }[] = []
    for (let portion = 0; ; portion++) {
      const stand = standOf({ talk, presenting: { step: id, portion, veil: null, pace: null, before: null } })
      if (!stand || stand.portion < portion) return found
      const quote = stand.portions[portion]
      const words = stand.step.subject === 'cover' || !quote ? '' : text.slice(quote.start, quote.end)
      found.push({ stop: `${id} ${portion + 1}`, words })
    }
  })

describe.each(SIZES)('the talk on a wall of $width × $height', (viewport) => {
  it('goes from start to end with the keyboard alone; each slide can be read, quotes the text and is told', {
    timeout: 240_000,
  }, async ({ openFile }) => {
    const page = await openFile({ context: { ...STILL, viewport }, webgl: false })
    await untilDrawn(page)
    await page.keyboard.press('p')
    await expect.poll(() => standing(page)).toBe('cover 1')
    const wrong: string[] = []
    const shown: { stop: string; words: string }[] = []
    const stops = await walk(page, 'ArrowRight', async (stop) => {
      wrong.push(...(await unreadable(page)))
      wrong.push(...overlaps(await labelsOf(page)))
      const words = await said(page)
      shown.push({ stop, words })
      const told = await aloud(page)
      if (!told.includes(words)) wrong.push(`${stop} is told as ${told}`)
    })
    expect(wrong).toEqual([])
    expect(shown).toEqual(stopsOf(TALKS.full))
    expect(stops).toHaveLength(new Set(stops).size)
    expect(await rendererOf(page)).toBe('svg')
  })

  it('is as readable in the dark', { timeout: 240_000 }, async ({ openFile }) => {
    const page = await openFile({
      context: { ...STILL, viewport },
      suffix: '#step=cover&theme=dark',
      webgl: false,
    })
    await expect.poll(() => standing(page)).toBe('cover 1')
    const wrong: string[] = []
    await walk(page, 'PageDown', async () => {
      wrong.push(...(await unreadable(page)))
    })
    expect(wrong).toEqual([])
  })
})

/** Opens the talk at a step. */
async function present(
  openFile: (options: object) => Promise<Page>,
  step: string,
  context: object = {},
): Promise<Page> {
  const page = await openFile({
    context: { ...STILL, viewport: { width: 1024, height: 768 }, ...context },
    suffix: `#step=${step}`,
  })
  await expect.poll(() => standing(page)).not.toBe('')
  await untilRest(page)
  return page
}

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
