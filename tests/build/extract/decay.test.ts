import { describe, expect, it } from 'vitest'
import { decay } from '../../../src/build/extract/decay.ts'

describe('decay', () => {
  it('is 1 for what falls short by nothing and smaller by a factor e for each 32 steps', () => {
    expect(decay(0)).toBe(1)
    for (const units of [1, 2, 5, 20]) expect(decay(32 * units) * Math.exp(units)).toBeCloseTo(1, 10)
  })

  it('is nothing for what falls short by far', () => {
    expect(decay(1280)).toBe(0)
    expect(decay(0x20000000)).toBe(0)
  })
})
