import type { Arc } from './acyclicArcs.ts'
import { crossings, type Line } from './crossings.ts'

const SWEEPS = 24
/** Of large drawings fewer sweeps are made, so that their cost stays about that of 24 over so many nodes and waypoints. */
const MANY = 6000
const FEWEST_SWEEPS = 4
/** Rounds of exchanges after a sweep, at most. */
const EXCHANGES = 4
/** Lines across more layers than this take no part in the ordering: their waypoints would outnumber the nodes. */
const LONGEST = 12

/** Nodes and waypoints in layers, each joined to what it meets in the layer at its left and at its right. */
interface Lattice {
  readonly layers: number[][]
  readonly left: number[][]
  readonly right: number[][]
  readonly bands: number[]
}

/** Cuts each line into steps from layer to layer by waypoints, which have the indices from `layers.length` on. */
function latticeOf(layerOf: readonly number[], arcs: readonly Arc[], bandOf: readonly number[]): Lattice {
  const layers: number[][] = Array.from(
    { length: layerOf.reduce((most, layer) => Math.max(most, layer + 1), 0) },
    () => [],
  )
  const left: number[][] = layerOf.map(() => [])
  const right: number[][] = layerOf.map(() => [])
  const bands = [...bandOf]
  const join = (a: number, b: number): void => {
    right[a]?.push(b)
    left[b]?.push(a)
  }
  /** Where a waypoint starts within its layer: between the two ends that it serves. */
  const start = layerOf.map((_, node) => node)
  for (const [node, layer] of layerOf.entries()) layers[layer]?.push(node)
  for (const { from, to } of arcs) {
    const first = layerOf[from] ?? 0
    const last = layerOf[to] ?? 0
    if (last - first > LONGEST) continue
    let before = from
    for (let layer = first + 1; layer < last; layer++) {
      const waypoint = start.push((from + to) / 2) - 1
      bands.push(bandOf[from] ?? 0)
      left.push([])
      right.push([])
      layers[layer]?.push(waypoint)
      join(before, waypoint)
      before = waypoint
    }
    join(before, to)
  }
  for (const layer of layers)
    layer.sort((a, b) => (bands[a] ?? 0) - (bands[b] ?? 0) || (start[a] ?? 0) - (start[b] ?? 0) || a - b)
  return { layers, left, right, bands }
}

function positionsOf(layers: readonly (readonly number[])[], count: number): number[] {
  const positions: number[] = Array.from({ length: count }, () => 0)
  for (const layer of layers) for (const [i, node] of layer.entries()) positions[node] = i
  return positions
}

function countCrossings({ layers, right }: Lattice): number {
  const positions = positionsOf(layers, right.length)
  return layers.reduce((sum, layer) => {
    const lines = layer.flatMap((node, i) =>
      (right[node] ?? []).map((other): Line => [i, positions[other] ?? 0]),
    )
    return sum + crossings(lines)
  }, 0)
}

/**
 * Sorts one layer by band, then by the mean position of what each node meets on one side; a node that meets nothing keeps its
 * place in its band.
 */
function sortByMeans(
  layer: number[],
  meets: readonly number[][],
  bands: readonly number[],
  positions: number[],
): void {
  const means = new Map(
    layer.map((node) => {
      const others = meets[node] ?? []
      const sum = others.reduce((total, other) => total + (positions[other] ?? 0), 0)
      return [node, others.length === 0 ? (positions[node] ?? 0) : sum / others.length]
    }),
  )
  layer.sort(
    (a, b) =>
      (bands[a] ?? 0) - (bands[b] ?? 0) ||
      (means.get(a) ?? 0) - (means.get(b) ?? 0) ||
      (positions[a] ?? 0) - (positions[b] ?? 0),
  )
  for (const [i, node] of layer.entries()) positions[node] = i
}

/** The positions of what a node meets on one side, ascending. */
function positionsMet(others: readonly number[], positions: readonly number[]): number[] {
  const met = others.map((other) => positions[other] ?? 0)
  return met.length > 1 ? met.sort((a, b) => a - b) : met
}

/** By how many crossings the lines of `a` and `b` to one side are fewer where b comes before a. */
function gainOf(
  a: number,
  b: number,
  meets: readonly (readonly number[])[],
  positions: readonly number[],
): number {
  const [ofA = [], ofB = []] = [meets[a], meets[b]]
  if (ofA.length === 0 || ofB.length === 0) return 0
  const first = positionsMet(ofA, positions)
  const second = positionsMet(ofB, positions)
  let gain = 0
  let below = 0
  let notAbove = 0
  for (const place of first) {
    while ((second[below] ?? Infinity) < place) below++
    while ((second[notAbove] ?? Infinity) <= place) notAbove++
    gain += below - (second.length - notAbove)
  }
  return gain
}

/** Exchanges neighbours of one band wherever that saves crossings; whether it did. */
function transpose({ layers, left, right, bands }: Lattice, positions: number[]): boolean {
  let better = false
  for (const layer of layers)
    for (let i = 1; i < layer.length; i++) {
      const [a = 0, b = 0] = [layer[i - 1], layer[i]]
      if (bands[a] !== bands[b]) continue
      if (gainOf(a, b, left, positions) + gainOf(a, b, right, positions) <= 0) continue
      layer[i - 1] = b
      layer[i] = a
      positions[b] = i - 1
      positions[a] = i
      better = true
    }
  return better
}

/**
 * The nodes of each layer in an order with few crossings: barycentre sweeps to the right and back over lines cut at every layer
 * (Sugiyama, Tagawa and Toda, Methods for visual understanding of hierarchical system structures, 1981), from text order,
 * neighbours exchanged after each sweep, the best of all sweeps kept (as Gansner, Koutsofios, North and Vo, A technique for
 * drawing directed graphs, 1993, do). `layerOf` gives each node's layer from 0; `arcs` lead to higher layers. Nodes of a lower
 * band come before those of a higher in every layer. Deterministic; ties keep their order.
 */
export function orderLayers(
  layerOf: readonly number[],
  arcs: readonly Arc[],
  bandOf: readonly number[],
): number[][] {
  const lattice = latticeOf(layerOf, arcs, bandOf)
  const { layers, left, right, bands } = lattice
  let best = layers.map((layer) => [...layer])
  let fewest = countCrossings(lattice)
  const sweeps = Math.max(FEWEST_SWEEPS, Math.min(SWEEPS, Math.round((SWEEPS * MANY) / left.length)))
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    const positions = positionsOf(layers, left.length)
    if (sweep % 2 === 0) for (const layer of layers) sortByMeans(layer, left, bands, positions)
    else for (const layer of [...layers].reverse()) sortByMeans(layer, right, bands, positions)
    for (let round = 0; round < EXCHANGES && transpose(lattice, positions); round++);
    const count = countCrossings(lattice)
    if (count < fewest) {
      fewest = count
      best = layers.map((layer) => [...layer])
    }
  }
  return best.map((layer) => layer.filter((node) => node < layerOf.length))
}
