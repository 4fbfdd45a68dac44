import { NodeLink } from '../NodeLink.tsx'
import type { Branch } from '../state/way/ascent.ts'
import { AlsoBetween } from './AlsoBetween.tsx'
import { StepButton } from './StepButton.tsx'

/** What leads to a concept, the strongest first, each with what in turn leads to it below it. `name` says what it is to a screen reader. */
export function MeansTree({ branches, name }: { branches: readonly Branch[]; name?: string }) {
  return (
    <ul class="means" aria-label={name}>
      {branches.map(({ key, step, branches: below }) => (
        <li key={key}>
          <p class="stop">
            <NodeLink node={key} />
          </p>
          <StepButton step={step} />
          <AlsoBetween step={step} />
          {below.length > 0 && <MeansTree branches={below} />}
        </li>
      ))}
    </ul>
  )
}
