import { useComputed, useSignalEffect } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useExplorer } from '../explorerContext.ts'
import { useReader } from './readerContext.ts'
import { turnMove } from './turnMoves.ts'

/** The triangles that can be seen, in text order. */
const turnsIn = (box: Element | null): HTMLElement[] =>
  [...(box?.querySelectorAll<HTMLElement>('.turn') ?? [])].filter((turn) => turn.getClientRects().length > 0)

/** Leaves one of the triangles to Tab: the one given, else that which has it, else the first. */
function leaveOne(turns: readonly HTMLElement[], given?: HTMLElement): void {
  const one = given ?? turns.find(({ tabIndex }) => tabIndex === 0) ?? turns[0]
  for (const turn of turns) turn.tabIndex = turn === one ? 0 : -1
}

/** The triangles of the sections are one stop for Tab; arrows go from one to the next, fold and unfold. */
export function TurnKeys() {
  const { store } = useExplorer()
  const { box } = useReader()
  useEffect(() => {
    const scrolling = box.current
    const onKey = (event: KeyboardEvent) => {
      const { target } = event
      if (!(target instanceof HTMLElement && target.matches('.turn'))) return
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
      const turns = turnsIn(scrolling)
      const move = turnMove(event.key, turns.indexOf(target), turns.length)
      if (!move) return
      event.preventDefault()
      event.stopPropagation()
      if ('to' in move) turns[move.to]?.focus()
      // The state and not the triangle, which is drawn a frame later: two keys may come within one frame.
      else if (store.state.peek().reading.folded.has(target.dataset.fold ?? '') === move.open) target.click()
    }
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.matches('.turn')) leaveOne(turnsIn(scrolling), target)
    }
    scrolling?.addEventListener('keydown', onKey)
    scrolling?.addEventListener('focusin', onFocus)
    return () => {
      scrolling?.removeEventListener('keydown', onKey)
      scrolling?.removeEventListener('focusin', onFocus)
    }
  }, [])
  const folded = useComputed(() => store.state.value.reading.folded)
  useSignalEffect(() => {
    void folded.value
    // The reader folds in the same moment.
    queueMicrotask(() => leaveOne(turnsIn(box.current)))
  })
  return null
}
