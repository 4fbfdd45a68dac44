import type { Evidence, GraphAttributes, PlacedMention } from '../model/graphFile.ts'
import { isInferred } from '../model/provenance.ts'
import { holds } from '../model/span.ts'
import type { Messages } from './messages.ts'

/** A rule's id and, where the graph names it, its name: 「F04 只有…才…」. */
export const ruleWords = ({ rules }: Pick<GraphAttributes, 'rules'>, id: string): string =>
  [id, rules?.[id] ?? ''].join(' ').trimEnd()

/** What is said of evidence within a sentence that no cue words state: that order does, or that a model infers it; empty where they do. */
export const cuelessWords = ({ card }: Messages, evidence: Evidence): string =>
  evidence.cues.length > 0 ? '' : isInferred(evidence) ? card.inferred : card.noCue

/** What the cue words of a relation are taken to say: 「以…为载体 → 用于」; empty where there are none. */
export const cueWords = ({ cues }: Evidence, relation: string): string =>
  cues.length === 0 ? '' : `${cues.map(({ quote }) => quote).join('…')} → ${relation}`

/** What a mention is, by the word that its rule looked at: 「提高 → 目标」, where that word stands beside it 「目标（必须）」. */
export function mentionWords(
  { start, end, cues = [] }: Pick<PlacedMention, 'start' | 'end' | 'cues'>,
  kind: string,
): string {
  if (cues.length === 0) return kind
  const told = cues.map(({ quote }) => quote).join('…')
  return cues.every((cue) => holds({ start, end }, cue)) ? `${told} → ${kind}` : `${kind}（${told}）`
}
