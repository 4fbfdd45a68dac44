import { useSignal } from '@preact/signals'
import { useLayoutEffect } from 'preact/hooks'
import type { Span } from '../../model/span.ts'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { useReader } from './readerContext.ts'
import { scrollToMiddle } from './scrollToMiddle.ts'
import { textRects } from './textRects.ts'

interface BehindProps {
  readonly span: Span | null
  readonly class: string
}

/** Marks words and brings them to the middle. They may begin and end anywhere, so the mark lies behind the text instead of dividing it. */
function Behind({ span, class: name }: BehindProps) {
  const { box, lines } = useReader()
  const rects = useSignal<readonly { left: number; top: number; width: number; height: number }[]>([])
  useLayoutEffect(() => {
    const scrolling = box.current
    const article = scrolling?.querySelector('.text')
    if (!span || !scrolling || !article) {
      rects.value = []
      return
    }
    const measure = () => {
      const frame = scrolling.getBoundingClientRect()
      rects.value = textRects(article, lines, span).map(({ left, top, width, height }) => ({
        left: left - frame.left + scrolling.scrollLeft,
        top: top - frame.top + scrolling.scrollTop,
        width,
        height,
      }))
    }
    measure()
    const found = textRects(article, lines, span)
    const [first] = found
    const last = found[found.length - 1]
    if (first && last) scrollToMiddle(scrolling, first.top, last.bottom)
    const observer = new ResizeObserver(measure)
    observer.observe(article)
    return () => observer.disconnect()
  }, [span, lines])
  return (
    <div class={name} aria-hidden="true">
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

/** The words that were looked up stay marked; those that are only glanced at, for a moment. */
export function Passage() {
  const { sight } = useExplorer()
  const passage = usePicked((state) => state.passage)
  const glance = sight.glance.value
  return (
    <>
      <Behind span={passage} class="passage" />
      <Behind key={glance?.start ?? ''} span={glance} class="passage glance" />
    </>
  )
}
