import type { Scene, SceneEdge, SceneNode } from '../scene.ts'
import { lineProgramOf } from './lineProgramOf.ts'

/** What has to be drawn anew of the ground between two scenes. */
export type SceneChange =
  /** Other items, another painting order, lines between other ends or for another program. */
  | { readonly kind: 'items' }
  /** The same items in the same order; those named look different or stand elsewhere. */
  | {
      readonly kind: 'styles'
      readonly nodes: readonly string[]
      readonly edges: readonly string[]
      /** Whether some nodes stand elsewhere. */
      readonly moved: boolean
    }

const NOTHING: SceneChange = { kind: 'styles', nodes: [], edges: [], moved: false }

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

/** Compares the grounds of two scenes: at once where their lists are the same, else in time linear in their items. */
export function changeBetween(before: Scene, after: Scene): SceneChange {
  const samePaper = before.paper === after.paper
  if (before.nodes === after.nodes && before.edges === after.edges && samePaper) return NOTHING
  const items: SceneChange = { kind: 'items' }
  if (before.nodes.length !== after.nodes.length || before.edges.length !== after.edges.length) return items

  const reshaped = new Set<string>()
  const nodes: string[] = []
  const edges: string[] = []
  let moved = false
  for (const [rank, node] of after.nodes.entries()) {
    const old = before.nodes[rank]
    if (old?.key !== node.key) return items
    if (node !== old && !sameRim(node, old)) {
      reshaped.add(node.key)
      moved ||= node.x !== old.x || node.y !== old.y
    }
    if ((node !== old && !sameNode(node, old)) || (!samePaper && node.shape === 'ring')) nodes.push(node.key)
  }
  for (const [rank, edge] of after.edges.entries()) {
    const old = before.edges[rank]
    if (old?.key !== edge.key || edge.source !== old.source || edge.target !== old.target) return items
    if (lineProgramOf(edge) !== lineProgramOf(old)) return items
    const touched = reshaped.has(edge.source) || reshaped.has(edge.target)
    if (touched || (edge !== old && !sameEdge(edge, old))) edges.push(edge.key)
  }
  return { kind: 'styles', nodes, edges, moved }
}
