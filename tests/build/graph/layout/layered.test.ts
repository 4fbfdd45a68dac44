import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Arc, acyclicArcs } from '../../../../src/build/graph/layout/acyclicArcs.ts'
import { alignLayers, spaced } from '../../../../src/build/graph/layout/alignLayers.ts'
import { crossings, type Line } from '../../../../src/build/graph/layout/crossings.ts'
import { layersOf } from '../../../../src/build/graph/layout/layersOf.ts'
import { orderLayers } from '../../../../src/build/graph/layout/orderLayers.ts'

const NODES = 8
const arc = (from: number, to: number, draws: Arc['draws'] = 'both'): Arc => ({ from, to, draws })
const node = fc.nat(NODES - 1)
const arcs = fc
  .array(fc.tuple(node, node), { maxLength: 24 })
  .map((pairs) => pairs.map(([a, b]) => arc(a, b)))

/** Whether `to` can be reached from `from`, by trying everything. */
const reaches = (from: number, to: number, lines: readonly Arc[], seen = new Set<number>()): boolean =>
  from === to ||
  lines.some((line) => {
    if (line.from !== from || seen.has(line.to)) return false
    seen.add(line.to)
    return reaches(line.to, to, lines, seen)
  })

describe('acyclicArcs', () => {
  it('cuts a cycle at the weakest, which comes last', () => {
    expect(acyclicArcs(3, [arc(2, 0), arc(0, 1), arc(1, 2)])).toEqual([arc(2, 0), arc(0, 1)])
  })

  it('keeps an arc exactly where those kept before it do not lead back', () => {
    fc.assert(
      fc.property(arcs, (given) => {
        const expected: Arc[] = []
        for (const line of given) if (!reaches(line.to, line.from, expected)) expected.push(line)
        expect(acyclicArcs(NODES, given)).toEqual(expected)
      }),
      { seed: 3, numRuns: 300 },
    )
  })
})

describe('layersOf', () => {
  it('sets each node after all that lead to it', () => {
    fc.assert(
      fc.property(arcs, (given) => {
        const kept = acyclicArcs(NODES, given)
        const layers = layersOf(NODES, kept)
        for (const { from, to } of kept) expect(layers[from] ?? 0).toBeLessThan(layers[to] ?? 0)
        expect(Math.min(...layers)).toBeGreaterThanOrEqual(0)
      }),
      { seed: 4, numRuns: 200 },
    )
  })

  it('moves what nothing holds back next to what follows it', () => {
    expect(layersOf(4, [arc(0, 1), arc(1, 2), arc(3, 2)])).toEqual([0, 1, 2, 1])
  })

  it('moves a node past arcs that do not draw back', () => {
    const chain = [arc(0, 1), arc(1, 2), arc(2, 3)]
    expect(layersOf(6, [...chain, arc(4, 5, 'neither'), arc(5, 3, 'start')])).toEqual([0, 1, 2, 3, 0, 2])
  })
})

describe('crossings', () => {
  it('counts as trying every pair does', () => {
    const line = fc.tuple(fc.nat(9), fc.nat(9))
    fc.assert(
      fc.property(fc.array(line), (given) => {
        const lines: readonly Line[] = given
        let count = 0
        for (const [i, a] of lines.entries())
          for (const b of lines.slice(0, i)) if ((a[0] - b[0]) * (a[1] - b[1]) < 0) count++
        expect(crossings(lines)).toBe(count)
      }),
      { seed: 5, numRuns: 200 },
    )
  })
})

describe('orderLayers', () => {
  const flat = [0, 0, 0, 0]

  it('uncrosses what can be uncrossed', () => {
    expect(orderLayers([0, 0, 1, 1], [arc(0, 3), arc(1, 2)], flat)).toEqual([
      [0, 1],
      [3, 2],
    ])
  })

  it('keeps a lower band above a higher one', () => {
    expect(orderLayers([0, 0, 1, 1], [arc(0, 3), arc(1, 2)], [0, 1, 0, 1])).toEqual([
      [0, 1],
      [2, 3],
    ])
  })

  it('lists every node once, in its layer', () => {
    fc.assert(
      fc.property(arcs, (given) => {
        const kept = acyclicArcs(NODES, given)
        const layerOf = layersOf(NODES, kept)
        const layers = orderLayers(
          layerOf,
          kept,
          layerOf.map(() => 0),
        )
        expect(layers.flat().sort((a, b) => a - b)).toEqual(layerOf.map((_, i) => i))
        for (const [i, layer] of layers.entries()) for (const at of layer) expect(layerOf[at]).toBe(i)
      }),
      { seed: 6, numRuns: 100 },
    )
  })
})

describe('alignLayers', () => {
  it('leaves places alone that keep their distance', () => {
    expect(spaced([0, 10, 30], 10)).toEqual([0, 10, 30])
  })

  it('shares what it moves among those that are too close', () => {
    expect(spaced([5, 5, 5, 100], 10)).toEqual([-5, 5, 15, 100])
  })

  it('draws a chain straight', () => {
    const heights = alignLayers([[0, 1], [2], [3]], [arc(1, 2), arc(2, 3)], () => 10)
    expect(heights[2]).toBeCloseTo(heights[1] ?? Number.NaN, 1)
    expect(heights[3]).toBeCloseTo(heights[1] ?? Number.NaN, 1)
  })

  it('keeps the order and the gap of each layer', () => {
    fc.assert(
      fc.property(arcs, (given) => {
        const kept = acyclicArcs(NODES, given)
        const layerOf = layersOf(NODES, kept)
        const layers = orderLayers(
          layerOf,
          kept,
          layerOf.map(() => 0),
        )
        const heights = alignLayers(layers, kept, () => 10)
        for (const layer of layers)
          for (const [i, at] of layer.entries()) {
            const above = layer[i - 1]
            if (above === undefined) continue
            expect((heights[at] ?? 0) - (heights[above] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-9)
          }
      }),
      { seed: 7, numRuns: 100 },
    )
  })
})
