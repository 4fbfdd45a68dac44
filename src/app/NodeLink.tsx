import { useExplorer } from './explorerContext.ts'
import { hovering } from './hovering.ts'
import { KindMark } from './KindMark.tsx'
import { select } from './state/transitions.ts'
import { nodeName } from './state/wording.ts'

/** A node's name as a button that selects it; the pointer over it brings the node forward. `tone` marks it as an end of a relation, as its words are marked in the sentence. */
export function NodeLink({ node, tone }: { node: string; tone?: 'from' | 'to' }) {
  const { store, words } = useExplorer()
  const kind = store.atlas.nodes.get(node)?.kind
  const target = { kind: 'node', key: node } as const
  return (
    <button
      type="button"
      class="node-link"
      onClick={() => store.dispatch(select(target))}
      {...hovering(store, target)}
    >
      {kind && <KindMark kind={kind} />}
      <span class={tone === undefined ? 'name' : `name is-${tone}`}>
        {nodeName(store.atlas, node, words.value.language)}
      </span>
    </button>
  )
}
