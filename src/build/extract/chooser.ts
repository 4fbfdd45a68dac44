import { KIND_COUNT } from './labels.ts'
import { type MentionModel, SPAN_COLUMNS, UNIT } from './model.ts'
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
const WELCOME = 2 * UNIT

/**
 * Chooses among overlapping candidates: each gets a score for each kind from features of the whole span, and the segmentation of the
 * sentence with the greatest sum is chosen (a semi-Markov conditional random field over the candidates, Sarawagi and Cohen 2004).
 */
export interface Chooser {
  choose(tokens: Tokens, text: string, role: number, candidates: Candidates): Chosen[]
}

export function chooserWith({ span, spanRows }: Pick<MentionModel, 'span' | 'spanRows'>): Chooser {
  const features = spanFeatures(spanRows)
  const rows = new Int32Array(SPAN_FEATURES)
  let value = new Int32Array(0)
  let back = new Int32Array(0)
  let kinds = new Uint8Array(0)

  return {
    choose(tokens, text, role, { count, from, to, gaps }) {
      const { length } = tokens
      if (count === 0) return []
      if (length + 1 > value.length) {
        value = new Int32Array(2 * (length + 1))
        back = new Int32Array(2 * (length + 1))
      }
      if (count > kinds.length) kinds = new Uint8Array(2 * count)
      value.fill(0, 0, length + 1)
      back.fill(-1, 0, length + 1)
      features.prepare(tokens, text, role)
      for (let i = 0, c = 0; i <= length; i++) {
        if (i > 0 && (value[i - 1] as number) >= (value[i] as number)) {
          value[i] = value[i - 1] as number
          back[i] = -1
        }
        for (; c < count && from[c] === i; c++) {
          const end = to[c] as number
          const n = features.of(i, end, gaps, c * KIND_COUNT, rows, 0)
          let goal = 0
          let mechanism = 0
          let principle = 0
          let actor = 0
          let all = WELCOME
          for (let f = 0; f < n; f++) {
            const r = (rows[f] as number) * SPAN_COLUMNS
            goal += span[r] as number
            mechanism += span[r + 1] as number
            principle += span[r + 2] as number
            actor += span[r + 3] as number
            all += span[r + 4] as number
          }
          const best = Math.max(goal, mechanism, principle, actor)
          kinds[c] = best === goal ? 0 : best === mechanism ? 1 : best === principle ? 2 : 3
          const reached = (value[i] as number) + best + all
          if (reached > (value[end] as number)) {
            value[end] = reached
            back[end] = c
          }
        }
      }
      const chosen: Chosen[] = []
      for (let i = length; i > 0; ) {
        const c = back[i] as number
        if (c < 0) {
          i--
          continue
        }
        chosen.push({ from: from[c] as number, to: to[c] as number, kind: kinds[c] as number })
        i = from[c] as number
      }
      return chosen.reverse()
    },
  }
}
