import type { GraphEdge } from '../../model/graphFile.ts'
import { RELATION_TYPES, type RelationType } from '../../model/kinds.ts'
import type { Relations } from '../state/atlas.ts'

/** The relations of one type in one direction, with the node at each one's other end. */
export interface RelationGroup {
  readonly type: RelationType
  readonly direction: 'out' | 'in'
  readonly relations: readonly { readonly edge: GraphEdge; readonly other: string }[]
}

/** A concept's relations by type and direction, what it leads to before what leads to it; empty groups left out. */
export function relationGroups(relations: Relations): RelationGroup[] {
  const groups: RelationGroup[] = []
  for (const direction of ['out', 'in'] as const)
    for (const type of RELATION_TYPES) {
      const edges = relations[direction].filter(({ attributes }) => attributes.type === type)
      if (edges.length === 0) continue
      groups.push({
        type,
        direction,
        relations: edges.map((edge) => ({ edge, other: direction === 'out' ? edge.target : edge.source })),
      })
    }
  return groups
}
