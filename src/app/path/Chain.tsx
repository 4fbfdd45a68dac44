import { NodeLink } from '../NodeLink.tsx'
import type { Way } from '../state/way/ways.ts'
import { AlsoBetween } from './AlsoBetween.tsx'
import { usePathWords } from './pathContext.ts'
import { StepButton } from './StepButton.tsx'

/** A way as the chain of its sentences, from its first concept to its last. `name` says what it is to a screen reader. */
export function Chain({ way, name }: { way: Way; name: string }) {
  const words = usePathWords()
  const [first] = way
  if (!first) return null
  return (
    <>
      <p class="end">
        <span class="tag">{words.from}</span>
        <NodeLink node={first.from} />
      </p>
      <ol class="chain" aria-label={name}>
        {way.map((step, i) => (
          <li key={step.edge}>
            <StepButton step={step} number={i + 1} />
            <AlsoBetween step={step} />
            <p class={i === way.length - 1 ? 'end' : 'stop'}>
              {i === way.length - 1 && <span class="tag">{words.to}</span>}
              <NodeLink node={step.to} />
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}
