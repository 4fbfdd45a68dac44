import { describe, expect, it } from 'vitest'
import { rimDistance, shapePath } from '../../../src/app/stage/shape.ts'
import { node } from './sigma/items.ts'

const rim = (shape: 'disc' | 'ring' | 'square' | 'diamond' | 'triangle', dx: number, dy: number) =>
  rimDistance(node('a', { shape, radius: 10, strokeWidth: 2 }), dx, dy)

describe('the distance to a rim', () => {
  it('is the radius and half the stroke all around a disc and a ring', () => {
    expect(rim('disc', 3, 4)).toBeCloseTo(11)
    expect(rim('ring', -1, 0)).toBeCloseTo(11)
  })

  it('is shortest to the middle of a side and longest to a corner', () => {
    expect(rim('square', 1, 0)).toBeCloseTo(9.8)
    expect(rim('square', -5, -5)).toBeCloseTo(9.8 * Math.SQRT2)
    expect(rim('diamond', 0, 2)).toBeCloseTo(12 + Math.SQRT2)
    expect(rim('diamond', 1, -1)).toBeCloseTo(12 * Math.SQRT1_2 + 1)
  })

  it('knows that the triangle points upwards', () => {
    expect(rim('triangle', 0, 1)).toBeCloseTo(14.2)
    expect(rim('triangle', 0, -1)).toBeCloseTo(7.1)
    expect(rim('triangle', 1, 0)).toBeCloseTo(7.1 / (Math.sqrt(3) / 2))
  })

  it('does not depend on how long the direction is, and survives none', () => {
    expect(rim('square', 0.001, 0)).toBeCloseTo(rim('square', 1000, 0))
    expect(rim('square', 0, 0)).toBeCloseTo(9.8)
    expect(rim('disc', 0, 0)).toBeCloseTo(11)
  })
})

describe('shapes as path data', () => {
  it('gives each kind its own outline, its corners where its sides meet', () => {
    expect(shapePath('square', 10)).toBe('M 8.8 -8.8 L -8.8 -8.8 L -8.8 8.8 L 8.8 8.8 Z')
    expect(shapePath('diamond', 10)).toBe('M 0 -12 L -12 0 L 0 12 L 12 0 Z')
    expect(shapePath('triangle', 10)).toBe('M 10.57 6.1 L 0 -12.2 L -10.57 6.1 Z')
    expect(shapePath('disc', 10)).toBe('M -10 0 A 10 10 0 1 1 10 0 A 10 10 0 1 1 -10 0 Z')
    expect(shapePath('ring', 10)).toBe(shapePath('disc', 10))
  })
})
