import { chancesWith, JOINT } from './chances.ts'
import { type Chosen, consensusWith } from './consensus.ts'
import { followPlaces, RESPECTS } from './kindFollow.ts'
import { KIND_COUNT } from './labels.ts'
import { EVEN, lower, packedRows, upper } from './lanes.ts'
import { type MentionModel, SPAN_COLUMNS, UNIT } from './model.ts'
import { rowOf } from './rowIndex.ts'
import { SPAN_FEATURES, spanFeatures } from './spanFeatures.ts'
import type { Candidates } from './tagger.ts'
import type { Tokens } from './tokens.ts'

/** What each span gains for being one: training weighs exact spans, so that it is shy of those whose edges are in doubt. */
const WELCOME = UNIT

/** What of the model the chooser needs. */
export type ChooserModel = Pick<MentionModel, 'span' | 'spanRows' | 'kindFollow'>

/**
 * Chooses among overlapping candidates: each gets a score for each kind from features of the whole span and from the kind of the mention
 * before it (a semi-Markov conditional random field over the candidates, Sarawagi and Cohen 2004); from the scores follow their chances,
 * and from these the choice. Working space is reused from sentence to sentence.
 */
export interface Chooser {
  choose(tokens: Tokens, text: string, role: number, candidates: Candidates): Chosen[]
}

export function chooserWith({ span, spanRows, kindFollow }: ChooserModel): Chooser {
  const features = spanFeatures()
  const chancesOf = chancesWith()
  const consensus = consensusWith()
  const numbers = packedRows(span.length / SPAN_COLUMNS, [perKind(span), KIND_COUNT])
  const own = new Int32Array(SPAN_FEATURES)
  const places = new Int32Array(RESPECTS)
  const scores = new Int32Array(KIND_COUNT)
  /** For each candidate: its score in each kind after each state. */
  let joint = new Int32Array(0)

  /** The running sums of rows: two lanes each, and how many rows they are. */
  let even = 0
  let odd = 0
  let rows = 0
  /** The same for what all spans with the same end share, 0 rows where it has not been asked yet. */
  let endEven = new Int32Array(0)
  let endOdd = new Int32Array(0)
  let endRows = new Int32Array(0)
  /** What each kind gains after each state by the words at the start, and, for each end, by those at the end. */
  const startFollow = new Int32Array(JOINT)
  let endFollow = new Int32Array(0)

  /** Adds the rows of the first `n` features of `own` to the running sums. */
  function add(n: number): void {
    for (let f = 0; f < n; f++) {
      const word = numbers[rowOf(spanRows, own[f] as number)] as number
      even += word & EVEN
      odd += (word >>> 8) & EVEN
    }
    rows += n
  }

  /** Writes the sums of the numbers of two of the respects in which kinds follow each other. */
  function addFollow(one: number, other: number, into: Int32Array, offset: number): void {
    const a = places[one] as number
    const b = places[other] as number
    for (let x = 0; x < JOINT; x++)
      into[offset + x] = (kindFollow[a + x] as number) + (kindFollow[b + x] as number)
  }

  return {
    choose(tokens, text, role, candidates) {
      const { count, from, to, gaps } = candidates
      if (count === 0) return []
      if (count * JOINT > joint.length) joint = new Int32Array(2 * count * JOINT)
      if (tokens.length + 1 > endRows.length) {
        endEven = new Int32Array(2 * (tokens.length + 1))
        endOdd = new Int32Array(endEven.length)
        endRows = new Int32Array(endEven.length)
        endFollow = new Int32Array(endEven.length * JOINT)
      }
      endRows.fill(0, 0, tokens.length + 1)
      features.prepare(tokens, text, role)
      let startEven = 0
      let startOdd = 0
      let startRows = 0
      for (let c = 0; c < count; c++) {
        const start = from[c] as number
        const end = to[c] as number
        const e = end * JOINT
        followPlaces(tokens, start, end, places, 0)
        if (c === 0 || start !== from[c - 1]) {
          even = odd = rows = 0
          add(features.ofStart(start, own, 0))
          startEven = even
          startOdd = odd
          startRows = rows
          addFollow(0, 1, startFollow, 0)
        }
        if (endRows[end] === 0) {
          even = odd = rows = 0
          add(features.ofEnd(end, own, 0))
          endEven[end] = even
          endOdd[end] = odd
          endRows[end] = rows
          addFollow(2, 3, endFollow, e)
        }
        even = startEven + (endEven[end] as number)
        odd = startOdd + (endOdd[end] as number)
        rows = startRows + (endRows[end] as number)
        add(features.ofBoth(start, end, gaps, c * KIND_COUNT, own, 0))
        scores[0] = lower(even, rows) + WELCOME
        scores[1] = lower(odd, rows) + WELCOME
        scores[2] = upper(even, rows) + WELCOME
        scores[3] = upper(odd, rows) + WELCOME
        for (let x = 0; x < JOINT; x++)
          joint[c * JOINT + x] =
            (startFollow[x] as number) + (endFollow[e + x] as number) + (scores[x % KIND_COUNT] as number)
      }
      return consensus(tokens, candidates, chancesOf(tokens.length, candidates, joint))
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
