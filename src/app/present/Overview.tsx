import { useLayoutEffect, useRef } from 'preact/hooks'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { PRESENT_MESSAGES } from '../messages/present.ts'
import { shownSteps } from '../state/presenting.ts'
import { stepPlace, stepTitle } from '../stepWords.ts'

/** All steps of the talk, to choose one; the arrow keys walk through them. */
export function Overview({ at, onChoose }: { readonly at: number; readonly onChoose: (at: number) => void }) {
  const { store, words } = useExplorer()
  const own = PRESENT_MESSAGES[words.value.language]
  const talk = usePicked((state) => state.talk)
  const list = useRef<HTMLOListElement>(null)
  useLayoutEffect(() => {
    const now = list.current?.querySelector<HTMLElement>('[aria-current]')
    now?.focus()
    now?.scrollIntoView({ block: 'nearest' })
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons: readonly Element[] = [...(list.current?.querySelectorAll('button') ?? [])]
    const focused = document.activeElement ? buttons.indexOf(document.activeElement) : -1
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    event.stopPropagation()
    const next = buttons[Math.max(0, Math.min(buttons.length - 1, focused + by))]
    if (next instanceof HTMLElement) next.focus()
  }
  if (talk === null) return null
  return (
    <section class="slide-overview" aria-label={own.overview} onKeyDown={onKeyDown}>
      <ol ref={list}>
        {shownSteps(talk).map((step, i) => (
          <li key={step.id}>
            <button type="button" aria-current={i === at ? 'step' : undefined} onClick={() => onChoose(i)}>
              <span class="number">{i + 1}</span>
              <span class="ordinal">{stepPlace(words.value, store.atlas, step)}</span>
              <span class="name">{stepTitle(own, store.atlas, step)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
