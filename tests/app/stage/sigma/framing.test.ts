import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toPixels } from '../../../../src/app/stage/scene.ts'
import { canvasSize, sigmaCamera, wholePixels } from '../../../../src/app/stage/sigma/framing.ts'

describe('a canvas side of whole pixels', () => {
  it('is the side itself where device pixels are whole multiples', () => {
    expect(wholePixels(1366, 1)).toBe(1366)
    expect(wholePixels(1366, 2)).toBe(1366)
  })

  it('grows until it is a whole number of device pixels too', () => {
    expect(wholePixels(1366, 1.25)).toBe(1368)
    expect(wholePixels(801, 1.5)).toBe(802)
    expect(wholePixels(733.4, 1.1)).toBe(740)
  })

  it('is rounded up where no side near is whole', () => {
    expect(wholePixels(733.4, Math.PI)).toBe(734)
  })

  it('is found for both sides', () => {
    expect(canvasSize({ width: 801, height: 333 }, 1.25)).toEqual({ width: 804, height: 336 })
  })
})

describe("Sigma's camera", () => {
  it('rests at its origin for the whole frame', () => {
    const viewport = { width: 1280, height: 800 }
    expect(sigmaCamera({ x: 0, y: 0, span: 2000 }, viewport, viewport)).toEqual({
      x: 0.5,
      y: 0.5,
      angle: 0,
      ratio: 1,
    })
  })

  it('puts every place where toPixels puts it, whatever the element exceeds the viewport by', () => {
    const side = fc.double({ min: 1, max: 4000, noNaN: true })
    const place = fc.double({ min: -1500, max: 1500, noNaN: true })
    fc.assert(
      fc.property(
        fc.record({ width: side, height: side }),
        fc.record({ x: place, y: place, span: fc.double({ min: 1, max: 9000, noNaN: true }) }),
        fc.record({ x: place, y: place }),
        fc.constantFrom(1, 1.1, 1.25, 1.5, 2),
        (viewport, camera, { x, y }, pixelRatio) => {
          const size = canvasSize(viewport, pixelRatio)
          const seen = sigmaCamera(camera, viewport, size)
          // Sigma's own projection: its frame's side along the shorter side of its element, divided by the ratio.
          const unit = Math.min(size.width, size.height) / seen.ratio
          const wanted = toPixels(x, y, camera, viewport)
          const tolerance = 1e-9 * (1 + Math.abs(wanted.x) + Math.abs(wanted.y) + unit)
          const px = size.width / 2 + (0.5 + x / 2000 - seen.x) * unit
          const py = size.height / 2 - (0.5 + y / 2000 - seen.y) * unit
          expect(Math.abs(px - wanted.x)).toBeLessThan(tolerance)
          expect(Math.abs(py - wanted.y)).toBeLessThan(tolerance)
        },
      ),
      { seed: 7, numRuns: 300 },
    )
  })
})
