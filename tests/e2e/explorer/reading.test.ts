import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { READING_MESSAGES } from '../../../src/app/messages/reading.ts'
import { MESSAGES } from '../../../src/app/messages.ts'
import { atlas } from '../harness/article.ts'
import { marked, STILL, stateOf, untilDrawn, untilRest } from '../harness/explorer.ts'
import { it } from '../harness/test.ts'

const words = READING_MESSAGES.zh
const { turn } = MESSAGES.zh.reader

const foldedOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...window.mailuo.state.reading.folded].sort())

/** The article as it is drawn: without what is folded away. */
const drawn = (page: Page): Promise<string> => page.locator('.reader .text').innerText()

const treeitem = (page: Page, key: string) =>
  page.locator(`.outline-tree [role=treeitem][data-id$="${key}"]`).first()

const bodyOf = (key: string): string => {
  const attributes = atlas.sections.get(key)?.attributes
  if (!attributes) throw new Error(`There is no section ${key}.`)
  return atlas.attributes.text.slice(attributes.heading.end + 3, attributes.heading.end + 13)
}

describe('sections in the reader', () => {
  it('fold with the outline, either way', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    const text = await page.locator('.reader .text').textContent()
    const button = page.getByRole('button', { name: turn('二'), exact: true })
    await button.click()
    expect(await foldedOf(page)).toEqual(['s2'])
    expect(await button.getAttribute('aria-expanded')).toBe('false')
    expect(await drawn(page)).not.toContain(bodyOf('s2.1'))
    expect(await drawn(page)).toContain(bodyOf('s3.1'))
    await expect.poll(() => treeitem(page, 's2').getAttribute('aria-expanded')).toBe('false')
    expect(await page.locator('.reader .text').textContent()).toBe(text)

    await treeitem(page, 's2').press('ArrowRight')
    await expect.poll(() => foldedOf(page)).toEqual([])
    await expect.poll(() => drawn(page)).toContain(bodyOf('s2.1'))
    await treeitem(page, 's3').press('ArrowLeft')
    await expect.poll(() => foldedOf(page)).toEqual(['s3'])
    await expect.poll(() => drawn(page)).not.toContain(bodyOf('s3.1'))
  })

  it('leave the text open when only a list of concepts is closed in the outline', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    const point = treeitem(page, 's1.1')
    await point.press('ArrowRight')
    await expect.poll(() => point.getAttribute('aria-expanded')).toBe('true')
    await point.press('ArrowLeft')
    await expect.poll(() => point.getAttribute('aria-expanded')).toBe('false')
    expect(await foldedOf(page)).toEqual([])
  })

  it('are folded by keyboard at their triangles, one stop for Tab', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    const turns = page.locator('.reader .turn')
    await expect
      .poll(() =>
        turns.evaluateAll((turns) => turns.filter((one) => (one as HTMLElement).tabIndex === 0).length),
      )
      .toBe(1)
    const point = page.getByRole('button', { name: turn('一（一）'), exact: true })
    // While the page is still opening a room may be drawn anew between the focus and the key.
    await expect
      .poll(async () => {
        await page.getByRole('button', { name: turn('一'), exact: true }).focus()
        await page.keyboard.press('ArrowDown')
        return point.evaluate((point) => point === document.activeElement)
      })
      .toBe(true)
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => foldedOf(page)).toEqual(['s1.1'])
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => foldedOf(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect.poll(() => foldedOf(page)).toEqual(['s1.1'])
  })

  it('answer two keys that come within one frame', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    const folded = await page
      .getByRole('button', { name: turn('一（一）'), exact: true })
      .evaluate((point) => {
        return ['ArrowLeft', 'ArrowRight', 'ArrowLeft'].map((key) => {
          point.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
          return [...window.mailuo.state.reading.folded]
        })
      })
    expect(folded).toEqual([['s1.1'], [], ['s1.1']])
  })

  it('all fold and unfold at once, by button and key', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    const parts = [...atlas.sections.values()].filter(({ attributes: { depth } }) => depth === 1)
    await page.getByRole('button', { name: words.fold }).click()
    await expect.poll(() => foldedOf(page)).toEqual(parts.map(({ key }) => key))
    await page.keyboard.press('f')
    await expect.poll(() => foldedOf(page)).toEqual([])
  })

  it('unfold where what is chosen stands in them', async ({ openFile }) => {
    const deep = atlas.mentions.find(({ mention }) => mention.section === 's4.2')
    if (!deep) throw new Error('The section s4.2 has no mention.')
    const page = await openFile({ context: STILL, suffix: '#fold=s4,s4.2,s5' })
    await untilDrawn(page)
    await expect.poll(() => drawn(page)).not.toContain(bodyOf('s4.2'))
    await page.evaluate((key) => {
      window.location.hash = `node=${encodeURIComponent(key)}&fold=s4,s4.2,s5`
    }, deep.key)
    const place = atlas.mentions.find(({ key, index }) => key === deep.key && index === 0)?.mention
    await untilRest(page)
    expect(await marked(page, 'is-chosen')).toBe(place?.quote)
    expect(await page.locator('.reader .is-chosen').first().isVisible()).toBe(true)
    // It may be folded away again.
    await page.keyboard.press('f')
    await page.keyboard.press('f')
    await expect.poll(() => page.locator('.reader .is-chosen').first().isVisible()).toBe(false)
  })
})

