import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxesOverlap } from '../../../../src/app/stage/labels/boxGrid.ts'
import { rankOf } from '../../../../src/app/stage/labels/obstacles.ts'
import { placeLabels } from '../../../../src/app/stage/labels/placeLabels.ts'
import { byPriority } from '../../../../src/app/stage/scene/labels.ts'
import {
  type Scene,
  type SceneLabel,
  type SceneNode,
  type Side,
  toPixels,
} from '../../../../src/app/stage/scene.ts'
import { fixedMeasure } from '../firstScreen.ts'

const SIDES: readonly (readonly Side[])[] = [
  ['right', 'left', 'above', 'below'],
  ['above', 'below'],
  ['middle'],
]

const item = fc.record({
  x: fc.integer({ min: -600, max: 600 }),
  y: fc.integer({ min: -600, max: 600 }),
  radius: fc.integer({ min: 2, max: 16 }),
  tier: fc.constantFrom('dim' as const, 'rest' as const, 'lit' as const),
  letters: fc.integer({ min: 1, max: 40 }),
  sides: fc.constantFrom(...SIDES),
  priority: fc.integer({ min: 0, max: 5 }),
  whole: fc.boolean(),
  essential: fc.boolean(),
})
const viewport = { width: 800, height: 600 }

function sceneWith(items: readonly (typeof item extends fc.Arbitrary<infer T> ? T : never)[]): Scene {
  const nodes = items.map(
    ({ x, y, radius, tier }, i): SceneNode => ({
      key: `n${i}`,
      x,
      y,
      radius,
      tier,
      shape: 'disc',
      fill: '#000000',
      stroke: '#000000',
      strokeWidth: 1,
    }),
  )
  const labels = items.map(
    ({ x, y, radius, tier, letters, sides, priority, whole, essential }, i): SceneLabel => ({
      key: `n${i}`,
      runs: [{ text: '学'.repeat(letters), size: 13, bold: false, color: '#000000' }],
      x,
      y,
      gap: radius + 3,
      sides,
      priority,
      rank: rankOf(tier, radius),
      maxWidth: 150,
      angle: 0,
      alternatives: [],
      whole,
      essential,
      once: null,
      fromZoom: 0,
    }),
  )
  return { paper: '#ffffff', nodes, edges: [], lit: null, labels: labels.sort(byPriority) }
}

