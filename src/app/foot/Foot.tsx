import type { Proof } from '../../model/proofOf.ts'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { proofLine } from '../proofLine.ts'
import { activeTarget } from '../state/emphasis.ts'
import type { Target } from '../state/state.ts'
import { openDialog } from '../state/transitions.ts'
import { nodeName, targetWords } from '../state/wording.ts'

/** Whether there are relations to review and none has been. */
const isBareOfReview = ({ reviewed }: Proof): boolean => reviewed.total > 0 && reviewed.done === 0

/** `told` taken apart at the names in it, in their order: between, name, between, name, … between. */
function aroundNames(told: string, names: readonly string[]): string[] {
  const parts: string[] = []
  let rest = told
  for (const name of names) {
    const at = rest.indexOf(name)
    parts.push(rest.slice(0, at), name)
    rest = rest.slice(at + name.length)
  }
  return [...parts, rest]
}

/** The line below: what is pointed at or selected, in words; the proof; where to find the keys. */
export function Foot() {
  const { store, words, proof, coverage, later, act } = useExplorer()
  const { atlas } = store
  const active = usePicked(activeTarget)
  const selection = usePicked((state) => state.selection)
  const { foot, card } = words.value
  const tell = (target: Target | null): string => {
    if (!target) return ''
    const told = [targetWords(words.value, atlas, target)]
    const attributes = target.kind === 'node' ? atlas.nodes.get(target.key) : undefined
    if (attributes && attributes.kind !== 'section') {
      const { out, in: into } = atlas.relationsOf(target.key)
      told.push(foot.places(attributes.mentions.length), foot.relations(out.length + into.length))
    }
    return told.join(' · ')
  }
  /** Where room is short the names give way, not what is said of them. */
  const namesOf = ({ kind, key }: Target): string[] => {
    const edge = kind === 'edge' ? atlas.edges.get(key) : undefined
    const keys = edge ? [edge.source, edge.target] : [key]
    return keys.map((node) => nodeName(atlas, node, words.value.language))
  }
  const proven = proof.value
  const [quotes, ...rest] = proven ? proofLine(words.value, proven).split(' · ') : []
  const bare = atlas.nodes.size === atlas.sections.size
  const unreviewed = proven !== null && (isBareOfReview(proven) || proven.concepts.unreviewed > 0)
  const sentences = later.value === null ? null : coverage.value.sentences
  const covered = sentences && foot.proof.covered(sentences.covered, sentences.total)
  return (
    <footer class={active ? 'foot telling' : 'foot'}>
      {active ? (
        <p class="told" title={tell(active)}>
          {aroundNames(tell(active), namesOf(active)).map((part, i) => (
            <span key={i} class={i % 2 === 1 ? 'name' : undefined}>
              {part}
            </span>
          ))}
        </p>
      ) : (
        <p class="told quiet">
          <span class="long">{bare ? foot.unannotated : foot.nothing}</span>
          <span class="brief">{bare ? foot.unannotated : foot.nothingBrief}</span>
        </p>
      )}
      <p class="unseen" role="status">
        {tell(selection)}
      </p>
      <button
        type="button"
        class="proof"
        title={[...(covered ? [covered] : []), foot.proofHint].join(' · ')}
        onClick={() => store.dispatch(openDialog('proof'))}
      >
        {quotes}
        {rest.length > 0 && <span class="rest">{` · ${rest.join(' · ')}`}</span>}
        {covered && <span class="covered">{` · ${covered}`}</span>}
        {unreviewed && <span class="unreviewed"> · {card.unreviewed}</span>}
      </button>
      <div class="sheets">
        <button type="button" onClick={() => act('relations')}>
          {foot.relationsTable}
        </button>
        <button type="button" onClick={() => act('numbers')}>
          {foot.numbers}
        </button>
      </div>
      <button type="button" aria-label={foot.keys} onClick={() => store.dispatch(openDialog('keys'))}>
        <kbd>?</kbd> <span class="hint">{foot.keys}</span>
      </button>
    </footer>
  )
}
