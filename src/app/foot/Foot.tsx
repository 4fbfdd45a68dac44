import { useExplorer, usePicked } from '../explorerContext.ts'
import { activeTarget } from '../state/emphasis.ts'
import type { Target } from '../state/state.ts'
import { openDialog } from '../state/transitions.ts'
import { targetWords } from '../state/wording.ts'
import { proofLine } from './proofLine.ts'

/** The line below: what is pointed at or selected, in words; the proof; where to find the keys. */
export function Foot() {
  const { store, words, proof } = useExplorer()
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
  const proven = proof.value
  const line = proven ? proofLine(words.value, proven) : ''
  const unreviewed = proven !== null && proven.reviewed.total > 0 && proven.reviewed.done === 0
  return (
    <footer class="foot">
      <p class={active ? 'told' : 'told quiet'} title={tell(active)}>
        {tell(active) || (atlas.mentions.length === 0 ? foot.unannotated : foot.nothing)}
      </p>
      <p class="unseen" role="status">
        {tell(selection)}
      </p>
      <button
        type="button"
        class="proof"
        title={foot.proofHint}
        onClick={() => store.dispatch(openDialog('proof'))}
      >
        {line}
        {unreviewed && <span class="unreviewed"> · {card.unreviewed}</span>}
      </button>
      <button type="button" aria-label={foot.keys} onClick={() => store.dispatch(openDialog('keys'))}>
        <kbd>?</kbd> <span class="hint">{foot.keys}</span>
      </button>
    </footer>
  )
}
