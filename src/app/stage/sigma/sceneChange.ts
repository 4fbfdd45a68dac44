import type { Scene, SceneEdge, SceneNode } from '../scene.ts'
import { lineProgramOf } from './lineProgramOf.ts'

/** A scene whose items are found by key: each key's rank is its place in painting order. */
export interface RankedScene {
  readonly scene: Scene
  readonly nodes: ReadonlyMap<string, number>
  readonly edges: ReadonlyMap<string, number>
}

/** What has to be drawn anew between two scenes. */
export type SceneChange =
  /** Other items, or lines between other ends. */
  | { readonly kind: 'items' }
  /** The same items; those named look different, stand elsewhere or are painted at another time. */
  | {
      readonly kind: 'styles'
      readonly nodes: readonly string[]
      readonly edges: readonly string[]
      /** Whether some are painted at another time, or by another program. */
      readonly reordered: boolean
      /** Whether some nodes stand elsewhere. */
      readonly moved: boolean
    }

type Keyed = readonly { readonly key: string }[]

const sameOrder = (a: Keyed, b: Keyed): boolean =>
  a.length === b.length && a.every((item, rank) => item.key === b[rank]?.key)

const ranksOf = (items: Keyed): ReadonlyMap<string, number> =>
  new Map(items.map((item, rank) => [item.key, rank]))

/** Ranks a scene; takes over the ranks of the one before where the order is the same. */
export const rankScene = (scene: Scene, before: RankedScene | null): RankedScene => ({
  scene,
  nodes: before && sameOrder(before.scene.nodes, scene.nodes) ? before.nodes : ranksOf(scene.nodes),
  edges: before && sameOrder(before.scene.edges, scene.edges) ? before.edges : ranksOf(scene.edges),
})

/** Whether lines that end at the node have to be drawn anew: it stands elsewhere, or its rim does. */
const sameRim = (a: SceneNode, b: SceneNode): boolean =>
  a.x === b.x &&
  a.y === b.y &&
  a.radius === b.radius &&
  a.strokeWidth === b.strokeWidth &&
  a.shape === b.shape

const sameNode = (a: SceneNode, b: SceneNode): boolean =>
  sameRim(a, b) && a.fill === b.fill && a.stroke === b.stroke

const sameEdge = (a: SceneEdge, b: SceneEdge): boolean =>
  a.width === b.width &&
  a.color === b.color &&
  a.arrow === b.arrow &&
  a.curve === b.curve &&
  a.dash?.[0] === b.dash?.[0] &&
  a.dash?.[1] === b.dash?.[1]

/** Compares two ranked scenes. Linear in the number of items, and items that are the same object cost least. */
export function changeBetween(before: RankedScene, after: RankedScene): SceneChange {
  const items: SceneChange = { kind: 'items' }
  if (before.nodes.size !== after.nodes.size || before.edges.size !== after.edges.size) return items

  const reshaped = new Set<string>()
  const nodes: string[] = []
  const edges: string[] = []
  const samePaper = before.scene.paper === after.scene.paper
  let reordered = before.nodes !== after.nodes || before.edges !== after.edges
  let moved = false

  for (let rank = 0; rank < after.scene.nodes.length; rank++) {
    const node = after.scene.nodes[rank]
    const oldRank = node && before.nodes.get(node.key)
    const old = oldRank === undefined ? undefined : before.scene.nodes[oldRank]
    if (!node || !old) return items
    if (node !== old && !sameRim(node, old)) {
      reshaped.add(node.key)
      moved ||= node.x !== old.x || node.y !== old.y
    }
    const samePaint = node === old || sameNode(node, old)
    if (oldRank !== rank || !samePaint || (!samePaper && node.shape === 'ring')) nodes.push(node.key)
  }
  for (let rank = 0; rank < after.scene.edges.length; rank++) {
    const edge = after.scene.edges[rank]
    const oldRank = edge && before.edges.get(edge.key)
    const old = oldRank === undefined ? undefined : before.scene.edges[oldRank]
    if (!edge || !old || edge.source !== old.source || edge.target !== old.target) return items
    reordered ||= lineProgramOf(edge) !== lineProgramOf(old)
    const touched = reshaped.has(edge.source) || reshaped.has(edge.target)
    if (oldRank !== rank || touched || (edge !== old && !sameEdge(edge, old))) edges.push(edge.key)
  }
  return { kind: 'styles', nodes, edges, reordered, moved }
}
