import type { Camera } from '../../state/state.ts'
import { type Point, type SceneNode, scaleOf, type Tier, type Viewport } from '../scene.ts'
import { type Box, BoxGrid } from './boxGrid.ts'

/** A node as an obstacle to labels. */
export interface Obstacle extends Box {
  readonly key: string
  /** CSS pixels of the stage. */
  readonly at: Point
  /** What matters more has a higher rank: first the tier, then the radius. */
  readonly rank: number
}

const TIER_RANK: Readonly<Record<Tier, number>> = { dim: 0, rest: 1, lit: 2 }
/** More than any radius. */
const A_TIER = 1000

export const rankOf = (tier: Tier, radius: number): number => TIER_RANK[tier] * A_TIER + radius

/** The nodes that labels must keep off, as a camera sees them. */
export interface Obstacles {
  readonly grid: BoxGrid<Obstacle>
  /** By key. */
  readonly ranks: ReadonlyMap<string, number>
}

/** The nodes that lie in the viewport or reach into it. Made once for a camera: what is lit adds its own few. */
export function obstaclesOf(nodes: readonly SceneNode[], camera: Camera, viewport: Viewport): Obstacles {
  const grid = new BoxGrid<Obstacle>()
  const ranks = new Map<string, number>()
  const scale = scaleOf(camera, viewport)
  const { width, height } = viewport
  for (const { key, x: placeX, y: placeY, radius, tier } of nodes) {
    const x = width / 2 + (placeX - camera.x) * scale
    const y = height / 2 - (placeY - camera.y) * scale
    if (x < -radius || y < -radius || x > width + radius || y > height + radius) continue
    const rank = rankOf(tier, radius)
    ranks.set(key, rank)
    grid.add({ key, at: { x, y }, rank, x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })
  }
  return { grid, ranks }
}
