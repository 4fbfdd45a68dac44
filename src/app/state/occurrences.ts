import type { Quote } from '../../model/span.ts'
import type { Atlas } from './atlas.ts'
import type { Target } from './state.ts'

/** How many places of the text a target can be stepped through: a concept's mentions, an edge's evidence, a section's heading. 0 for what the graph does not know. */
export function countOf(atlas: Atlas, target: Target): number {
  if (target.kind === 'edge') return atlas.edges.get(target.key)?.attributes.evidence.length ?? 0
  const attributes = atlas.nodes.get(target.key)
  if (!attributes) return 0
  return attributes.kind === 'section' ? 1 : attributes.mentions.length
}

/**
 * The words that stand for a target at its place `index` (0-based): a concept's mention, a section's heading, an edge's two ends.
 * Empty for what the graph does not know.
 */
export function wordsOf(atlas: Atlas, target: Target, index: number): readonly Quote[] {
  if (target.kind === 'edge') {
    const evidence = atlas.edges.get(target.key)?.attributes.evidence[index]
    return evidence ? [evidence.from, evidence.to] : []
  }
  const attributes = atlas.nodes.get(target.key)
  if (!attributes) return []
  if (attributes.kind === 'section') return index === 0 ? [attributes.heading] : []
  const mention = attributes.mentions[index]
  return mention ? [mention] : []
}
