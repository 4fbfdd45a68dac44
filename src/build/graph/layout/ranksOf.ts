import type { Arc } from './acyclicArcs.ts'
import { nextOf, topologicalOrder } from './topologicalOrder.ts'

/**
 * The rank of each node, counted from the ends: every arc leads to a lower rank, and a node stands as near to the ends as the
 * longest path from it allows. Each has a rank that it `wants`; the fixed ones draw what they lead to past themselves, to ranks
 * that may be negative, before they give way. `arcs` hold no cycle. O(nodes + arcs).
 */
export function ranksOf(wants: readonly number[], fixed: readonly boolean[], arcs: readonly Arc[]): number[] {
  const next = nextOf(wants.length, arcs)
  const order = topologicalOrder(next)
  const drawn: number[] = wants.map((want, node) => (fixed[node] ? want : Infinity))
  for (const node of order)
    for (const other of next[node] ?? [])
      if (!fixed[other]) drawn[other] = Math.min(drawn[other] ?? Infinity, (drawn[node] ?? Infinity) - 1)
  const ranks: number[] = wants.map((want, node) => Math.min(want, drawn[node] ?? Infinity))
  for (const node of order.reverse())
    for (const other of next[node] ?? []) ranks[node] = Math.max(ranks[node] ?? 0, (ranks[other] ?? 0) + 1)
  return ranks
}
