import { Decisions } from './decisions.ts'
import { FeatureList } from './featureList.ts'
import type { ReadyFrame } from './frameMatch.ts'
import { LABELS } from './linkLabels.ts'
import { sumPacked } from './packedWeights.ts'
import { pairFeatures, REACH } from './pairFeatures.ts'
import type { SceneSigns } from './sceneSigns.ts'

/** Weights of hashed features: `STRIDE` numbers a bucket, one for each label but none. */
export interface LinkWeights {
  readonly values: Int8Array | Float64Array
  /** The number of buckets less one; a power of two less one. */
  readonly mask: number
  /** What a label's sum must exceed to be more than none. */
  readonly threshold: number
  /** The same numbers as `packedWeights` has them, where they are of a byte each. */
  readonly packed?: Int32Array
}

export const STRIDE = LABELS - 1

/**
 * Sums of the weights for each label, into `scores` (index = label; `scores[0]` is the threshold). Written out label by label:
 * it is the innermost loop of training, and takes half the time as sums in variables.
 */
export function scoreLabels(
  features: FeatureList,
  { values, mask, threshold, packed }: LinkWeights,
  scores: Float64Array,
): void {
  scores[0] = threshold
  if (packed) {
    sumPacked(features.values, features.length, packed, mask, scores)
    return
  }
  let [s1, s2, s3, s4, s5, s6] = [0, 0, 0, 0, 0, 0]
  let [s7, s8, s9, s10, s11, s12] = [0, 0, 0, 0, 0, 0]
  for (let f = 0; f < features.length; f++) {
    const at = ((features.values[f] as number) & mask) * STRIDE
    s1 += values[at] as number
    s2 += values[at + 1] as number
    s3 += values[at + 2] as number
    s4 += values[at + 3] as number
    s5 += values[at + 4] as number
    s6 += values[at + 5] as number
    s7 += values[at + 6] as number
    s8 += values[at + 7] as number
    s9 += values[at + 8] as number
    s10 += values[at + 9] as number
    s11 += values[at + 10] as number
    s12 += values[at + 11] as number
  }
  scores[1] = s1
  scores[2] = s2
  scores[3] = s3
  scores[4] = s4
  scores[5] = s5
  scores[6] = s6
  scores[7] = s7
  scores[8] = s8
  scores[9] = s9
  scores[10] = s10
  scores[11] = s11
  scores[12] = s12
}

const features = new FeatureList()
const scores = new Float64Array(LABELS)

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
