import { Decisions } from '../relations/decisions.ts'
import { FeatureList } from '../relations/featureList.ts'
import type { ReadyFrame } from '../relations/frameMatch.ts'
import { decideScene, type LinkWeights, STRIDE, scoreLabels } from '../relations/linker.ts'
import { LABELS } from '../relations/linkLabels.ts'
import { pairFeatures, REACH } from '../relations/pairFeatures.ts'
import type { SceneSigns } from '../relations/sceneSigns.ts'

/** A scene with the label of each pair, row by the earlier mention. */
export interface LinkExample {
  readonly known: SceneSigns
  readonly gold: Uint8Array
  /** How much it counts. */
  readonly weight: number
}

/** How to train. */
export interface LinkTraining {
  /** The weights have 2^bits rows. */
  readonly bits: number
  readonly rounds: number
  readonly rate: number
  readonly decay: number
  readonly seed: number
  /** How often, of 1, the history of a scene is what the model itself decides and not the truth. */
  readonly own: number
  /** The share of a pair's features that are left out at random each time, so that none is leaned on alone. */
  readonly dropped: number
  /** What AdaGrad's sums of squares begin with: the more, the slower rare features learn. */
  readonly start: number
}

/** Numbers from 0 up to 1, the same for the same seed (xorshift32). */
function random(seed: number): () => number {
  let state = seed | 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4294967296
  }
}

/**
 * Multinomial logistic regression over hashed features, by AdaGrad, one pair at a time; the decisions that a pair sees are
 * partly the model's own (Daumé, Langford, Marcu 2009; Ross, Gordon, Bagnell 2011), so that it learns to live with its mistakes.
 * Returns the average of the weights over the later half of the rounds.
 */
export function trainLinker(
  examples: readonly LinkExample[],
  frames: readonly ReadyFrame[],
  { bits, rounds, rate, decay, seed, own, dropped, start }: LinkTraining,
): Float64Array {
  const size = (1 << bits) * STRIDE
  const mask = (1 << bits) - 1
  const values = new Float64Array(size)
  const squares = new Float64Array(size).fill(start)
  const average = new Float64Array(size)
  const weights: LinkWeights = { values, mask, threshold: 0 }
  const features = new FeatureList()
  const scores = new Float64Array(LABELS)
  const next = random(seed)
  const order = examples.map((_, i) => i)
  let averaged = 0
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const other = Math.floor(next() * (i + 1))
      const held = order[i] ?? 0
      order[i] = order[other] ?? 0
      order[other] = held
    }
    for (const number of order) {
      const example = examples[number]
      if (!example) continue
      const { known, gold, weight } = example
      const count = known.scene.actants.length
      const rolled = round > 0 && next() < own ? decideScene(known, frames, weights) : null
      const done = new Decisions(count)
      for (let j = 1; j < count; j++)
        for (let i = j - 1; i >= Math.max(0, j - REACH); i--) {
          pairFeatures(known, frames, i, j, done, features)
          if (dropped > 0) {
            let kept = 0
            for (let f = 0; f < features.length; f++)
              if (next() >= dropped) features.values[kept++] = features.values[f] ?? 0
            features.length = kept
          }
          scoreLabels(features, weights, scores)
          if (dropped > 0)
            for (let label = 0; label < LABELS; label++) scores[label] = (scores[label] ?? 0) / (1 - dropped)
          const truth = gold[i * count + j] ?? 0
          let highest = 0
          for (let label = 0; label < LABELS; label++) highest = Math.max(highest, scores[label] ?? 0)
          let sum = 0
          for (let label = 0; label < LABELS; label++) {
            const e = Math.exp((scores[label] ?? 0) - highest)
            scores[label] = e
            sum += e
          }
          for (let label = 1; label < LABELS; label++) {
            const gradient = weight * ((scores[label] ?? 0) / sum - (truth === label ? 1 : 0))
            if (gradient < 1e-4 && gradient > -1e-4) continue
            for (let f = 0; f < features.length; f++) {
              const at = ((features.values[f] ?? 0) & mask) * STRIDE + label - 1
              const g = gradient + decay * (values[at] ?? 0)
              const s = (squares[at] ?? 0) + g * g
              squares[at] = s
              values[at] = (values[at] ?? 0) - (rate * g) / Math.sqrt(s)
            }
          }
          done.decide(i, j, rolled ? rolled.label(i, j) : truth)
        }
    }
    if (round * 2 >= rounds) {
      averaged++
      for (let i = 0; i < size; i++) average[i] = (average[i] ?? 0) + (values[i] ?? 0)
    }
  }
  for (let i = 0; i < size; i++) average[i] = (average[i] ?? 0) / averaged
  return average
}
