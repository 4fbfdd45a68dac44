import type { Step } from '../../../../src/app/state/way/ways.ts'
import type { WayGraph } from '../../../../src/app/state/way/waysGraph.ts'

/** One step of a graph made for a test: from one number to another, with its weight. */
export type Arc = readonly [from: number, to: number, weight: number]

/** A graph of `size` concepts with these steps; those in `closed` may only be ends. */
export function graphOf(size: number, arcs: readonly Arc[], closed: readonly number[] = []): WayGraph {
  const keys = Array.from({ length: size }, (_, number) => `goal:${number}`)
  const steps = arcs.map(
    ([from, to], number): Step => ({
      from: `goal:${from}`,
      to: `goal:${to}`,
      edge: `e${number}`,
      basis: 'stated',
      along: true,
      within: null,
    }),
  )
  const numbers = (end: 0 | 1) => {
    const lists: number[][] = keys.map(() => [])
    arcs.forEach((arc, number) => {
      lists[arc[end]]?.push(number)
    })
    return lists
  }
  return {
    keys,
    numberOf: new Map(keys.map((key, number) => [key, number])),
    steps,
    source: Int32Array.from(arcs, ([from]) => from),
    target: Int32Array.from(arcs, ([, to]) => to),
    weight: Float64Array.from(arcs, ([, , weight]) => weight),
    out: numbers(0),
    into: numbers(1),
    passable: Uint8Array.from(keys, (_, node) => (closed.includes(node) ? 0 : 1)),
  }
}

/** Every way without a concept twice, the lightest first, of equal ones the one whose steps come first in the graph: tried one by one. */
export function allWays(graph: WayGraph, from: number, to: number): number[][] {
  const found: number[][] = []
  const walk = (node: number, way: readonly number[], seen: ReadonlySet<number>) => {
    if (node === to) {
      found.push([...way])
      return
    }
    if (node !== from && graph.passable[node] !== 1) return
    for (const step of graph.out[node] ?? []) {
      const beyond = graph.target[step] as number
      if (!seen.has(beyond)) walk(beyond, [...way, step], new Set([...seen, beyond]))
    }
  }
  walk(from, [], new Set([from]))
  const weight = (way: readonly number[]) =>
    way.reduce((sum, step) => sum + (graph.weight[step] as number), 0)
  const order = (a: readonly number[], b: readonly number[]): number => {
    const at = a.findIndex((step, i) => step !== b[i])
    return at < 0 ? 0 : (a[at] as number) - (b[at] ?? -1)
  }
  return found.sort((a, b) => weight(a) - weight(b) || order(a, b))
}
