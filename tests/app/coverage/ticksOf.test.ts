import { describe, expect, it } from 'vitest'
import { ticksOf } from '../../../src/app/coverage/ticksOf.ts'

describe('the ticks of the sections', () => {
  it('are all where they can be told apart', () => {
    const beginnings = [
      { depth: 1, y: 0 },
      { depth: 2, y: 10 },
      { depth: 1, y: 14 },
    ]
    expect(ticksOf(beginnings)).toEqual(beginnings)
  })

  it('are those of outer sections where they stand too close', () => {
    expect(
      ticksOf([
        { depth: 2, y: 10 },
        { depth: 1, y: 12 },
        { depth: 2, y: 13 },
        { depth: 1, y: 15 },
        { depth: 1, y: 16 },
      ]),
    ).toEqual([
      { depth: 1, y: 12 },
      { depth: 1, y: 16 },
    ])
  })
})
