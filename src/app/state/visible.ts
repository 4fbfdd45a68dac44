import type { GraphEdge, NodeAttributes } from '../../model/graphFile.ts'
import type { Atlas } from './atlas.ts'
import type { State, Target } from './state.ts'

/** What shows whatever the detail: what is selected, and while the palette is open what one rests on there. */
const calledFor = ({ palette, hover, selection }: State): Target | null =>
  (palette ? hover : null) ?? selection

/** Keys of the nodes and edges that the stage shows, in the graph's order. */
export interface VisibleKeys {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/** Whether the stage shows a node at this detail with these filters. What is selected is always shown. */
export function isNodeVisible(state: State, key: string, attributes: NodeAttributes): boolean {
  if (state.selection?.kind === 'node' && state.selection.key === key) return true
  const called = calledFor(state)
  if (called?.kind === 'node' && called.key === key) return true
  return attributes.detail <= state.detail && !state.hidden.kinds.has(attributes.kind)
}

/** Whether an edge's own filters let it through; its ends are asked separately. */
const passes = (state: State, { attributes }: GraphEdge): boolean =>
  !state.hidden.types.has(attributes.type) && !state.hidden.bases.has(attributes.basis)

/** A selected concept that this detail would not show yet, with what it is related to: it should not stand alone. */
function unfolded(atlas: Atlas, state: State): string[] {
  const called = calledFor(state)
  const key = called?.kind === 'node' ? called.key : null
  const attributes = key === null ? undefined : atlas.nodes.get(key)
  if (key === null || !attributes || attributes.detail <= state.detail) return []
  const related = atlas.relationsOf(key)
  return [...related.out.map(({ target }) => target), ...related.in.map(({ source }) => source)].filter(
    (other) => {
      const kind = atlas.nodes.get(other)?.kind
      return kind !== undefined && !state.hidden.kinds.has(kind)
    },
  )
}

/**
 * The keys of the nodes and edges that the stage shows, in the graph's order. An edge shows where both its ends do, a selected one with
 * both its ends, a selected node of a later detail with those it is related to, and all that a way lights.
 */
export function visibleKeys(atlas: Atlas, state: State): VisibleKeys {
  const nodes = new Set<string>()
  for (const [key, attributes] of atlas.nodes) if (isNodeVisible(state, key, attributes)) nodes.add(key)
  for (const key of unfolded(atlas, state)) nodes.add(key)
  for (const key of state.lit?.nodes ?? []) nodes.add(key)
  const edges = new Set<string>(state.lit?.edges)
  const selected = state.selection?.kind === 'edge' ? atlas.edges.get(state.selection.key) : undefined
  if (selected) {
    nodes.add(selected.source)
    nodes.add(selected.target)
    edges.add(selected.key)
  }
  for (const edge of atlas.edges.values())
    if (nodes.has(edge.source) && nodes.has(edge.target) && passes(state, edge)) edges.add(edge.key)
  return { nodes, edges }
}
