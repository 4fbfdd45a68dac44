import { describe, expect, it } from 'vitest'
import { estimateWidth } from '../../../src/app/stage/labels/estimate.ts'
import { stillOf } from '../../../src/app/stage/still.ts'
import { INITIAL_STATE } from '../../../src/app/state/state.ts'
import { goldenAtlas } from '../goldenAtlas.ts'

const VIEWPORT = { width: 800, height: 600 }

describe('stillOf', () => {
  const atlas = goldenAtlas()
  const words = (state = INITIAL_STATE) =>
    stillOf(atlas, state, VIEWPORT, estimateWidth).labels.map(({ lines }) =>
      lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join(''),
    )

  it('draws what the stage shows, without a page', () => {
    const drawing = stillOf(atlas, INITIAL_STATE, VIEWPORT, estimateWidth)
    expect(drawing).toMatchObject({ width: 800, height: 600, paper: '#faf8f3' })
    expect(drawing.paths.length).toBeGreaterThan(5)
    expect(words()).toContain('建设书香𠮷镇')
  })

  it('keeps every label within the drawing', () => {
    for (const { x, y, width, height } of stillOf(atlas, INITIAL_STATE, VIEWPORT, estimateWidth).labels) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(800)
      expect(y + height).toBeLessThanOrEqual(600)
    }
  })

  it('dims the rest where something is lit', () => {
    const plain = stillOf(atlas, INITIAL_STATE, VIEWPORT, estimateWidth)
    const key = [...atlas.nodes.keys()].find((node) => node.startsWith('goal:')) ?? ''
    const lit = stillOf(
      atlas,
      { ...INITIAL_STATE, selection: { kind: 'node', key, index: 0 } },
      VIEWPORT,
      estimateWidth,
    )
    const fills = ({ paths }: typeof plain) => new Set(paths.map(({ fill }) => fill))
    expect([...fills(lit)].some((fill) => !fills(plain).has(fill))).toBe(true)
  })

  it('is the same drawing every time', () => {
    expect(stillOf(atlas, INITIAL_STATE, VIEWPORT, estimateWidth)).toEqual(
      stillOf(goldenAtlas(), INITIAL_STATE, VIEWPORT, estimateWidth),
    )
  })

  it('refuses a stage without area', () => {
    expect(() => stillOf(atlas, INITIAL_STATE, { width: 0, height: 10 }, estimateWidth)).toThrow(
      'stillOf: a stage of 0 × 10 pixels shows nothing',
    )
  })
})

describe('estimateWidth', () => {
  it('takes Chinese letters for as wide as high, others for narrower', () => {
    expect(estimateWidth('学习𠮷', 20, true)).toBe(60)
    expect(estimateWidth('ij', 10, false)).toBeLessThan(estimateWidth('MW', 10, false))
  })
})
