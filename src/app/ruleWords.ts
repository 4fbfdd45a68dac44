import type { Evidence, GraphAttributes } from '../model/graphFile.ts'

/** A rule's id and, where the graph names it, its name: 「F04 只有…才…」. */
export const ruleWords = ({ rules }: Pick<GraphAttributes, 'rules'>, id: string): string =>
  [id, rules?.[id] ?? ''].join(' ').trimEnd()

/** What the cue words of a relation are taken to say: 「以…为载体 → 用于」; empty where there are none. */
export const cueWords = ({ cues }: Evidence, relation: string): string =>
  cues.length === 0 ? '' : `${cues.map(({ quote }) => quote).join('…')} → ${relation}`
