import type { Camera } from '../state/state.ts'
import { type Box, BoxGrid } from './labels/boxGrid.ts'
import { type PlacedLabel, type Point, type Scene, toPixels, type Viewport } from './scene.ts'

/** A placed label with what it stands beside. */
export interface Rider {
  readonly label: PlacedLabel
  /** In layout units. */
  readonly anchor: Point
  /** Where the anchor was when the label was placed, in CSS pixels. */
  readonly at: Point
}

/** Remembers what each label stands beside; `placed` are labels of the scene, in its order. */
export function ridersOf(
  scene: Scene,
  placed: readonly PlacedLabel[],
  camera: Camera,
  viewport: Viewport,
): Rider[] {
  const riders: Rider[] = []
  // What is placed stands in the scene's order, mostly at its beginning.
  let next = 0
  for (const { key, x, y } of scene.labels) {
    const label = placed[next]
    if (!label) break
    if (label.key !== key) continue
    riders.push({ label, anchor: { x, y }, at: toPixels(x, y, camera, viewport) })
    next++
  }
  return riders
}

/**
 * The last placed labels as the camera moves: each keeps its distance to what it stands beside, and gives way to a more important one
 * that it would meet. With `places`, nodes glide: a label goes with its node, and what stands beside no node waits unseen.
 */
export function ride(
  riders: readonly Rider[],
  camera: Camera,
  viewport: Viewport,
  places: ReadonlyMap<string, Point> | null,
): PlacedLabel[] {
  const taken = new BoxGrid<Box>()
  const labels: PlacedLabel[] = []
  for (const { label, anchor, at } of riders) {
    const place = places ? places.get(label.key) : anchor
    if (!place) continue
    const now = toPixels(place.x, place.y, camera, viewport)
    const moved = { ...label, x: label.x + now.x - at.x, y: label.y + now.y - at.y }
    if (taken.some(moved, () => true)) continue
    taken.add(moved)
    labels.push(moved)
  }
  return labels
}
