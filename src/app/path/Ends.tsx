import { NodeLink } from '../NodeLink.tsx'
import type { Trace } from '../state/state.ts'
import { usePathWords } from './pathContext.ts'

/** The ends as far as they are chosen; of a question about one concept, that concept. */
export function Ends({ trace: { from, to, toward } }: { trace: Trace }) {
  const words = usePathWords()
  return (
    <div class="ends">
      {from !== null && (
        <p class="end">
          {toward === undefined && <span class="tag">{words.from}</span>}
          <NodeLink node={from} />
        </p>
      )}
      {to !== null && (
        <p class="end">
          <span class="tag">{words.to}</span>
          <NodeLink node={to} />
        </p>
      )}
    </div>
  )
}
