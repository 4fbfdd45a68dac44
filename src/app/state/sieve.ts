import type { GraphEdge, NodeAttributes } from '../../model/graphFile.ts'
import type { Atlas } from './atlas.ts'
import type { Filters } from './state.ts'

/** What filters let through, each node and edge asked by itself: an edge's ends are asked separately. */
export interface Sieve {
  node(key: string, attributes: NodeAttributes): boolean
  edge(edge: GraphEdge): boolean
}

/** The hidden sections with all that stand in them. */
export function closedSections(atlas: Atlas, hidden: ReadonlySet<string>): ReadonlySet<string> {
  const closed = new Set<string>()
  const close = (key: string) => {
    if (closed.has(key)) return
    closed.add(key)
    for (const child of atlas.sections.get(key)?.children ?? []) close(child)
  }
  for (const key of hidden) close(key)
  return closed
}

/** What `hidden` lets through: a hidden section takes along the sections in it and the concepts that are named nowhere else. */
export function sieveOf(atlas: Atlas, { kinds, types, bases, sections }: Filters): Sieve {
  const closed = closedSections(atlas, sections)
  const isClosed = (key: string, attributes: NodeAttributes): boolean =>
    attributes.kind === 'section'
      ? closed.has(key)
      : attributes.mentions.every(({ section }) => closed.has(section))
  return {
    node: (key, attributes) =>
      !kinds.has(attributes.kind) && (closed.size === 0 || !isClosed(key, attributes)),
    edge: ({ attributes }) => !types.has(attributes.type) && !bases.has(attributes.basis),
  }
}
