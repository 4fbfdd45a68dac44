import type { GraphEdge } from '../../model/graphFile.ts'
import type { Span } from '../../model/span.ts'
import type { Messages } from '../messages.ts'
import { type Atlas, sentenceHolding } from './atlas.ts'
import { stepWeight } from './way/waysWeight.ts'
import { nodeName, relationWords } from './wording.ts'

/** The relation by which one goes from one node to another, in either direction; of several the best attested, ties by key; null where none joins them. */
export function relationBetween(atlas: Atlas, from: string, to: string): GraphEdge | null {
  const { out, in: into } = atlas.relationsOf(from)
  const joining = [
    ...out.filter(({ target }) => target === to),
    ...into.filter(({ source }) => source === to),
  ].map((edge) => ({ edge, weight: stepWeight(edge, edge.source === from) }))
  joining.sort((a, b) => a.weight - b.weight || (a.edge.key < b.edge.key ? -1 : 1))
  return joining[0]?.edge ?? null
}

/**
 * What a screen reader is told on the way from one node (null: from none) to another: its name and kind, the relation by which one came,
 * and the sentence that says so; without a relation, the sentence in which the node is first named. Empty for unknown keys.
 */
export function spokenStep(words: Messages, atlas: Atlas, from: string | null, to: string): string {
  const attributes = atlas.nodes.get(to)
  if (!attributes) return ''
  const { text, sentences } = atlas.attributes
  const quote = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end).trim()).join(' ')
  const name = [nodeName(atlas, to, words.language), words.kinds[attributes.kind]].join(words.signs.comma)
  const edge = from === null ? null : relationBetween(atlas, from, to)
  if (edge) {
    const { type, basis, evidence } = edge.attributes
    const relation = relationWords(words, nodeName(atlas, edge.source), type, nodeName(atlas, edge.target))
    const told = `${relation}${words.signs.comma}${words.bases[basis]}`
    return [name, told].join(words.signs.semicolon) + words.signs.colon + quote(evidence[0]?.sentences ?? [])
  }
  if (attributes.kind === 'section') return name
  const [mention] = attributes.mentions
  const sentence = mention ? sentenceHolding(sentences, mention) : null
  return sentence ? name + words.signs.colon + quote([sentence]) : name
}
