import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Arc, acyclicArcs } from '../../../../src/build/graph/layout/acyclicArcs.ts'
import { alignLayers, spaced } from '../../../../src/build/graph/layout/alignLayers.ts'
import { crossings, type Line } from '../../../../src/build/graph/layout/crossings.ts'
import { orderLayers } from '../../../../src/build/graph/layout/orderLayers.ts'
import { ranksOf } from '../../../../src/build/graph/layout/ranksOf.ts'
import { spreadRanks } from '../../../../src/build/graph/layout/spreadRanks.ts'

const NODES = 8
const arc = (from: number, to: number): Arc => ({ from, to })
const all = <T>(value: T): T[] => Array.from({ length: NODES }, () => value)
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

/** Layers from left to right, in which every arc leads onwards. */
function layersOf(given: readonly Arc[]): number[] {
  const ranks = ranksOf(all(0), all(false), given)
  const highest = Math.max(...ranks)
  return ranks.map((rank) => highest - rank)
}

describe('ranksOf', () => {
  it('ranks a node by the longest path that leads from it', () => {
    expect(ranksOf([0, 0, 0, 0], all(false), [arc(0, 1), arc(1, 2), arc(0, 2), arc(3, 2)])).toEqual([
      2, 1, 0, 1,
    ])
  })

  it('keeps the rank that a node wants where nothing demands a higher one', () => {
    expect(ranksOf([0, 3, 1], all(false), [arc(2, 1)])).toEqual([0, 3, 4])
  })

  it('draws what a fixed node leads to past it', () => {
    expect(ranksOf([1, 2, 2], [true, false, false], [arc(0, 1), arc(1, 2)])).toEqual([1, 0, -1])
  })

  it('moves a fixed node where others are fixed as high', () => {
    expect(ranksOf([1, 1], [true, true], [arc(0, 1)])).toEqual([2, 1])
  })

  it('lets every arc lead to a lower rank', () => {
    const wants = fc.array(fc.nat(3), { minLength: NODES, maxLength: NODES })
    const fixed = fc.array(fc.boolean(), { minLength: NODES, maxLength: NODES })
    fc.assert(
      fc.property(arcs, wants, fixed, (given, wanted, held) => {
        const kept = acyclicArcs(NODES, given)
        const ranks = ranksOf(wanted, held, kept)
        for (const { from, to } of kept) expect(ranks[from] ?? 0).toBeGreaterThan(ranks[to] ?? 0)
      }),
      { seed: 4, numRuns: 200 },
    )
  })
})

describe('spreadRanks', () => {
  it('moves what finds no room, the start of a chain last', () => {
    const ranks = spreadRanks(
      [1, 1, 1, 0, 2],
      [arc(0, 3), arc(1, 3), arc(2, 3), arc(4, 2)],
      all(false),
      all(0),
      () => 2,
    )
    expect(ranks).toEqual([1, 2, 1, 0, 2])
  })

  it('leaves alone what is pinned and what it leads to', () => {
    const pinned = [true, false, false, false]
    expect(spreadRanks([1, 0, 0, 0], [arc(0, 1)], pinned, all(0), () => 1)).toEqual([1, 0, 0, 1])
  })

  it('keeps every arc leading to a lower rank, and no more on a rank than there is room', () => {
    fc.assert(
      fc.property(arcs, fc.integer({ min: 1, max: 3 }), (given, room) => {
        const kept = acyclicArcs(NODES, given)
        const ranks = spreadRanks(ranksOf(all(0), all(false), kept), kept, all(false), all(0), () => room)
        for (const { from, to } of kept) expect(ranks[from] ?? 0).toBeGreaterThan(ranks[to] ?? 0)
        for (const rank of ranks)
          expect(ranks.filter((other) => other === rank).length).toBeLessThanOrEqual(room)
      }),
      { seed: 8, numRuns: 200 },
    )
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
        const layerOf = layersOf(kept)
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
  const wish = (at: number, weight = 1) => ({ at, weight, gap: 10 })

  it('leaves places alone that keep their distance', () => {
    expect(spaced([0, 10, 30].map((at) => wish(at)))).toEqual([0, 10, 30])
  })

  it('shares what it moves among those that are too close', () => {
    expect(spaced([5, 5, 5, 100].map((at) => wish(at)))).toEqual([-5, 5, 15, 100])
  })

  it('moves what weighs less', () => {
    expect(spaced([wish(0, 9), wish(0)])).toEqual([-1, 9])
  })

  it('draws a chain straight', () => {
    const heights = alignLayers([[0, 1], [2], [3]], [arc(1, 2), arc(2, 3)], 10, 4)
    expect(heights.get(2)).toBeCloseTo(heights.get(1) ?? Number.NaN, 1)
    expect(heights.get(3)).toBeCloseTo(heights.get(1) ?? Number.NaN, 1)
  })

  it('leads a long line past what stands between its ends', () => {
    const heights = alignLayers([[0], [1, 2], [3]], [arc(0, 3), arc(1, 3)], 10, 4)
    const at = (key: number) => heights.get(key) ?? Number.NaN
    const line = (at(0) + at(3)) / 2
    for (const between of [1, 2]) expect(Math.abs(at(between) - line)).toBeGreaterThan(3)
  })

  it('keeps the order and the gap of each layer', () => {
    fc.assert(
      fc.property(arcs, (given) => {
        const kept = acyclicArcs(NODES, given)
        const layerOf = layersOf(kept)
        const layers = orderLayers(
          layerOf,
          kept,
          layerOf.map(() => 0),
        )
        const heights = alignLayers(layers, kept, 10, 40)
        for (const layer of layers)
          for (const [i, at] of layer.entries()) {
            const above = layer[i - 1]
            if (above === undefined) continue
            expect((heights.get(at) ?? 0) - (heights.get(above) ?? 0)).toBeGreaterThanOrEqual(10 - 1e-9)
          }
      }),
      { seed: 7, numRuns: 100 },
    )
  })
})