describe('the marks of the concepts', () => {
  const edgeOf = (page: Page, selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((mark) => getComputedStyle(mark).borderBottomColor)

  it('go and come by key and button; what is chosen stays marked', async ({ openFile }) => {
    const page = await openFile({ context: STILL, suffix: `#node=${encodeURIComponent('actor:党员')}` })
    await untilDrawn(page)
    const plain = '.reader .mention:not([class*=" is-"])'
    const clear = 'rgba(0, 0, 0, 0)'
    expect(await edgeOf(page, plain)).not.toBe(clear)
    await page.keyboard.press('h')
    await expect.poll(() => edgeOf(page, plain)).toBe(clear)
    expect(await edgeOf(page, '.reader .is-chosen')).not.toBe(clear)
    const button = page.getByRole('button', { name: words.marks, exact: true })
    expect(await button.getAttribute('aria-pressed')).toBe('false')
    await button.click()
    await expect.poll(() => edgeOf(page, plain)).not.toBe(clear)
    expect((await stateOf(page)).selection?.key).toBe('actor:党员')
  })
})

/** What stands at the ends and beginnings of the lines of running text, and how far (px) the ends are from the measure's edge. */
const linesDrawn = (page: Page) =>
  page.evaluate(() => {
    const article = document.querySelector<HTMLElement>('.reader .text')
    if (!article) throw new Error('There is no article.')
    const style = getComputedStyle(article)
    const edge = article.getBoundingClientRect().right - Number.parseFloat(style.paddingRight)
    const em = Number.parseFloat(style.fontSize)
    const found: { first: string; last: string; beyond: number; width: number }[] = []
    const range = document.createRange()
    for (const paragraph of article.querySelectorAll('.paragraph')) {
      let line: { sign: string; rect: DOMRect }[] = []
      const end = () => {
        const [first] = line
        const last = line[line.length - 1]
        if (first && last) {
          const { sign, rect } = last
          found.push({ first: first.sign, last: sign, beyond: rect.right - edge, width: rect.width })
        }
        line = []
      }
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('.lead')) continue
        for (let i = 0; i < (node.nodeValue ?? '').length; i++) {
          range.setStart(node, i)
          range.setEnd(node, i + 1)
          const rect = range.getBoundingClientRect()
          if (rect.width === 0) continue
          if (line[0] && Math.abs(rect.top - line[0].rect.top) > em) end()
          line.push({ sign: node.nodeValue?.[i] ?? '', rect })
        }
      }
      // The last line ends where its words do.
      line = []
    }
    return found
  })

describe('the signs of the text', () => {
  it('hang beyond the ends of the lines, which none of them begins, at every width', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    const found: unknown[] = []
    for (const width of [1920, 1366, 1024, 390]) {
      await page.setViewportSize({ width, height: 800 })
      await untilRest(page)
      const lines = await linesDrawn(page)
      const hanging = lines.filter(({ last }) => /[、，。；：]/.test(last))
      found.push({
        hang: hanging.length > 5,
        wholly: hanging.every(({ beyond, width }) => Math.abs(beyond - width) < 1.5),
        begins: lines.filter(({ first }) => /[、，。；：！？,;:!?”’）》]/.test(first)).length,
      })
    }
    expect(found).toEqual(Array(4).fill({ hang: true, wholly: true, begins: 0 }))
  })

  it('are copied, found and clicked as words of the text', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    const { text } = atlas.attributes
    const copied = await page.evaluate(() => {
      const article = document.querySelector('.reader .text')
      if (article) document.getSelection()?.selectAllChildren(article)
      return document.getSelection()?.toString() ?? ''
    })
    expect(copied.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    const found = await page.evaluate(() => {
      document.getSelection()?.removeAllRanges()
      const finds: unknown = Reflect.get(window, 'find')
      if (typeof finds !== 'function') throw new Error('This browser finds nothing.')
      return [finds.call(window, '水平。组织部门'), document.getSelection()?.toString()]
    })
    expect(found).toEqual([true, '水平。组织部门'])
    const inside = page.locator('.reader .mention .hung').first()
    const own = await inside.evaluate((sign) => sign.closest('.mention')?.textContent ?? '')
    await page.evaluate(() => document.getSelection()?.removeAllRanges())
    await inside.click()
    await expect.poll(async () => (await stateOf(page)).selection?.key ?? '').toContain(own.slice(0, 2))
  })
})

describe('the notes on the text', () => {
  it('never open a line', async ({ openFile }) => {
    const page = await openFile({ context: STILL })
    await untilDrawn(page)
    const found: unknown[] = []
    for (const width of [1366, 1280, 1200, 1100]) {
      await page.setViewportSize({ width, height: 700 })
      await untilRest(page)
      const opening = await page.evaluate(
        () =>
          [...document.querySelectorAll('.reader .sic')].filter((mark) => {
            const text = document.querySelector('.reader .text')?.getBoundingClientRect()
            const [rect] = mark.getClientRects()
            return text && rect && rect.left < text.left + 30
          }).length,
      )
      found.push(opening)
    }
    expect(found).toEqual([0, 0, 0, 0])
  })

  it('stand in the margin beside their lines where there is one, and do not touch', async ({ openFile }) => {
    const page = await openFile({ context: { ...STILL, viewport: { width: 1920, height: 1080 } } })
    await untilDrawn(page)
    const notes = page.locator('.margin-notes p')
    await expect.poll(() => notes.first().isVisible()).toBe(true)
    expect(await notes.count()).toBe(atlas.attributes.notes.length)
    const boxes = async () => {
      const found = await notes.evaluateAll((notes) =>
        notes.map((note) => note.getBoundingClientRect().toJSON()),
      )
      return found.slice(1).filter(({ top }, i) => top < found[i].bottom).length
    }
    await expect.poll(boxes).toBe(0)
    await page.setViewportSize({ width: 1366, height: 768 })
    await expect.poll(() => notes.first().isVisible()).toBe(false)
  })
})
