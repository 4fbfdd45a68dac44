import type { EdgeAttributes } from '../../../model/graphFile.ts'
import type { Atlas } from '../atlas.ts'
import type { Step } from './ways.ts'

/** A relation between the ends of a step that is not walked by it. */
export interface Beside {
  readonly key: string
  readonly attributes: EdgeAttributes
  /** Whether it points the way that the step goes. */
  readonly along: boolean
}

/** All relations between the ends of a step but its own, in the graph's order, those that point along it first; what only contains is none. */
export function relationsBeside(atlas: Atlas, { from, to, edge }: Step): Beside[] {
  const { out, in: into } = atlas.relationsOf(from)
  const found = [
    ...out.filter(({ target }) => target === to).map((relation) => ({ relation, along: true })),
    ...into.filter(({ source }) => source === to).map((relation) => ({ relation, along: false })),
  ]
  return found
    .filter(({ relation: { key, attributes } }) => key !== edge && attributes.type !== 'contains')
    .map(({ relation: { key, attributes }, along }) => ({ key, attributes, along }))
}
