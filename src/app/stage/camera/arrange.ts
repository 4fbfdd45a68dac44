import type { Camera } from '../../state/state.ts'
import type { Measure } from '../labels/measure.ts'
import { placeLabels } from '../labels/placeLabels.ts'
import type { SceneLabel, Viewport } from '../scene.ts'
import { type Frame, fitCamera } from './fitCamera.ts'

/** How large everything is drawn, and the camera that shows all of it. */
export interface Arrangement {
  /** Factor on sizes in pixels, what `sceneOf` takes. */
  readonly size: number
  readonly fitted: Camera
}

/** Sizes that are tried, the largest first. */
const SIZES = [2.6, 2.3, 2.05, 1.8, 1.6, 1.45, 1.3, 1.2, 1.1, 1, 0.93, 0.86, 0.8]

/** A stage narrower than this, in CSS pixels, is a phone's held upright: it may be looked at so near that quiet nodes lie beyond its edge. */
const NARROW = 480
/** The last size that is tried there; letters have their own least size. */
const SMALLEST = 0.74
/** How near, as shares of the way from the view of all nodes to that of the named ones alone. */
const NEARER = [0.25, 0.5, 0.75, 1]

/** The camera on the way from one to another, after a share of it. */
const between = (a: Camera, b: Camera, share: number): Camera => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
  span: a.span + (b.span - a.span) * share,
})

/** How many of the labels can be written: of those that say one thing, one. */
const countOf = (labels: readonly SceneLabel[]): number =>
  new Set(labels.map(({ key, once }) => once ?? `of ${key}`)).size

/**
 * The largest size at which the fitted view shows every essential label; where none does, the largest of those that show the most.
 * A narrow stage then goes as near as all labels need, at most to where the named nodes alone are fitted.
 * `frameAt` tells what must be seen at a size; sizes above `largest` are not tried.
 */
export function arrange(
  frameAt: (size: number) => Frame,
  viewport: Viewport,
  measure: Measure,
  largest: number,
): Arrangement {
  const sizes = SIZES.filter((size) => size <= largest || size === SIZES[SIZES.length - 1])
  const shownBy = ({ nodes, essentials }: Frame, camera: Camera): number =>
    placeLabels({ paper: '', nodes, edges: [], lit: null, labels: essentials }, camera, viewport, measure)
      .length
  let best: { arrangement: Arrangement; shown: number } = {
    arrangement: { size: 1, fitted: { x: 0, y: 0, span: 1 } },
    shown: -1,
  }
  /** Whether an arrangement shows all; remembers the first that shows the most. */
  const showsAll = (size: number, frame: Frame, fitted: Camera): boolean => {
    const shown = shownBy(frame, fitted)
    if (shown > best.shown) best = { arrangement: { size, fitted }, shown }
    return shown === countOf(frame.essentials)
  }
  for (const size of sizes) {
    const frame = frameAt(size)
    const fitted = fitCamera(frame, viewport, measure)
    if (showsAll(size, frame, fitted)) return { size, fitted }
  }
  if (viewport.width < NARROW) {
    const ways = [...sizes, SMALLEST].map((size) => {
      const frame = frameAt(size)
      const named = new Set(frame.essentials.map(({ key }) => key))
      const nodes = frame.nodes.filter(({ key }) => named.has(key))
      const far = fitCamera({ ...frame, essentials: [] }, viewport, measure)
      return { size, frame, far, near: fitCamera({ nodes, essentials: [] }, viewport, measure) }
    })
    for (const share of NEARER)
      for (const { size, frame, far, near } of ways) {
        const fitted = between(far, near, share)
        if (showsAll(size, frame, fitted)) return { size, fitted }
      }
  }
  return best.arrangement
}

/** A square stage of so many CSS pixels each way draws the slide of a talk at size 1: letters keep their share of the wall, however fine its pixels. */
const TALK_ROOM = 600

/** How large the stage may draw: it grows with its shorter side, and for a room that looks at a wall, most for a talk. */
export function largestSize({ width, height }: Viewport, projected: boolean, talk = false): number {
  const room = Math.min(width / 1.25, height)
  const grown = room < 560 ? 0.93 : room < 680 ? 1 : room < 860 ? 1.1 : 1.2
  const plain = projected ? grown + 0.25 : grown
  return talk ? Math.max(plain, Math.sqrt(width * height) / TALK_ROOM) : plain
}
