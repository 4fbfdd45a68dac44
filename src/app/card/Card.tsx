import { useEffect, useRef } from 'preact/hooks'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { clearSelection } from '../state/transitions.ts'
import { ConceptCard } from './ConceptCard.tsx'
import { EdgeCard } from './EdgeCard.tsx'
import { SectionCard } from './SectionCard.tsx'

/** What is selected, told in full; nothing where nothing is. */
export function Card() {
  const { store, words } = useExplorer()
  // A step of the way shown is told there.
  const selection = usePicked(({ selection: chosen, lit }) =>
    chosen && lit?.edges.has(chosen.key) ? null : chosen,
  )
  const box = useRef<HTMLElement>(null)
  const key = selection?.key
  // Another card begins at its top.
  useEffect(() => box.current?.scrollTo(0, 0), [key])
  if (!selection) return null
  const attributes = selection.kind === 'node' ? store.atlas.nodes.get(selection.key) : undefined
  const edge = selection.kind === 'edge' ? store.atlas.edges.get(selection.key) : undefined
  return (
    <section class="card" ref={box} aria-label={words.value.kinds[attributes?.kind ?? 'section']}>
      <button
        type="button"
        class="close"
        aria-label={words.value.card.close}
        title={words.value.card.close}
        onClick={() => store.dispatch(clearSelection)}
      >
        ×
      </button>
      {attributes?.kind === 'section' && <SectionCard node={selection.key} section={attributes} />}
      {attributes && attributes.kind !== 'section' && (
        <ConceptCard node={selection.key} concept={attributes} index={selection.index} />
      )}
      {edge && <EdgeCard edge={edge} index={selection.index} />}
    </section>
  )
}
