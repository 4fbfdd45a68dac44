import { ACTOR_LABELS, beginLabel, insideLabel, KIND_COUNT, LABELS } from './labels.ts'
import { EVEN, lower, packedRows, upper } from './lanes.ts'
import { type MentionModel, UNIT } from './model.ts'
import { rowOf } from './rowIndex.ts'
import { TOKEN_FEATURES } from './tokenFeatures.ts'
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
/** The longest candidate, in tokens. */
const LONGEST = 45
const NEVER = -0x20000000
const GAP_SCALE = 64 / UNIT

/** What of the model the tagger needs. */
export type TaggerModel = Pick<MentionModel, 'tokenRows' | 'token' | 'follow' | 'actor' | 'actorFollow'>

/** The labels that may stand after any other: outside, and each kind's first token. */
const OPENING = Int32Array.from([0, 1, 3, 5, 7])
/** The words of a row: its numbers for the labels, then those for the actors' labels. */
const WORDS = 3

/**
 * A first-order tagger of tokens (a linear-chain conditional random field, decoded by whole numbers). It gives no single labelling but
 * every span that a good enough labelling holds, by max-marginals. Working space is reused: use what it gives before the next call.
 */
export interface Tagger {
  /** Weighs the tokens of a sentence by their features; the other two tell of this sentence. */
  read(tokens: Tokens, features: Int32Array): void
  /** Candidates whose best labelling falls short by at most `furthest`, in units of UNIT. */
  candidates(furthest: number): Candidates
  /** The tokens of actors' names, wherever they stand: pairs of first token and end, flat. `ease` (in units of UNIT) makes them likelier. */
  actors(ease: number): number[]
}

