import { describe, expect, it } from 'vitest'
import { edgePaths, shapePath } from '../../../../src/app/stage/svg/shapes.ts'

describe('shapes as path data', () => {
  it('gives each kind its own outline', () => {
    expect(shapePath('square', 10)).toBe('M -8.8 -8.8 H 8.8 V 8.8 H -8.8 Z')
    expect(shapePath('diamond', 10)).toBe('M 0 -12 L 12 0 L 0 12 L -12 0 Z')
    expect(shapePath('triangle', 10)).toBe('M 0 -12.2 L 10.61 6.1 L -10.61 6.1 Z')
    expect(shapePath('disc', 10)).toBe('M -10 0 A 10 10 0 1 1 10 0 A 10 10 0 1 1 -10 0 Z')
  })
})

describe('edges as path data', () => {
  const a = { x: 0, y: 0, radius: 10 }
  const b = { x: 100, y: 0, radius: 5 }

  it('run from rim to rim', () => {
    expect(edgePaths(a, b, 0, false, 1)).toEqual({ line: 'M 10 0 L 95 0', head: '' })
  })

  it('end before their arrowhead', () => {
    expect(edgePaths(a, b, 0, true, 1)).toEqual({
      line: 'M 10 0 L 86.1 0',
      head: 'M 93.5 0 L 86.1 3.7 L 86.1 -3.7 Z',
    })
  })

  it('bow to the left of the way, which is upwards on the way to the right', () => {
    expect(edgePaths(a, b, 0.2, false, 1).line).toMatch(/^M \S+ -\S+ Q 50 -40 /u)
  })

  it('vanish between nodes that touch', () => {
    expect(edgePaths(a, { ...b, x: 12 }, 0, true, 1)).toEqual({ line: '', head: '' })
  })
})
