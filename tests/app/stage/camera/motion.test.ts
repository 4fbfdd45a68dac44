import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { between, eased, panBy, zoomAbout } from '../../../../src/app/stage/camera/motion.ts'
import { toLayout, toPixels } from '../../../../src/app/stage/scene.ts'

const viewport = { width: 900, height: 600 }
const fitted = { x: 10, y: -20, span: 2000 }

describe('moving the camera', () => {
  it('keeps the place under the pointer where it is while zooming', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 600 }),
        fc.integer({ min: 1, max: 80 }),
        (x, y, tenths) => {
          const before = toLayout(x, y, fitted, viewport)
          const after = zoomAbout(fitted, viewport, { x, y }, tenths / 10, fitted)
          const at = toPixels(before.x, before.y, after, viewport)
          expect(at.x).toBeCloseTo(x, 6)
          expect(at.y).toBeCloseTo(y, 6)
        },
      ),
      { seed: 5 },
    )
  })

  it('stops at its limits', () => {
    expect(zoomAbout(fitted, viewport, { x: 0, y: 0 }, 1e6, fitted).span).toBe(fitted.span / 24)
    expect(zoomAbout(fitted, viewport, { x: 0, y: 0 }, 1e-6, fitted).span).toBe(fitted.span * 2.5)
  })

  it('moves the picture with the hand', () => {
    const moved = panBy(fitted, viewport, 30, 45)
    const before = toPixels(100, 100, fitted, viewport)
    const after = toPixels(100, 100, moved, viewport)
    expect([after.x - before.x, after.y - before.y]).toEqual([expect.closeTo(30, 6), expect.closeTo(45, 6)])
  })

  it('flies from here to there, slowly at both ends', () => {
    const there = { x: 500, y: 80, span: 500 }
    expect(between(fitted, there, 0)).toEqual({ x: 10, y: -20, span: expect.closeTo(2000, 6) })
    expect(between(fitted, there, 1)).toBe(there)
    expect(between(fitted, there, 0.5).span).toBeCloseTo(1000, 6)
    expect([eased(0), eased(0.5), eased(1)]).toEqual([0, 0.5, 1])
    expect(eased(0.1)).toBeLessThan(0.1)
  })
})
