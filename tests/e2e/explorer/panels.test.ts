import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { KEYS } from '../../../src/app/keys.ts'
import { MESSAGES } from '../../../src/app/messages.ts'
import { isDoubtful } from '../../../src/model/proofOf.ts'
import { atlas } from '../harness/article.ts'
import { hoverOf, labelsOf, STILL, stateOf, untilDrawn, untilRest } from '../harness/explorer.ts'
import { it } from '../harness/test.ts'

const { zh, en } = MESSAGES

/** The element that has the focus, in words: its role, and its name or text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return ''
    const role = element.getAttribute('role') ?? element.tagName.toLowerCase()
    return `${role} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`
  })

const outlined = (page: Page): Promise<string | undefined> =>
  page
    .evaluate(() => document.activeElement && getComputedStyle(document.activeElement).outlineStyle)
    .then((style) => style ?? undefined)

describe('language and colours', () => {
  it('change at a click and by key, all words and the labels of the picture with them', async ({
    openFile,
  }) => {
    const page = await openFile({ context: STILL, webgl: false })
    await untilDrawn(page)
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const colours = [await paper()]
    for (const theme of ['dark', 'projector', 'light'] as const) {
      await page.keyboard.press('t')
      await untilRest(page, 100)
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme)
      expect(
        await page
          .locator('.bar')
          .getByRole('button', { name: `配色：${zh.themes[theme]}` })
          .count(),
      ).toBe(1)
      expect((await labelsOf(page)).length).toBe(12)
      colours.push(await paper())
    }
    expect(new Set(colours.slice(0, 3)).size).toBe(3)
    expect(colours[3]).toBe(colours[0])
    await page
      .locator('.bar')
      .getByRole('button', { name: zh.bar.theme(zh.themes.light, zh.themes.dark) })
      .click()
    expect((await stateOf(page)).theme).toBe('dark')

    await page.getByRole('button', { name: zh.bar.languageHint }).click()
    await untilRest(page, 100)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    expect(await page.getByRole('radio').allTextContents()).toEqual([
      ...Object.values(en.views),
      ...Object.values(en.details),
    ])
    const named = await page.locator('.stage svg g[font-family] > g').allTextContents()
    expect(named.filter((text) => text.startsWith(en.focus))).toHaveLength(5)
    expect(named).toContain(en.bases.structure)
    // Nothing of the interface stays Chinese but the article's own words.
    const shown = await page.locator('.bar .choice, .bar .tools, .legend, .foot').allInnerTexts()
    expect(shown.join('').replace(en.bar.language, '')).not.toMatch(/\p{Script=Han}/u)
    await page.keyboard.press('l')
    expect((await stateOf(page)).language).toBe('zh')
  })
})

describe('the list of keys', () => {
  it('opens with ?, keeps the focus inside and gives it back', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    const opener = page.locator('.foot').getByRole('button', { name: zh.foot.keys })
    await opener.focus()
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: zh.dialogs.keysTitle })
    await dialog.waitFor()
    for (const { action } of KEYS)
      expect(await dialog.locator('dd').getByText(zh.actions[action], { exact: true }).count(), action).toBe(
        1,
      )
    for (let press = 0; press < 6; press++) {
      await page.keyboard.press(press < 4 ? 'Tab' : 'Shift+Tab')
      const outside = await page.evaluate(
        () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
      )
      expect(outside).toBe(false)
    }
    // Behind it no key acts.
    await page.keyboard.press('3')
    expect((await stateOf(page)).detail).toBe(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog.count()).toBe(0)
    expect(await opener.evaluate((opener) => opener === document.activeElement)).toBe(true)

    await opener.click()
    await dialog.getByRole('button', { name: zh.dialogs.close }).click()
    expect((await stateOf(page)).dialog).toBe(null)
    await page.locator('.foot .proof').click()
    const proof = page.getByRole('dialog', { name: zh.dialogs.proofTitle })
    expect(await proof.textContent()).toContain(atlas.attributes.sha256)
    await page.mouse.click(3, 3)
    await expect.poll(() => proof.count()).toBe(0)
  })
})

describe('the proof', () => {
  it('leads from a doubtful relation and from a note to the words they speak of', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    const dialog = page.getByRole('dialog', { name: zh.dialogs.proofTitle })
    await page.locator('.foot .proof').click()
    expect(await dialog.textContent()).toContain(zh.dialogs.reviewer)
    const doubtful = [...atlas.edges.values()].filter(({ attributes }) => isDoubtful(attributes))
    await dialog.getByText(zh.dialogs.doubtful(doubtful.length)).click()
    await expect.poll(() => dialog.locator('details .opens').count()).toBe(doubtful.length)
    await dialog.locator('details .opens').first().click()
    expect((await stateOf(page)).selection?.key).toBe(doubtful[0]?.key)
    expect(await page.locator('.card .review').textContent()).toMatch(
      new RegExp(`^${zh.verdicts.doubtful}：.`),
    )
    await expect.poll(() => dialog.count()).toBe(0)

    await page.locator('.foot .proof').click()
    await dialog.getByRole('button', { name: '疑为“归属感”' }).click()
    expect((await stateOf(page)).selection?.key).toContain('归属感度')
    await expect.poll(() => dialog.count()).toBe(0)
  })
})

describe('the keyboard', () => {
  it('reaches every room by Tab, and shows where it is', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    const stops: string[] = []
    for (let press = 0; press < 60; press++) {
      await page.keyboard.press('Tab')
      const stop = await focused(page)
      if (stop === '') break
      expect(await outlined(page), stop).not.toBe('none')
      stops.push(stop)
    }
    const at = (words: string) => stops.findIndex((stop) => stop.includes(words))
    const rooms = [
      `button ${zh.bar.search}`,
      `radio ${zh.views.thread}`,
      `radio ${zh.details[1]}`,
      zh.bar.languageHint,
      'treeitem',
      zh.stage,
      zh.kinds.goal,
      `section ${zh.reader.title}`,
      'button 引文',
    ].map(at)
    expect(rooms).toEqual([...rooms].sort((a, b) => a - b))
    expect(rooms[0]).toBe(0)
    // One stop for each choice and for the tree, whatever they hold.
    expect(stops.filter((stop) => stop.startsWith('radio'))).toHaveLength(2)
    expect(stops.filter((stop) => stop.startsWith('treeitem'))).toHaveLength(1)

    await page.getByRole('radio', { name: zh.views.thread }).focus()
    await page.keyboard.press('ArrowRight')
    expect((await stateOf(page)).view).toBe('meansEnds')
    expect(await focused(page)).toBe(`radio ${zh.views.meansEnds}`)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    expect((await stateOf(page)).view).toBe('affinity')
  })
})

describe('the outline', () => {
  it('is a tree that the keyboard walks down to a relation and its sentence', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    const tree = page.getByRole('tree', { name: zh.outline.title })
    const items = tree.getByRole('treeitem')
    await expect.poll(() => tree.locator('[role=treeitem][aria-level="2"]:not(.group)').count()).toBe(5)
    await expect.poll(() => tree.locator('[role=treeitem][aria-level="3"]:not(.group)').count()).toBe(16)
    const current = () =>
      page.evaluate(() => {
        const item = document.activeElement
        const read = (name: string) => item?.getAttribute(`aria-${name}`) ?? null
        return {
          role: item?.getAttribute('role'),
          words: item?.querySelector('.words')?.textContent ?? '',
          level: read('level'),
          at: `${read('posinset')}/${read('setsize')}`,
          expanded: read('expanded'),
          stops: document.querySelectorAll('[role=treeitem][tabindex="0"]').length,
        }
      })
    await items.first().focus()
    expect(await current()).toEqual({
      role: 'treeitem',
      words: atlas.attributes.title,
      level: '1',
      at: '1/1',
      expanded: 'true',
      stops: 1,
    })
    const visit = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key)
      return current()
    }
    const all = await items.count()
    expect(await visit('ArrowLeft')).toMatchObject({ expanded: 'false' })
    await expect.poll(() => items.count()).toBe(1)
    expect(await visit('ArrowRight')).toMatchObject({ expanded: 'true', stops: 1 })
    await expect.poll(() => items.count()).toBe(all)
    expect(await visit('End')).toMatchObject({ level: '3', at: '4/4', stops: 1 })
    expect((await visit('Home')).level).toBe('1')
    const part = await visit('ArrowDown', 'ArrowDown')
    expect(part).toMatchObject({ level: '2', at: '2/6', expanded: 'true', stops: 1 })
    expect(part.words).toContain('推进学习型党组织建设')
    // Into the part, its concepts, the task, and its relations.
    expect(await visit('ArrowRight')).toMatchObject({ words: '3 个概念', level: '3', expanded: 'false' })
    expect(await visit('ArrowRight', 'ArrowRight')).toMatchObject({ level: '4', at: '1/3', stops: 1 })
    let item = await current()
    const named = (label: string) => `${label}，${zh.kinds.goal}`
    while (item.words !== named('推进学习型党组织建设') && item.level === '4') item = await visit('ArrowDown')
    const relation = await visit('ArrowRight', 'ArrowRight')
    expect(relation).toMatchObject({ level: '5', expanded: null, stops: 1 })
    item = relation
    while (item.words !== named('强化理论武装') && item.level === '5') item = await visit('ArrowDown')
    expect(await focused(page)).toBe(`treeitem ${zh.types.focusesOn.out} ${named('强化理论武装')}`)
    await visit('Enter')
    await untilRest(page)
    expect((await stateOf(page)).selection?.key).toBe('goal:推进学习型党组织建设 focusesOn goal:强化理论武装')
    expect(await tree.locator('[aria-selected=true]').textContent()).toContain('强化理论武装')
    expect((await current()).words).toBe(named('强化理论武装'))
    expect(await page.locator('.card blockquote').textContent()).toContain('以强化理论武装为重点')
    expect((await visit('ArrowLeft')).words).toBe(named('推进学习型党组织建设'))

    // By pointer: a line lights its node and selects it, the twisty only folds.
    const section = tree.locator('[role=treeitem]', { hasText: '统筹城乡党建' }).first()
    await section.locator('.words').hover({ position: { x: 4, y: 4 } })
    await section.locator('.words').hover({ position: { x: 12, y: 8 } })
    await expect.poll(async () => (await hoverOf(page))?.key).toBe('s3.2')
    await section.locator('.words').click()
    expect((await stateOf(page)).selection).toEqual({ kind: 'node', key: 's3.2', index: 0 })
    await section.locator('.twisty').click()
    expect(await section.getAttribute('aria-expanded')).toBe('true')
    expect((await stateOf(page)).selection?.key).toBe('s3.2')
  })
})

describe('the legend', () => {
  it('counts, hides and shows kinds, relations and bases, by pointer and keyboard', async ({ openFile }) => {
    const page = await openFile({
      context: { ...STILL, viewport: { width: 1920, height: 1080 } },
      suffix: '#detail=3',
    })
    await untilDrawn(page)
    const legend = page.getByRole('region', { name: zh.legend.title })
    const kinds = [...atlas.nodes.values()].map(({ kind }) => kind)
    for (const kind of ['goal', 'mechanism', 'principle', 'actor', 'section'] as const) {
      const all = kinds.filter((other) => other === kind).length
      const entry = legend.getByRole('button', { name: new RegExp(`^${zh.kinds[kind]} `) })
      expect(await entry.locator('.count').textContent()).toBe(
        kind === 'section' ? `${all}` : `${all}/${all}`,
      )
      expect(await entry.getAttribute('aria-pressed')).toBe('true')
    }
    const goals = legend.getByRole('button', { name: new RegExp(`^${zh.kinds.goal} `) })
    await goals.click()
    await untilRest(page, 100)
    expect(await goals.getAttribute('aria-pressed')).toBe('false')
    expect(await goals.locator('.count').textContent()).toMatch(/^0\//)
    expect((await labelsOf(page)).filter(({ key }) => atlas.nodes.get(key)?.kind === 'goal')).toEqual([])
    await goals.press('Enter')
    expect(await goals.getAttribute('aria-pressed')).toBe('true')

    const serves = legend.getByRole('button', {
      name: new RegExp(`^${zh.types.serves.out} `),
    })
    await serves.press(' ')
    const structure = legend.getByRole('button', {
      name: new RegExp(`^${zh.bases.structure} `),
    })
    await structure.press('Enter')
    expect((await stateOf(page)).hidden).toEqual({ kinds: [], types: ['serves'], bases: ['structure'] })
    await page.keyboard.press('z')
    expect((await stateOf(page)).hidden).toEqual({ kinds: [], types: [], bases: [] })
    await page.keyboard.press('g')
    // Folded, what the lines rest on is still told beside the kinds.
    await expect.poll(() => legend.getByRole('list').count()).toBe(2)
    await expect.poll(() => legend.getByRole('button', { name: zh.bases.structure }).count()).toBe(1)
    await legend.getByRole('button', { name: zh.legend.open }).click()
    await expect.poll(() => legend.getByRole('list').count()).toBe(3)
  })

  it('and the side panels fold and open by key and click, the focus staying in them', async ({
    openFile,
  }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    const width = () => page.evaluate(() => document.querySelector('.stage')?.clientWidth ?? 0)
    const before = await width()
    await page.keyboard.press('o')
    await untilRest(page, 100)
    const wider = await width()
    expect(wider).toBeGreaterThan(before)
    expect((await labelsOf(page)).length).toBe(12)
    await page.keyboard.press('r')
    await untilRest(page, 100)
    expect(await width()).toBeGreaterThan(wider)
    await expect.poll(() => page.locator('.reader').count()).toBe(0)
    // A selection made meanwhile is in the middle of the text when it opens.
    await page.keyboard.press('k')
    const open = page.getByRole('button', { name: zh.reader.open })
    await open.press('Enter')
    expect(await focused(page)).toContain(zh.reader.fold)
    await untilRest(page)
    const chosen = await page.locator('.reader .is-chosen').first().boundingBox()
    const frame = await page.locator('.reader').boundingBox()
    expect(chosen?.y).toBeGreaterThan(frame?.y ?? Number.POSITIVE_INFINITY)
    expect(chosen?.y).toBeLessThan((frame?.y ?? 0) + (frame?.height ?? 0))
    await page.keyboard.press('o')
    await untilRest(page, 100)
    expect(await width()).toBe(before)
  })
})
