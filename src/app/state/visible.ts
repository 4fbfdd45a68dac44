import type { Keys } from '../../model/steps/castOf.ts'
import type { Atlas } from './atlas.ts'
import { partOf } from './part.ts'
import { type Sieve, sieveOf } from './sieve.ts'
import type { State, Target } from './state.ts'

/** What shows whatever the detail: what is selected, and while the palette is open what one rests on there. */
const calledFor = ({ palette, hover, selection }: State): Target | null =>
  (palette ? hover : null) ?? selection

/** Keys of the nodes and edges that the stage shows, in the graph's order. */
export interface VisibleKeys {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/** A selected concept that this detail would not show yet, with what it is related to: it should not stand alone. A focus shows no more than it says. */
function unfolded(atlas: Atlas, state: State, sieve: Sieve): string[] {
  const called = calledFor(state)
  const key = called?.kind === 'node' ? called.key : null
  const attributes = key === null ? undefined : atlas.nodes.get(key)
  if (key === null || !attributes || state.focus !== null) return []
  if (attributes.detail <= state.detail && state.cast === null) return []
  const related = atlas.relationsOf(key)
  return [...related.out.map(({ target }) => target), ...related.in.map(({ source }) => source)].filter(
    (other) => {
      const found = atlas.nodes.get(other)
      return found !== undefined && sieve.node(other, found)
    },
  )
}

/** The nodes that show whatever else does: what is selected, rested on in the palette, or lit by a way. */
function calledNodes(atlas: Atlas, state: State, sieve: Sieve): Set<string> {
  const nodes = new Set<string>()
  for (const target of [state.selection, calledFor(state)]) {
    if (target?.kind === 'node') nodes.add(target.key)
    const edge = target?.kind === 'edge' ? atlas.edges.get(target.key) : undefined
    if (edge) nodes.add(edge.source).add(edge.target)
  }
  for (const key of unfolded(atlas, state, sieve)) nodes.add(key)
  for (const key of state.lit?.nodes ?? []) nodes.add(key)
  return nodes
}

/** What a step of a talk shows, and what is called for besides with what it is related to. */
function castKeys(atlas: Atlas, state: State, cast: Keys, sieve: Sieve): VisibleKeys {
  const chosen = calledNodes(atlas, { ...state, lit: null }, sieve)
  const nodes = new Set(
    [...cast.nodes, ...(state.lit?.nodes ?? []), ...chosen].filter((key) => atlas.nodes.has(key)),
  )
  const edges = new Set([...cast.edges, ...(state.lit?.edges ?? [])].filter((key) => atlas.edges.has(key)))
  for (const key of chosen)
    for (const list of Object.values(atlas.relationsOf(key)))
      for (const edge of list) if (nodes.has(edge.source) && nodes.has(edge.target)) edges.add(edge.key)
  return { nodes, edges }
}

/**
 * The keys of the nodes and edges that the stage shows, in the graph's order: those of this detail, or with a focus those of its part, as
 * the filters let them through. An edge shows where both its ends do, a selected one with both its ends, a selected node of a later detail
 * with those it is related to, and all that a way lights.
 */
export function visibleKeys(atlas: Atlas, state: State): VisibleKeys {
  const sieve = sieveOf(atlas, state.hidden)
  const part = partOf(atlas, state)
  if (state.cast !== null && !part) return castKeys(atlas, state, state.cast, sieve)
  const called = calledNodes(atlas, state, sieve)
  const nodes = new Set<string>()
  for (const [key, attributes] of atlas.nodes) {
    const own = part ? part.nodes.has(key) : attributes.detail <= state.detail && sieve.node(key, attributes)
    if (own || called.has(key)) nodes.add(key)
  }
  const edges = new Set<string>()
  for (const edge of atlas.edges.values()) {
    const { key, source, target } = edge
    const asked =
      state.lit?.edges.has(key) || (state.selection?.kind === 'edge' && state.selection.key === key)
    const joins = nodes.has(source) && nodes.has(target) && sieve.edge(edge)
    const own = !part?.edges || part.edges.has(key) || isOutside(part.nodes, called, edge)
    if (asked || (joins && own)) edges.add(key)
  }
  return { nodes, edges }
}

/** Whether an end of the line is called for and no part of what is shown alone. */
const isOutside = (
  part: ReadonlySet<string>,
  called: ReadonlySet<string>,
  { source, target }: { readonly source: string; readonly target: string },
): boolean => [source, target].some((end) => called.has(end) && !part.has(end))
