import { useComputed, useSignalEffect } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useExplorer } from '../explorerContext.ts'
import { useReader } from './readerContext.ts'
import { stacked } from './stacked.ts'

/** CSS pixels between two notes that would touch. */
const GAP = 8

/**
 * The notes on the text beside their lines, where the style sheet gives them a margin. Each stands once, at the first of its places;
 * their marks in the text tell them to those who cannot see them.
 */
export function MarginNotes() {
  const { store } = useExplorer()
  const { box, lines } = useReader()
  const margin = useRef<HTMLElement>(null)
  const settle = useRef(() => {})
  const { notes } = store.atlas.attributes
  useLayoutEffect(() => {
    const scrolling = box.current
    const article = scrolling?.querySelector('.text')
    const aside = margin.current
    if (!scrolling || !article || !aside) return
    settle.current = () => {
      if (aside.getClientRects().length === 0) return
      const frame = scrolling.getBoundingClientRect().top - scrolling.scrollTop
      const placed = [...aside.children].flatMap((note) => {
        if (!(note instanceof HTMLElement)) return []
        const mark = article.querySelector(`[data-note="${note.dataset.of}"]`)
        const [rect] = mark?.getClientRects() ?? []
        note.hidden = rect === undefined
        return rect ? [{ note, top: rect.top - frame, height: note.offsetHeight }] : []
      })
      stacked(placed, GAP).forEach((top, i) => {
        const note = placed[i]?.note
        if (note) note.style.top = `${top}px`
      })
    }
    settle.current()
    const observer = new ResizeObserver(settle.current)
    observer.observe(article)
    return () => observer.disconnect()
  }, [lines, notes])
  const folded = useComputed(() => store.state.value.reading.folded)
  useSignalEffect(() => {
    void folded.value
    // The reader folds in the same moment.
    queueMicrotask(settle.current)
  })
  return (
    <aside class="margin-notes" ref={margin} aria-hidden="true">
      {notes.map(({ message }, note) => (
        <p key={note} data-of={note}>
          {message}
        </p>
      ))}
    </aside>
  )
}
