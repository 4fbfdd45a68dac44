import { useExplorer } from '../explorerContext.ts'
import { stepIndex } from '../state/transitions.ts'

interface StepperProps {
  readonly label: string
  /** 0-based. */
  readonly index: number
  readonly count: number
  /** Where the present one stands: 「二（一）·第1句」. */
  readonly place: string
}

/** 「1/3 ‹ ›」 through the places of what is selected. */
export function Stepper({ label, index, count, place }: StepperProps) {
  const { store, words } = useExplorer()
  const { previous, next } = words.value.card
  return (
    <p class="stepper">
      <span class="quiet">{label}</span>
      <span class="number">
        {index + 1}/{count}
      </span>
      {count > 1 && (
        <span class="steps">
          <button
            type="button"
            aria-label={previous}
            title={previous}
            onClick={() => store.dispatch(stepIndex(-1, count))}
          >
            ‹
          </button>
          <button
            type="button"
            aria-label={next}
            title={next}
            onClick={() => store.dispatch(stepIndex(1, count))}
          >
            ›
          </button>
        </span>
      )}
      <span class="quiet place">{place}</span>
    </p>
  )
}
