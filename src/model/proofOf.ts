import { eachQuote } from './eachQuote.ts'
import type { GraphFile } from './graphFile.ts'
import type { Basis } from './kinds.ts'

/** What can be said of a graph file exactly: 「引文逐字相符 N/N · 关系：原文明言 a、据篇章 b、编者判断 c · 已复核 x/y」. */
export interface Proof {
  /** Quotes of the file (headings, mentions, ends, cues, notes) that equal their slice of the text, and all. */
  readonly quotes: { readonly matching: number; readonly total: number }
  /** Edges between concepts by what they rest on; containment is no relation. */
  readonly relations: Readonly<Record<Basis, number>>
  /** Stated and editor's edges whose every evidence a person has reviewed, and all of those edges. */
  readonly reviewed: { readonly done: number; readonly total: number }
}

/** Counts the proof of a graph file anew from its text. */
export function proofOf(file: GraphFile): Proof {
  let matching = 0
  let total = 0
  eachQuote(file, ({ start, end, quote }) => {
    total++
    if (file.attributes.text.slice(start, end) === quote) matching++
  })
  const relations: Record<Basis, number> = { stated: 0, structure: 0, editor: 0 }
  let done = 0
  for (const { attributes } of file.edges) {
    if (attributes.type === 'contains') continue
    relations[attributes.basis]++
    if (attributes.basis !== 'structure' && attributes.evidence.every(({ review }) => review)) done++
  }
  return {
    quotes: { matching, total },
    relations,
    reviewed: { done, total: relations.stated + relations.editor },
  }
}
