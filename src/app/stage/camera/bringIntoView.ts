import type { Camera } from '../../state/state.ts'
import { type Point, scaleOf, type Viewport } from '../scene.ts'

/** CSS pixels that what is brought into view keeps from the stage's edge, so that its labels have room. */
const RIM = 56
/** What lies nearer to the edge than so many CSS pixels counts as off the stage. */
const EDGE = 24
/** A group that fills less than this share of the stage is approached, by at most so much. */
const SMALL = 0.34
const NEARER = 3

interface Extent {
  readonly low: Point
  readonly high: Point
}

function extentOf(places: readonly Point[]): Extent {
  const xs = places.map(({ x }) => x)
  const ys = places.map(({ y }) => y)
  return {
    low: { x: Math.min(...xs), y: Math.min(...ys) },
    high: { x: Math.max(...xs), y: Math.max(...ys) },
  }
}

/** The least span at which an extent lies within the stage less `rim` CSS pixels on each side. */
function spanFor({ low, high }: Extent, { width, height }: Viewport, rim: number): number {
  const shorter = Math.min(width, height)
  const inner = (side: number) => Math.max(shorter / 4, side - 2 * rim)
  return Math.max(((high.x - low.x) * shorter) / inner(width), ((high.y - low.y) * shorter) / inner(height))
}

/** The camera moved as little as it takes to have the extent within the stage less its rim; middled where it is larger than that. */
function shiftedTo(camera: Camera, { low, high }: Extent, viewport: Viewport): Camera {
  const scale = scaleOf(camera, viewport)
  const along = (at: number, from: number, to: number, side: number): number => {
    const half = Math.max(0, side / 2 - RIM) / scale
    return to - from > 2 * half ? (from + to) / 2 : Math.min(Math.max(at, to - half), from + half)
  }
  return {
    ...camera,
    x: along(camera.x, low.x, high.x, viewport.width),
    y: along(camera.y, low.y, high.y, viewport.height),
  }
}

/**
 * The camera that shows what was chosen, with what is lit around it where that fits the whole view: moved and widened as little as it
 * takes. A group is approached where it would be a tangle. Null where nothing needs to move. Places in layout units.
 */
export function bringIntoView(
  chosen: readonly Point[],
  lit: readonly Point[],
  group: boolean,
  camera: Camera,
  fitted: Camera,
  viewport: Viewport,
): Camera | null {
  if (chosen.length === 0) return null
  const all = extentOf([...chosen, ...lit])
  const wanted = spanFor(all, viewport, RIM)
  if (group && wanted < camera.span * SMALL)
    return shiftedTo({ ...camera, span: Math.max(camera.span / NEARER, wanted / SMALL / 2) }, all, viewport)
  const scale = scaleOf(camera, viewport)
  const isOnStage = ({ x, y }: Point): boolean =>
    Math.abs(x - camera.x) * scale <= viewport.width / 2 - EDGE &&
    Math.abs(y - camera.y) * scale <= viewport.height / 2 - EDGE
  if (chosen.every(isOnStage) && lit.every(isOnStage)) return null
  const together = wanted <= fitted.span * 1.25
  if (!together && chosen.every(isOnStage)) return null
  const extent = together ? all : extentOf(chosen)
  return shiftedTo(
    { ...camera, span: Math.max(camera.span, spanFor(extent, viewport, RIM)) },
    extent,
    viewport,
  )
}
