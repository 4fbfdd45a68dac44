import { MultiDirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
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
const FEWEST_STEPS = 40
const STEP_BUDGET = 150_000
/** From this many nodes on repulsion is approximated (Barnes and Hut, 1986). */
const MANY = 800
/** Steps are short beside the places of a view: the forces work on a tenth of them. */
const START_SCALE = 0.1
/** The room that nodes claim on that scale, by detail. */
const SIZES = { 1: 4, 2: 2.5, 3: 2 } as const

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
 * 关联: force-directed (ForceAtlas2: Jacomy, Venturini, Heymann and Bastian, 2014) from the places of `start`, the thread, so that
 * neighbourhoods stay where the reader knows them. A fixed number of steps and no randomness: the same input, the same places.
 */
export function affinity(
  { sections, concepts, edges }: Draft,
  start: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const graph = new MultiDirectedGraph()
  const nodes = [...sections, ...concepts]
  for (const [i, { key, attributes }] of nodes.entries()) {
    const { x, y } = start.get(key) ?? { x: 0, y: 0 }
    // Two nodes on one place exert no force on each other: the article's head starts a little above it.
    graph.addNode(key, {
      x: x * START_SCALE,
      y: (i === 0 ? y - 20 : y) * START_SCALE,
      size: SIZES[attributes.detail],
    })
  }
  for (const { key, source, target, attributes } of edges)
    graph.addDirectedEdgeWithKey(key, source, target, {
      weight: attributes.type === 'contains' ? TREE_WEIGHT : CROSS_WEIGHT,
    })
  const steps = Math.round(STEP_BUDGET / nodes.length)
  const settled = forceAtlas2(graph, {
    iterations: Math.max(FEWEST_STEPS, Math.min(MOST_STEPS, steps)),
    getEdgeWeight: 'weight',
    settings: {
      linLogMode: true,
      adjustSizes: true,
      edgeWeightInfluence: 1,
      gravity: 0.05,
      strongGravityMode: true,
      scalingRatio: 1,
      slowDown: 2,
      barnesHutOptimize: nodes.length >= MANY,
    },
  })
  const byDetail = [...nodes].sort((a, b) => a.attributes.detail - b.attributes.detail)
  const places = byDetail.map(({ key }): [string, Point] => [key, settled[key] ?? { x: 0, y: 0 }])
  return separate(fitted(places.map(([key, { x, y }]) => [key, { x: x * STRETCH, y }])))
}
