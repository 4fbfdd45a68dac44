import { useLayoutEffect, useRef } from 'preact/hooks'
import { useExplorer } from '../explorerContext.ts'
import { PRESENT_MESSAGES } from '../messages/present.ts'
import { SPEAKER_MESSAGES } from '../messages/speaker.ts'
import { shownSteps } from '../state/presenting.ts'
import type { Talk } from '../state/state.ts'
import { isStepUnreviewed } from '../state/unreviewed.ts'
import { stepPlace, stepTitle } from '../stepWords.ts'
import { UnreviewedMark } from '../UnreviewedMark.tsx'

interface StepListProps {
  readonly talk: Talk
  readonly at: number
  readonly onChoose: (at: number) => void
  readonly onClose: () => void
}

const BY: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** All steps, to choose one before the audience sees it; the arrow keys walk through them. */
export function StepList({ talk, at, onChoose, onClose }: StepListProps) {
  const { store, words } = useExplorer()
  const { language } = words.value
  const own = SPEAKER_MESSAGES[language]
  const list = useRef<HTMLOListElement>(null)
  useLayoutEffect(() => {
    const before = document.activeElement
    const now = list.current?.querySelector<HTMLElement>('[aria-current]')
    now?.focus()
    now?.scrollIntoView({ block: 'center' })
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    const by = BY[event.key]
    if (by === undefined) return
    event.preventDefault()
    const buttons: readonly Element[] = [...(list.current?.querySelectorAll('button') ?? [])]
    const focused = document.activeElement ? buttons.indexOf(document.activeElement) : -1
    const next = buttons[Math.max(0, Math.min(buttons.length - 1, focused + by))]
    if (next instanceof HTMLElement) next.focus()
  }
  return (
    <section class="desk-steps" aria-label={own.steps} onKeyDown={onKeyDown}>
      <header>
        <h2>{own.steps}</h2>
        <button type="button" class="desk-close" onClick={onClose}>
          {own.closeSteps} <kbd>O</kbd>
        </button>
      </header>
      <ol ref={list}>
        {shownSteps(talk).map((step, i) => (
          <li key={step.id}>
            <button type="button" aria-current={i === at ? 'step' : undefined} onClick={() => onChoose(i)}>
              <span class="number">{i + 1}</span>
              <span class="ordinal">{stepPlace(words.value, store.atlas, step)}</span>
              <span class="name">
                {stepTitle(PRESENT_MESSAGES[language], store.atlas, step)}
                {isStepUnreviewed(store.atlas, step) && <UnreviewedMark />}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
