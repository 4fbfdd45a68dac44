import { describe, expect, it } from 'vitest'
import { meanOf } from '../../../../src/build/extract/train/meanOf.ts'

describe('meanOf', () => {
  it('is the mean of lists, number by number', () => {
    expect(meanOf([Float32Array.of(1, 2), Float32Array.of(3, 6)])).toEqual(Float32Array.of(2, 4))
    expect(meanOf([Float32Array.of(1, 2)])).toEqual(Float32Array.of(1, 2))
  })

  it('refuses to take the mean of nothing', () => {
    expect(() => meanOf([])).toThrow(RangeError)
  })
})
