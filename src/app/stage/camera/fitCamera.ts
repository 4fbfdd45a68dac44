import type { Camera } from '../../state/state.ts'
import type { Measure } from '../labels/measure.ts'
import { boxBeside, typesetOf } from '../labels/placeLabels.ts'
import type { SceneLabel, SceneNode, Side, Viewport } from '../scene.ts'

/** CSS pixels kept free around what is fitted. */
const MARGIN = 16
const HALVINGS = 48
/** A scale at which nothing fits. */
const NONE = 1e-6
/** Nodes that labels press to less than this share of the scale that they have room for by themselves are crowded. */
const CROWDED = 0.5
/** A single node, or none, is seen as if the scene reached so many layout units. */
const LEAST_SPAN = 40

/** What the fitted view must show: all nodes, and the labels that it makes room for on the first of their sides. */
export interface Frame {
  readonly nodes: readonly SceneNode[]
  readonly essentials: readonly SceneLabel[]
}

/** Something of fixed size in pixels around a place of the layout. */
interface Item {
  readonly x: number
  /** y downwards, unlike the layout's. */
  readonly y: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Extent {
  readonly low: number
  readonly high: number
}

const reachOf = ({ radius, strokeWidth }: SceneNode): number => radius + strokeWidth / 2

/** The nodes that can touch the edge of a fitted view: of those that reach equally far the four outermost, whatever the scale. */
function outermostNodes(nodes: readonly SceneNode[]): SceneNode[] {
  const byReach = new Map<number, { left: SceneNode; right: SceneNode; top: SceneNode; bottom: SceneNode }>()
  for (const node of nodes) {
    const reach = reachOf(node)
    const known = byReach.get(reach)
    if (!known) {
      byReach.set(reach, { left: node, right: node, top: node, bottom: node })
      continue
    }
    if (node.x < known.left.x) known.left = node
    if (node.x > known.right.x) known.right = node
    if (node.y > known.top.y) known.top = node
    if (node.y < known.bottom.y) known.bottom = node
  }
  return [...byReach.values()].flatMap(({ left, right, top, bottom }) => [left, right, top, bottom])
}

function nodeItems(nodes: readonly SceneNode[]): Item[] {
  return nodes.map((node) => {
    const reach = reachOf(node)
    return { x: node.x, y: -node.y, left: -reach, right: reach, top: -reach, bottom: reach }
  })
}

function labelItems(labels: readonly SceneLabel[], measure: Measure): Item[] {
  return labels.map((label) => {
    const { wide } = typesetOf(label, measure)
    const box = boxBeside({ x: 0, y: 0 }, label.gap, label.sides[0] as Side, wide)
    return {
      x: label.x,
      y: -label.y,
      left: box.x,
      right: box.x + box.width,
      top: box.y,
      bottom: box.y + box.height,
    }
  })
}

function extent(items: readonly Item[], scale: number, axis: 'x' | 'y'): Extent {
  const [from, to] = axis === 'x' ? (['left', 'right'] as const) : (['top', 'bottom'] as const)
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const item of items) {
    low = Math.min(low, item[axis] * scale + item[from])
    high = Math.max(high, item[axis] * scale + item[to])
  }
  return { low, high }
}

/** The largest scale, in pixels to a layout unit, at which the items lie within the viewport less a margin: their extent is a convex function of the scale, so halving finds it. 0 where there is none. */
function largestScale(items: readonly Item[], viewport: Viewport): number {
  const fits = (scale: number): boolean => {
    const across = extent(items, scale, 'x')
    const down = extent(items, scale, 'y')
    return (
      across.high - across.low <= viewport.width - 2 * MARGIN &&
      down.high - down.low <= viewport.height - 2 * MARGIN
    )
  }
  let low = 0
  let high = Math.max(1, Math.min(viewport.width, viewport.height)) / LEAST_SPAN
  if (fits(high)) return high
  for (let step = 0; step < HALVINGS; step++) {
    const scale = (low + high) / 2
    if (fits(scale)) low = scale
    else high = scale
  }
  return low > NONE ? low : 0
}

/**
 * The camera that shows the frame as large as it goes: every node, and every essential label on its first side, lies within the
 * viewport less a margin. Where labels would crowd the nodes, as on a phone, only the nodes: names then find other sides.
 */
export function fitCamera({ nodes, essentials }: Frame, viewport: Viewport, measure: Measure): Camera {
  const bare = nodeItems(outermostNodes(nodes))
  const labelled = [...bare, ...labelItems(essentials, measure)]
  const shorter = Math.max(1, Math.min(viewport.width, viewport.height))
  if (labelled.length === 0) return { x: 0, y: 0, span: LEAST_SPAN }
  const room = largestScale(bare, viewport)
  const wanted = largestScale(labelled, viewport)
  const crowded = wanted < room * CROWDED
  const items = crowded ? bare : labelled
  const scale = (crowded ? room : wanted) || shorter / spanOf(bare)
  const across = extent(items, scale, 'x')
  const down = extent(items, scale, 'y')
  return {
    x: (across.low + across.high) / 2 / scale,
    y: -(down.low + down.high) / 2 / scale,
    span: shorter / scale,
  }
}

/** The larger side of the places' extent in layout units, never less than a node alone is given. */
function spanOf(items: readonly Item[]): number {
  const xs = items.map(({ x }) => x)
  const ys = items.map(({ y }) => y)
  return Math.max(LEAST_SPAN, Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys))
}
