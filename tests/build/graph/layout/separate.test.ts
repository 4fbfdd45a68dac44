import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLEARANCE, type Point } from '../../../../src/build/graph/layout/point.ts'
import { separate } from '../../../../src/build/graph/layout/separate.ts'

describe('separate', () => {
  it('leaves places alone that have room, rounded', () => {
    const places = separate([
      ['a', { x: 0.4, y: -0.2 }],
      ['b', { x: 40, y: 0.6 }],
    ])
    expect([...places]).toEqual([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 40, y: 1 }],
    ])
  })

  it('moves the later of two that stand on one place', () => {
    const places = separate([
      ['a', { x: 7, y: 7 }],
      ['b', { x: 7, y: 7 }],
    ])
    expect(places.get('a')).toEqual({ x: 7, y: 7 })
    expect(places.get('b')).not.toEqual({ x: 7, y: 7 })
  })

  it('keeps every two places apart, wherever they were', () => {
    const coordinate = fc.integer({ min: -120, max: 120 })
    fc.assert(
      fc.property(fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 60 }), (wanted) => {
        const places = [...separate(wanted.map((place, i): [string, Point] => [String(i), place])).values()]
        expect(places).toHaveLength(wanted.length)
        for (const [i, a] of places.entries())
          for (const b of places.slice(0, i))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(CLEARANCE)
      }),
      { seed: 2, numRuns: 50 },
    )
  })
})
