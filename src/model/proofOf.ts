import { eachQuote } from './eachQuote.ts'
import type { EdgeAttributes, GraphFile } from './graphFile.ts'
import type { Basis } from './kinds.ts'
import { isEdgeInferred, isEdgeUnreviewed, isNodeUnreviewed } from './provenance.ts'

/** What can be said of a graph file exactly: 「引文逐字相符 N/N · 关系：原文明言 a、据篇章 b、编者判断 c · 已复核 x/y」. */
export interface Proof {
  /**
   * Places of the text that the file quotes (headings, mentions, ends, cues, notes): those where the quote equals its slice of the
   * text, and all. A place that is quoted more than once counts once; quoted in two wordings, it counts twice.
   */
  readonly quotes: { readonly matching: number; readonly total: number }
  /** Edges between concepts by what they rest on; containment is no relation. */
  readonly relations: Readonly<Record<Basis, number>>
  /** Those of the stated edges that a machine joined without cue words and nobody has reviewed: the model infers that they are stated. */
  readonly inferred: number
  /** Stated and editor's edges whose every evidence has been reviewed, those of them with one found doubtful, and all of those edges. */
  readonly reviewed: { readonly done: number; readonly doubtful: number; readonly total: number }
  /** Concepts of which a machine marked a mention that nobody has reviewed, and all. */
  readonly concepts: { readonly unreviewed: number; readonly total: number }
}

/** How far the review of a graph has come. */
export type ReviewCount = Pick<Proof, 'reviewed' | 'concepts'>

/** Whether anything in it is a machine's that nobody has reviewed. */
export const holdsUnreviewed = ({ reviewed, concepts }: ReviewCount): boolean =>
  reviewed.done < reviewed.total || concepts.unreviewed > 0

/** Whether the review of an edge left a doubt about any of its evidence. */
export const isDoubtful = ({ evidence }: EdgeAttributes): boolean =>
  evidence.some(({ review }) => review?.verdict === 'doubtful')

/** The part of the proof that does not read the text: how much of a graph file has been reviewed. */
export function reviewOf({ nodes, edges }: GraphFile): ReviewCount {
  let total = 0
  let done = 0
  let doubtful = 0
  for (const { attributes } of edges) {
    if (attributes.type === 'contains' || attributes.basis === 'structure') continue
    total++
    if (isEdgeUnreviewed(attributes)) continue
    done++
    if (isDoubtful(attributes)) doubtful++
  }
  const concepts = nodes.filter(({ attributes }) => attributes.kind !== 'section')
  return {
    concepts: {
      unreviewed: concepts.filter(({ attributes }) => isNodeUnreviewed(attributes)).length,
      total: concepts.length,
    },
    reviewed: { done, doubtful, total },
  }
}

/** Counts the proof of a graph file anew from its text. */
export function proofOf(file: GraphFile): Proof {
  const quotes = new Map<string, boolean>()
  eachQuote(file, ({ start, end, quote }) => {
    quotes.set(`${start} ${end} ${quote}`, file.attributes.text.slice(start, end) === quote)
  })
  const relations: Record<Basis, number> = { stated: 0, structure: 0, editor: 0 }
  let inferred = 0
  for (const { attributes } of file.edges) {
    if (attributes.type === 'contains') continue
    relations[attributes.basis]++
    if (isEdgeInferred(attributes)) inferred++
  }
  return {
    ...reviewOf(file),
    quotes: { matching: [...quotes.values()].filter((matches) => matches).length, total: quotes.size },
    relations,
    inferred,
  }
}
