import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxesOverlap } from '../../../../src/app/stage/labels/boxGrid.ts'
import { Obstacles, rankOf } from '../../../../src/app/stage/labels/obstacles.ts'
import { type SceneNode, toPixels } from '../../../../src/app/stage/scene.ts'

const viewport = { width: 400, height: 300 }

const place = fc.record({
  x: fc.integer({ min: -700, max: 700 }),
  y: fc.integer({ min: -700, max: 700 }),
  radius: fc.integer({ min: 2, max: 40 }),
})
const box = fc.record({
  x: fc.integer({ min: -60, max: 420 }),
  y: fc.integer({ min: -60, max: 320 }),
  width: fc.integer({ min: 1, max: 200 }),
  height: fc.integer({ min: 1, max: 60 }),
})

const nodesAt = (places: readonly { x: number; y: number; radius: number }[]): SceneNode[] =>
  places.map((at, i) => ({
    key: `n${i}`,
    ...at,
    shape: 'disc',
    fill: '#000000',
    stroke: '#000000',
    strokeWidth: 1,
    tier: i % 2 === 0 ? 'rest' : 'lit',
  }))

describe('obstacles', () => {
  it('are the nodes in the viewport whose square overlaps the box', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 80 }), box, (places, asked) => {
        const nodes = nodesAt(places)
        const camera = { x: 40, y: -25, span: 600 }
        const met = new Set<string>()
        new Obstacles(nodes, camera, viewport).some(asked, ({ key }) => {
          met.add(key)
          return false
        })
        const expected = nodes.filter(({ x, y, radius }) => {
          const at = toPixels(x, y, camera, viewport)
          const square = { x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius }
          const reaches = { x: -1e-9, y: -1e-9, width: viewport.width + 2e-9, height: viewport.height + 2e-9 }
          return boxesOverlap(square, asked) && boxesOverlap(square, reaches)
        })
        expect(met).toEqual(new Set(expected.map(({ key }) => key)))
      }),
      { seed: 11, numRuns: 300 },
    )
  })

  it('end the search at the first that counts', () => {
    const nodes = nodesAt([
      { x: 0, y: 0, radius: 5 },
      { x: 1, y: 0, radius: 5 },
    ])
    const obstacles = new Obstacles(nodes, { x: 0, y: 0, span: 300 }, viewport)
    let asked = 0
    const found = obstacles.some({ x: 190, y: 140, width: 20, height: 20 }, () => {
      asked++
      return true
    })
    expect([found, asked]).toEqual([true, 1])
  })
})

describe('the rank of a node', () => {
  it('is told by its tier, then by its radius', () => {
    expect(rankOf('lit', 4)).toBeGreaterThan(rankOf('rest', 30))
    expect(rankOf('rest', 30)).toBeGreaterThan(rankOf('rest', 9))
  })
})
