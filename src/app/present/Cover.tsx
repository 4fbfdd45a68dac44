import { holdsUnreviewed } from '../../model/proofOf.ts'
import { coverFacts } from '../coverFacts.ts'
import { useExplorer } from '../explorerContext.ts'

/** The article's title, once, with its date and source. */
export function Cover() {
  const { store, words, proof } = useExplorer()
  const { title, meta } = store.atlas.attributes
  const unreviewed = proof.value !== null && holdsUnreviewed(proof.value)
  return (
    <div class="slide-cover" lang="zh-CN">
      <h1>
        {title.split(/\s+/).map((part) => (
          <span key={part}>{part} </span>
        ))}
      </h1>
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
