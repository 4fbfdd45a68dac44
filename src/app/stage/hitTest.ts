import type { Camera, Target } from '../state/state.ts'
import { distanceToEdge } from './edgeGeometry.ts'
import { type LabelBox, type Point, type Scene, type Tier, toPixels, type Viewport } from './scene.ts'

/** How far from a node's rim, and from a line, the pointer may be, in CSS pixels. */
const NODE_REACH = 6
const EDGE_REACH = 6

const TIER_RANK: Readonly<Record<Tier, number>> = { dim: 2, rest: 1, lit: 0 }

/**
 * What lies at a place of the stage in CSS pixels: the nearest node where it is that node's own, then the label that the place is on,
 * then the nearest node within its radius and a little, then the nearest line, else null. Equal distances go to the lit, then the smaller, then by key.
 */
export function hitTest(
  scene: Scene,
  camera: Camera,
  viewport: Viewport,
  at: Point,
  labels: readonly LabelBox[] = [],
): Target | null {
  const pixels = new Map<string, Point>()
  const isNode = new Set<string>()
  let node: { key: string; distance: number; tier: number; radius: number } | null = null
  for (const { key, x, y, radius, tier } of scene.nodes) {
    const place = toPixels(x, y, camera, viewport)
    pixels.set(key, place)
    isNode.add(key)
    const distance = Math.hypot(place.x - at.x, place.y - at.y)
    if (distance > radius + NODE_REACH) continue
    const found = { key, distance, tier: TIER_RANK[tier], radius }
    if (
      node === null ||
      (distance - node.distance ||
        found.tier - node.tier ||
        radius - node.radius ||
        (key < node.key ? -1 : 1)) < 0
    )
      node = found
  }
  // Beside a node its own or another's name may stand: what is written goes before what is only near.
  if (node && node.distance <= node.radius) return { kind: 'node', key: node.key }
  const label = labels.find(
    ({ x, y, width, height }) => at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height,
  )
  if (label) return { kind: isNode.has(label.key) ? 'node' : 'edge', key: label.key }
  if (node) return { kind: 'node', key: node.key }
  let line: { key: string; distance: number; tier: number } | null = null
  for (const { key, source, target, curve, tier } of scene.edges) {
    const a = pixels.get(source)
    const b = pixels.get(target)
    if (!a || !b) continue
    // Pixels run downwards, so that the left of the way is the right of the layout's.
    const distance = distanceToEdge(at, a, b, -curve)
    if (distance > EDGE_REACH) continue
    const found = { key, distance, tier: TIER_RANK[tier] }
    if (
      line === null ||
      (distance - line.distance || found.tier - line.tier || (key < line.key ? -1 : 1)) < 0
    )
      line = found
  }
  return line ? { kind: 'edge', key: line.key } : null
}
