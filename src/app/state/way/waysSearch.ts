import type { WayGraph } from './waysGraph.ts'
import { WayHeap } from './waysHeap.ts'

/** Looks still allowed, counted down; what runs out of them stops where it is. */
export interface Budget {
  looks: number
}

/** Concepts and steps, by number, that a way may not use. */
export interface Banned {
  readonly nodes: ReadonlySet<number>
  readonly steps: ReadonlySet<number>
}

const NOTHING: Banned = { nodes: new Set(), steps: new Set() }

/**
 * The weight of the best way from each concept to `end` (`into`), or to each concept from `end` (`out`), by concept's number;
 * Infinity where there is none. Dijkstra 1959 over a binary heap.
 */
export function distances(graph: WayGraph, end: number, side: 'into' | 'out'): Float64Array {
  const found = new Float64Array(graph.keys.length).fill(Number.POSITIVE_INFINITY)
  const done = new Uint8Array(graph.keys.length)
  const other = side === 'into' ? graph.source : graph.target
  const heap = new WayHeap()
  found[end] = 0
  heap.push({ node: end, weight: 0, total: 0 })
  for (let next = heap.pop(); next; next = heap.pop()) {
    const { node, weight } = next
    if (done[node] === 1) continue
    done[node] = 1
    if (node !== end && graph.passable[node] !== 1) continue
    for (const step of graph[side][node] ?? []) {
      const beyond = other[step] as number
      const total = weight + (graph.weight[step] as number)
      if (total >= (found[beyond] as number)) continue
      found[beyond] = total
      heap.push({ node: beyond, weight: total, total })
    }
  }
  return found
}

/** Two ways of equal weight: the one whose first differing step comes earlier in the graph is the better. */
export function byOrder(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const apart = (a[i] as number) - (b[i] as number)
    if (apart !== 0) return apart
  }
  return a.length - b.length
}

/**
 * The way that follows the weights `toEnd` down to the end, of equal steps the earliest: the best of all where it runs into nothing
 * banned and not into itself. Null where it does, or where no step leads on.
 */
function followedWay(
  graph: WayGraph,
  from: number,
  to: number,
  toEnd: Float64Array,
  banned: Banned,
  budget: Budget,
): number[] | null {
  const way: number[] = []
  const seen = new Set<number>()
  for (let node = from; node !== to; ) {
    seen.add(node)
    budget.looks--
    let next: { readonly step: number; readonly beyond: number; readonly total: number } | null = null
    for (const step of graph.out[node] ?? []) {
      const beyond = graph.target[step] as number
      if (beyond !== to && graph.passable[beyond] !== 1) continue
      if (node === from && (banned.steps.has(step) || banned.nodes.has(beyond))) continue
      const total = (graph.weight[step] as number) + (toEnd[beyond] as number)
      if (total < (next?.total ?? Number.POSITIVE_INFINITY)) next = { step, beyond, total }
    }
    if (!next || seen.has(next.beyond) || banned.nodes.has(next.beyond)) return null
    way.push(next.step)
    node = next.beyond
  }
  return way
}

/**
 * The lightest way from one concept to another as steps' numbers, of equal ones the first by `byOrder`; null where there is none or the
 * budget is spent. `toEnd` holds the weights of the best ways to `to` without any ban: mostly it is enough to follow them, and where a
 * ban is in the way they lead the search.
 */
export function bestWay(
  graph: WayGraph,
  from: number,
  to: number,
  toEnd: Float64Array,
  banned: Banned = NOTHING,
  budget: Budget = { looks: Number.POSITIVE_INFINITY },
): number[] | null {
  return (
    followedWay(graph, from, to, toEnd, banned, budget) ?? searchedWay(graph, from, to, toEnd, banned, budget)
  )
}

/** A* (Hart, Nilsson and Raphael 1968) led by `toEnd`. */
function searchedWay(
  graph: WayGraph,
  from: number,
  to: number,
  toEnd: Float64Array,
  banned: Banned,
  budget: Budget,
): number[] | null {
  const weights = new Map<number, number>([[from, 0]])
  const arrived = new Map<number, number>()
  const done = new Set<number>()
  const heap = new WayHeap()
  const wayTo = (node: number): number[] => {
    const way: number[] = []
    for (let step = arrived.get(node); step !== undefined; step = arrived.get(graph.source[step] as number))
      way.push(step)
    return way.reverse()
  }
  heap.push({ node: from, weight: 0, total: toEnd[from] as number })
  for (let next = heap.pop(); next; next = heap.pop()) {
    const { node, weight } = next
    if (node === to) return wayTo(to)
    if (done.has(node)) continue
    done.add(node)
    if (budget.looks-- <= 0) return null
    if (node !== from && graph.passable[node] !== 1) continue
    for (const step of graph.out[node] ?? []) {
      const beyond = graph.target[step] as number
      const rest = toEnd[beyond] as number
      if (rest === Number.POSITIVE_INFINITY || done.has(beyond)) continue
      if (banned.steps.has(step) || banned.nodes.has(beyond)) continue
      const total = weight + (graph.weight[step] as number)
      const known = weights.get(beyond)
      if (known !== undefined && total > known) continue
      if (known === total) {
        if (byOrder([...wayTo(node), step], wayTo(beyond)) < 0) arrived.set(beyond, step)
        continue
      }
      weights.set(beyond, total)
      arrived.set(beyond, step)
      heap.push({ node: beyond, weight: total, total: total + rest })
    }
  }
  return null
}
