import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Drawing, DrawnLabel, DrawnPath } from '../../../src/exchange/drawing/drawing.ts'
import { type Raster, rasterise } from '../../../src/exchange/png/rasterise.ts'

const filled = (d: string, fill = '#000000'): DrawnPath => ({
  d,
  x: 0,
  y: 0,
  fill,
  stroke: null,
  strokeWidth: 0,
  dash: null,
})
const drawn = (d: string, strokeWidth: number, dash: DrawnPath['dash'] = null): DrawnPath => ({
  ...filled(d),
  fill: null,
  stroke: '#000000',
  strokeWidth,
  dash,
})
const drawing = (paths: readonly DrawnPath[], labels: readonly DrawnLabel[] = []): Drawing => ({
  width: 20,
  height: 10,
  paper: '#ffffff',
  paths,
  labels,
})

const redAt = ({ rgba, width }: Raster, x: number, y: number): number => rgba[(y * width + x) * 4] as number
const row = (raster: Raster, y: number): number[] =>
  Array.from({ length: raster.width }, (_, x) => redAt(raster, x, y))
/** How many pixels' worth of black ink there is. */
const ink = ({ rgba }: Raster): number => {
  let sum = 0
  for (let i = 0; i < rgba.length; i += 4) sum += (255 - (rgba[i] as number)) / 255
  return sum
}

