import type { Basis } from '../../../model/kinds.ts'

/** One step of a way: a relation walked in its direction or against it, or a concept's place in a section. */
export interface Step {
  readonly from: string
  readonly to: string
  /** The key of the edge that is walked. */
  readonly edge: string
  readonly basis: Basis
  /** Whether the edge points from `from` to `to`. */
  readonly along: boolean
  /** The key of the section that holds `from` and is headed by `to`, where only that joins them; null for relations. */
  readonly within: string | null
}

/** A way through the text, never empty: each step begins where the one before ended, no concept comes twice. */
export type Way = readonly Step[]

/** Whether no single sentence states the step. */
export const isUnstated = (step: Step): boolean => step.basis !== 'stated'

/** The concepts along a way, both ends included. */
export const conceptsOf = (way: Way): string[] => [
  ...way.slice(0, 1).map(({ from }) => from),
  ...way.map(({ to }) => to),
]
