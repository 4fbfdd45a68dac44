import { floatColor } from 'sigma/utils'
import { describe, expect, it } from 'vitest'
import { NO_ARROW, packEdge } from '../../../../src/app/stage/sigma/packEdge.ts'
import { packNode } from '../../../../src/app/stage/sigma/packNode.ts'
import { edge, node } from './items.ts'

const bytes = (color: number): number[] => [...new Uint8Array(Float32Array.of(color).buffer)].slice(0, 3)

describe('a packed node', () => {
  const packed = (over: Parameters<typeof node>[1], fill = '#b3301c') => {
    const array = new Float32Array(9)
    packNode(array, 1, { x: 0.25, y: 0.75, fill, node: node('a', over) })
    return [...array]
  }

  it('holds place, sides, stroke, shape and both colours from the offset on', () => {
    const floats = packed({ shape: 'diamond', stroke: '#0a0b0c' })
    expect(floats.slice(0, 3)).toEqual([0, 0.25, 0.75])
    expect(floats[3]).toBeCloseTo(12 * Math.SQRT1_2, 5)
    expect(floats.slice(4, 6)).toEqual([2, 2])
    expect(bytes(floats[6] ?? 0)).toEqual([0xb3, 0x30, 0x1c])
    expect(bytes(floats[7] ?? 0)).toEqual([10, 11, 12])
    expect(floats[8]).toBe(0)
  })

  it('draws a ring as a disc that is filled with what it is given', () => {
    const floats = packed({ shape: 'ring', fill: '#000000' }, '#faf8f3')
    expect(floats[5]).toBe(0)
    expect(bytes(floats[6] ?? 0)).toEqual([0xfa, 0xf8, 0xf3])
  })

  it('has no colour but the fill where there is no stroke', () => {
    const floats = packed({ strokeWidth: 0, stroke: '#00ff00' })
    expect(floats[7]).toBe(floats[6])
  })
})

describe('a packed edge', () => {
  const source = { x: 0.25, y: 0.5, node: node('a') }
  const packed = (over: Parameters<typeof edge>[3], target = { x: 0.75, y: 0.5, node: node('b') }) => {
    const array = new Float32Array(10)
    packEdge(array, 0, source, target, edge('e', 'a', 'b', over))
    return [...array]
  }

  it('holds both places, width, dash, rim, bow and colour', () => {
    const floats = packed({ width: 1.5, dash: [6, 4], curve: 0.25, color: '#010203' })
    expect(floats.slice(0, 9)).toEqual([0.25, 0.5, 0.75, 0.5, 1.5, 6, 4, NO_ARROW, 0.25])
    expect(floats[9]).toBe(floatColor('#010203'))
  })

  it('has no dash where the line is solid', () => {
    expect(packed({}).slice(5, 7)).toEqual([0, 0])
  })

  it("ends its arrow at the target's rim on the side that the line comes from", () => {
    const square = { x: 0.75, y: 0.5, node: node('b', { shape: 'square' }) }
    expect(packed({ arrow: true }, square)[7]).toBeCloseTo(9.8, 5)
    const triangle = { x: 0.25, y: 0.9, node: node('b', { shape: 'triangle' }) }
    expect(packed({ arrow: true }, triangle)[7]).toBeCloseTo(7.1, 5)
  })

  it('meets the rim along the last stretch of a curve, which a bow of a quarter turns by 45°', () => {
    const square = { x: 0.75, y: 0.5, node: node('b', { shape: 'square' }) }
    expect(packed({ arrow: true, curve: 0.25 }, square)[7]).toBeCloseTo(9.8 * Math.SQRT2, 5)
    expect(packed({ arrow: true, curve: -0.25 }, square)[7]).toBeCloseTo(9.8 * Math.SQRT2, 5)
    const triangle = { x: 0.75, y: 0.5, node: node('b', { shape: 'triangle' }) }
    const fromBelow = packed({ arrow: true, curve: -0.25 }, triangle)[7]
    expect(fromBelow).toBeCloseTo(7.1 * Math.SQRT2, 5)
  })
})
