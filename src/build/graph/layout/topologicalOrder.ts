import type { Arc } from './acyclicArcs.ts'

/** What each node's arcs lead to. */
export function nextOf(nodeCount: number, arcs: readonly Arc[]): number[][] {
  const next: number[][] = Array.from({ length: nodeCount }, () => [])
  for (const { from, to } of arcs) next[from]?.push(to)
  return next
}

/** The nodes in an order in which every arc leads onwards (Kahn, Topological sorting of large networks, 1962). `arcs` hold no cycle. */
export function topologicalOrder(next: readonly (readonly number[])[]): number[] {
  const waiting: number[] = next.map(() => 0)
  for (const others of next) for (const other of others) waiting[other] = (waiting[other] ?? 0) + 1
  const order: number[] = []
  for (const [node, count] of waiting.entries()) if (count === 0) order.push(node)
  for (let i = 0; i < order.length; i++)
    for (const other of next[order[i] ?? 0] ?? []) {
      const left = (waiting[other] ?? 0) - 1
      waiting[other] = left
      if (left === 0) order.push(other)
    }
  return order
}
