import type { Arc } from './acyclicArcs.ts'

const SWEEPS = 40

/** A run of neighbours that stand at the least distance from each other. */
interface Run {
  readonly sum: number
  readonly count: number
}

/**
 * The places nearest to `wanted` (least squares) that keep their order and `gap` between neighbours. Pool adjacent violators
 * (Ayer, Brunk, Ewing, Reid and Silverman, 1955). O(n).
 */
export function spaced(wanted: readonly number[], gap: number): number[] {
  const runs: Run[] = []
  const meanOf = ({ sum, count }: Run) => sum / count
  for (const [i, place] of wanted.entries()) {
    let run: Run = { sum: place - i * gap, count: 1 }
    for (let last = runs.at(-1); last && meanOf(last) > meanOf(run); last = runs.at(-1)) {
      run = { sum: last.sum + run.sum, count: last.count + run.count }
      runs.pop()
    }
    runs.push(run)
  }
  return runs
    .flatMap((run) => Array.from({ length: run.count }, () => meanOf(run)))
    .map((place, i) => place + i * gap)
}

/**
 * A height for each node, from 0 at the first of a layer upwards: every node as near as its layer's order and gap allow to the
 * mean of what it is joined to, so that chains run straight. Sweeps to the right and back. `layers` list nodes in order;
 * `gapOf` gives the least distance between neighbours of a layer.
 */
export function alignLayers(
  layers: readonly (readonly number[])[],
  arcs: readonly Arc[],
  gapOf: (layer: readonly number[]) => number,
): number[] {
  const count = layers.reduce((sum, layer) => sum + layer.length, 0)
  const heights: number[] = Array.from({ length: count }, () => 0)
  const joined: number[][] = heights.map(() => [])
  for (const { from, to } of arcs) {
    joined[from]?.push(to)
    joined[to]?.push(from)
  }
  for (const layer of layers)
    for (const [i, node] of layer.entries()) heights[node] = (i - (layer.length - 1) / 2) * gapOf(layer)
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const layer of sweep % 2 === 0 ? layers : [...layers].reverse()) {
      const wanted = layer.map((node) => {
        const others = joined[node] ?? []
        return others.reduce((sum, other) => sum + (heights[other] ?? 0), 0) / Math.max(1, others.length)
      })
      for (const [i, height] of spaced(wanted, gapOf(layer)).entries()) heights[layer[i] ?? 0] = height
    }
  return heights
}
