import { seeded, shuffled } from './seeded.ts'

/** A sentence with the label of each token. */
export interface ChainExample {
  readonly length: number
  /** Features of token i: `rows[from[i]]` up to `rows[from[i + 1]]`. */
  readonly from: Int32Array
  readonly rows: Int32Array
  readonly classes: Uint8Array
  readonly labels: Uint8Array
  /** How much it counts. */
  readonly weight: number
}

export interface ChainSettings {
  readonly labels: number
  readonly rows: number
  readonly classes: number
  readonly mayFollow: (before: number, label: number) => boolean
  readonly rounds: number
  readonly rate: number
  /** The share of features that are left out at random each time, so that none is leaned on alone. */
  readonly dropped: number
  readonly seed: number
}

export interface ChainWeights {
  readonly token: Float32Array
  readonly follow: Float32Array
}

/** Smaller steps than this are not taken. */
const LEAST_STEP = 2e-3

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by stochastic gradients with AdaGrad's rates;
 * the weights are the mean of those after the rounds of the later half.
 */
export function trainChain(examples: readonly ChainExample[], settings: ChainSettings): ChainWeights {
  const { labels: K, rounds, rate, dropped } = settings
  const token = new Float32Array(settings.rows * K)
  const follow = new Float32Array(settings.classes * K * K)
  const tokenSquares = new Float32Array(token.length).fill(1e-4)
  const followSquares = new Float32Array(follow.length).fill(1e-4)
  const tokenMean = new Float32Array(token.length)
  const followMean = new Float32Array(follow.length)
  const longest = examples.reduce((most, { length }) => Math.max(most, length), 1)
  const widest = examples.reduce((most, { rows }) => Math.max(most, rows.length), 1)
  const emission = new Float64Array(longest * K)
  const before = new Float64Array(longest * K)
  const behind = new Float64Array(longest * K)
  const scale = new Float64Array(longest)
  const error = new Float64Array(K)
  const keptFrom = new Int32Array(longest + 1)
  const keptRows = new Int32Array(widest)
  const allowed = new Uint8Array(K * K)
  const opens = new Uint8Array(K)
  for (let k = 0; k < K; k++) {
    opens[k] = settings.mayFollow(0, k) ? 1 : 0
    for (let j = 0; j < K; j++) allowed[j * K + k] = settings.mayFollow(j, k) ? 1 : 0
  }
  const random = seeded(settings.seed)
  const order = Int32Array.from(examples, (_, i) => i)

  for (let round = 0; round < rounds; round++) {
    shuffled(order, random)
    for (const e of order) {
      const example = examples[e]
      if (example && example.length > 0) learn(example)
    }
    if (round < rounds >> 1) continue
    for (let x = 0; x < token.length; x++) tokenMean[x] = (tokenMean[x] as number) + (token[x] as number)
    for (let x = 0; x < follow.length; x++) followMean[x] = (followMean[x] as number) + (follow[x] as number)
  }
  const meant = rounds - (rounds >> 1)
  return { token: tokenMean.map((sum) => sum / meant), follow: followMean.map((sum) => sum / meant) }

  function learn({ length, from, rows, classes, labels, weight }: ChainExample): void {
    let kept = 0
    for (let i = 0; i < length; i++) {
      keptFrom[i] = kept
      for (let f = from[i] as number; f < (from[i + 1] as number); f++)
        if (random() >= dropped) keptRows[kept++] = rows[f] as number
    }
    keptFrom[length] = kept
    for (let i = 0; i < length; i++) {
      const o = i * K
      for (let k = 0; k < K; k++) emission[o + k] = 0
      for (let f = keptFrom[i] as number; f < (keptFrom[i + 1] as number); f++) {
        const r = (keptRows[f] as number) * K
        for (let k = 0; k < K; k++) emission[o + k] = (emission[o + k] as number) + (token[r + k] as number)
      }
      let most = -1e9
      for (let k = 0; k < K; k++) most = Math.max(most, emission[o + k] as number)
      for (let k = 0; k < K; k++) emission[o + k] = Math.exp((emission[o + k] as number) - most)
    }
    for (let i = 0; i < length; i++) {
      const o = i * K
      const base = (classes[i] as number) * K * K
      let sum = 0
      for (let k = 0; k < K; k++) {
        let value = 0
        if (i === 0) value = opens[k] as number
        else
          for (let j = 0; j < K; j++)
            if (allowed[j * K + k] === 1)
              value += (before[o - K + j] as number) * Math.exp(follow[base + j * K + k] as number)
        value *= emission[o + k] as number
        before[o + k] = value
        sum += value
      }
      for (let k = 0; k < K; k++) before[o + k] = (before[o + k] as number) / sum
      scale[i] = sum
    }
    for (let k = 0; k < K; k++) behind[(length - 1) * K + k] = 1
    for (let i = length - 2; i >= 0; i--) {
      const o = i * K
      const base = (classes[i + 1] as number) * K * K
      for (let j = 0; j < K; j++) {
        let value = 0
        for (let k = 0; k < K; k++)
          if (allowed[j * K + k] === 1)
            value +=
              Math.exp(follow[base + j * K + k] as number) *
              (emission[o + K + k] as number) *
              (behind[o + K + k] as number)
        behind[o + j] = value / (scale[i + 1] as number)
      }
    }
    for (let i = 0; i < length; i++) {
      const o = i * K
      for (let k = 0; k < K; k++) {
        const step =
          ((before[o + k] as number) * (behind[o + k] as number) - (k === labels[i] ? 1 : 0)) * weight
        error[k] = step
        if (Math.abs(step) <= LEAST_STEP) continue
        for (let f = keptFrom[i] as number; f < (keptFrom[i + 1] as number); f++)
          move(token, tokenSquares, (keptRows[f] as number) * K + k, step)
      }
      if (i === 0) continue
      const base = (classes[i] as number) * K * K
      for (let j = 0; j < K; j++)
        for (let k = 0; k < K; k++) {
          if (allowed[j * K + k] === 0) continue
          const x = base + j * K + k
          const likely =
            ((before[o - K + j] as number) *
              Math.exp(follow[x] as number) *
              (emission[o + k] as number) *
              (behind[o + k] as number)) /
            (scale[i] as number)
          const truth = j === labels[i - 1] && k === labels[i] ? 1 : 0
          move(follow, followSquares, x, (likely - truth) * weight)
        }
    }
  }

  function move(weights: Float32Array, squares: Float32Array, at: number, step: number): void {
    const sum = (squares[at] as number) + step * step
    squares[at] = sum
    weights[at] = (weights[at] as number) - (rate * step) / Math.sqrt(sum)
  }
}
