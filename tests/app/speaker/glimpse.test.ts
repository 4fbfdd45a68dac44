import { describe, expect, it } from 'vitest'
import { glimpseSize } from '../../../src/app/speaker/glimpse.ts'

describe('glimpseSize', () => {
  it('has the shape of the audience’s stage and is no larger', () => {
    expect(glimpseSize({ width: 1800, height: 600 }, 'light')).toEqual({ width: 900, height: 300 })
    expect(glimpseSize({ width: 500, height: 400 }, 'light')).toEqual({ width: 500, height: 400 })
    expect(glimpseSize(null, 'dark')).toEqual({ width: 640, height: 320 })
  })

  it('is smaller for what comes next, whose letters then are as large in less room', () => {
    expect(glimpseSize({ width: 1800, height: 600 }, 'light', 'next')).toEqual({ width: 600, height: 200 })
    expect(glimpseSize({ width: 1800, height: 600 }, 'dark', 'next')).toEqual({ width: 430, height: 143 })
  })
})
