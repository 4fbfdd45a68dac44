import type { Arc } from './acyclicArcs.ts'

/**
 * The layer of each node, 0 at the left: the longest path that leads to it (Sugiyama, Tagawa and Toda, 1981), after which
 * each node that is drawn onwards by more arcs than back moves right, next to the nearest that follows it, so that lines are short.
 * `arcs` hold no cycle.
 */
export function layersOf(nodeCount: number, arcs: readonly Arc[]): number[] {
  const next: number[][] = Array.from({ length: nodeCount }, () => [])
  const waiting: number[] = Array.from({ length: nodeCount }, () => 0)
  /** By how many more arcs a node is drawn onwards than back. */
  const drawn: number[] = [...waiting]
  for (const { from, to, draws } of arcs) {
    next[from]?.push(to)
    waiting[to] = (waiting[to] ?? 0) + 1
    if (draws !== 'neither') drawn[from] = (drawn[from] ?? 0) + 1
    if (draws === 'both') drawn[to] = (drawn[to] ?? 0) - 1
  }
  const order: number[] = []
  for (const [node, count] of waiting.entries()) if (count === 0) order.push(node)
  const layers: number[] = Array.from({ length: nodeCount }, () => 0)
  for (let i = 0; i < order.length; i++) {
    const node = order[i] ?? 0
    for (const other of next[node] ?? []) {
      layers[other] = Math.max(layers[other] ?? 0, (layers[node] ?? 0) + 1)
      const left = (waiting[other] ?? 0) - 1
      waiting[other] = left
      if (left === 0) order.push(other)
    }
  }
  for (const node of order.reverse()) {
    if ((drawn[node] ?? 0) <= 0) continue
    layers[node] = (next[node] ?? []).reduce(
      (least, other) => Math.min(least, (layers[other] ?? 0) - 1),
      Infinity,
    )
  }
  return layers
}
