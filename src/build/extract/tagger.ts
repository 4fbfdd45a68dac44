import { ACTOR_LABELS, beginLabel, insideLabel, KIND_COUNT, LABELS, mayFollow } from './labels.ts'
import { type MentionModel, UNIT } from './model.ts'
import type { Features } from './tokenFeatures.ts'
import type { Tokens } from './tokens.ts'

/** Spans of tokens that may be mentions, in order of their starts, then of their ends. */
export interface Candidates {
  count: number
  /** Tokens `from[c]` up to `to[c]`. */
  from: Int32Array
  to: Int32Array
  /** For each candidate and kind: how far the best labelling with it falls short of the best of all, in 1/64 units; 0 or below. */
  gaps: Int32Array
}

/** What no kept labelling has. */
export const NO_GAP = -9999
/** Candidates whose best labelling falls short by more than this are left out: 8 units. */
const FURTHEST = 8 * UNIT
/** The longest candidate, in tokens. */
const LONGEST = 45
const NEVER = -0x20000000
const GAP_SCALE = 64 / UNIT

/** What of the model the tagger needs. */
export type TaggerModel = Pick<MentionModel, 'token' | 'follow' | 'actor' | 'actorFollow'>

/** Pairs of labels, a further token's label by its two possible predecessors. */
const FOLLOWS: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, label) =>
  Array.from({ length: LABELS }, (_, before) => before).filter((before) => mayFollow(before, label)),
)

/**
 * A first-order tagger of tokens (a linear-chain conditional random field, decoded by whole numbers). It gives no single labelling but
 * every span that a good enough labelling holds, by max-marginals. Working space is reused: use what it gives before the next call.
 */
export interface Tagger {
  candidates(tokens: Tokens, features: Features): Candidates
  /** The tokens of actors' names, wherever they stand: pairs of first token and end, flat. `ease` (in units of UNIT) makes them likelier. */
  actors(tokens: Tokens, features: Features, ease: number): number[]
}

