import { useRef } from 'preact/hooks'

interface Option<T> {
  readonly value: T
  readonly name: string
}

interface ChoiceProps<T> {
  readonly label: string
  readonly options: readonly Option<T>[]
  readonly chosen: T
  readonly onChoose: (value: T) => void
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** One of a few, side by side: a radio group with one tab stop, moved through by arrows. */
export function Choice<T extends string | number>({ label, options, chosen, onChoose }: ChoiceProps<T>) {
  const group = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    const at = options.findIndex(({ value }) => value === chosen)
    const next = (at + step + options.length) % options.length
    const option = options[next]
    if (!option) return
    onChoose(option.value)
    group.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <div class="choice" role="radiogroup" aria-label={label} title={label} ref={group} onKeyDown={onKeyDown}>
      <span class="choice-label" aria-hidden="true">
        {label}
      </span>
      {options.map(({ value, name }) => (
        // biome-ignore lint/a11y/useSemanticElements: an input needs a name of its own, and its arrow keys would not stop here
        <button
          key={value}
          type="button"
          role="radio"
          aria-checked={value === chosen}
          tabIndex={value === chosen ? 0 : -1}
          onClick={() => onChoose(value)}
        >
          {name}
        </button>
      ))}
    </div>
  )
}
