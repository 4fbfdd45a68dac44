import type { Point } from './scene.ts'

export const DIRECTIONS = ['left', 'right', 'up', 'down'] as const
export type Direction = (typeof DIRECTIONS)[number]

export interface WalkNode extends Point {
  readonly key: string
}

/** Unit steps, y upwards. */
const STEPS: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: 1 },
  down: { x: 0, y: -1 },
}

/** What lies beside the way counts as so much farther than what lies ahead. */
const ASIDE = 2

/**
 * The node that an arrow key leads to from `from`: the nearest that lies more in that direction than to its sides, the neighbours of
 * `from` before all others; null where none does. Places in layout units, y upwards; ties by key.
 */
export function walkFrom(
  from: Point,
  direction: Direction,
  nodes: readonly WalkNode[],
  neighbours: ReadonlySet<string>,
): string | null {
  const step = STEPS[direction]
  let best: { key: string; cost: number; near: boolean } | null = null
  for (const { key, x, y } of nodes) {
    const ahead = (x - from.x) * step.x + (y - from.y) * step.y
    const aside = Math.abs((x - from.x) * step.y) + Math.abs((y - from.y) * step.x)
    if (ahead <= 0 || aside > ahead) continue
    const found = { key, cost: ahead + ASIDE * aside, near: neighbours.has(key) }
    if (
      best === null ||
      (found.near !== best.near ? found.near : (found.cost - best.cost || (key < best.key ? -1 : 1)) < 0)
    )
      best = found
  }
  return best?.key ?? null
}

/** Clockwise from the top, in radians from 0 to 2π. */
function angleOf(from: Point, { x, y }: Point): number {
  const angle = Math.atan2(x - from.x, y - from.y)
  return angle < 0 ? angle + 2 * Math.PI : angle
}

/**
 * The next of the `nodes` around `middle`, clockwise (`by` 1) or back (−1) from `at`, round the top; null at first means the top.
 * Places in layout units, y upwards; in one direction the nearer first, then by key. Null where there are none.
 */
export function turnAround(
  middle: Point,
  nodes: readonly WalkNode[],
  at: string | null,
  by: 1 | -1,
): string | null {
  const around = nodes.map((node) => ({
    key: node.key,
    angle: angleOf(middle, node),
    far: Math.hypot(node.x - middle.x, node.y - middle.y),
  }))
  around.sort((a, b) => a.angle - b.angle || a.far - b.far || (a.key < b.key ? -1 : 1))
  const now = around.findIndex(({ key }) => key === at)
  const next = now < 0 && by < 0 ? around.length - 1 : now + by
  return around[(next + around.length) % around.length]?.key ?? null
}
