import type { Camera } from '../../state/state.ts'
import { type SceneNode, scaleOf, type Tier, type Viewport } from '../scene.ts'
import type { Box } from './boxGrid.ts'

const TIER_RANK: Readonly<Record<Tier, number>> = { dim: 0, rest: 1, lit: 2 }
/** More than any radius. */
const A_TIER = 1000

/** What matters more has a higher rank: first the tier, then the radius. */
export const rankOf = (tier: Tier, radius: number): number => TIER_RANK[tier] * A_TIER + radius

/** Whether a node counts, which is given with its middle in CSS pixels of the stage. */
export type Test = (node: SceneNode, x: number, y: number) => boolean

/** The side of a cell in CSS pixels. */
const CELL = 24

/**
 * The nodes that labels must keep off, as a camera sees them: those that lie in the viewport or reach into it, each in the cell of a
 * grid in which its middle lies. Made once for a camera, in time that the number of nodes decides; what is lit adds its own few.
 */
export class Obstacles {
  /** The nodes that are seen, cell by cell, with their middles and radii in CSS pixels: read one after the other. */
  readonly #nodes: readonly SceneNode[]
  readonly #xs: Float64Array
  readonly #ys: Float64Array
  readonly #radii: Float64Array
  readonly #ranks: Float64Array
  /** Where each cell's nodes begin, row by row, and behind the last where they end. */
  readonly #starts: Int32Array
  readonly #columns: number
  readonly #rows: number
  /** The largest radius of all that are seen. */
  readonly #reach: number

  constructor(nodes: readonly SceneNode[], camera: Camera, viewport: Viewport) {
    const { width, height } = viewport
    const columns = Math.max(1, Math.ceil(width / CELL))
    const rows = Math.max(1, Math.ceil(height / CELL))
    const scale = scaleOf(camera, viewport)
    const seen: SceneNode[] = []
    const places: number[] = []
    const starts = new Int32Array(columns * rows + 1)
    let reach = 0
    for (const node of nodes) {
      const { radius } = node
      const x = width / 2 + (node.x - camera.x) * scale
      const y = height / 2 - (node.y - camera.y) * scale
      if (x < -radius || y < -radius || x > width + radius || y > height + radius) continue
      const column = Math.min(columns - 1, Math.max(0, Math.floor(x / CELL)))
      const row = Math.min(rows - 1, Math.max(0, Math.floor(y / CELL)))
      const cell = row * columns + column
      starts[cell + 1] = (starts[cell + 1] as number) + 1
      if (radius > reach) reach = radius
      seen.push(node)
      places.push(cell, x, y)
    }
    for (let cell = 0; cell < columns * rows; cell++)
      starts[cell + 1] = (starts[cell + 1] as number) + (starts[cell] as number)
    const next = starts.slice()
    this.#xs = new Float64Array(seen.length)
    this.#ys = new Float64Array(seen.length)
    this.#radii = new Float64Array(seen.length)
    this.#ranks = new Float64Array(seen.length)
    const inCells = [...seen]
    for (const [index, node] of seen.entries()) {
      const cell = places[3 * index] as number
      const at = next[cell] as number
      next[cell] = at + 1
      inCells[at] = node
      this.#xs[at] = places[3 * index + 1] as number
      this.#ys[at] = places[3 * index + 2] as number
      this.#radii[at] = node.radius
      this.#ranks[at] = rankOf(node.tier, node.radius)
    }
    this.#nodes = inCells
    this.#starts = starts
    this.#columns = columns
    this.#rows = rows
    this.#reach = reach
  }

  /** Whether any node of at least `rank` whose bounding square overlaps `box` passes `test`. */
  some({ x, y, width, height }: Box, test: Test, rank = Number.NEGATIVE_INFINITY): boolean {
    const reach = this.#reach
    const xs = this.#xs
    const ys = this.#ys
    const radii = this.#radii
    const ranks = this.#ranks
    const left = Math.max(0, Math.floor((x - reach) / CELL))
    const right = Math.min(this.#columns - 1, Math.floor((x + width + reach) / CELL))
    const top = Math.max(0, Math.floor((y - reach) / CELL))
    const bottom = Math.min(this.#rows - 1, Math.floor((y + height + reach) / CELL))
    if (left > right) return false
    for (let row = top; row <= bottom; row++) {
      // The cells of a row follow each other, and so do their nodes.
      const first = row * this.#columns
      const end = this.#starts[first + right + 1] as number
      for (let at = this.#starts[first + left] as number; at < end; at++) {
        const nodeX = xs[at] as number
        const nodeY = ys[at] as number
        const radius = radii[at] as number
        const overlaps =
          (ranks[at] as number) >= rank &&
          nodeX - radius < x + width &&
          nodeX + radius > x &&
          nodeY - radius < y + height &&
          nodeY + radius > y
        if (overlaps && test(this.#nodes[at] as SceneNode, nodeX, nodeY)) return true
      }
    }
    return false
  }
}
