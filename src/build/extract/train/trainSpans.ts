import { KIND_FOLLOW_SIZE, NO_MENTION, RESPECTS, STATES } from '../kindFollow.ts'
import { KIND_COUNT } from '../labels.ts'
import { SPAN_COLUMNS } from '../model.ts'
import { seeded, shuffled } from './seeded.ts'

/** A sentence with its candidate spans and what each is. */
export interface SpanExample {
  readonly length: number
  readonly count: number
  /** Candidates in order of `spanFrom`; each covers tokens `spanFrom[c]` up to `spanTo[c]`. */
  readonly spanFrom: Int32Array
  readonly spanTo: Int32Array
  /** Where in the table of kinds that follow each other the numbers for candidate c begin: RESPECTS places each. */
  readonly places: Int32Array
  /** Features of candidate c: `rows[from[c]]` up to `rows[from[c + 1]]`. */
  readonly from: Int32Array
  readonly rows: Int32Array
  /** The kind of each candidate that is a mention, -1 for the others. */
  readonly kinds: Int8Array
  readonly weight: number
}

export interface SpanSettings {
  readonly rows: number
  readonly rounds: number
  readonly rate: number
  readonly dropped: number
  readonly seed: number
}

export interface SpanWeights {
  /** SPAN_COLUMNS weights for each row. */
  readonly span: Float32Array
  /** KIND_FOLLOW_SIZE weights. */
  readonly kindFollow: Float32Array
}

const LEAST_STEP = 2e-3
/** The share of the respects in which kinds follow each other that is left out at random. */
const FOLLOW_DROPPED = 0.1

const sumOfLogs = (a: number, b: number): number =>
  a === -Infinity
    ? b
    : b === -Infinity
      ? a
      : a > b
        ? a + Math.log1p(Math.exp(b - a))
        : b + Math.log1p(Math.exp(a - b))

/**
 * Trains a semi-Markov conditional random field (Sarawagi and Cohen 2004) over given candidates by stochastic gradients with AdaGrad's
 * rates. Each feature has a weight for each kind and one for all kinds together, and each kind has weights after each other one, by the
 * words at and around the span. The mean of the later half of the rounds is taken.
 */
