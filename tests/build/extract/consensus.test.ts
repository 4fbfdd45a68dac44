import { describe, expect, it } from 'vitest'
import { consensusWith } from '../../../src/build/extract/consensus.ts'
import { KIND_COUNT } from '../../../src/build/extract/labels.ts'
import type { Tokens } from '../../../src/build/extract/tokens.ts'

const GOAL = 0
const MECHANISM = 1

/** Tokens of two characters each. */
const tokens = (length: number): Tokens => ({
  length,
  starts: Int32Array.from({ length: length + 1 }, (_, i) => 2 * i),
  classes: new Uint8Array(length),
  ids: new Int32Array(length),
  inside: new Uint8Array(length),
  closings: new Int32Array(length),
})

/** Chooses among candidates: tokens from, to, and the chances of being a goal or a mechanism. */
const choose = (length: number, ...given: readonly (readonly [number, number, number, number])[]) =>
  consensusWith()(
    tokens(length),
    {
      count: given.length,
      from: Int32Array.from(given, ([from]) => from),
      to: Int32Array.from(given, ([, to]) => to),
      gaps: new Int32Array(given.length * KIND_COUNT),
    },
    Float64Array.from(given.flatMap(([, , goal, mechanism]) => [goal, mechanism, 0, 0])),
  )

describe('consensusWith', () => {
  it('chooses what is likely and leaves what is not', () => {
    expect(choose(6, [0, 2, 0.9, 0], [3, 5, 0.1, 0.1])).toEqual([{ from: 0, to: 2, kind: GOAL }])
  })

  it('takes the kind that spans of nearly the same extent have together', () => {
    // Each mechanism is less likely than the goal, both together are likelier.
    expect(choose(5, [0, 5, 0.4, 0.15], [1, 5, 0, 0.3])).toEqual([{ from: 1, to: 5, kind: MECHANISM }])
  })

  it('does not count spans that share less than half', () => {
    expect(choose(6, [0, 6, 0.6, 0], [4, 6, 0, 0.4])).toEqual([{ from: 0, to: 6, kind: GOAL }])
  })

  it('prefers the likeliest of spans that are alike', () => {
    expect(choose(5, [0, 4, 0.3, 0], [0, 5, 0.6, 0])).toEqual([{ from: 0, to: 5, kind: GOAL }])
  })

  it('never chooses two that overlap', () => {
    const chosen = choose(6, [0, 4, 0.5, 0], [2, 6, 0.5, 0])
    expect(chosen).toHaveLength(1)
  })

  it('chooses nothing of nothing', () => {
    expect(choose(3)).toEqual([])
  })
})
