import type { Evidence, GraphEdge } from '../../../model/graphFile.ts'
import type { Basis } from '../../../model/kinds.ts'

/**
 * What a step weighs. A step more costs more than any one step's weakness, so that ways stay short; among ways of like length what
 * sentences state goes before structure, structure before an editor's judgement, much evidence before little, what a person has
 * confirmed before what nobody has looked at, and that before what a person doubts.
 */
const STEP = 1000
const BASIS: Readonly<Record<Basis, number>> = { stated: 0, structure: 300, editor: 450 }
/** Shared by the pieces of evidence. */
const EVIDENCE = 60
const REVIEW = { confirmed: 0, none: 20, doubtful: 200 } as const
/** A relation walked against the direction from means to end, where that is allowed. */
const AGAINST = 250
/** A concept joined to its section's head by standing there alone: dearer than six stated steps. */
const WITHIN = 6000

/** A relation is as good as its best piece of evidence. */
const reviewWeight = (evidence: readonly Evidence[]): number =>
  evidence.reduce<number>(
    (least, { review }) => Math.min(least, REVIEW[review?.verdict ?? 'none']),
    REVIEW.doubtful,
  )

/** The weight of walking a relation: a whole number above 0. */
export function stepWeight({ attributes }: GraphEdge, forwards: boolean): number {
  const { basis, evidence } = attributes
  return (
    STEP +
    BASIS[basis] +
    Math.floor(EVIDENCE / evidence.length) +
    reviewWeight(evidence) +
    (forwards ? 0 : AGAINST)
  )
}

/** The weight of the step from a concept to the head of a section `levels` above its own (0 for its own). */
export const withinWeight = (levels: number): number => WITHIN + levels
