import { describe, expect, it } from 'vitest'
import { pointAt } from '../../../src/app/stage/edgeGeometry.ts'
import { lineShape } from '../../../src/app/stage/lineShape.ts'

const a = { x: 0, y: 0 }
const b = { x: 100, y: 0 }
const numbersIn = (path: string): number[] => (path.match(/-?[\d.]+/gu) ?? []).map(Number)

describe('a line as path data', () => {
  it('runs from middle to middle, so that its dashes are counted from there', () => {
    expect(lineShape(a, b, 0, null, 1)).toEqual({ line: 'M 0 0 L 100 0', head: '' })
  })

  it("has an arrowhead whose tip is at the target's rim, and ends under it", () => {
    expect(lineShape(a, b, 0, 5, 1)).toEqual({
      line: 'M 0 0 L 91.3 0',
      head: 'M 95 0 L 87.6 3.7 L 87.6 -3.7 Z',
    })
  })

  it('is exactly the curve that the pointer meets, cut where the arrowhead begins', () => {
    const { line, head } = lineShape(a, b, 0.2, 5, 1)
    const [x0, y0, cx, cy, x1, y1] = numbersIn(line) as [number, number, number, number, number, number]
    expect([x0, y0]).toEqual([0, 0])
    // The whole curve, upwards on the way to the right, as the hit test has it in pixels.
    const whole = Array.from({ length: 2001 }, (_, i) => pointAt(a, b, -0.2, i / 2000))
    for (const t of [0.25, 0.5, 0.75, 1]) {
      const u = 1 - t
      const x = u * u * x0 + 2 * u * t * cx + t * t * x1
      const y = u * u * y0 + 2 * u * t * cy + t * t * y1
      expect(Math.min(...whole.map((point) => Math.hypot(point.x - x, point.y - y)))).toBeLessThan(0.05)
    }
    const [tipX, tipY] = numbersIn(head) as [number, number]
    expect(Math.hypot(tipX - b.x, tipY - b.y)).toBeCloseTo(5, 1)
    expect(Math.hypot(tipX - x1, tipY - y1)).toBeCloseTo(7.4, 1)
  })

  it('vanishes between nodes that touch', () => {
    expect(lineShape(a, { x: 4, y: 0 }, 0, 5, 1)).toEqual({ line: '', head: '' })
  })
})