export function trainSpans(examples: readonly SpanExample[], settings: SpanSettings): SpanWeights {
  const { rounds, rate, dropped } = settings
  const weights = new Float32Array(settings.rows * SPAN_COLUMNS)
  const squares = new Float32Array(weights.length).fill(1e-4)
  const mean = new Float32Array(weights.length)
  const follow = new Float32Array(KIND_FOLLOW_SIZE)
  const followSquares = new Float32Array(KIND_FOLLOW_SIZE).fill(1e-2)
  const followMean = new Float32Array(KIND_FOLLOW_SIZE)
  const longest = examples.reduce((most, { length }) => Math.max(most, length), 1)
  const most = examples.reduce((least, { count }) => Math.max(least, count), 1)
  const widest = examples.reduce((least, { rows }) => Math.max(least, rows.length), 1)
  const scores = new Float64Array(most * KIND_COUNT)
  /** What each kind gains after each state, for each candidate. */
  const gains = new Float64Array(most * STATES * KIND_COUNT)
  const before = new Float64Array((longest + 1) * STATES)
  const behind = new Float64Array((longest + 1) * STATES)
  const keptFrom = new Int32Array(most + 1)
  const keptRows = new Int32Array(widest)
  const keptPlaces = new Int32Array(most * RESPECTS)
  const random = seeded(settings.seed)
  const order = Int32Array.from(examples, (_, i) => i)
  const truths = examples.map(statesBefore)

  for (let round = 0; round < rounds; round++) {
    shuffled(order, random)
    for (const e of order) {
      const example = examples[e]
      if (example && example.count > 0) learn(example, truths[e] as Uint8Array)
    }
    if (round < rounds >> 1) continue
    for (let x = 0; x < weights.length; x++) mean[x] = (mean[x] as number) + (weights[x] as number)
    for (let x = 0; x < follow.length; x++) followMean[x] = (followMean[x] as number) + (follow[x] as number)
  }
  const meant = rounds - (rounds >> 1)
  return { span: mean.map((sum) => sum / meant), kindFollow: followMean.map((sum) => sum / meant) }

  /** Draws which features count this time, and scores the candidates by them. */
  function weigh({ count, from, rows, places }: SpanExample): void {
    let kept = 0
    for (let c = 0; c < count; c++) {
      keptFrom[c] = kept
      for (let f = from[c] as number; f < (from[c + 1] as number); f++)
        if (random() >= dropped) keptRows[kept++] = rows[f] as number
      for (let p = c * RESPECTS; p < (c + 1) * RESPECTS; p++)
        keptPlaces[p] = random() < FOLLOW_DROPPED ? -1 : (places[p] as number)
    }
    keptFrom[count] = kept
    gains.fill(0, 0, count * STATES * KIND_COUNT)
    for (let c = 0; c < count; c++) {
      for (let k = 0; k < KIND_COUNT; k++) {
        let score = 0
        for (let f = keptFrom[c] as number; f < (keptFrom[c + 1] as number); f++) {
          const r = (keptRows[f] as number) * SPAN_COLUMNS
          score += (weights[r + k] as number) + (weights[r + KIND_COUNT] as number)
        }
        scores[c * KIND_COUNT + k] = score
      }
      for (let p = c * RESPECTS; p < (c + 1) * RESPECTS; p++) {
        const place = keptPlaces[p] as number
        if (place < 0) continue
        const g = c * STATES * KIND_COUNT
        for (let x = 0; x < STATES * KIND_COUNT; x++)
          gains[g + x] = (gains[g + x] as number) + (follow[place + x] as number)
      }
    }
  }

  /** The logarithm of what a candidate of a kind after a state multiplies a labelling by. */
  function factor(c: number, state: number, kind: number): number {
    return (
      (scores[c * KIND_COUNT + kind] as number) + (gains[(c * STATES + state) * KIND_COUNT + kind] as number)
    )
  }

  function passForward({ length, count, spanFrom, spanTo }: SpanExample): void {
    before.fill(-Infinity, 0, (length + 1) * STATES)
    before[NO_MENTION] = 0
    for (let i = 0, c = 0; i <= length; i++) {
      const o = i * STATES
      if (i > 0)
        for (let s = 0; s < STATES; s++)
          before[o + s] = sumOfLogs(before[o + s] as number, before[o - STATES + s] as number)
      for (; c < count && spanFrom[c] === i; c++) {
        const end = (spanTo[c] as number) * STATES
        for (let k = 0; k < KIND_COUNT; k++)
          for (let s = 0; s < STATES; s++)
            before[end + k] = sumOfLogs(
              before[end + k] as number,
              (before[o + s] as number) + factor(c, s, k),
            )
      }
    }
  }

  function passBackward({ length, count, spanFrom, spanTo }: SpanExample): void {
    behind.fill(-Infinity, 0, length * STATES)
    behind.fill(0, length * STATES, (length + 1) * STATES)
    for (let i = length, c = count - 1; i >= 0; i--) {
      const o = i * STATES
      if (i < length)
        for (let s = 0; s < STATES; s++)
          behind[o + s] = sumOfLogs(behind[o + s] as number, behind[o + STATES + s] as number)
      for (; c >= 0 && spanFrom[c] === i; c--) {
        const end = (spanTo[c] as number) * STATES
        for (let s = 0; s < STATES; s++)
          for (let k = 0; k < KIND_COUNT; k++)
            behind[o + s] = sumOfLogs(behind[o + s] as number, (behind[end + k] as number) + factor(c, s, k))
      }
    }
  }

  function learn(example: SpanExample, truth: Uint8Array): void {
    const { count, spanFrom, spanTo, kinds, weight } = example
    weigh(example)
    passForward(example)
    passBackward(example)
    const all = behind[NO_MENTION] as number
    for (let c = 0; c < count; c++) {
      const o = (spanFrom[c] as number) * STATES
      const end = (spanTo[c] as number) * STATES
      let together = 0
      for (let k = 0; k < KIND_COUNT; k++) {
        let likely = 0
        for (let s = 0; s < STATES; s++) {
          const chance = Math.exp(
            (before[o + s] as number) + factor(c, s, k) + (behind[end + k] as number) - all,
          )
          likely += chance
          const step = (chance - (kinds[c] === k && truth[c] === s ? 1 : 0)) * weight
          if (Math.abs(step) < LEAST_STEP) continue
          for (let p = c * RESPECTS; p < (c + 1) * RESPECTS; p++) {
            const place = keptPlaces[p] as number
            if (place >= 0) shift(follow, followSquares, place + s * KIND_COUNT + k, step)
          }
        }
        const step = (likely - (kinds[c] === k ? 1 : 0)) * weight
        if (Math.abs(step) < LEAST_STEP) continue
        together += step
        move(c, k, step)
      }
      if (Math.abs(together) > LEAST_STEP) move(c, KIND_COUNT, together)
    }
  }

  function move(c: number, column: number, step: number): void {
    for (let f = keptFrom[c] as number; f < (keptFrom[c + 1] as number); f++)
      shift(weights, squares, (keptRows[f] as number) * SPAN_COLUMNS + column, step)
  }

  function shift(numbers: Float32Array, sums: Float32Array, at: number, step: number): void {
    const sum = (sums[at] as number) + step * step
    sums[at] = sum
    numbers[at] = (numbers[at] as number) - (rate * step) / Math.sqrt(sum)
  }
}

/** For each candidate the kind of the last mention that ends before it begins, or none. */
function statesBefore({ count, spanFrom, spanTo, kinds }: SpanExample): Uint8Array {
  const states = new Uint8Array(count).fill(NO_MENTION)
  for (let m = 0; m < count; m++) {
    if ((kinds[m] as number) < 0) continue
    for (let c = m + 1; c < count; c++)
      if ((spanFrom[c] as number) >= (spanTo[m] as number)) states[c] = kinds[m] as number
  }
  return states
}
