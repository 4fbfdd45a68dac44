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

const LEAST_STEP = 2e-3

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
 * rates. Each feature has a weight for each kind and one for all kinds together; the mean of the later half of the rounds is taken.
 */
export function trainSpans(examples: readonly SpanExample[], settings: SpanSettings): Float32Array {
  const { rounds, rate, dropped } = settings
  const weights = new Float32Array(settings.rows * SPAN_COLUMNS)
  const squares = new Float32Array(weights.length).fill(1e-4)
  const mean = new Float32Array(weights.length)
  const longest = examples.reduce((most, { length }) => Math.max(most, length), 1)
  const most = examples.reduce((least, { count }) => Math.max(least, count), 1)
  const widest = examples.reduce((least, { rows }) => Math.max(least, rows.length), 1)
  const scores = new Float64Array(most * KIND_COUNT)
  const before = new Float64Array(longest + 1)
  const behind = new Float64Array(longest + 1)
  const keptFrom = new Int32Array(most + 1)
  const keptRows = new Int32Array(widest)
  const random = seeded(settings.seed)
  const order = Int32Array.from(examples, (_, i) => i)

  for (let round = 0; round < rounds; round++) {
    shuffled(order, random)
    for (const e of order) {
      const example = examples[e]
      if (example && example.count > 0) learn(example)
    }
    if (round < rounds >> 1) continue
    for (let x = 0; x < weights.length; x++) mean[x] = (mean[x] as number) + (weights[x] as number)
  }
  const meant = rounds - (rounds >> 1)
  return mean.map((sum) => sum / meant)

  function learn({ length, count, spanFrom, spanTo, from, rows, kinds, weight }: SpanExample): void {
    let kept = 0
    for (let c = 0; c < count; c++) {
      keptFrom[c] = kept
      for (let f = from[c] as number; f < (from[c + 1] as number); f++)
        if (random() >= dropped) keptRows[kept++] = rows[f] as number
    }
    keptFrom[count] = kept
    for (let c = 0; c < count; c++)
      for (let k = 0; k < KIND_COUNT; k++) {
        let score = 0
        for (let f = keptFrom[c] as number; f < (keptFrom[c + 1] as number); f++) {
          const r = (keptRows[f] as number) * SPAN_COLUMNS
          score += (weights[r + k] as number) + (weights[r + KIND_COUNT] as number)
        }
        scores[c * KIND_COUNT + k] = score
      }
    before.fill(-Infinity, 0, length + 1)
    before[0] = 0
    for (let i = 0, c = 0; i <= length; i++) {
      if (i > 0) before[i] = sumOfLogs(before[i] as number, before[i - 1] as number)
      for (; c < count && spanFrom[c] === i; c++) {
        const end = spanTo[c] as number
        for (let k = 0; k < KIND_COUNT; k++)
          before[end] = sumOfLogs(
            before[end] as number,
            (before[i] as number) + (scores[c * KIND_COUNT + k] as number),
          )
      }
    }
    behind.fill(-Infinity, 0, length + 1)
    behind[length] = 0
    for (let i = length, c = count - 1; i >= 0; i--) {
      if (i < length) behind[i] = sumOfLogs(behind[i] as number, behind[i + 1] as number)
      for (; c >= 0 && spanFrom[c] === i; c--) {
        const end = spanTo[c] as number
        for (let k = 0; k < KIND_COUNT; k++)
          behind[i] = sumOfLogs(
            behind[i] as number,
            (behind[end] as number) + (scores[c * KIND_COUNT + k] as number),
          )
      }
    }
    const all = behind[0] as number
    for (let c = 0; c < count; c++) {
      const around = (before[spanFrom[c] as number] as number) + (behind[spanTo[c] as number] as number) - all
      let together = 0
      for (let k = 0; k < KIND_COUNT; k++) {
        const likely = Math.exp(around + (scores[c * KIND_COUNT + k] as number))
        const step = (likely - (kinds[c] === k ? 1 : 0)) * weight
        if (Math.abs(step) < LEAST_STEP) continue
        together += step
        move(c, k, step)
      }
      if (Math.abs(together) > LEAST_STEP) move(c, KIND_COUNT, together)
    }
  }

  function move(c: number, column: number, step: number): void {
    for (let f = keptFrom[c] as number; f < (keptFrom[c + 1] as number); f++) {
      const x = (keptRows[f] as number) * SPAN_COLUMNS + column
      const sum = (squares[x] as number) + step * step
      squares[x] = sum
      weights[x] = (weights[x] as number) - (rate * step) / Math.sqrt(sum)
    }
  }
}
