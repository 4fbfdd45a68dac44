import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Frame, fitCamera } from '../../../../src/app/stage/camera/fitCamera.ts'
import { breakLabel } from '../../../../src/app/stage/labels/breakLabel.ts'
import { boxBeside } from '../../../../src/app/stage/labels/placeLabels.ts'
import { type SceneLabel, scaleOf, toPixels } from '../../../../src/app/stage/scene.ts'
import { fixedMeasure } from '../firstScreen.ts'

const label = (key: string, x: number, y: number, letters: number): SceneLabel => ({
  key,
  runs: [{ text: '学'.repeat(letters), size: 12, bold: false, color: '#000000' }],
  x,
  y,
  gap: 8,
  sides: [x < 0 ? 'left' : 'right'],
  priority: 0,
  rank: 0,
  maxWidth: 400,
  angle: 0,
  alternatives: [],
  whole: false,
  essential: true,
  once: null,
  fromZoom: 0,
})

const frameOf = (points: readonly { x: number; y: number; letters: number }[]): Frame => ({
  nodes: points.map(({ x, y }, i) => ({
    key: `n${i}`,
    x,
    y,
    radius: 6,
    shape: 'disc',
    fill: '#000000',
    stroke: '#000000',
    strokeWidth: 1,
    tier: 'rest',
  })),
  essentials: points.map(({ x, y, letters }, i) => label(`n${i}`, x, y, letters)),
})

const point = fc.record({
  x: fc.integer({ min: -2000, max: 2000 }),
  y: fc.integer({ min: -2000, max: 2000 }),
  letters: fc.integer({ min: 1, max: 12 }),
})

describe('the fitted camera', () => {
  it('shows every node and every essential label within the stage', () => {
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 1, maxLength: 30 }),
        fc.record({
          width: fc.integer({ min: 500, max: 1600 }),
          height: fc.integer({ min: 400, max: 1000 }),
        }),
        (points, viewport) => {
          const frame = frameOf(points)
          const camera = fitCamera(frame, viewport, fixedMeasure)
          for (const found of frame.essentials) {
            const set = breakLabel(found.runs, found.maxWidth, false, fixedMeasure)
            const at = toPixels(found.x, found.y, camera, viewport)
            const box = boxBeside(at, found.gap, found.sides[0] ?? 'right', set)
            expect(box.x).toBeGreaterThanOrEqual(15.9)
            expect(box.x + box.width).toBeLessThanOrEqual(viewport.width - 15.9)
            expect(at.y).toBeGreaterThanOrEqual(15.9)
            expect(at.y).toBeLessThanOrEqual(viewport.height - 15.9)
          }
        },
      ),
      { seed: 3, numRuns: 200 },
    )
  })

  it('is as near as it goes: the wider side touches the margin', () => {
    const frame = {
      ...frameOf([
        { x: -1000, y: 0, letters: 1 },
        { x: 1000, y: 0, letters: 1 },
      ]),
      essentials: [],
    }
    const viewport = { width: 1000, height: 600 }
    const camera = fitCamera(frame, viewport, fixedMeasure)
    expect(toPixels(1000, 0, camera, viewport).x).toBeCloseTo(1000 - 16 - 6.5, 3)
    expect([camera.x, camera.y]).toEqual([expect.closeTo(0, 6), expect.closeTo(0, 6)])
  })

  it('does not come endlessly near a single node, and looks at the middle where there is none', () => {
    const viewport = { width: 800, height: 600 }
    const one = fitCamera(frameOf([{ x: 70, y: 30, letters: 3 }]), viewport, fixedMeasure)
    expect(scaleOf(one, viewport)).toBeLessThanOrEqual(600 / 40)
    expect(fitCamera(frameOf([]), viewport, fixedMeasure)).toEqual({ x: 0, y: 0, span: 40 })
  })
})
