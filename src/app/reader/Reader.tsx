import { useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Span } from '../../model/span.ts'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { hasMoved } from '../hovering.ts'
import type { MentionEntry } from '../state/atlas.ts'
import { toggleFold, unfoldAround } from '../state/folding.ts'
import { marksOf } from '../state/marks.ts'
import { wordsOf } from '../state/occurrences.ts'
import type { Selection } from '../state/state.ts'
import { hoverOn, select } from '../state/transitions.ts'
import { Article } from './Article.tsx'
import { ChoiceMenu } from './ChoiceMenu.tsx'
import { foldArticle } from './fold.ts'
import { toggleNote } from './noteMarks.ts'
import { classesOf, repaint } from './paint.ts'
import { ReaderContext } from './readerContext.ts'
import { scrollToMiddle } from './scrollToMiddle.ts'
import { linesOf, overlapIn, segmentsIn, segmentText } from './segments.ts'
import { useStayed } from './useStayed.ts'
import { Within } from './Within.tsx'

/** Milliseconds that the pointer rests on words before they light their concept: a pointer that only crosses the text lights nothing. */
const HOVER_AFTER = 90

/** What lies over the text: the choice among concepts of the same words. */
interface Choice {
  readonly mentions: readonly MentionEntry[]
  readonly anchor: HTMLElement
}

const sameSelection = (a: Selection | null, b: Selection | null): boolean =>
  a === b || (a !== null && b !== null && a.kind === b.kind && a.key === b.key && a.index === b.index)

/** The folded section whose heading was hit beside its words, where 「…」 stands for the rest. */
const foldedPart = (target: EventTarget | null): string | undefined =>
  target instanceof HTMLElement && target.matches('.is-folded') ? target.dataset.section : undefined