export function taggerWith(model: TaggerModel): Tagger {
  const { tokenRows, follow, actorFollow } = model
  const numbers = packedRows(model.token.length / LABELS, [model.token, LABELS], [model.actor, ACTOR_LABELS])
  let room = 0
  let emission = new Int32Array(0)
  let actorEmission = new Int32Array(0)
  let forward = new Int32Array(0)
  let backward = new Int32Array(0)
  let ending = new Int32Array(0)
  let backs = new Uint8Array(0)
  let length = 0
  let classes: Uint8Array = new Uint8Array(0)
  let closings: Int32Array = new Int32Array(0)
  const row = new Int32Array(LONGEST * KIND_COUNT)
  const found: Candidates = {
    count: 0,
    from: new Int32Array(1024),
    to: new Int32Array(1024),
    gaps: new Int32Array(4096),
  }

  function make(): void {
    if (length <= room) return
    room = Math.max(256, 2 * length)
    emission = new Int32Array(room * LABELS)
    actorEmission = new Int32Array(room * ACTOR_LABELS)
    forward = new Int32Array(room * LABELS)
    backward = new Int32Array(room * LABELS)
    ending = new Int32Array(room * LABELS)
    backs = new Uint8Array(room * ACTOR_LABELS)
  }

  function grow(): void {
    found.from = twice(found.from)
    found.to = twice(found.to)
    found.gaps = twice(found.gaps)
  }

  /** The sums of the numbers of each token's features. */
  function emit(features: Int32Array): void {
    for (let i = 0; i < length; i++) {
      let a02 = 0
      let a13 = 0
      let b02 = 0
      let b13 = 0
      let c02 = 0
      let c13 = 0
      const end = (i + 1) * TOKEN_FEATURES
      for (let f = i * TOKEN_FEATURES; f < end; f++) {
        const r = WORDS * rowOf(tokenRows, features[f] as number)
        const a = numbers[r] as number
        const b = numbers[r + 1] as number
        const c = numbers[r + 2] as number
        a02 += a & EVEN
        a13 += (a >>> 8) & EVEN
        b02 += b & EVEN
        b13 += (b >>> 8) & EVEN
        c02 += c & EVEN
        c13 += (c >>> 8) & EVEN
      }
      const o = i * LABELS
      emission[o] = lower(a02, TOKEN_FEATURES)
      emission[o + 1] = lower(a13, TOKEN_FEATURES)
      emission[o + 2] = upper(a02, TOKEN_FEATURES)
      emission[o + 3] = upper(a13, TOKEN_FEATURES)
      emission[o + 4] = lower(b02, TOKEN_FEATURES)
      emission[o + 5] = lower(b13, TOKEN_FEATURES)
      emission[o + 6] = upper(b02, TOKEN_FEATURES)
      emission[o + 7] = upper(b13, TOKEN_FEATURES)
      emission[o + 8] = lower(c02, TOKEN_FEATURES)
      const x = i * ACTOR_LABELS
      actorEmission[x] = lower(c13, TOKEN_FEATURES)
      actorEmission[x + 1] = upper(c02, TOKEN_FEATURES)
      actorEmission[x + 2] = upper(c13, TOKEN_FEATURES)
    }
  }

  /** For each token and label the best labelling up to it; gives the best of the whole sentence. */
  function passForward(): number {
    forward.fill(NEVER, 0, LABELS)
    for (const k of OPENING) forward[k] = emission[k] as number
    for (let i = 1; i < length; i++) {
      const base = (classes[i] as number) * LABELS * LABELS
      const o = i * LABELS
      const p = o - LABELS
      // The best ways into the labels that may follow any other, side by side: a loop for each is several times slower.
      let outside = NEVER
      let goal = NEVER
      let mechanism = NEVER
      let principle = NEVER
      let actor = NEVER
      for (let j = 0; j < LABELS; j++) {
        const reached = forward[p + j] as number
        const x = base + j * LABELS
        outside = Math.max(outside, reached + (follow[x] as number))
        goal = Math.max(goal, reached + (follow[x + 1] as number))
        mechanism = Math.max(mechanism, reached + (follow[x + 3] as number))
        principle = Math.max(principle, reached + (follow[x + 5] as number))
        actor = Math.max(actor, reached + (follow[x + 7] as number))
      }
      forward[o] = outside + (emission[o] as number)
      forward[o + 1] = goal + (emission[o + 1] as number)
      forward[o + 3] = mechanism + (emission[o + 3] as number)
      forward[o + 5] = principle + (emission[o + 5] as number)
      forward[o + 7] = actor + (emission[o + 7] as number)
      for (let k = 2; k < LABELS; k += 2)
        forward[o + k] =
          Math.max(
            (forward[p + k - 1] as number) + (follow[base + (k - 1) * LABELS + k] as number),
            (forward[p + k] as number) + (follow[base + k * LABELS + k] as number),
          ) + (emission[o + k] as number)
    }
    let best = NEVER
    for (let k = 0; k < LABELS; k++) best = Math.max(best, forward[(length - 1) * LABELS + k] as number)
    return best
  }

  /** For each token and label the best that can come after it, and the best where its mention ends there. */
  function passBackward(): void {
    backward.fill(0, (length - 1) * LABELS, length * LABELS)
    ending.fill(0, (length - 1) * LABELS, length * LABELS)
    for (let i = length - 2; i >= 0; i--) {
      const base = (classes[i + 1] as number) * LABELS * LABELS
      const o = i * LABELS
      const n = o + LABELS
      const outside = (emission[n] as number) + (backward[n] as number)
      const goal = (emission[n + 1] as number) + (backward[n + 1] as number)
      const mechanism = (emission[n + 3] as number) + (backward[n + 3] as number)
      const principle = (emission[n + 5] as number) + (backward[n + 5] as number)
      const actor = (emission[n + 7] as number) + (backward[n + 7] as number)
      for (let j = 0; j < LABELS; j++) {
        const x = base + j * LABELS
        const best = Math.max(
          outside + (follow[x] as number),
          goal + (follow[x + 1] as number),
          mechanism + (follow[x + 3] as number),
          principle + (follow[x + 5] as number),
          actor + (follow[x + 7] as number),
        )
        ending[o + j] = best
        // A further token of the same mention may come after its first and after any further one.
        const k = j + (j & 1)
        backward[o + j] =
          j === 0
            ? best
            : Math.max(
                best,
                (follow[x + k] as number) + (emission[n + k] as number) + (backward[n + k] as number),
              )
      }
    }
  }

  return {
    read(tokens, features) {
      length = tokens.length
      classes = tokens.classes
      closings = tokens.closings
      make()
      emit(features)
    },

    candidates(furthest) {
      found.count = 0
      if (length === 0) return found
      const least = passForward() - furthest
      passBackward()
      const top = least + furthest
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
            const whole = value + (ending[o + label] as number)
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

    actors(ease) {
      if (length === 0) return []
      for (let i = 0; i < length; i++) {
        const o = i * ACTOR_LABELS
        const e0 = (actorEmission[o] as number) - ease
        const e1 = actorEmission[o + 1] as number
        const e2 = actorEmission[o + 2] as number
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

function twice(old: Int32Array): Int32Array {
  const wider = new Int32Array(2 * old.length)
  wider.set(old)
  return wider
}
