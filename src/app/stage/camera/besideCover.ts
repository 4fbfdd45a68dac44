import type { Camera } from '../../state/state.ts'
import { scaleOf, type Viewport } from '../scene.ts'

/** The part of the stage that nothing covers, and cameras as they look through it. */
export interface Beside {
  readonly viewport: Viewport
  /** The camera of the uncovered part that shows what `camera` shows there. */
  inner(camera: Camera): Camera
  /** The camera of the whole stage that shows in the uncovered part what `camera` shows: the inverse of `inner`. */
  outer(camera: Camera): Camera
}

/** Looks past `covered` CSS pixels at the left of the stage. */
export function besideCover(covered: number, viewport: Viewport): Beside {
  const free: Viewport = { width: Math.max(1, viewport.width - covered), height: viewport.height }
  const shorter = (of: Viewport) => Math.min(of.width, of.height)
  return {
    viewport: free,
    inner(camera) {
      const scale = scaleOf(camera, viewport)
      return { x: camera.x + covered / 2 / scale, y: camera.y, span: shorter(free) / scale }
    },
    outer(camera) {
      const scale = scaleOf(camera, free)
      return { x: camera.x - covered / 2 / scale, y: camera.y, span: shorter(viewport) / scale }
    },
  }
}
