import type { Camera } from './state.ts'

/**
 * The camera in tenths of a layout unit, as an address keeps it; the same object where it already is. A camera that rests is
 * rounded, so that its link opens exactly what it shows.
 */
export function roundCamera(camera: Camera): Camera {
  const tenths = (value: number) => Math.round(value * 10) / 10 + 0
  const rounded = { x: tenths(camera.x), y: tenths(camera.y), span: Math.max(0.1, tenths(camera.span)) }
  const same = rounded.x === camera.x && rounded.y === camera.y && rounded.span === camera.span
  return same ? camera : rounded
}
