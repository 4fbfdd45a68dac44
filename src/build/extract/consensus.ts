import { KIND_COUNT } from './labels.ts'
import type { Candidates } from './tagger.ts'
import type { Tokens } from './tokens.ts'

/** A chosen span of tokens with its kind. */
export interface Chosen {
  readonly from: number
  readonly to: number
  readonly kind: number
}

/** Candidates that are less likely are neither chosen nor asked. */
const LEAST_CHANCE = 0.01
/** How much of a span's worth is that something like it is a mention at all; the rest is that it is one of its kind. */
const SPAN_SHARE = 0.3
/** What a span must be worth to be chosen. */
const LEAST_WORTH = 0.45
/** What its own chance adds, so that of spans that are alike the likeliest is chosen. */
const OWN_SHARE = 0.02

/**
 * Chooses spans by what all candidates together say (minimum Bayes risk): each is worth the chances of all that share at least half of
 * their characters with it, since such mentions count as the same; its kind is the one that they are likeliest to have. The choice is
 * the one without overlaps whose worth over `LEAST_WORTH` is greatest. So a mechanism that is likely with or without its verb is not
 * beaten by a goal that is likely in one extent only. Working space is reused from sentence to sentence.
 */
export type Consensus = (tokens: Tokens, candidates: Candidates, chances: Float64Array) => Chosen[]

export function consensusWith(): Consensus {
  let likely = new Int32Array(0)
  let support = new Float64Array(0)
  let worth = new Float64Array(0)
  /** For each token the chosen candidate that ends there, times KIND_COUNT, plus its kind, or -1. */
  let back = new Int32Array(0)

  return ({ length, starts }, { count, from, to }, chances) => {
    if (count > likely.length) {
      likely = new Int32Array(2 * count)
      support = new Float64Array(2 * count * KIND_COUNT)
    }
    if (length + 1 > worth.length) {
      worth = new Float64Array(2 * (length + 1))
      back = new Int32Array(2 * (length + 1))
    }
    let n = 0
    for (let c = 0; c < count; c++) {
      let chance = 0
      for (let x = c * KIND_COUNT; x < (c + 1) * KIND_COUNT; x++) chance += chances[x] as number
      if (chance < LEAST_CHANCE) continue
      for (let k = 0; k < KIND_COUNT; k++) support[n * KIND_COUNT + k] = chances[c * KIND_COUNT + k] as number
      likely[n++] = c
    }
    for (let a = 0; a < n; a++) {
      const one = likely[a] as number
      const end = to[one] as number
      const oneStart = starts[from[one] as number] as number
      const oneEnd = starts[end] as number
      for (let b = a + 1; b < n; b++) {
        const other = likely[b] as number
        if ((from[other] as number) >= end) break
        const otherStart = starts[from[other] as number] as number
        const otherEnd = starts[to[other] as number] as number
        const shared = Math.min(oneEnd, otherEnd) - otherStart
        if (2 * shared < Math.max(oneEnd, otherEnd) - oneStart) continue
        for (let k = 0; k < KIND_COUNT; k++) {
          const x = a * KIND_COUNT + k
          const y = b * KIND_COUNT + k
          support[x] = (support[x] as number) + (chances[other * KIND_COUNT + k] as number)
          support[y] = (support[y] as number) + (chances[one * KIND_COUNT + k] as number)
        }
      }
    }

    worth.fill(0, 0, length + 1)
    back.fill(-1, 0, length + 1)
    for (let i = 0, a = 0; i <= length; i++) {
      if (i > 0 && (worth[i - 1] as number) >= (worth[i] as number)) {
        worth[i] = worth[i - 1] as number
        back[i] = -1
      }
      for (; a < n && from[likely[a] as number] === i; a++) {
        const c = likely[a] as number
        const x = a * KIND_COUNT
        let kind = 0
        let all = support[x] as number
        for (let k = 1; k < KIND_COUNT; k++) {
          all += support[x + k] as number
          if ((support[x + k] as number) > (support[x + kind] as number)) kind = k
        }
        const sum =
          (worth[i] as number) +
          SPAN_SHARE * all +
          (1 - SPAN_SHARE) * (support[x + kind] as number) +
          OWN_SHARE * (chances[c * KIND_COUNT + kind] as number) -
          LEAST_WORTH
        const end = to[c] as number
        if (sum <= (worth[end] as number)) continue
        worth[end] = sum
        back[end] = c * KIND_COUNT + kind
      }
    }
    const chosen: Chosen[] = []
    for (let i = length; i > 0; ) {
      const x = back[i] as number
      if (x < 0) {
        i--
        continue
      }
      const c = Math.floor(x / KIND_COUNT)
      chosen.push({ from: from[c] as number, to: to[c] as number, kind: x % KIND_COUNT })
      i = from[c] as number
    }
    return chosen.reverse()
  }
}
