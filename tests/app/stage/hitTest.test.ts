import { describe, expect, it } from 'vitest'
import { pointAt } from '../../../src/app/stage/edgeGeometry.ts'
import { hitTargets, hitTest } from '../../../src/app/stage/hitTest.ts'
import { type Scene, type SceneEdge, type SceneNode, toPixels } from '../../../src/app/stage/scene.ts'

const viewport = { width: 600, height: 600 }
const camera = { x: 0, y: 0, span: 600 }

const node = (key: string, x: number, y: number, radius = 8): SceneNode => ({
  key,
  x,
  y,
  radius,
  shape: 'disc',
  fill: '#000000',
  stroke: '#000000',
  strokeWidth: 1,
  tier: 'rest',
})
const edge = (key: string, source: string, target: string, curve = 0): SceneEdge => ({
  key,
  source,
  target,
  width: 1,
  color: '#000000',
  dash: null,
  arrow: false,
  curve,
  tier: 'rest',
})
const scene: Scene = {
  paper: '#ffffff',
  nodes: [node('a', -200, 0), node('b', 200, 0), node('c', 212, 0, 3)],
  edges: [edge('straight', 'a', 'b'), edge('bowed', 'a', 'b', 0.2), edge('back', 'b', 'a', 0.2)],
  lit: null,
  labels: [],
}
const ground = hitTargets(scene)
const hit = (
  x: number,
  y: number,
  labels = [] as { key: string; x: number; y: number; width: number; height: number }[],
) => hitTest([ground], camera, viewport, { x, y }, labels)

describe('what the pointer is on', () => {
  it('is a node up to six pixels from its rim', () => {
    expect(hit(100, 286.5)).toEqual({ kind: 'node', key: 'a' })
    expect(hit(100, 285.5)).toBeNull()
  })

  it('is the nearest of two nodes', () => {
    expect(hit(503, 300)?.key).toBe('b')
    expect(hit(509, 300)?.key).toBe('c')
  })

  it('is a line up to six pixels beside it', () => {
    expect(hit(300, 305.5)).toEqual({ kind: 'edge', key: 'straight' })
    expect(hit(300, 307)).toBeNull()
  })

  it('tells parallel lines apart by their bows, left of each its own way', () => {
    const above = toPixels(0, 80, camera, viewport)
    const below = toPixels(0, -80, camera, viewport)
    expect(hit(above.x, above.y)?.key).toBe('bowed')
    expect(hit(below.x, below.y)?.key).toBe('back')
    expect(pointAt({ x: -200, y: 0 }, { x: 200, y: 0 }, 0.2, 0.5)).toEqual({ x: 0, y: expect.closeTo(80, 9) })
  })

  it('is what a label names, before the line below it and after a node', () => {
    const label = { key: 'c', x: 250, y: 290, width: 100, height: 20 }
    expect(hit(300, 300, [label])).toEqual({ kind: 'node', key: 'c' })
    expect(hit(300, 300, [{ ...label, key: 'back' }])).toEqual({ kind: 'edge', key: 'back' })
    expect(hit(100, 300, [{ ...label, x: 90 }])?.key).toBe('a')
    // Near a node, but not on it, the words under the pointer count.
    expect(hit(100, 311)?.key).toBe('a')
    expect(hit(100, 311, [{ ...label, x: 90, y: 310 }])?.key).toBe('c')
  })

  it('is a lit line on its curve and where it lies at rest, so that it does not slip away', () => {
    const lit = hitTargets(
      { nodes: [], edges: [{ ...edge('straight', 'a', 'b', -0.06), tier: 'lit' }] },
      ground,
    )
    const onCurve = toPixels(0, -24, camera, viewport)
    expect(hitTest([ground, lit], camera, viewport, onCurve)?.key).toBe('straight')
    expect(hitTest([ground, lit], camera, viewport, { x: 300, y: 300 })?.key).toBe('straight')
    expect(hitTest([ground], camera, viewport, onCurve)).toBeNull()
  })
})
