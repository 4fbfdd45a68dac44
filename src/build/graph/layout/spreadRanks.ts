import type { Arc } from './acyclicArcs.ts'
import { nextOf, topologicalOrder } from './topologicalOrder.ts'

/**
 * Ranks in which no group has more than its `room` of nodes on one rank: what finds no room moves to a higher rank, the start of
 * the longest chain last, else the last in order. `ranks` have every arc lead to a lower rank, and so has the result. What is
 * `pinned`, or reached from there, stays and takes no room. `groupOf` gives each node's group, `roomOf` at least 1 for each.
 * List scheduling as in Coffman and Graham, Optimal scheduling for two-processor systems, 1972.
 */
export function spreadRanks(
  ranks: readonly number[],
  arcs: readonly Arc[],
  pinned: readonly boolean[],
  groupOf: readonly number[],
  roomOf: (group: number) => number,
): number[] {
  const next = nextOf(ranks.length, arcs)
  const before = nextOf(
    ranks.length,
    arcs.map(({ from, to }) => ({ from: to, to: from })),
  )
  const stays = [...pinned]
  /** The number of arcs of the longest chain that leads to a node. */
  const behind: number[] = ranks.map(() => 0)
  for (const node of topologicalOrder(next))
    for (const other of next[node] ?? []) {
      if (stays[node]) stays[other] = true
      behind[other] = Math.max(behind[other] ?? 0, (behind[node] ?? 0) + 1)
    }
  const spread = [...ranks]
  const open = next.map((others) => others.filter((other) => !stays[other]).length)
  /** What may stand on a rank at the earliest, by rank. */
  const ready = new Map<number, number[]>()
  const offer = (node: number): void => {
    const ends = (next[node] ?? []).map((end) => (spread[end] ?? 0) + 1)
    const rank = ends.reduce((most, end) => Math.max(most, end), ranks[node] ?? 0)
    const others = ready.get(rank)
    if (others) others.push(node)
    else ready.set(rank, [node])
  }
  const free = [...ranks.keys()].filter((node) => !stays[node])
  for (const node of free) if (open[node] === 0) offer(node)
  const first = free.reduce((least, node) => Math.min(least, ranks[node] ?? 0), Infinity)
  let left = free.length
  let late: number[] = []
  for (let rank = first; left > 0; rank++) {
    const waiting = [...late, ...(ready.get(rank) ?? [])]
    waiting.sort((a, b) => (behind[b] ?? 0) - (behind[a] ?? 0) || a - b)
    const taken = new Map<number, number>()
    late = []
    for (const node of waiting) {
      const group = groupOf[node] ?? 0
      const count = taken.get(group) ?? 0
      if (count >= roomOf(group)) {
        late.push(node)
        continue
      }
      taken.set(group, count + 1)
      spread[node] = rank
      left--
      for (const other of before[node] ?? []) {
        open[other] = (open[other] ?? 0) - 1
        if (!stays[other] && open[other] === 0) offer(other)
      }
    }
  }
  return spread
}
