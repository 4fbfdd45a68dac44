import { describe, expect, it } from 'vitest'
import { largestFitting, letterRange } from '../../../src/app/source/letters.ts'

describe('the letters of the sheet', () => {
  it('grow with the window and stay readable from the back of a room', () => {
    expect(letterRange(1920, 1080)).toEqual({ least: 41, most: 69 })
    expect(letterRange(1366, 768)).toEqual({ least: 29, most: 49 })
    expect(letterRange(1024, 600)).toEqual({ least: 24, most: 36 })
    expect(letterRange(390, 844)).toEqual({ least: 24, most: 24 })
  })

  it('are the largest that fit, none where not even the least do', () => {
    const range = { least: 24, most: 60 }
    for (const limit of [24, 25, 41, 59, 60, 99])
      expect(largestFitting(range, (size) => size <= limit)).toBe(Math.min(limit, 60))
    expect(largestFitting(range, () => false)).toBeNull()
  })
})
