import { describe, expect, it } from 'vitest'
import { bringIntoView } from '../../../../src/app/stage/camera/bringIntoView.ts'

const viewport = { width: 1000, height: 1000 }
// One layout unit is one CSS pixel.
const camera = { x: 0, y: 0, span: 1000 }
const fitted = { x: 0, y: 0, span: 2000 }

describe('what is chosen', () => {
  it('moves nothing where it stands on the stage', () => {
    expect(bringIntoView([{ x: 400, y: 0 }], [{ x: -400, y: 0 }], false, camera, fitted, viewport)).toBeNull()
  })

  it('is fetched by the shortest way, the zoom kept', () => {
    expect(bringIntoView([{ x: 600, y: 0 }], [], false, camera, fitted, viewport)).toEqual({
      x: 156,
      y: 0,
      span: 1000,
    })
  })

  it('comes with what is lit around it, seen from further away where it must be', () => {
    const seen = bringIntoView([{ x: 0, y: 0 }], [{ x: 900, y: 0 }], false, camera, fitted, viewport)
    expect(seen?.span).toBeCloseTo((900 * 1000) / 888, 6)
    expect(seen?.x).toBeCloseTo(450, 6)
  })

  it('comes alone where the whole view could not hold what is lit', () => {
    expect(bringIntoView([{ x: 0, y: 0 }], [{ x: 9000, y: 0 }], false, camera, fitted, viewport)).toBeNull()
  })

  it('is approached, at most threefold, where it is a small group', () => {
    const group = [
      { x: 300, y: 300 },
      { x: 340, y: 330 },
    ]
    const seen = bringIntoView(group.slice(0, 1), group, true, camera, fitted, viewport)
    expect(seen?.span).toBeCloseTo(1000 / 3, 6)
  })

  it('is nothing where nothing of it is drawn', () => {
    expect(bringIntoView([], [], false, camera, fitted, viewport)).toBeNull()
  })
})
