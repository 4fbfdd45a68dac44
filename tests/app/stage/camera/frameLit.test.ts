import { describe, expect, it } from 'vitest'
import { MESSAGES } from '../../../../src/app/messages.ts'
import { PALETTES } from '../../../../src/app/palette.ts'
import { fitCamera } from '../../../../src/app/stage/camera/fitCamera.ts'
import { frameLit } from '../../../../src/app/stage/camera/frameLit.ts'
import { groundOf, sceneOf } from '../../../../src/app/stage/scene/sceneOf.ts'
import { toPixels } from '../../../../src/app/stage/scene.ts'
import { INITIAL_STATE, type State, type Trace } from '../../../../src/app/state/state.ts'
import { createTracer } from '../../../../src/app/state/way/traceAnswer.ts'
import { litOf } from '../../../../src/app/state/way/traceLit.ts'
import { goldenAtlas } from '../../goldenAtlas.ts'

const atlas = goldenAtlas()
const viewport = { width: 800, height: 600 }
const measure = (text: string, size: number) => text.length * size
const trace: Trace = { from: 'mechanism:祠堂', to: null, toward: 'purpose', directed: true, choice: 0 }
const lit = litOf(createTracer(atlas).answer(trace, 12), trace)
const state: State = { ...INITIAL_STATE, trace, lit }
const scene = sceneOf(atlas, state, PALETTES.light, MESSAGES.zh)

describe('a way on the stage', () => {
  it('is seen whole and larger than in the fitted view', () => {
    if (!lit) throw new Error('The golden article has no way for its first mechanism.')
    const fitted = fitCamera(groundOf(atlas, state, PALETTES.light, MESSAGES.zh, 1).frame, viewport, measure)
    const camera = frameLit(scene, lit, fitted, viewport, measure, 4)
    expect(camera.span).toBeLessThanOrEqual(fitted.span)
    expect(camera.span).toBeGreaterThanOrEqual(fitted.span / 4)
    for (const { key, x, y } of scene.lit?.nodes ?? []) {
      if (!lit.nodes.has(key)) continue
      const at = toPixels(x, y, camera, viewport)
      expect(at.x).toBeGreaterThan(0)
      expect(at.x).toBeLessThan(viewport.width)
      expect(at.y).toBeGreaterThan(0)
      expect(at.y).toBeLessThan(viewport.height)
    }
  })

  it('is drawn with every step lit and counted, and what no sentence states dashed and named', () => {
    const steps = [...(lit?.edges ?? [])]
    const drawn = scene.lit?.edges ?? []
    expect(drawn.map(({ key }) => key).sort()).toEqual([...steps].sort())
    for (const { key, tier, dash } of drawn) {
      expect(tier).toBe('lit')
      expect(dash === null).toBe(atlas.edges.get(key)?.attributes.basis === 'stated')
    }
    const texts = new Map(scene.labels.map(({ key, runs }) => [key, runs.map(({ text }) => text).join('')]))
    expect(steps.map((key) => texts.get(key)?.replace('\u00a0', ' '))).toEqual([
      '1 用于',
      '2 用于',
      '3 见于·据篇章结构',
      '4 用于·据篇章结构',
      '5 用于·据篇章结构',
    ])
  })

  it('shows the names of its concepts whole', () => {
    for (const { key, whole } of scene.labels)
      if (lit?.nodes.has(key)) expect([key, whole]).toEqual([key, true])
  })
})
