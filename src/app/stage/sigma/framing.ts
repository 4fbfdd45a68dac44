import type { Camera } from '../../state/state.ts'
import { type Point, scaleOf, type Viewport } from '../scene.ts'

/** Sigma's frame: the fixed square of layout units, -1000 to 1000, that its camera sees whole at ratio 1. */
export const FRAME_EXTENT: [number, number] = [-1000, 1000]
const FRAME_SIDE = FRAME_EXTENT[1] - FRAME_EXTENT[0]

/** A place in layout units as Sigma's frame has it. */
export const framed = ({ x, y }: Point): { x: number; y: number } => ({
  x: 0.5 + x / FRAME_SIDE,
  y: 0.5 + y / FRAME_SIDE,
})

/** How far a side is looked up in `wholePixels`: 20 finds an exact side for every ratio that is a multiple of 5 %. */
const SIDES_TRIED = 20

/** What a side may exceed whole device pixels by; less than that is floating point's share. */
const TOLERANCE = 0.001

/**
 * The smallest whole number of CSS pixels, at least `side`, that is a whole number of device pixels as well, so that the
 * canvas is not resampled where Windows scales by 125 or 150 %. Where there is none near, `side` rounded up.
 */
export function wholePixels(side: number, pixelRatio: number): number {
  const start = Math.ceil(side)
  for (let tried = start; tried < start + SIDES_TRIED; tried++) {
    const device = tried * pixelRatio
    if (device - Math.floor(device) < TOLERANCE) return tried
  }
  return start
}

/** The size of Sigma's element, in CSS pixels: it covers the viewport and may stand out to the right and below. */
export const canvasSize = (viewport: Viewport, pixelRatio: number): Viewport => ({
  width: wholePixels(viewport.width, pixelRatio),
  height: wholePixels(viewport.height, pixelRatio),
})

/**
 * The state of Sigma's camera, in an element of `size` whose upper left corner is the viewport's, that puts every place
 * where `toPixels` puts it. Sigma sees the frame's side along the shorter side of its element at ratio 1, and its element
 * may be larger than the viewport: the ratio follows from the pixels per layout unit, the middle moves by half the excess.
 */
export function sigmaCamera(
  camera: Camera,
  viewport: Viewport,
  size: Viewport,
): { x: number; y: number; angle: number; ratio: number } {
  const scale = scaleOf(camera, viewport)
  const x = camera.x + (size.width - viewport.width) / 2 / scale
  const y = camera.y - (size.height - viewport.height) / 2 / scale
  return {
    ...framed({ x, y }),
    angle: 0,
    ratio: Math.min(size.width, size.height) / (FRAME_SIDE * scale),
  }
}
