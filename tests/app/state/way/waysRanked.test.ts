import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankedWays } from '../../../../src/app/state/way/waysRanked.ts'
import { distances } from '../../../../src/app/state/way/waysSearch.ts'
import { type Arc, allWays, graphOf } from './wayGraphs.ts'

const SIZE = 7

/** Steps between different concepts, at most one each way, with few different weights, so that many ways weigh the same. */
const arcs: fc.Arbitrary<Arc[]> = fc.uniqueArray(
  fc
    .tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.integer({ min: 1, max: 3 }))
    .filter(([from, to]) => from !== to),
  { selector: ([from, to]) => from * SIZE + to, maxLength: 24 },
)
const seeded = { seed: 20260301, numRuns: 400 }

describe('the ways between two concepts', () => {
  it('are the lightest of all ways that there are, in their order', () => {
    fc.assert(
      fc.property(arcs, fc.subarray([2, 3, 4]), (given, closed) => {
        const graph = graphOf(SIZE, given, closed)
        expect(rankedWays(graph, 0, 1, 6)).toEqual(allWays(graph, 0, 1).slice(0, 6))
      }),
      seeded,
    )
  })

  it('weigh first what the distances say', () => {
    fc.assert(
      fc.property(arcs, (given) => {
        const graph = graphOf(SIZE, given)
        const [best] = rankedWays(graph, 0, 1, 1)
        const weight = best?.reduce((sum, step) => sum + (graph.weight[step] as number), 0)
        const expected = weight ?? Number.POSITIVE_INFINITY
        expect(distances(graph, 1, 'into')[0]).toBe(expected)
        expect(distances(graph, 0, 'out')[1]).toBe(expected)
      }),
      seeded,
    )
  })

  it('are none from a concept to itself, and none where no step leads on', () => {
    const graph = graphOf(3, [
      [0, 1, 1],
      [2, 1, 1],
    ])
    expect(rankedWays(graph, 0, 0, 3)).toEqual([])
    expect(rankedWays(graph, 0, 2, 3)).toEqual([])
  })

  it('come back also where there are more ways than could ever be tried', () => {
    const width = 60
    const grid = Array.from({ length: width * width }, (_, at): Arc[] => [
      ...(at % width < width - 1 ? [[at, at + 1, 1] as const] : []),
      ...(at + width < width * width ? [[at, at + width, 1] as const] : []),
    ]).flat()
    const ways = rankedWays(graphOf(width * width, grid), 0, width * width - 1, 6)
    expect(ways.length).toBeGreaterThan(0)
    expect(ways[0]).toHaveLength(2 * (width - 1))
    expect(new Set(ways.map(String)).size).toBe(ways.length)
  })
})
