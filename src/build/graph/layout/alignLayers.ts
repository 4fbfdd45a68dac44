import type { Arc } from './acyclicArcs.ts'

const SWEEPS = 40
/** In drawings of more nodes than this fewer sweeps are made, so that their cost grows no faster than the drawing's other parts. */
const MANY = 4000
const FEWEST_SWEEPS = 12
/** In the sweeps before these everything is drawn a little to the middle, so that chains that nothing joins stand close. */
const FREE_SWEEPS = 8
const GRAVITY = 0.35
/** How much more a line that runs past a layer resists being moved than the layer's nodes. */
const LINE_WEIGHT = 3
/** A line keeps this share of the distance between two nodes from a node that it passes. */
const LINE_ROOM = 0.55

/** Something that wants a place in a layer, at least `gap` below what comes before it. */
export interface Wish {
  readonly at: number
  readonly weight: number
  readonly gap: number
}

/** A run of neighbours that stand at the least distance from each other. */
interface Run {
  readonly sum: number
  readonly weight: number
  readonly count: number
}

/**
 * The places nearest to what is wished (weighted least squares) that keep order and gaps. Pool adjacent violators
 * (Ayer, Brunk, Ewing, Reid and Silverman, 1955). O(n).
 */
export function spaced(wishes: readonly Wish[]): number[] {
  const runs: Run[] = []
  const offsets: number[] = []
  let offset = 0
  const meanOf = ({ sum, weight }: Run) => sum / weight
  for (const [i, { at, weight, gap }] of wishes.entries()) {
    if (i > 0) offset += gap
    offsets.push(offset)
    let run: Run = { sum: (at - offset) * weight, weight, count: 1 }
    for (let last = runs.at(-1); last && meanOf(last) > meanOf(run); last = runs.at(-1)) {
      run = { sum: last.sum + run.sum, weight: last.weight + run.weight, count: last.count + run.count }
      runs.pop()
    }
    runs.push(run)
  }
  return runs
    .flatMap((run) => Array.from({ length: run.count }, () => meanOf(run)))
    .map((place, i) => place + (offsets[i] ?? 0))
}

/**
 * A height for each node, downwards from the first of a layer: every node as near as its layer's order and the `gap` between
 * neighbours allow to the mean of what it is joined to, so that chains run straight, and beside the straight lines that pass its
 * layer. Sweeps over the layers to and fro. `layers` list nodes in order; `drawn` is how many nodes the whole drawing has, of which
 * they may be a part.
 */
export function alignLayers(
  layers: readonly (readonly number[])[],
  arcs: readonly Arc[],
  gap: number,
  drawn: number,
): Map<number, number> {
  const heights = new Map<number, number>()
  const layerOf = new Map<number, number>()
  for (const [index, layer] of layers.entries())
    for (const [i, node] of layer.entries()) {
      heights.set(node, (i - (layer.length - 1) / 2) * gap)
      layerOf.set(node, index)
    }
  const heightOf = (node: number): number => heights.get(node) ?? 0
  const joined = new Map<number, number[]>()
  const passing: Arc[][] = layers.map(() => [])
  for (const arc of arcs) {
    for (const [a, b] of [
      [arc.from, arc.to],
      [arc.to, arc.from],
    ] as const) {
      const others = joined.get(a)
      if (others) others.push(b)
      else joined.set(a, [b])
    }
    const [a = 0, b = 0] = [layerOf.get(arc.from), layerOf.get(arc.to)].sort((x, y) => (x ?? 0) - (y ?? 0))
    for (let layer = a + 1; layer < b; layer++) passing[layer]?.push(arc)
  }
  const settle = (index: number, gravity: number): void => {
    const layer = layers[index] ?? []
    const lines = (passing[index] ?? []).map(({ from, to }) => {
      const start = layerOf.get(from) ?? 0
      const share = (index - start) / ((layerOf.get(to) ?? 0) - start)
      return { at: heightOf(from) + share * (heightOf(to) - heightOf(from)), node: null }
    })
    const nodes = layer.map((node) => ({ at: heightOf(node), node }))
    const items = [...nodes, ...lines].sort((a, b) => a.at - b.at)
    const wishes = items.map(({ at, node }, i): Wish => {
      const before = items[i - 1]
      const between = before === undefined ? 0 : node !== null && before.node !== null ? gap : null
      const room = between ?? (node === null && before?.node === null ? 0 : gap * LINE_ROOM)
      if (node === null) return { at, weight: LINE_WEIGHT, gap: room }
      const others = joined.get(node) ?? []
      const sum = others.reduce((total, other) => total + heightOf(other), 0)
      const count = others.length + gravity
      return { at: count > 0 ? sum / count : at, weight: 1, gap: room }
    })
    for (const [i, height] of spaced(wishes).entries()) {
      const node = items[i]?.node
      if (node !== null && node !== undefined) heights.set(node, height)
    }
  }
  const sweeps = Math.max(FEWEST_SWEEPS, Math.min(SWEEPS, Math.round((SWEEPS * MANY) / drawn)))
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (let i = 0; i < layers.length; i++)
      settle(sweep % 2 === 0 ? i : layers.length - 1 - i, sweep < sweeps - FREE_SWEEPS ? GRAVITY : 0)
  return heights
}
