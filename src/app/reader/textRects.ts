import type { Span } from '../../model/span.ts'
import type { Line } from './segments.ts'

/** The text node in which a place of the text (code units) stands, and where in it. */
function nodeAt(article: Element, lines: readonly Line[], place: number): [Node, number] | null {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] as Line).end <= place) low = middle + 1
    else high = middle
  }
  const line = article.children[low]
  if (!line) return null
  let rest = place - (lines[low]?.start ?? 0)
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    if (rest < length) return [node, rest]
    rest -= length
  }
  return null
}

/** Where words of the text are drawn, a rectangle (CSS pixels of the window) for each piece of a line; none for what is folded away. */
export function textRects(article: Element, lines: readonly Line[], { start, end }: Span): DOMRect[] {
  const first = nodeAt(article, lines, start)
  const last = nodeAt(article, lines, end - 1)
  if (!first || !last) return []
  const range = document.createRange()
  range.setStart(first[0], first[1])
  range.setEnd(last[0], last[1] + 1)
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
}
