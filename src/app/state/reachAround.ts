import type { Atlas } from './atlas.ts'
import type { Sieve } from './sieve.ts'

/** What stands in a section, at all levels: its subsections and the concepts named there. */
function contentsOf(atlas: Atlas, section: string): { sections: string[]; concepts: Set<string> } {
  const sections = [section]
  for (let i = 0; i < sections.length; i++)
    sections.push(...(atlas.sections.get(sections[i] ?? '')?.children ?? []))
  const within = new Set(sections)
  const concepts = new Set<string>()
  for (const { key, mention } of atlas.mentions) if (within.has(mention.section)) concepts.add(key)
  return { sections, concepts }
}

/**
 * The nodes at most `degree` relations away from `keys`, in either direction, through what the sieve lets pass; `keys` themselves always.
 * A section's first degree is what stands in it, at all levels; from there on relations count. `contains` is none, so that concepts do
 * not come near because the same section names them. Breadth first: time in nodes, mentions and edges.
 */
export function reachAround(
  atlas: Atlas,
  keys: readonly string[],
  degree: number,
  sieve: Sieve,
): ReadonlySet<string> {
  const reached = new Set<string>()
  /** Concepts by the degree at which they are reached. */
  const layers: string[][] = [[], []]
  const passes = (key: string): boolean => {
    const attributes = atlas.nodes.get(key)
    return attributes !== undefined && sieve.node(key, attributes)
  }
  for (const key of keys) {
    if (!atlas.nodes.has(key)) continue
    reached.add(key)
    if (!atlas.sections.has(key)) {
      layers[0]?.push(key)
      continue
    }
    const { sections, concepts } = contentsOf(atlas, key)
    for (const section of sections) if (passes(section)) reached.add(section)
    layers[1]?.push(...concepts)
  }
  for (let at = 0; at <= degree; at++) {
    const next = layers[at + 1] ?? []
    layers[at + 1] = next
    const layer = layers[at] ?? []
    const isNew = (key: string): boolean => !reached.has(key) && passes(key)
    // What a section brings arrives with this layer, beside what relations have brought.
    for (const key of layer) if (isNew(key)) reached.add(key)
    if (at === degree) break
    for (const key of layer) {
      if (!reached.has(key)) continue
      const { out, in: into } = atlas.relationsOf(key)
      for (const edge of out)
        if (sieve.edge(edge) && isNew(edge.target)) {
          reached.add(edge.target)
          next.push(edge.target)
        }
      for (const edge of into)
        if (sieve.edge(edge) && isNew(edge.source)) {
          reached.add(edge.source)
          next.push(edge.source)
        }
    }
  }
  return reached
}
