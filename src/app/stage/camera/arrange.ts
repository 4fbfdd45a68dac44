import type { Camera } from '../../state/state.ts'
import type { Measure } from '../labels/measure.ts'
import { placeLabels } from '../labels/placeLabels.ts'
import type { Scene, SceneLabel, Viewport } from '../scene.ts'
import { fitCamera } from './fitCamera.ts'

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
 * `sceneAt` makes the scene at rest for a size; sizes above `largest` are not tried.
 */
export function arrange(
  sceneAt: (size: number) => Scene,
  viewport: Viewport,
  measure: Measure,
  largest: number,
): Arrangement {
  let best: { arrangement: Arrangement; shown: number } | null = null
  for (const size of SIZES) {
    if (size > largest && size !== SIZES[SIZES.length - 1]) continue
    const scene = sceneAt(size)
    const wanted = scene.labels.filter(({ essential }) => essential)
    const fitted = fitCamera(scene, viewport, measure)
    const shown = placeLabels({ ...scene, labels: wanted }, fitted, viewport, measure).length
    if (best === null || shown > best.shown) best = { arrangement: { size, fitted }, shown }
    if (shown === countOf(wanted)) break
  }
  return best?.arrangement ?? { size: 1, fitted: { x: 0, y: 0, span: 1 } }
}

/** How large the stage may draw: it grows with its shorter side, and for a room that looks at a wall. */
export function largestSize({ width, height }: Viewport, projected: boolean): number {
  const room = Math.min(width / 1.25, height)
  const grown = room < 560 ? 0.93 : room < 680 ? 1 : room < 860 ? 1.1 : 1.2
  return projected ? grown + 0.25 : grown
}
