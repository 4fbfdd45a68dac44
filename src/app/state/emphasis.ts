import type { Atlas } from './atlas.ts'
import type { State, Target } from './state.ts'

/** What stands out: the target itself, if any, and all that is lit with it. The rest is dimmed. */
export interface Emphasis {
  readonly target: Target | null
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/** What the pointer rests on goes before what is selected. */
export const activeTarget = (state: Pick<State, 'hover' | 'selection'>): Target | null =>
  state.hover ?? state.selection

/**
 * What a target lights: a concept its relations and their other ends; a section what it contains, all levels down, and the
 * relations within; an edge its two ends. Null where there is no target or the graph does not know it.
 */
export function emphasisOf(atlas: Atlas, target: Target | null): Emphasis | null {
  if (target === null) return null
  if (target.kind === 'edge') {
    const edge = atlas.edges.get(target.key)
    return edge ? { target, nodes: new Set([edge.source, edge.target]), edges: new Set([edge.key]) } : null
  }
  const attributes = atlas.nodes.get(target.key)
  if (!attributes) return null
  const nodes = new Set([target.key])
  const edges = new Set<string>()
  if (attributes.kind === 'section') {
    const pending = [target.key]
    for (let section = pending.pop(); section !== undefined; section = pending.pop())
      for (const edge of atlas.graph.outEdgeEntries(section)) {
        if (edge.attributes.type !== 'contains') continue
        nodes.add(edge.target)
        edges.add(edge.edge)
        if (edge.targetAttributes.kind === 'section') pending.push(edge.target)
      }
    for (const key of nodes)
      for (const edge of atlas.relationsOf(key).out) if (nodes.has(edge.target)) edges.add(edge.key)
    return { target, nodes, edges }
  }
  const { out, in: into } = atlas.relationsOf(target.key)
  for (const edge of out) {
    nodes.add(edge.target)
    edges.add(edge.key)
  }
  for (const edge of into) {
    nodes.add(edge.source)
    edges.add(edge.key)
  }
  return { target, nodes, edges }
}

/**
 * What the stage lights in a state; `target` is what stands on it for what the pointer rests on or is selected. The way that is shown stays lit whatever is chosen: a step or a concept of it lights no more, anything
 * else lights its own beside it. What a step of a talk lights gives way to any target.
 */
export function emphasisIn(
  atlas: Atlas,
  state: Pick<State, 'hover' | 'selection' | 'lit'>,
  target: Target | null = activeTarget(state),
): Emphasis | null {
  const { lit } = state
  if (lit === null || (lit.told && target !== null)) return emphasisOf(atlas, target)
  const own =
    target === null || lit.edges.has(target.key) || lit.nodes.has(target.key)
      ? null
      : emphasisOf(atlas, target)
  if (!own) return { target, nodes: lit.nodes, edges: lit.edges }
  return {
    target,
    nodes: new Set([...lit.nodes, ...own.nodes]),
    edges: new Set([...lit.edges, ...own.edges]),
  }
}
