import type { Basis, EdgeType, NodeKind } from '../../model/kinds.ts'
import type { Atlas } from './atlas.ts'
import type { VisibleKeys } from './visible.ts'

/** How many the stage shows of how many there are. */
export interface Count {
  readonly shown: number
  readonly all: number
}

export interface Counts {
  readonly kinds: ReadonlyMap<NodeKind, Count>
  readonly types: ReadonlyMap<EdgeType, Count>
  readonly bases: ReadonlyMap<Basis, Count>
}

function add<K>(counts: Map<K, Count>, key: K, shown: boolean): void {
  const count = counts.get(key) ?? { shown: 0, all: 0 }
  counts.set(key, { shown: count.shown + (shown ? 1 : 0), all: count.all + 1 })
}

/** Counts of every kind, type and basis that the graph has; those it lacks are absent; `visible` is what the stage shows. `contains` counts as a type, not towards the bases. */
export function countsOf(atlas: Atlas, visible: VisibleKeys): Counts {
  const kinds = new Map<NodeKind, Count>()
  const types = new Map<EdgeType, Count>()
  const bases = new Map<Basis, Count>()
  for (const [key, { kind }] of atlas.nodes) add(kinds, kind, visible.nodes.has(key))
  for (const [key, { attributes }] of atlas.edges) {
    const shown = visible.edges.has(key)
    add(types, attributes.type, shown)
    if (attributes.type !== 'contains') add(bases, attributes.basis, shown)
  }
  return { kinds, types, bases }
}
