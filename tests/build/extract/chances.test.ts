import { describe, expect, it } from 'vitest'
import { chancesWith, JOINT } from '../../../src/build/extract/chances.ts'
import { NO_MENTION, STATES } from '../../../src/build/extract/kindFollow.ts'
import { KIND_COUNT } from '../../../src/build/extract/labels.ts'
import { seeded } from '../../../src/build/extract/train/seeded.ts'

/** The candidates and scores of a made-up sentence of `length` tokens. */
function lattice(length: number, seed: number) {
  const random = seeded(seed)
  const spans: [number, number][] = []
  for (let from = 0; from < length; from++)
    for (let to = from + 1; to <= length; to++) if (random() < 0.6) spans.push([from, to])
  return {
    count: spans.length,
    from: Int32Array.from(spans, ([from]) => from),
    to: Int32Array.from(spans, ([, to]) => to),
    joint: Int32Array.from({ length: spans.length * JOINT }, () => Math.floor(random() * 200) - 100),
  }
}

/** The chances by going through every segmentation. */
function counted(length: number, { count, from, to, joint }: ReturnType<typeof lattice>): number[] {
  const sums = new Array<number>(count * KIND_COUNT).fill(0)
  let all = 0
  const go = (at: number, state: number, score: number, taken: readonly number[]): void => {
    const chance = Math.exp(score / 32)
    all += chance
    for (const x of taken) sums[x] = (sums[x] ?? 0) + chance
    for (let c = 0; c < count; c++) {
      if ((from[c] ?? 0) < at) continue
      for (let k = 0; k < KIND_COUNT; k++)
        go(to[c] ?? 0, k, score + (joint[c * JOINT + state * KIND_COUNT + k] ?? 0), [
          ...taken,
          c * KIND_COUNT + k,
        ])
    }
  }
  go(0, NO_MENTION, 0, [])
  expect(length).toBeGreaterThan(0)
  return sums.map((sum) => sum / all)
}

describe('chancesWith', () => {
  const chancesOf = chancesWith()

  it('gives each candidate the share of all segmentations that hold it', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const length = 1 + (seed % 4)
      const sentence = lattice(length, seed)
      const chances = chancesOf(length, sentence, sentence.joint)
      counted(length, sentence).forEach((chance, x) => {
        expect(chances[x]).toBeCloseTo(chance, 9)
      })
    }
  })

  it('never gives more than one mention to a place, however long the sentence and sure the scores', () => {
    const length = 600
    const joint = Int32Array.from({ length: length * JOINT }, (_, x) => (x % STATES) * 40)
    const from = Int32Array.from({ length }, (_, i) => i)
    const to = from.map((i) => i + 1)
    const chances = chancesOf(length, { count: length, from, to }, joint)
    for (let c = 0; c < length; c++) {
      let sum = 0
      for (let k = 0; k < KIND_COUNT; k++) sum += chances[c * KIND_COUNT + k] ?? Number.NaN
      expect(sum).toBeGreaterThan(0.5)
      expect(sum).toBeLessThan(1 + 1e-9)
    }
  })
})
