import type { Page } from 'playwright-core'
import { contrast } from '../../app/present/contrast.ts'
import { standing } from './talk.ts'

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
export async function unreadable(page: Page): Promise<string[]> {
  const place = await standing(page)
  return (await seenTexts(page)).flatMap(({ words, size, color, paper, whole }) => [
    ...(size < 20 ? [`${place}: 「${words}」 has ${size} px`] : []),
    ...(contrast(color, paper) < 7
      ? [`${place}: 「${words}」 has ${contrast(color, paper).toFixed(2)} : 1`]
      : []),
    ...(whole ? [] : [`${place}: 「${words}」 is cut`]),
  ])
}
