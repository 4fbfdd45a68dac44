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
const SIZES = [1.45, 1.3, 1.2, 1.1, 1, 0.93, 0.86, 0.8]

/** How many of the labels can be written: of those that say one thing, one. */
const countOf = (labels: readonly SceneLabel[]): number =>
  new Set(labels.map(({ key, once }) => once ?? `of ${key}`)).size

/**
 * The largest size at which the fitted view shows every essential label; where none does, the largest of those that show the most.
 * `frameAt` tells what must be seen at a size; sizes above `largest` are not tried.
 */
export function arrange(
  frameAt: (size: number) => Frame,
  viewport: Viewport,
  measure: Measure,
  largest: number,
): Arrangement {
  let best: { arrangement: Arrangement; shown: number } | null = null
  for (const size of SIZES) {
    if (size > largest && size !== SIZES[SIZES.length - 1]) continue
    const frame = frameAt(size)
    const { nodes, essentials } = frame
    const fitted = fitCamera(frame, viewport, measure)
    const scene = { paper: '', nodes, edges: [], lit: null, labels: essentials }
    const shown = placeLabels(scene, fitted, viewport, measure).length
    if (best === null || shown > best.shown) best = { arrangement: { size, fitted }, shown }
    if (shown === countOf(essentials)) break
  }
  return best?.arrangement ?? { size: 1, fitted: { x: 0, y: 0, span: 1 } }
}

/** How large the stage may draw: it grows with its shorter side, and for a room that looks at a wall. */
export function largestSize({ width, height }: Viewport, projected: boolean): number {
  const room = Math.min(width / 1.25, height)
  const grown = room < 560 ? 0.93 : room < 680 ? 1 : room < 860 ? 1.1 : 1.2
  return projected ? grown + 0.25 : grown
}
