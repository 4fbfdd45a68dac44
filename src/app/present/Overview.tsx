import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Drawing } from '../../exchange/drawing/drawing.ts'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { PRESENT_MESSAGES } from '../messages/present.ts'
import { createMeasure, stillOf } from '../stage/still.ts'
import { goToStep, shownSteps } from '../state/presenting.ts'
import { isStepUnreviewed } from '../state/unreviewed.ts'
import { stepPlace, stepTitle } from '../stepWords.ts'
import { UnreviewedMark } from '../UnreviewedMark.tsx'
import { StepStill } from './StepStill.tsx'

/** The stage that the small pictures are of, in CSS pixels. */
const STAGE = { width: 960, height: 500 } as const

/** The buttons in the same column, the nearest row above (−1) or below (1) first. */
function inNextRow(buttons: readonly HTMLElement[], at: number, by: 1 | -1): HTMLElement | undefined {
  const here = buttons[at]?.getBoundingClientRect()
  if (!here) return undefined
  const ahead = by > 0 ? buttons.slice(at + 1) : buttons.slice(0, at).reverse()
  return ahead.find((button) => Math.abs(button.getBoundingClientRect().left - here.left) < 2)
}

/** All steps of the talk as small pictures, to choose one; the arrow keys walk through them. */
export function Overview({ at, onChoose }: { readonly at: number; readonly onChoose: (at: number) => void }) {
  const { store, words } = useExplorer()
  const { atlas } = store
  const own = PRESENT_MESSAGES[words.value.language]
  const talk = usePicked((state) => state.talk)
  const theme = usePicked((state) => state.theme)
  const list = useRef<HTMLOListElement>(null)
  const measure = useMemo(createMeasure, [])
  const steps = useMemo(() => (talk === null ? [] : shownSteps(talk)), [talk])
  const draws = useMemo(
    () =>
      steps.map((step, i) => (): Drawing | null => {
        if (step.subject === 'cover') return null
        return stillOf(atlas, goToStep(i, atlas)(store.state.peek()), STAGE, measure)
      }),
    [steps, theme],
  )
  useLayoutEffect(() => {
    const now = list.current?.querySelector<HTMLElement>('[aria-current]')
    now?.focus()
    now?.scrollIntoView({ block: 'nearest' })
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.key.startsWith('Arrow')) return
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])]
    const focused =
      document.activeElement instanceof HTMLElement ? buttons.indexOf(document.activeElement) : -1
    event.preventDefault()
    event.stopPropagation()
    const next = {
      ArrowRight: buttons[focused + 1],
      ArrowLeft: buttons[focused - 1],
      ArrowDown: inNextRow(buttons, focused, 1),
      ArrowUp: inNextRow(buttons, focused, -1),
    }[event.key]
    next?.focus()
  }
  return (
    <section class="slide-overview" aria-label={own.overview} onKeyDown={onKeyDown}>
      <ol ref={list}>
        {steps.map((step, i) => (
          <li key={step.id}>
            <button type="button" aria-current={i === at ? 'step' : undefined} onClick={() => onChoose(i)}>
              {draws[i] && <StepStill draw={draws[i]} />}
              <span class="words">
                <span class="number">{i + 1}</span>
                <span class="ordinal">{stepPlace(words.value, atlas, step)}</span>
                <span class="name">{stepTitle(own, atlas, step)}</span>
                {isStepUnreviewed(atlas, step) && <UnreviewedMark />}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
