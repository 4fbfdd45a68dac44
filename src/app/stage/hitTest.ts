import type { Camera, Target } from '../state/state.ts'
import { distanceToEdge } from './edgeGeometry.ts'
import {
  type LabelBox,
  type Point,
  type Scene,
  type SceneEdge,
  type SceneNode,
  scaleOf,
  type Tier,
  toLayout,
  type Viewport,
} from './scene.ts'

/** How far from a node's rim, and from a line, the pointer may be, in CSS pixels. */
const NODE_REACH = 6
const EDGE_REACH = 6

const TIER_RANK: Readonly<Record<Tier, number>> = { dim: 2, rest: 1, lit: 0 }

/** A line with its ends, in layout units. */
interface Ends {
  readonly edge: SceneEdge
  readonly a: Point
  readonly b: Point
}

/** What the pointer can meet, ready to be asked many times. */
export interface HitTargets {
  readonly nodes: readonly SceneNode[]
  readonly lines: readonly Ends[]
  /** Where a node of these, or of those below, stands. */
  placeOf(key: string): Point | undefined
}

/** Prepares nodes and lines; a line may end at a node of `below`. */
export function hitTargets(
  { nodes, edges }: Pick<Scene, 'nodes' | 'edges'>,
  below: HitTargets | null = null,
): HitTargets {
  const places = new Map<string, Point>(nodes.map((node) => [node.key, node]))
  const placeOf = (key: string) => places.get(key) ?? below?.placeOf(key)
  const lines = edges.flatMap((edge) => {
    const a = placeOf(edge.source)
    const b = placeOf(edge.target)
    return a && b ? [{ edge, a, b }] : []
  })
  return { nodes, lines, placeOf }
}

interface Found {
  readonly key: string
  readonly distance: number
  readonly tier: number
  readonly radius: number
}

/** Whether `a` is the better answer: the nearer, then the lit, then the smaller, then by key. */
const isBetter = (a: Found, b: Found | null): boolean =>
  b === null ||
  (a.distance - b.distance || a.tier - b.tier || a.radius - b.radius || (a.key < b.key ? -1 : 1)) < 0

/** The nearest node within its radius and a little of `at`, in layout units; distances in CSS pixels. */
function nodeAt(targets: readonly HitTargets[], at: Point, scale: number): Found | null {
  let best: Found | null = null
  for (const { nodes } of targets)
    for (const { key, x, y, radius, tier } of nodes) {
      const dx = (x - at.x) * scale
      const dy = (y - at.y) * scale
      const reach = radius + NODE_REACH
      if (dx > reach || dx < -reach || dy > reach || dy < -reach) continue
      const distance = Math.hypot(dx, dy)
      if (distance > reach) continue
      const found = { key, distance, tier: TIER_RANK[tier], radius }
      if (isBetter(found, best)) best = found
    }
  return best
}

/** Whether `at` is farther than `reach` from all places where a line from `a` to `b` that bows by `curve` can pass. */
function isFar(at: Point, a: Point, b: Point, curve: number, reach: number): boolean {
  const bow = curve === 0 ? 0 : Math.abs(curve) * (Math.abs(a.x - b.x) + Math.abs(a.y - b.y))
  const room = reach + bow
  return (
    (at.x < a.x - room && at.x < b.x - room) ||
    (at.x > a.x + room && at.x > b.x + room) ||
    (at.y < a.y - room && at.y < b.y - room) ||
    (at.y > a.y + room && at.y > b.y + room)
  )
}

function lineAt(targets: readonly HitTargets[], at: Point, scale: number): Found | null {
  const reach = EDGE_REACH / scale
  let best: Found | null = null
  for (const { lines } of targets)
    for (const { edge, a, b } of lines) {
      if (isFar(at, a, b, edge.curve, reach)) continue
      const distance = distanceToEdge(at, a, b, edge.curve)
      if (distance > reach) continue
      const found = { key: edge.key, distance, tier: TIER_RANK[edge.tier], radius: 0 }
      if (isBetter(found, best)) best = found
    }
  return best
}

/**
 * What lies at a place of the stage in CSS pixels: the nearest node where it is that node's own, then the label that the place is on,
 * then the nearest node within its radius and a little, then the nearest line, else null. Equal distances go to the lit, then the smaller, then by key. A line that is lit is met where
 * it lies at rest too, so that it does not slip from under the pointer when it curves.
 */
export function hitTest(
  targets: readonly HitTargets[],
  camera: Camera,
  viewport: Viewport,
  pixel: Point,
  labels: readonly LabelBox[] = [],
): Target | null {
  const scale = scaleOf(camera, viewport)
  const at = toLayout(pixel.x, pixel.y, camera, viewport)
  const node = nodeAt(targets, at, scale)
  // Beside a node its own or another's name may stand: what is written goes before what is only near.
  if (node && node.distance <= node.radius) return { kind: 'node', key: node.key }
  const label = labels.find(
    ({ x, y, width, height }) =>
      pixel.x >= x && pixel.x <= x + width && pixel.y >= y && pixel.y <= y + height,
  )
  if (label)
    return { kind: targets.some(({ placeOf }) => placeOf(label.key)) ? 'node' : 'edge', key: label.key }
  if (node) return { kind: 'node', key: node.key }
  const line = lineAt(targets, at, scale)
  return line ? { kind: 'edge', key: line.key } : null
}
