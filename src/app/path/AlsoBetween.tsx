import { select } from '../state/transitions.ts'
import { relationsBeside } from '../state/way/relationsBeside.ts'
import type { Step } from '../state/way/ways.ts'
import { useExplorer, usePathWords } from './pathContext.ts'

/** The other relations between the ends of a step, which the way does not walk: each selects its own. Nothing where there are none. */
export function AlsoBetween({ step }: { readonly step: Step }) {
  const { store, words } = useExplorer()
  const path = usePathWords()
  const others = relationsBeside(store.atlas, step)
  if (others.length === 0) return null
  const { types, bases } = words.value
  return (
    <p class="also">
      <span class="quiet">{path.also}</span>
      {others.map(({ key, along, attributes: { type, basis } }) => (
        <button
          key={key}
          type="button"
          class="plain"
          onClick={() => store.dispatch(select({ kind: 'edge', key }))}
        >
          {types[type][along ? 'out' : 'in']}
          {basis === 'stated' ? '' : ` · ${bases[basis]}`}
        </button>
      ))}
    </p>
  )
}
