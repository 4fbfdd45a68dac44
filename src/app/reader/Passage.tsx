import { useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import type { Span } from '../../model/span.ts'
import { usePicked } from '../explorerContext.ts'
import { scrollToMiddle } from './scrollToMiddle.ts'
import type { Line } from './segments.ts'

/** The text node in which a place of the text (code units) stands, and where in it. */
function nodeAt(article: Element, lines: readonly Line[], place: number): [Node, number] | null {
  const at = lines.findIndex(({ start, end }) => start <= place && place < end)
  const line = article.children[at]
  if (!line) return null
  let rest = place - (lines[at]?.start ?? 0)
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    if (rest < length) return [node, rest]
    rest -= length
  }
  return null
}

function rectsOf(article: Element, lines: readonly Line[], { start, end }: Span): DOMRect[] {
  const first = nodeAt(article, lines, start)
  const last = nodeAt(article, lines, end - 1)
  if (!first || !last) return []
  const range = document.createRange()
  range.setStart(first[0], first[1])
  range.setEnd(last[0], last[1] + 1)
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
}

interface PassageProps {
  readonly lines: readonly Line[]
  /** What scrolls, and holds the article. */
  readonly box: RefObject<HTMLElement>
}

/**
 * Marks the words that were looked up and brings them to the middle. They may begin and end anywhere, so the mark lies behind
 * the text instead of dividing it.
 */
export function Passage({ lines, box }: PassageProps) {
  const passage = usePicked((state) => state.passage)
  const rects = useSignal<readonly { left: number; top: number; width: number; height: number }[]>([])
  useLayoutEffect(() => {
    const scrolling = box.current
    const article = scrolling?.querySelector('.text')
    if (!passage || !scrolling || !article) {
      rects.value = []
      return
    }
    const measure = () => {
      const frame = scrolling.getBoundingClientRect()
      rects.value = rectsOf(article, lines, passage).map(({ left, top, width, height }) => ({
        left: left - frame.left + scrolling.scrollLeft,
        top: top - frame.top + scrolling.scrollTop,
        width,
        height,
      }))
    }
    measure()
    const found = rectsOf(article, lines, passage)
    const [first] = found
    const last = found[found.length - 1]
    if (first && last) scrollToMiddle(scrolling, first.top, last.bottom)
    const observer = new ResizeObserver(measure)
    observer.observe(article)
    return () => observer.disconnect()
  }, [passage, lines])
  return (
    <div class="passage" aria-hidden="true">
      {rects.value.map((rect, i) => (
        <span
          key={i}
          style={{
            left: `${rect.left}px`,
            top: `${rect.top}px`,
            width: `${rect.width}px`,
            height: `${rect.height}px`,
          }}
        />
      ))}
    </div>
  )
}