export function taggerWith(model: TaggerModel): Tagger {
  let room = 0
  let emission = new Int32Array(0)
  let forward = new Int32Array(0)
  let backward = new Int32Array(0)
  let backs = new Uint8Array(0)
  const found: Candidates = {
    count: 0,
    from: new Int32Array(1024),
    to: new Int32Array(1024),
    gaps: new Int32Array(4096),
  }
  const make = (length: number): void => {
    if (length <= room) return
    room = Math.max(256, 2 * length)
    emission = new Int32Array(room * LABELS)
    forward = new Int32Array(room * LABELS)
    backward = new Int32Array(room * LABELS)
    backs = new Uint8Array(room * ACTOR_LABELS)
  }
  const grow = (): void => {
    const more = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const wider = new Int32Array(2 * old.length)
      wider.set(old)
      return wider
    }
    found.from = more(found.from)
    found.to = more(found.to)
    found.gaps = more(found.gaps)
  }
  const { token, follow, actor, actorFollow } = model

  function emit(length: number, { from, rows }: Features): void {
    for (let i = 0; i < length; i++) {
      let e0 = 0
      let e1 = 0
      let e2 = 0
      let e3 = 0
      let e4 = 0
      let e5 = 0
      let e6 = 0
      let e7 = 0
      let e8 = 0
      const end = from[i + 1] as number
      for (let f = from[i] as number; f < end; f++) {
        const r = (rows[f] as number) * LABELS
        e0 += token[r] as number
        e1 += token[r + 1] as number
        e2 += token[r + 2] as number
        e3 += token[r + 3] as number
        e4 += token[r + 4] as number
        e5 += token[r + 5] as number
        e6 += token[r + 6] as number
        e7 += token[r + 7] as number
        e8 += token[r + 8] as number
      }
      const o = i * LABELS
      emission[o] = e0
      emission[o + 1] = e1
      emission[o + 2] = e2
      emission[o + 3] = e3
      emission[o + 4] = e4
      emission[o + 5] = e5
      emission[o + 6] = e6
      emission[o + 7] = e7
      emission[o + 8] = e8
    }
  }

  function passForward(length: number, classes: Uint8Array): number {
    for (let k = 0; k < LABELS; k++) forward[k] = k === 0 || k % 2 === 1 ? (emission[k] as number) : NEVER
    for (let i = 1; i < length; i++) {
      const base = (classes[i] as number) * LABELS * LABELS
      const o = i * LABELS
      for (let k = 0; k < LABELS; k++) {
        let best = NEVER
        for (const j of FOLLOWS[k] as readonly number[]) {
          const value = (forward[o - LABELS + j] as number) + (follow[base + j * LABELS + k] as number)
          if (value > best) best = value
        }
        forward[o + k] = best + (emission[o + k] as number)
      }
    }
    let best = NEVER
    for (let k = 0; k < LABELS; k++) best = Math.max(best, forward[(length - 1) * LABELS + k] as number)
    return best
  }

  function passBackward(length: number, classes: Uint8Array): void {
    backward.fill(0, (length - 1) * LABELS, length * LABELS)
    for (let i = length - 2; i >= 0; i--) {
      const base = (classes[i + 1] as number) * LABELS * LABELS
      const o = i * LABELS
      backward.fill(NEVER, o, o + LABELS)
      for (let k = 0; k < LABELS; k++) {
        const on = (emission[o + LABELS + k] as number) + (backward[o + LABELS + k] as number)
        for (const j of FOLLOWS[k] as readonly number[]) {
          const value = (follow[base + j * LABELS + k] as number) + on
          if (value > (backward[o + j] as number)) backward[o + j] = value
        }
      }
    }
  }

  /** The best that can come after a mention of a kind that ends with token `j` labelled `label`. */
  function ending(j: number, label: number, inside: number, length: number, classes: Uint8Array): number {
    if (j === length - 1) return 0
    const base = (classes[j + 1] as number) * LABELS * LABELS + label * LABELS
    const o = (j + 1) * LABELS
    let best = NEVER
    for (let k = 0; k < LABELS; k++) {
      if (k === inside || !(k === 0 || k % 2 === 1)) continue
      const value = (follow[base + k] as number) + (emission[o + k] as number) + (backward[o + k] as number)
      if (value > best) best = value
    }
    return best
  }

  return {
    candidates({ length, classes, closings }, features) {
      found.count = 0
      if (length === 0) return found
      make(length)
      emit(length, features)
      const least = passForward(length, classes) - FURTHEST
      passBackward(length, classes)
      const top = least + FURTHEST
      const row = new Int32Array(LONGEST * KIND_COUNT)
      for (let i = 0; i < length; i++) {
        let widest = 0
        // What stands in quotation or title marks is always a candidate.
        const quoted = closings[i] as number
        for (let kind = 0; kind < KIND_COUNT; kind++) {
          const begin = beginLabel(kind)
          const inside = insideLabel(kind)
          let value = forward[i * LABELS + begin] as number
          if (quoted === 0 && value + (backward[i * LABELS + begin] as number) < least) continue
          for (let j = i; j < length && j - i < LONGEST; j++) {
            const o = j * LABELS
            const label = j === i ? begin : inside
            if (j > i) {
              const base = (classes[j] as number) * LABELS * LABELS
              const before = j === i + 1 ? begin : inside
              value += (follow[base + before * LABELS + inside] as number) + (emission[o + inside] as number)
            }
            if (j >= quoted && value + (backward[o + label] as number) < least) break
            const whole = value + ending(j, label, inside, length, classes)
            if (whole < least && j + 1 !== quoted) continue
            if (widest === 0) row.fill(NO_GAP)
            if (j - i + 1 > widest) widest = j - i + 1
            row[(j - i) * KIND_COUNT + kind] = Math.max(NO_GAP + 1, (whole - top) * GAP_SCALE)
          }
        }
        for (let size = 0; size < widest; size++) {
          const r = size * KIND_COUNT
          if (row[r] === NO_GAP && row[r + 1] === NO_GAP && row[r + 2] === NO_GAP && row[r + 3] === NO_GAP)
            continue
          if (found.count === found.from.length) grow()
          const c = found.count++
          found.from[c] = i
          found.to[c] = i + size + 1
          for (let k = 0; k < KIND_COUNT; k++) found.gaps[c * KIND_COUNT + k] = row[r + k] as number
        }
      }
      return found
    },

    actors({ length, classes }, { from, rows }, ease) {
      if (length === 0) return []
      make(length)
      for (let i = 0; i < length; i++) {
        let e0 = -ease
        let e1 = 0
        let e2 = 0
        const end = from[i + 1] as number
        for (let f = from[i] as number; f < end; f++) {
          const r = (rows[f] as number) * ACTOR_LABELS
          e0 += actor[r] as number
          e1 += actor[r + 1] as number
          e2 += actor[r + 2] as number
        }
        const o = i * ACTOR_LABELS
        if (i === 0) {
          forward[0] = e0
          forward[1] = e1
          forward[2] = NEVER
          continue
        }
        const base = (classes[i] as number) * ACTOR_LABELS * ACTOR_LABELS
        for (let k = 0; k < ACTOR_LABELS; k++) {
          let best = NEVER
          let via = 0
          for (let j = 0; j < ACTOR_LABELS; j++) {
            if (k === 2 && j === 0) continue
            const value =
              (forward[o - ACTOR_LABELS + j] as number) + (actorFollow[base + j * ACTOR_LABELS + k] as number)
            if (value > best) {
              best = value
              via = j
            }
          }
          forward[o + k] = best + (k === 0 ? e0 : k === 1 ? e1 : e2)
          backs[o + k] = via
        }
      }
      const spans: number[] = []
      const o = (length - 1) * ACTOR_LABELS
      let label = 0
      for (let k = 1; k < ACTOR_LABELS; k++)
        if ((forward[o + k] as number) > (forward[o + label] as number)) label = k
      for (let i = length - 1, end = length; i >= 0; i--) {
        if (label === 0) end = i
        else if (label === 1) {
          spans.push(end, i)
          end = i
        }
        label = backs[i * ACTOR_LABELS + label] as number
      }
      return spans.reverse()
    },
  }
}
