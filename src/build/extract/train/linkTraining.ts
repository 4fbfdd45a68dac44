import { LINK_UNIT } from '../relations/linkUnit.ts'
import type { LinkTraining } from './trainLinker.ts'

/** How the shipped linker was trained; the trials behind these numbers are told in the README. */
export const LINK_TRAINING: LinkTraining & {
  /** What a label's sum must exceed to be more than none: below 0, since a missed relation costs as much as a wrong one. */
  readonly threshold: number
  /** How many units of a byte make a weight of 1. */
  readonly steps: number
  /** How much a text counts as found, against as annotated. */
  readonly foundWeight: number
} = {
  bits: 14,
  rounds: 14,
  rate: 0.2,
  decay: 1e-6,
  seed: 7,
  own: 0.5,
  dropped: 0.5,
  start: 1,
  threshold: -0.9,
  steps: LINK_UNIT,
  foundWeight: 0.3,
}