describe('rasterise', () => {
  it('fills a box to the pixel, and edges between pixels by their share', () => {
    const whole = rasterise(drawing([filled('M 2 3 L 6 3 L 6 5 L 2 5 Z')]), 1)
    expect(row(whole, 3).slice(0, 8)).toEqual([255, 255, 0, 0, 0, 0, 255, 255])
    expect(ink(whole)).toBe(8)
    const between = rasterise(drawing([filled('M 2.5 3 L 6.25 3 L 6.25 5 L 2.5 5 Z')]), 1)
    expect(row(between, 4).slice(1, 8)).toEqual([255, 128, 0, 0, 0, 191, 255])
  })

  it('fills the same whichever way the outline runs', () => {
    expect(rasterise(drawing([filled('M 2 3 L 2 5 L 6 5 L 6 3 Z')]), 1)).toEqual(
      rasterise(drawing([filled('M 2 3 L 6 3 L 6 5 L 2 5 Z')]), 1),
    )
  })

  it('draws circles of two arcs and curves', () => {
    const circle = { ...filled('M -4 0 A 4 4 0 1 1 4 0 A 4 4 0 1 1 -4 0 Z'), x: 10, y: 5 }
    expect(ink(rasterise(drawing([circle]), 8)) / (Math.PI * 4 * 4 * 64)).toBeCloseTo(1, 2)
    // The area under a quadratic curve is two thirds of its triangle's.
    const curve = filled('M 2 8 Q 10 0 18 8 Z')
    expect(ink(rasterise(drawing([curve]), 8)) / (((2 / 3) * 16 * 8 * 64) / 2)).toBeCloseTo(1, 2)
  })

  it('tells small arcs, large ones and their directions apart', () => {
    const arc = (large: 0 | 1, sweep: 0 | 1) =>
      rasterise(drawing([filled(`M 7 5 A 4 4 0 ${large} ${sweep} 11 5 Z`)]), 4)
    const segment = 4 * 4 * 8 * (Math.PI / 3 - Math.sqrt(3) / 2)
    expect(ink(arc(0, 1))).toBeCloseTo(segment, 0)
    expect(redAt(arc(0, 1), 36, 18)).toBe(0)
    expect(redAt(arc(0, 0), 36, 18)).toBe(255)
    expect(redAt(arc(1, 1), 36, 4)).toBe(0)
    expect(redAt(arc(1, 0), 36, 36)).toBe(0)
  })

  it('draws lines with butt ends, mitres and dashes', () => {
    const line = rasterise(drawing([drawn('M 2 5 L 12 5', 2)]), 1)
    expect(row(line, 4).slice(1, 13)).toEqual([255, ...Array.from({ length: 10 }, () => 0), 255])
    expect(ink(line)).toBe(20)
    const bent = rasterise(drawing([drawn('M 2 5 L 8 5 L 15 5', 2)]), 1)
    expect(ink(bent)).toBe(26)
    const square = rasterise(drawing([drawn('M 4 2 L 12 2 L 12 8 L 4 8 Z', 2)]), 1)
    expect(ink(square)).toBe(10 * 8 - 6 * 4)
    const dashed = rasterise(drawing([drawn('M 1 5 L 9 5 L 13 5', 2, [3, 2])]), 1)
    expect(row(dashed, 5).slice(0, 14)).toEqual([255, 0, 0, 0, 255, 255, 0, 0, 0, 255, 255, 0, 0, 255])
  })

  it('paints in order and enlarges', () => {
    const two = drawing([
      filled('M 0 0 L 9 0 L 9 9 L 0 9 Z', '#102030'),
      filled('M 2 2 L 4 2 L 4 4 L 2 4 Z', '#a0b0c0'),
    ])
    const raster = rasterise(two, 3)
    expect([raster.width, raster.height]).toEqual([60, 30])
    const at = (x: number, y: number) => [...raster.rgba.slice((y * 60 + x) * 4, (y * 60 + x) * 4 + 4)]
    expect(at(26, 26)).toEqual([0x10, 0x20, 0x30, 255])
    expect(at(7, 7)).toEqual([0xa0, 0xb0, 0xc0, 255])
    expect(at(28, 28)).toEqual([255, 255, 255, 255])
  })

  it('keeps lines away from letters, but draws no letters', () => {
    const label: DrawnLabel = {
      x: 6,
      y: 1,
      width: 8,
      height: 8,
      angle: 0,
      align: 'middle',
      lines: [{ runs: [{ text: '字', size: 8, bold: false, color: '#ff0000' }], x: 0, baseline: 7 }],
      halo: '#ffffff',
    }
    const raster = rasterise(drawing([drawn('M 0 5 L 20 5', 2)], [label]), 1)
    expect(row(raster, 5)[3]).toBe(0)
    expect(row(raster, 5)[10]).toBeGreaterThan(200)
    const turned = rasterise(drawing([drawn('M 0 5 L 20 5', 2)], [{ ...label, angle: Math.PI / 2 }]), 1)
    expect(row(turned, 5)[10]).toBe(row(raster, 5)[10])
  })

  it('cuts off what lies outside, and leaves the rest as it is', () => {
    const outside = rasterise(drawing([filled('M -50 -50 L 10 -50 L 10 50 L -50 50 Z')]), 1)
    expect(ink(outside)).toBe(100)
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -40, max: 60 }), { minLength: 6, maxLength: 12 }), (numbers) => {
        const d = `M ${numbers.slice(0, numbers.length - (numbers.length % 2)).join(' ')} Z`
        const raster = rasterise(drawing([filled(d), drawn(d, 3)]), 1)
        return ink(raster) <= 200.001
      }),
      { seed: 4 },
    )
  })

  it('leaves no seams: a line in many pieces is as black as one', () => {
    const pieces = Array.from({ length: 40 }, (_, i) => `${i / 2} ${i / 4}`).join(' L ')
    const one = rasterise(drawing([drawn('M 0 0 L 19.5 9.75', 3)]), 4)
    const many = rasterise(drawing([drawn(`M ${pieces}`, 3)]), 4)
    const most = one.rgba.reduce(
      (worst, value, i) => Math.max(worst, Math.abs(value - (many.rgba[i] as number))),
      0,
    )
    expect(most).toBeLessThanOrEqual(1)
  })

  it('refuses what it cannot read', () => {
    expect(() => rasterise(drawing([filled('M 0 0 C 1 1 2 2 3 3')]), 1)).toThrow(RangeError)
    expect(() => rasterise(drawing([filled('L 1 1')]), 1)).toThrow('begins without M')
    expect(() => rasterise(drawing([filled('M 1')]), 1)).toThrow('is no path')
    expect(() => rasterise(drawing([filled('M 0 0 L 1 1', 'red')]), 1)).toThrow('「red」 is no #rrggbb')
    expect(() => rasterise({ ...drawing([]), width: 0 }, 1)).toThrow('0 × 10 pixels')
  })
})
