import { useSignalEffect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { useExplorer } from '../explorerContext.ts'
import { useReader } from './readerContext.ts'
import { visibleSpan } from './visibleSpan.ts'

/** Keeps what can be seen of the text told in `sight`, at most once a frame. */
export function Watch() {
  const { store, sight } = useExplorer()
  const { box, lines } = useReader()
  const soon = useRef(() => {})
  useEffect(() => {
    const scrolling = box.current
    const article = scrolling?.querySelector('.text')
    if (!scrolling || !article) return
    let frame = 0
    const measure = () => {
      frame = 0
      sight.seen.value = visibleSpan(scrolling, article, lines)
    }
    soon.current = () => {
      if (frame === 0) frame = requestAnimationFrame(measure)
    }
    const observer = new ResizeObserver(soon.current)
    observer.observe(scrolling)
    observer.observe(article)
    scrolling.addEventListener('scroll', soon.current)
    soon.current()
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
      scrolling.removeEventListener('scroll', soon.current)
      sight.seen.value = null
    }
  }, [lines])
  // Folding and unfolding may leave the sizes as they are.
  useSignalEffect(() => {
    void store.state.value.reading.folded
    soon.current()
  })
  return null
}