/** The article, with what is selected or hovered marked in it; its words select and hover in turn. */
export function Reader() {
  const { store, words, later, sight, afterDraw } = useExplorer()
  const { atlas } = store
  const box = useRef<HTMLDivElement>(null)
  const choice = useSignal<Choice | null>(null)
  const segments = useMemo(() => segmentText(atlas), [atlas])
  const lines = useMemo(() => linesOf(atlas, segments), [atlas, segments])
  const elements = useRef<ReadonlyMap<number, HTMLElement>>(new Map())
  const painted = useRef<ReadonlyMap<number, string>>(new Map())
  const scrolledTo = useRef<Selection | null>(null)
  const asked = useRef<readonly (Span | Selection | null)[]>([])
  const marked = usePicked(({ reading }) => reading.marks)
  const parts = useMemo(
    () => ({
      box,
      lines,
      segmentEndingAt: (end: number) => segmentsIn(segments, { start: end, end })[0] - 1,
    }),
    [segments, lines],
  )

  /** Words that were clicked here stay under the pointer. */
  const choose = ({ key, index }: MentionEntry) => {
    const selection = { kind: 'node', key, index } as const
    scrolledTo.current = selection
    store.dispatch(select(selection, index))
  }

  const scrollTo = (spans: readonly Span[]) => {
    const positions = spans.map((span) => segmentsIn(segments, span))
    if (positions.length === 0 || !box.current) return
    const first = elements.current.get(Math.min(...positions.map(([from]) => from)))
    const last = elements.current.get(Math.max(...positions.map(([, beyond]) => beyond)) - 1)
    // What is folded away has no place to go to.
    if (first && last && first.getClientRects().length > 0)
      scrollToMiddle(box.current, first.getBoundingClientRect().top, last.getBoundingClientRect().bottom)
  }

  // Before the effects that paint: it finds the elements that they need.
  useEffect(() => {
    const found = box.current?.querySelectorAll<HTMLElement>('[data-i]') ?? []
    elements.current = new Map([...found].map((element) => [Number(element.dataset.i), element]))
    painted.current = new Map()
    const classes = classesOf(segments, marksOf(atlas, store.state.peek()))
    repaint(elements.current, painted.current, classes)
    painted.current = classes
  }, [atlas, segments, words.value, store])

  useLayoutEffect(() => {
    const article = box.current?.querySelector('.text')
    if (article) foldArticle(article, atlas, store.state.peek())
  }, [atlas, words.value])

  const folded = useRef(store.state.peek().reading.folded)
  useSignalEffect(() => {
    const state = store.state.value
    const article = box.current?.querySelector('.text')
    if (!article || state.reading.folded === folded.current) return
    folded.current = state.reading.folded
    foldArticle(article, atlas, state)
  })

  // What is newly asked for comes to light; what was asked for before may be folded away.
  useSignalEffect(() => {
    const { selection, passage } = store.state.value
    const glance = sight.glance.value
    const now = [selection, passage, glance]
    const before = asked.current
    if (now.every((one, i) => one === (before[i] ?? null))) return
    asked.current = now
    const spans = selection !== before[0] && selection ? wordsOf(atlas, selection, selection.index) : []
    const looked = [passage, glance].filter((span): span is Span => span !== null && !before.includes(span))
    store.dispatch(unfoldAround(atlas, [...spans, ...looked]))
  })

  useSignalEffect(() => {
    const classes = classesOf(segments, marksOf(atlas, store.state.value))
    repaint(elements.current, painted.current, classes)
    painted.current = classes
  })

  useSignalEffect(() => {
    const { selection, hover, palette } = store.state.value
    // Whoever goes through the palette's results reads along.
    const followed = palette && hover ? { ...hover, index: 0 } : selection
    // The card takes its room above the text first.
    if (later.value === null || sameSelection(followed, scrolledTo.current)) return
    scrolledTo.current = followed
    if (followed)
      afterDraw(() => requestAnimationFrame(() => scrollTo(wordsOf(atlas, followed, followed.index))))
  })

  useStayed(box)

  useEffect(() => {
    const element = box.current
    if (!element) return
    const mentionsAt = (event: Event): { mentions: readonly MentionEntry[]; anchor: HTMLElement } | null => {
      const anchor = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-i]') : null
      const segment = anchor ? segments[Number(anchor.dataset.i)] : undefined
      return anchor && segment && segment.mentions.length > 0 ? { mentions: segment.mentions, anchor } : null
    }
    const onClick = (event: MouseEvent) => {
      const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-note]') : null
      if (mark) {
        toggleNote(element, mark)
        return
      }
      const turn = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-fold]') : null
      const key = turn?.dataset.fold ?? foldedPart(event.target)
      if (key !== undefined) {
        store.dispatch(toggleFold(atlas, key))
        return
      }
      const found = mentionsAt(event)
      // Whoever drags over words wants to copy them.
      if (!found || window.getSelection()?.isCollapsed === false) return
      const [only] = found.mentions
      if (only && found.mentions.length === 1) choose(only)
      else choice.value = found
    }
    /** Enter offers what a click on overlapping words of the selection would. */
    const onKey = (event: KeyboardEvent) => {
      const note =
        event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-note]') : null
      if (note && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault()
        note.click()
        return
      }
      const { selection } = store.state.peek()
      if (event.key !== 'Enter' || event.target !== element || !selection) return
      const at = overlapIn(segments, wordsOf(atlas, selection, selection.index))
      const anchor = at === null ? undefined : elements.current.get(at)
      const mentions = at === null ? undefined : segments[at]?.mentions
      if (!anchor || !mentions) return
      event.preventDefault()
      choice.value = { mentions, anchor }
    }
    let timer: number | undefined
    let aimed: string | undefined
    const aim = (key: string | undefined) => {
      if (key === aimed) return
      aimed = key
      window.clearTimeout(timer)
      if (key === undefined) store.dispatch(hoverOn(null))
      else timer = window.setTimeout(() => store.dispatch(hoverOn({ kind: 'node', key })), HOVER_AFTER)
    }
    const onPointer = (event: PointerEvent) => {
      if (!hasMoved(event)) return
      const found = mentionsAt(event)
      aim(found?.mentions[found.mentions.length - 1]?.key)
    }
    const onLeave = () => aim(undefined)
    element.addEventListener('click', onClick)
    element.addEventListener('keydown', onKey)
    element.addEventListener('pointermove', onPointer)
    element.addEventListener('pointerleave', onLeave)
    return () => {
      window.clearTimeout(timer)
      element.removeEventListener('click', onClick)
      element.removeEventListener('keydown', onKey)
      element.removeEventListener('pointermove', onPointer)
      element.removeEventListener('pointerleave', onLeave)
    }
  }, [atlas, segments, store, choice])

  const close = () => {
    choice.value = null
    store.dispatch(hoverOn(null))
  }
  const shown = choice.value
  return (
    <section
      class={marked ? 'reader' : 'reader unmarked'}
      ref={box}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what has the focus
      tabIndex={0}
      aria-label={words.value.reader.title}
    >
      <Article atlas={atlas} segments={segments} lines={lines} words={words.value} />
      <ReaderContext.Provider value={parts}>
        <Within />
      </ReaderContext.Provider>
      {shown && (
        <ChoiceMenu mentions={shown.mentions} anchor={shown.anchor} onChoose={choose} onClose={close} />
      )}
    </section>
  )
}
