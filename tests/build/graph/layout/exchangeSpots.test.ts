import { describe, expect, it } from 'vitest'
import { exchangeSpots } from '../../../../src/build/graph/layout/exchangeSpots.ts'
import type { Point } from '../../../../src/build/graph/layout/point.ts'

const line = (from: number, to: number) => ({ from, to, weight: 1 })
const square = (): Point[] => [
  { x: 0, y: 100 },
  { x: 0, y: 0 },
  { x: 300, y: 100 },
  { x: 300, y: 0 },
]

describe('exchangeSpots', () => {
  it('uncrosses two lines', () => {
    const spots = square()
    exchangeSpots(
      spots,
      [
        [
          [0, 1],
          [2, 3],
        ],
      ],
      [line(0, 3), line(1, 2)],
    )
    expect(spots[0]?.y).toBe(spots[3]?.y)
    expect(spots[1]?.y).toBe(spots[2]?.y)
  })

  it('exchanges only within a column', () => {
    const spots = square()
    exchangeSpots(spots, [[[0], [1], [2], [3]]], [line(0, 3), line(1, 2)])
    expect(spots).toEqual(square())
  })

  it('keeps a line from running through a node', () => {
    const spots = [
      { x: 0, y: 0 },
      { x: 150, y: 0 },
      { x: 150, y: 100 },
      { x: 300, y: 0 },
      { x: 450, y: 0 },
    ]
    exchangeSpots(spots, [[[0], [1, 2], [3]]], [line(0, 3), line(2, 4)])
    expect(spots[1]?.y).toBe(0)
    const through = [
      { x: 0, y: 0 },
      { x: 150, y: 0 },
      { x: 150, y: 100 },
      { x: 300, y: 0 },
    ]
    exchangeSpots(through, [[[0], [1, 2], [3]]], [line(0, 2), line(2, 3), line(0, 3)])
    expect(through[2]?.y).toBe(0)
  })
})