describe('placing labels', () => {
  it('writes only the first that finds room of those that say the same', () => {
    const scene = sceneWith([
      {
        x: -400,
        y: 0,
        radius: 4,
        tier: 'rest',
        letters: 4,
        sides: ['right'],
        priority: 2,
        whole: false,
        essential: false,
      },
      {
        x: 0,
        y: 0,
        radius: 4,
        tier: 'rest',
        letters: 4,
        sides: ['right'],
        priority: 1,
        whole: false,
        essential: false,
      },
    ])
    const alike = { ...scene, labels: scene.labels.map((label) => ({ ...label, once: 'structure' })) }
    const camera = { x: 0, y: 0, span: 1000 }
    expect(placeLabels(alike, camera, viewport, fixedMeasure).map(({ key }) => key)).toEqual(['n0'])
  })

  it('keeps a label on the side where it stood', () => {
    const scene = sceneWith([
      {
        x: 0,
        y: 0,
        radius: 4,
        tier: 'rest',
        letters: 4,
        sides: ['right', 'left'],
        priority: 1,
        whole: false,
        essential: false,
      },
    ])
    const camera = { x: 0, y: 0, span: 1000 }
    const sides = new Map([['n0', 'left' as const]])
    expect(placeLabels(scene, camera, viewport, fixedMeasure, 1, sides).map(({ side }) => side)).toEqual([
      'left',
    ])
  })

  it('never lets two overlap, leave the stage, or cover a node that matters as much, and is deterministic', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 60 }), fc.integer({ min: 300, max: 2000 }), (items, span) => {
        const scene = sceneWith(items)
        const camera = { x: 0, y: 0, span }
        const placed = placeLabels(scene, camera, viewport, fixedMeasure)
        const tiers = { dim: 0, rest: 1, lit: 2 }
        const rank = (node: SceneNode) => tiers[node.tier] * 1000 + node.radius
        for (const [i, box] of placed.entries()) {
          expect(box.x >= 0 && box.y >= 0).toBe(true)
          expect(box.x + box.width <= viewport.width && box.y + box.height <= viewport.height).toBe(true)
          for (const other of placed.slice(i + 1)) expect(boxesOverlap(box, other)).toBe(false)
          const own = scene.nodes.find(({ key }) => key === box.key)
          if (!own) continue
          for (const node of scene.nodes) {
            const at = toPixels(node.x, node.y, camera, viewport)
            if (node.key === own.key || (node.x === own.x && node.y === own.y) || rank(node) < rank(own))
              continue
            const ownAt = toPixels(own.x, own.y, camera, viewport)
            if (Math.hypot(at.x - ownAt.x, at.y - ownAt.y) <= 1) continue
            const { radius } = node
            const body = { x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius }
            expect(boxesOverlap(box, body)).toBe(false)
          }
        }
        const again = placeLabels(
          { ...scene, nodes: [...scene.nodes].reverse() },
          camera,
          viewport,
          fixedMeasure,
        )
        expect(again).toEqual(placed)
      }),
      { seed: 7, numRuns: 150 },
    )
  })

  it('gives the more important label the room, and the other its next side', () => {
    const base = { radius: 4, tier: 'rest' as const, letters: 4, whole: false, essential: false }
    const scene = sceneWith([
      { ...base, x: 0, y: 0, sides: ['right', 'left'], priority: 1 },
      { ...base, x: 40, y: 0, sides: ['left', 'right'], priority: 2 },
    ])
    const placed = placeLabels(scene, { x: 0, y: 0, span: 600 }, viewport, fixedMeasure)
    expect(placed.map(({ key, x }) => [key, x < 400])).toEqual([
      ['n1', false],
      ['n0', true],
    ])
  })

  it('names all that must be named, however crowded, off each other and off all that is lit', () => {
    const crowd = Array.from({ length: 24 }, (_, i) => ({
      x: (i % 6) * 14,
      y: Math.floor(i / 6) * 14,
      radius: 4 + (i % 3),
      tier: 'lit' as const,
      letters: 6,
      sides: ['right', 'left', 'above', 'below'] as const,
      priority: 1,
      whole: true,
      essential: false,
    }))
    const scene = sceneWith(crowd)
    const camera = { x: 35, y: 20, span: 600 }
    const labels = scene.labels.map((label) => ({ ...label, led: '#777777' }))
    const led = { ...scene, lit: { nodes: scene.nodes, edges: [] }, labels }
    const placed = placeLabels(led, camera, viewport, fixedMeasure)
    expect(placed).toHaveLength(24)
    expect(placeLabels({ ...led, labels: scene.labels }, camera, viewport, fixedMeasure).length).toBeLessThan(
      24,
    )
    for (const [i, label] of placed.entries()) {
      for (const other of placed.slice(i + 1)) expect(boxesOverlap(label, other)).toBe(false)
      for (const node of scene.nodes) {
        const { x, y } = toPixels(node.x, node.y, camera, viewport)
        const middle = { x: x - 1, y: y - 1, width: 2, height: 2 }
        expect(boxesOverlap(label, middle)).toBe(false)
      }
      const { leader } = label
      if (!leader) continue
      const own = scene.nodes.find(({ key }) => key === label.key) as SceneNode
      const at = toPixels(own.x, own.y, camera, viewport)
      const start = { x: label.x + leader.from.x, y: label.y + leader.from.y }
      expect(Math.hypot(start.x - at.x, start.y - at.y)).toBeCloseTo(own.radius + 3, 6)
    }
  })

  it('waits with labels that want a nearer view', () => {
    const scene = sceneWith([
      {
        x: 0,
        y: 0,
        radius: 4,
        tier: 'rest',
        letters: 2,
        sides: ['right'],
        priority: 1,
        whole: false,
        essential: false,
      },
    ])
    const later = { ...scene, labels: scene.labels.map((label) => ({ ...label, fromZoom: 1.7 })) }
    const camera = { x: 0, y: 0, span: 600 }
    expect(placeLabels(later, camera, viewport, fixedMeasure, 1.5)).toEqual([])
    expect(placeLabels(later, camera, viewport, fixedMeasure, 1.8)).toHaveLength(1)
  })
})
