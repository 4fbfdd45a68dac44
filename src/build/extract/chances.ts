import { decay } from './decay.ts'
import { NO_MENTION, STATES } from './kindFollow.ts'
import { KIND_COUNT } from './labels.ts'
import type { Candidates } from './tagger.ts'

/** What no segmentation reaches. */
const NEVER = -0x20000000

/** A state that falls short of the best one of its place by more is not followed up: it has less than a 400th of its chance. */
const NEAR = 192

/** A candidate's numbers: for each state before it and each kind. */
export const JOINT = STATES * KIND_COUNT

/**
 * How likely each candidate is in each kind, over all segmentations of a sentence of `length` tokens (the forward–backward algorithm of
 * semi-Markov models, Sarawagi and Cohen 2004): KIND_COUNT numbers for each candidate, from 0 to 1. `joint` holds JOINT whole numbers for
 * each: its score in a kind after a state. All chances are kept relative to the best way to where they stand, so that none overflows.
 * Working space is reused: use what it gives before the next call.
 */
export type Chances = (
  length: number,
  candidates: Pick<Candidates, 'count' | 'from' | 'to'>,
  joint: Int32Array,
) => Float64Array

export function chancesWith(): Chances {
  /** For each token and state: the best sum of scores up to there, the chances of all ways to there and from there, relative to it. */
  let best = new Int32Array(0)
  let ahead = new Float64Array(0)
  let behind = new Float64Array(0)
  /** For each token the states that are followed up, a bit each. */
  let live = new Uint8Array(0)
  /** What each candidate in each kind after each state multiplies chances by. */
  let factors = new Float64Array(0)
  let chances = new Float64Array(0)

  return (length, { count, from, to }, joint) => {
    const places = (length + 1) * STATES
    if (places > best.length) {
      best = new Int32Array(2 * places)
      ahead = new Float64Array(2 * places)
      behind = new Float64Array(2 * places)
      live = new Uint8Array(2 * (length + 1))
    }
    if (count * JOINT > factors.length) {
      factors = new Float64Array(2 * count * JOINT)
      chances = new Float64Array(2 * count * KIND_COUNT)
    }
    best.fill(NEVER, 0, places)
    best[NO_MENTION] = 0
    for (let i = 0, c = 0; i <= length; i++) {
      const o = i * STATES
      if (i > 0)
        for (let s = 0; s < STATES; s++)
          if ((best[o - STATES + s] as number) > (best[o + s] as number))
            best[o + s] = best[o - STATES + s] as number
      let top = NEVER
      for (let s = 0; s < STATES; s++) if ((best[o + s] as number) > top) top = best[o + s] as number
      let states = 0
      for (let s = 0; s < STATES; s++) if ((best[o + s] as number) >= top - NEAR) states |= 1 << s
      live[i] = states
      for (; c < count && from[c] === i; c++) {
        const e = (to[c] as number) * STATES
        for (let s = 0; s < STATES; s++) {
          if (((states >> s) & 1) === 0) continue
          const here = best[o + s] as number
          let x = c * JOINT + s * KIND_COUNT
          for (let k = 0; k < KIND_COUNT; k++, x++) {
            const sum = here + (joint[x] as number)
            if (sum > (best[e + k] as number)) best[e + k] = sum
          }
        }
      }
    }

    ahead.fill(0, 0, places)
    ahead[NO_MENTION] = 1
    for (let i = 0, c = 0; i <= length; i++) {
      const o = i * STATES
      if (i > 0)
        for (let s = 0; s < STATES; s++)
          if (ahead[o - STATES + s] !== 0)
            ahead[o + s] =
              (ahead[o + s] as number) +
              (ahead[o - STATES + s] as number) *
                decay((best[o + s] as number) - (best[o - STATES + s] as number))
      const states = live[i] as number
      for (; c < count && from[c] === i; c++) {
        const e = (to[c] as number) * STATES
        for (let s = 0; s < STATES; s++) {
          if (((states >> s) & 1) === 0) continue
          const here = best[o + s] as number
          let x = c * JOINT + s * KIND_COUNT
          const chance = ahead[o + s] as number
          for (let k = 0; k < KIND_COUNT; k++, x++) {
            const factor = decay((best[e + k] as number) - here - (joint[x] as number))
            factors[x] = factor
            ahead[e + k] = (ahead[e + k] as number) + chance * factor
          }
        }
      }
    }

    let most = NEVER
    for (let s = 0; s < STATES; s++) most = Math.max(most, best[length * STATES + s] as number)
    let all = 0
    behind.fill(0, 0, places)
    for (let s = 0, o = length * STATES; s < STATES; s++) {
      behind[o + s] = decay(most - (best[o + s] as number))
      all += (ahead[o + s] as number) * (behind[o + s] as number)
    }
    for (let i = length, c = count - 1; i >= 0; i--) {
      const o = i * STATES
      if (i < length)
        for (let s = 0; s < STATES; s++)
          if (ahead[o + s] !== 0)
            behind[o + s] =
              (behind[o + STATES + s] as number) *
              decay((best[o + STATES + s] as number) - (best[o + s] as number))
      const states = live[i] as number
      for (; c >= 0 && from[c] === i; c--) {
        const e = (to[c] as number) * STATES
        chances.fill(0, c * KIND_COUNT, (c + 1) * KIND_COUNT)
        for (let s = 0; s < STATES; s++) {
          if (((states >> s) & 1) === 0) continue
          const share = (ahead[o + s] as number) / all
          let further = 0
          let x = c * JOINT + s * KIND_COUNT
          for (let k = 0; k < KIND_COUNT; k++, x++) {
            const on = (factors[x] as number) * (behind[e + k] as number)
            further += on
            const own = c * KIND_COUNT + k
            chances[own] = (chances[own] as number) + share * on
          }
          behind[o + s] = (behind[o + s] as number) + further
        }
      }
    }
    return chances
  }
}
