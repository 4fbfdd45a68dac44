import iterate from 'graphology-layout-forceatlas2/iterate.js'
import type { Draft } from '../draft.ts'
import { type Point, STRETCH } from './point.ts'
import { separate } from './separate.ts'

const HALF_HEIGHT = 1000
/** Where many nodes need more: half the height is at least this many times the square root of their number. */
const NODE_ROOM = 24
/** Containment holds a section together; relations pull gently across. */
const TREE_WEIGHT = 3
const CROSS_WEIGHT = 0.5
/** Steps fall as the graph grows, so that their cost stays about that of 500 steps over 300 nodes. */
const MOST_STEPS = 500
const FEWEST_STEPS = 8
const STEP_BUDGET = 150_000
/** From this many nodes on repulsion is approximated (Barnes and Hut, 1986). */
const MANY = 800
/** From so many nodes on they start evenly spread, each with room as far as this about it. */
const CROWDED = 5000
const START_ROOM = 6
const GOLDEN = 0.618033988749895
/** Steps are short beside the places of a view: the forces work on a tenth of them. */
const START_SCALE = 0.1
/** How the package lays out its matrices: so many cells a node and an edge, and where a node's mass stands. */
const NODE_CELLS = 10
const EDGE_CELLS = 3
const MASS = 6
const SETTINGS = {
  linLogMode: true,
  outboundAttractionDistribution: false,
  adjustSizes: true,
  edgeWeightInfluence: 1,
  gravity: 0.05,
  strongGravityMode: true,
  scalingRatio: 1,
  slowDown: 2,
  barnesHutTheta: 0.5,
} as const
/** The room that nodes claim on that scale, by detail. */
const SIZES = { 1: 4, 2: 2.5, 3: 2 } as const

/**
 * Where a large graph starts, whose few steps would leave it the ring that its thread is: every place keeps its direction from the middle,
 * and the distances are such that each ring about it holds as many as its area has room for. Of equal distances the golden ratio tells
 * which is the farther, so that a row is spread over its ring.
 */
function evenly(places: readonly Point[]): Point[] {
  const far = places.map(({ x, y }, i) => ({
    i,
    square: (x / STRETCH) * (x / STRETCH) + y * y,
    turn: (i * GOLDEN) % 1,
  }))
  far.sort((a, b) => Math.round(a.square) - Math.round(b.square) || a.turn - b.turn)
  const spread = [...places]
  for (const [rank, { i, square }] of far.entries()) {
    const { x, y } = places[i] ?? { x: 0, y: 0 }
    const factor = square === 0 ? 0 : START_ROOM * Math.sqrt((rank + 1) / square)
    spread[i] = { x: (x / STRETCH) * factor, y: y * factor }
  }
  return spread
}

/** Moves places about their middle and scales them to fill the view. */
function fitted(places: readonly (readonly [string, Point])[]): [string, Point][] {
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity)
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity)
  const xs = places.map(([, { x }]) => x)
  const ys = places.map(([, { y }]) => y)
  const middle = { x: (least(xs) + most(xs)) / 2, y: (least(ys) + most(ys)) / 2 }
  const extent = Math.max((most(xs) - least(xs)) / STRETCH, most(ys) - least(ys), 1)
  const scale = (2 * Math.max(HALF_HEIGHT, NODE_ROOM * Math.sqrt(places.length))) / extent
  return places.map(([key, { x, y }]) => [key, { x: (x - middle.x) * scale, y: (y - middle.y) * scale }])
}

/**
 * The places after so many steps. Nodes are known by their indices, edges join them. The matrices are those of the package, handed to its
 * single step directly: a graph object between would hold everything once more.
 */
function settled(
  nodes: readonly { readonly place: Point; readonly size: number }[],
  edges: readonly { readonly from: number; readonly to: number; readonly weight: number }[],
  steps: number,
): Point[] {
  const nodeMatrix = new Float32Array(nodes.length * NODE_CELLS)
  for (const [i, { place, size }] of nodes.entries())
    nodeMatrix.set([place.x, place.y, 0, 0, 0, 0, 1, 1, size, 0], i * NODE_CELLS)
  const edgeMatrix = new Float32Array(edges.length * EDGE_CELLS)
  for (const [i, { from, to, weight }] of edges.entries()) {
    edgeMatrix.set([from * NODE_CELLS, to * NODE_CELLS, weight], i * EDGE_CELLS)
    for (const end of [from, to]) {
      const mass = end * NODE_CELLS + MASS
      nodeMatrix[mass] = (nodeMatrix[mass] ?? 0) + weight
    }
  }
  const settings = { ...SETTINGS, barnesHutOptimize: nodes.length >= MANY }
  for (let step = 0; step < steps; step++) iterate(settings, nodeMatrix, edgeMatrix)
  return nodes.map((_, i) => ({ x: nodeMatrix[i * NODE_CELLS] ?? 0, y: nodeMatrix[i * NODE_CELLS + 1] ?? 0 }))
}

/**
 * 关联: force-directed (ForceAtlas2: Jacomy, Venturini, Heymann and Bastian, 2014) from the places of `start`, the thread, so that
 * neighbourhoods stay where the reader knows them. A fixed number of steps, fewer the larger the graph, and no randomness: the same
 * input, the same places.
 */
export function affinity(
  { sections, concepts, edges }: Draft,
  start: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const nodes = [...sections, ...concepts]
  const indices = new Map(nodes.map(({ key }, i) => [key, i]))
  const steps = Math.round(STEP_BUDGET / nodes.length)
  const starts = nodes.map(({ key }, i): Point => {
    const { x, y } = start.get(key) ?? { x: 0, y: 0 }
    // Two nodes on one place exert no force on each other: the article's head starts a little above it.
    return { x: x * START_SCALE, y: (i === 0 ? y - 20 : y) * START_SCALE }
  })
  const spread = nodes.length < CROWDED ? starts : evenly(starts)
  const found = settled(
    nodes.map(({ attributes }, i) => ({
      place: spread[i] ?? { x: 0, y: 0 },
      size: SIZES[attributes.detail],
    })),
    edges.map(({ source, target, attributes }) => ({
      from: indices.get(source) ?? 0,
      to: indices.get(target) ?? 0,
      weight: attributes.type === 'contains' ? TREE_WEIGHT : CROSS_WEIGHT,
    })),
    Math.max(FEWEST_STEPS, Math.min(MOST_STEPS, steps)),
  )
  const places = nodes.map(({ key, attributes: { detail } }, i) => {
    const { x, y } = found[i] ?? { x: 0, y: 0 }
    return { detail, place: [key, { x: x * STRETCH, y }] as [string, Point] }
  })
  places.sort((a, b) => a.detail - b.detail)
  return separate(fitted(places.map(({ place }) => place)))
}
