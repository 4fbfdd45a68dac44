import { Decisions } from './decisions.ts'
import { FeatureList } from './featureList.ts'
import type { ReadyFrame } from './frameMatch.ts'
import { LABELS } from './linkLabels.ts'
import { pairFeatures, REACH } from './pairFeatures.ts'
import type { SceneSigns } from './sceneSigns.ts'

/** Weights of hashed features: `STRIDE` numbers a bucket, one for each label but none. */
export interface LinkWeights {
  readonly values: ArrayLike<number>
  /** The number of buckets less one; a power of two less one. */
  readonly mask: number
  /** What a label's sum must exceed to be more than none. */
  readonly threshold: number
}

export const STRIDE = LABELS - 1

/** Sums of the weights for each label, into `scores` (index = label; `scores[0]` is the threshold). */
export function scoreLabels(
  features: FeatureList,
  { values, mask, threshold }: LinkWeights,
  scores: Float64Array,
): void {
  scores.fill(0)
  for (let f = 0; f < features.length; f++) {
    const at = ((features.values[f] ?? 0) & mask) * STRIDE
    for (let label = 0; label < STRIDE; label++)
      scores[label + 1] = (scores[label + 1] ?? 0) + (values[at + label] ?? 0)
  }
  scores[0] = threshold
}

/**
 * Decides each pair of a scene: for each mention from left to right, its pairs with those before it, the nearest first,
 * each decision seeing those before it.
 */
export function decideScene(
  known: SceneSigns,
  frames: readonly ReadyFrame[],
  weights: LinkWeights,
): Decisions {
  const count = known.scene.actants.length
  const done = new Decisions(count)
  const features = new FeatureList()
  const scores = new Float64Array(LABELS)
  for (let j = 1; j < count; j++)
    for (let i = j - 1; i >= Math.max(0, j - REACH); i--) {
      pairFeatures(known, frames, i, j, done, features)
      scoreLabels(features, weights, scores)
      let best = 0
      for (let label = 1; label < LABELS; label++)
        if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label
      done.decide(i, j, best)
    }
  return done
}
