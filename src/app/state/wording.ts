import type { EdgeType } from '../../model/kinds.ts'
import type { Messages } from '../messages.ts'
import type { Atlas } from './atlas.ts'
import { placeLabel } from './place.ts'
import type { Language, Target } from './state.ts'

/** 「A 用于 B」「A 以 B 为重点」: where the type's words hold …, the target stands there. */
export function relationWords(words: Messages, source: string, type: EdgeType, target: string): string {
  const [before = '', after] = words.types[type].out.split('…')
  if (after === undefined) return `${source} ${before} ${target}`
  return `${source} ${before} ${target} ${after}`
}

/** A node's name: a concept's label; a section's number and label. Empty for unknown keys. */
export function nodeName(atlas: Atlas, key: string, language?: Language): string {
  const attributes = atlas.nodes.get(key)
  if (!attributes) return ''
  if (attributes.kind !== 'section') return attributes.label
  return [placeLabel(atlas, key, language), attributes.label].filter((part) => part !== '').join(' ')
}

/** What a target is, in one line: 「目标 · 提高党的建设科学化水平」「甲 用于 乙 · 据篇章结构」. Empty for unknown keys. */
export function targetWords(words: Messages, atlas: Atlas, { kind, key }: Target): string {
  if (kind === 'node') {
    const attributes = atlas.nodes.get(key)
    return attributes ? `${words.kinds[attributes.kind]} · ${nodeName(atlas, key, words.language)}` : ''
  }
  const edge = atlas.edges.get(key)
  if (!edge) return ''
  const { type, basis } = edge.attributes
  const relation = relationWords(words, nodeName(atlas, edge.source), type, nodeName(atlas, edge.target))
  return `${relation} · ${words.bases[basis]}`
}
