import { holdsUnreviewed } from '../../model/proofOf.ts'
import type { Step } from '../../model/steps/steps.ts'
import { coverFacts } from '../coverFacts.ts'
import { useExplorer } from '../explorerContext.ts'
import { PRESENT_MESSAGES } from '../messages/present.ts'
import { stepTitle } from '../stepWords.ts'

/** The article's title, once, with its date and source; below the name that its presenter has given the talk, if any. */
export function Cover({ step }: { readonly step: Step }) {
  const { store, words, proof } = useExplorer()
  const name = stepTitle(PRESENT_MESSAGES[words.value.language], store.atlas, step)
  const { title, meta } = store.atlas.attributes
  const unreviewed = proof.value !== null && holdsUnreviewed(proof.value)
  return (
    <div class="slide-cover" lang="zh-CN">
      <h1>
        {name.split(/\s+/).map((part) => (
          <span key={part}>{part} </span>
        ))}
      </h1>
      {name !== title && <p>{title}</p>}
      <p>
        {coverFacts(meta).map(([name, value]) => (
          <span key={name}>
            {name} {value}
          </span>
        ))}
      </p>
      {unreviewed && <p>{words.value.card.unreviewed}</p>}
    </div>
  )
}
