import type { Review } from './annotation.ts'
import type { EdgeAttributes, Evidence, NodeAttributes } from './graphFile.ts'

/** What says how something of an annotation was made. */
export interface Made {
  /** The rule that made it; absent where a person did. */
  readonly rule?: string
  /** A person's verdict on it. */
  readonly review?: Review
}

/** Whether a machine marked it and nobody has looked at it since. */
export const isUnreviewed = ({ rule, review }: Made): boolean => rule !== undefined && review === undefined

/**
 * Whether a machine joined the two ends without cue words and nobody has looked at it since: then the sentence holds both ends, but
 * that it states the relation is the trained model's inference alone.
 */
export const isInferred = (evidence: Evidence): boolean =>
  isUnreviewed(evidence) && evidence.cues.length === 0

/** Whether a relation rests on such evidence alone. */
export const isEdgeInferred = ({ basis, evidence }: EdgeAttributes): boolean =>
  basis === 'stated' && evidence.every(isInferred)

/** Whether a piece of evidence of a relation has not been reviewed. What structure says needs no review. */
export const isEvidenceUnreviewed = ({ basis }: EdgeAttributes, { review }: Evidence): boolean =>
  basis !== 'structure' && review === undefined

/** Whether any evidence of a relation has not been reviewed. */
export const isEdgeUnreviewed = (edge: EdgeAttributes | undefined): boolean =>
  edge?.evidence.some((evidence) => isEvidenceUnreviewed(edge, evidence)) ?? false

/** Whether any mention of a concept is a machine's that nobody has reviewed; a section is the text's own. */
export const isNodeUnreviewed = (node: NodeAttributes | undefined): boolean =>
  node !== undefined && node.kind !== 'section' && node.mentions.some(isUnreviewed)
