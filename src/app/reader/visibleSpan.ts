import type { Span } from '../../model/span.ts'
import { HIDDEN } from './fold.ts'
import type { Line } from './segments.ts'

/** The first position from `low` up to `high` for which `reached` holds, which then must hold for all after it; `high` where none. */
function firstThat(low: number, high: number, reached: (position: number) => boolean): number {
  while (low < high) {
    const middle = (low + high) >> 1
    if (reached(middle)) high = middle
    else low = middle + 1
  }
  return low
}

interface Words {
  readonly node: Text
  /** Where it begins in the text, in code units. */
  readonly start: number
}

/** The text nodes of a line that have ink: not the blanks it begins and ends with, nor what is folded away. */
function wordsOf(line: Element, start: number): Words[] {
  const words: Words[] = []
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const value = node.nodeValue ?? ''
    if (node instanceof Text && value.trim() !== '' && !node.parentElement?.closest(`.${HIDDEN}`))
      words.push({ node, start })
    start += value.length
  }
  return words
}

/** Of the lines that are shown, the place (code units) of the first character whose middle lies below `edge` (CSS pixels of the window). */
function placeBelow(
  shown: readonly { readonly element: Element; readonly line: Line }[],
  edge: number,
  end: number,
): number {
  const range = document.createRange()
  const below = (node: Node, offset: number, beyond: number): boolean => {
    range.setStart(node, offset)
    range.setEnd(node, beyond)
    const { top, bottom, height } = range.getBoundingClientRect()
    return height > 0 && (beyond - offset === 1 ? (top + bottom) / 2 : bottom) > edge
  }
  const at = firstThat(0, shown.length, (i) => {
    const element = shown[i]?.element
    return element !== undefined && element.getBoundingClientRect().bottom > edge
  })
  for (const { element, line } of shown.slice(at)) {
    const words = wordsOf(element, line.start)
    for (
      let i = firstThat(0, words.length, (i) => {
        const node = words[i]?.node
        return node !== undefined && below(node, 0, node.length)
      });
      i < words.length;
      i++
    ) {
      const { node, start } = words[i] as Words
      const offset = firstThat(0, node.length, (offset) => below(node, offset, offset + 1))
      if (offset < node.length) return start + offset
    }
  }
  return end
}

/** The part of the text (code units) that can be seen in `box`, which scrolls `article`; null where it shows none. */
export function visibleSpan(box: Element, article: Element, lines: readonly Line[]): Span | null {
  const { top, bottom } = box.getBoundingClientRect()
  const shown = lines.flatMap((line, i) => {
    const element = article.children[i]
    return element && !line.blank && !element.classList.contains(HIDDEN) ? [{ element, line }] : []
  })
  const end = lines[lines.length - 1]?.end ?? 0
  const first = placeBelow(shown, top, end)
  const beyond = placeBelow(shown, bottom, end)
  return first < beyond ? { start: first, end: beyond } : null
}
