import { followPlaces, NO_MENTION, RESPECTS, STATES } from './kindFollow.ts'
import { KIND_COUNT } from './labels.ts'
import { EVEN, lower, packedRows, upper } from './lanes.ts'
import { type MentionModel, SPAN_COLUMNS, UNIT } from './model.ts'
import { rowOf } from './rowIndex.ts'
import { SPAN_FEATURES, spanFeatures } from './spanFeatures.ts'
import type { Candidates } from './tagger.ts'
import type { Tokens } from './tokens.ts'

/** A chosen span of tokens with its kind. */
export interface Chosen {
  readonly from: number
  readonly to: number
  readonly kind: number
}

/** What each span gains for being one: training weighs exact spans, so that it is shy of those whose edges are in doubt. */
const WELCOME = (3 * UNIT) / 2

const NEVER = -0x20000000

/** What of the model the chooser needs. */
export type ChooserModel = Pick<MentionModel, 'span' | 'spanRows' | 'kindFollow'>

/**
 * Chooses among overlapping candidates: each gets a score for each kind from features of the whole span and from the kind of the mention
 * before it, and the segmentation of the sentence with the greatest sum is chosen (a semi-Markov conditional random field over the
 * candidates, Sarawagi and Cohen 2004). Working space is reused from sentence to sentence.
 */
export interface Chooser {
  choose(tokens: Tokens, text: string, role: number, candidates: Candidates): Chosen[]
}

export function chooserWith({ span, spanRows, kindFollow }: ChooserModel): Chooser {
  const features = spanFeatures()
  const numbers = packedRows(span.length / SPAN_COLUMNS, [perKind(span), KIND_COUNT])
  const own = new Int32Array(SPAN_FEATURES)
  const places = new Int32Array(RESPECTS)
  const scores = new Int32Array(KIND_COUNT)
  /** For each token and what stood before it: the best sum, by which candidate, and what stood before that one. */
  let value = new Int32Array(0)
  let back = new Int32Array(0)
  let stood = new Uint8Array(0)

  /** Scores a candidate for each kind by the features of its words and of what is around them. */
  function score(from: number, to: number, gaps: Int32Array, at: number): void {
    const n = features.of(from, to, gaps, at, own, 0)
    let even = 0
    let odd = 0
    for (let f = 0; f < n; f++) {
      const word = numbers[rowOf(spanRows, own[f] as number)] as number
      even += word & EVEN
      odd += (word >>> 8) & EVEN
    }
    scores[0] = lower(even, n) + WELCOME
    scores[1] = lower(odd, n) + WELCOME
    scores[2] = upper(even, n) + WELCOME
    scores[3] = upper(odd, n) + WELCOME
  }

  return {
    choose(tokens, text, role, { count, from, to, gaps }) {
      const { length } = tokens
      if (count === 0) return []
      if ((length + 1) * STATES > value.length) {
        value = new Int32Array(2 * (length + 1) * STATES)
        back = new Int32Array(value.length)
        stood = new Uint8Array(value.length)
      }
      value.fill(NEVER, 0, (length + 1) * STATES)
      back.fill(-1, 0, (length + 1) * STATES)
      value[NO_MENTION] = 0
      features.prepare(tokens, text, role)
      for (let i = 0, c = 0; i <= length; i++) {
        const o = i * STATES
        if (i > 0)
          for (let s = 0; s < STATES; s++)
            if ((value[o - STATES + s] as number) >= (value[o + s] as number)) {
              value[o + s] = value[o - STATES + s] as number
              back[o + s] = -1
            }
        for (; c < count && from[c] === i; c++) {
          const end = to[c] as number
          score(i, end, gaps, c * KIND_COUNT)
          followPlaces(tokens, i, end, places, 0)
          const p0 = places[0] as number
          const p1 = places[1] as number
          const p2 = places[2] as number
          const p3 = places[3] as number
          for (let k = 0; k < KIND_COUNT; k++) {
            let best = NEVER
            let before = 0
            for (let s = 0; s < STATES; s++) {
              const x = s * KIND_COUNT + k
              const reached =
                (value[o + s] as number) +
                (kindFollow[p0 + x] as number) +
                (kindFollow[p1 + x] as number) +
                (kindFollow[p2 + x] as number) +
                (kindFollow[p3 + x] as number)
              if (reached > best) {
                best = reached
                before = s
              }
            }
            best += scores[k] as number
            const e = end * STATES + k
            if (best <= (value[e] as number)) continue
            value[e] = best
            back[e] = c
            stood[e] = before
          }
        }
      }
      let state = NO_MENTION
      for (let s = 0; s < STATES; s++)
        if ((value[length * STATES + s] as number) > (value[length * STATES + state] as number)) state = s
      const chosen: Chosen[] = []
      for (let i = length; i > 0; ) {
        const c = back[i * STATES + state] as number
        if (c < 0) {
          i--
          continue
        }
        chosen.push({ from: from[c] as number, to: to[c] as number, kind: state })
        state = stood[i * STATES + state] as number
        i = from[c] as number
      }
      return chosen.reverse()
    },
  }
}

/** Each row's number for every kind with what it has for all together. */
function perKind(span: Int8Array): Int16Array {
  const rows = span.length / SPAN_COLUMNS
  const sums = new Int16Array(rows * KIND_COUNT)
  for (let r = 0; r < rows; r++)
    for (let k = 0; k < KIND_COUNT; k++)
      sums[r * KIND_COUNT + k] =
        (span[r * SPAN_COLUMNS + k] as number) + (span[r * SPAN_COLUMNS + KIND_COUNT] as number)
  return sums
}
