/** A directed line between two nodes, given by their indices. */
export interface Arc {
  readonly from: number
  readonly to: number
}

/**
 * Leaves out the arcs that close a cycle: `arcs` come strongest first, and each is kept unless those kept before it lead back
 * from its end to its start. So every cycle is cut at its weakest arc.
 * Keeps a topological order up to date while arcs come in (Pearce and Kelly, A dynamic topological sort algorithm for directed
 * acyclic graphs, 2006), so that only the nodes between the two ends are searched.
 */
export function acyclicArcs<A extends Arc>(nodeCount: number, arcs: readonly A[]): A[] {
  const rank = Array.from({ length: nodeCount }, (_, i) => i)
  const next: number[][] = rank.map(() => [])
  const previous: number[][] = rank.map(() => [])
  const rankOf = (node: number): number => rank[node] ?? 0

  /** The nodes reached from `start` over `lines` within the ranks that `inside` allows. */
  const reached = (
    start: number,
    lines: readonly number[][],
    inside: (rank: number) => boolean,
  ): Set<number> => {
    const seen = new Set([start])
    const stack = [start]
    for (let node = stack.pop(); node !== undefined; node = stack.pop())
      for (const other of lines[node] ?? [])
        if (!seen.has(other) && inside(rankOf(other))) {
          seen.add(other)
          stack.push(other)
        }
    return seen
  }

  const kept: A[] = []
  for (const arc of arcs) {
    const { from, to } = arc
    if (from === to) continue
    const low = rankOf(to)
    const high = rankOf(from)
    if (low < high) {
      const after = reached(to, next, (at) => at <= high)
      if (after.has(from)) continue
      const before = reached(from, previous, (at) => at >= low)
      const byRank = (a: number, b: number) => rankOf(a) - rankOf(b)
      const moved = [...[...before].sort(byRank), ...[...after].sort(byRank)]
      const ranks = moved.map(rankOf).sort((a, b) => a - b)
      for (const [i, node] of moved.entries()) rank[node] = ranks[i] ?? 0
    }
    next[from]?.push(to)
    previous[to]?.push(from)
    kept.push(arc)
  }
  return kept
}
