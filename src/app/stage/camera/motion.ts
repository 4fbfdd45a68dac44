import type { Camera } from '../../state/state.ts'
import { scaleOf, toLayout, type Viewport } from '../scene.ts'

/** How far one may go into the fitted view, and out of it, as factors on its span. */
const LIMITS = { in: 1 / 24, out: 2.5 } as const

/** The camera with its span enlarged by 1/`factor` about a place of the stage in CSS pixels, which stays where it is. */
export function zoomAbout(
  camera: Camera,
  viewport: Viewport,
  at: { x: number; y: number },
  factor: number,
  fitted: Camera,
): Camera {
  const span = Math.min(fitted.span * LIMITS.out, Math.max(fitted.span * LIMITS.in, camera.span / factor))
  const fixed = toLayout(at.x, at.y, camera, viewport)
  const moved = toLayout(at.x, at.y, { ...camera, span }, viewport)
  return { x: camera.x + fixed.x - moved.x, y: camera.y + fixed.y - moved.y, span }
}

/** The camera after the picture was dragged by `dx`, `dy` CSS pixels. */
export function panBy(camera: Camera, viewport: Viewport, dx: number, dy: number): Camera {
  const scale = scaleOf(camera, viewport)
  return { ...camera, x: camera.x - dx / scale, y: camera.y + dy / scale }
}

/** Slow at both ends: 0 to 1 for 0 to 1. */
export const eased = (t: number): number => (t < 0.5 ? 4 * t * t * t : 1 - 4 * (1 - t) * (1 - t) * (1 - t))

/** The camera at `t` (0 to 1) of the way; the scale changes by equal factors in equal steps. */
export function between(from: Camera, to: Camera, t: number): Camera {
  if (t >= 1) return to
  return {
    x: from.x + (to.x - from.x) * t,
    y: from.y + (to.y - from.y) * t,
    span: from.span * Math.exp(Math.log(to.span / from.span) * t),
  }
}
