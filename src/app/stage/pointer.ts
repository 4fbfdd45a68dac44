import type { Point } from './scene.ts'

/** What the pointer does to the stage. Places and distances in CSS pixels of the element. */
export interface PointerHandlers {
  /** The pointer has begun to move the picture. */
  grab(): void
  pan(dx: number, dy: number): void
  zoom(at: Point, factor: number): void
  /** The picture is let go. */
  release(): void
  /** The pointer rests or moves over a place without moving the picture; null where it has left. */
  hover(at: Point | null): void
  /** `shift` tells whether Shift was held. */
  click(at: Point, shift: boolean): void
  doubleClick(at: Point): void
}

/** A press becomes a drag after so many CSS pixels. */
const DRAG_AFTER = 3
/** CSS pixels of one wheel step where the browser counts in lines or pages. */
const LINE = 16
const PAGE = 240
/** Growth per pixel of wheel, and of a pinch on a touchpad, which comes as a wheel with Ctrl. */
const WHEEL = 0.0016
const PINCH = 0.01
const WHEEL_LIMIT = 1.6

/** The factor of one turn of the wheel. */
export function wheelFactor(event: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const pixels = event.deltaY * (event.deltaMode === 1 ? LINE : event.deltaMode === 2 ? PAGE : 1)
  const factor = Math.exp(-pixels * (event.ctrlKey ? PINCH : WHEEL))
  return Math.min(WHEEL_LIMIT, Math.max(1 / WHEEL_LIMIT, factor))
}

/** Listens to mouse, pen and touch on `element`; returns what ends it. */
export function listenToPointer(element: HTMLElement, handlers: PointerHandlers): () => void {
  const down = new Map<number, Point>()
  let pressedAt: Point | null = null
  let dragging = false

  const placeOf = (event: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect()
    return { x: event.clientX - left, y: event.clientY - top }
  }
  const begin = () => {
    if (dragging) return
    dragging = true
    handlers.grab()
  }
  const pinch = (id: number, from: Point, to: Point) => {
    const other = [...down].find(([key]) => key !== id)?.[1]
    if (!other) return
    begin()
    const before = Math.hypot(from.x - other.x, from.y - other.y)
    const after = Math.hypot(to.x - other.x, to.y - other.y)
    handlers.pan((to.x - from.x) / 2, (to.y - from.y) / 2)
    if (before > 0 && after > 0)
      handlers.zoom({ x: (to.x + other.x) / 2, y: (to.y + other.y) / 2 }, after / before)
  }
  const onDown = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return
    const at = placeOf(event)
    down.set(event.pointerId, at)
    pressedAt = down.size === 1 ? at : null
  }
  const onMove = (event: PointerEvent) => {
    const at = placeOf(event)
    const last = down.get(event.pointerId)
    if (!last) {
      if (down.size === 0) handlers.hover(at)
      return
    }
    if (down.size > 1) pinch(event.pointerId, last, at)
    else if (!dragging) {
      if (pressedAt && Math.hypot(at.x - pressedAt.x, at.y - pressedAt.y) < DRAG_AFTER) return
      begin()
      element.setPointerCapture(event.pointerId)
      if (pressedAt) handlers.pan(at.x - pressedAt.x, at.y - pressedAt.y)
    } else handlers.pan(at.x - last.x, at.y - last.y)
    down.set(event.pointerId, at)
  }
  const end = (event: PointerEvent, clicked: boolean) => {
    if (!down.delete(event.pointerId)) return
    if (down.size > 0) return
    if (dragging) {
      dragging = false
      handlers.release()
    } else if (clicked && pressedAt) handlers.click(placeOf(event), event.shiftKey)
    pressedAt = null
  }
  const onUp = (event: PointerEvent) => end(event, true)
  const onCancel = (event: PointerEvent) => end(event, false)
  const onLeave = (event: PointerEvent) => {
    if (!dragging) down.delete(event.pointerId)
    handlers.hover(null)
  }
  const onWheel = (event: WheelEvent) => {
    event.preventDefault()
    handlers.zoom(placeOf(event), wheelFactor(event))
  }
  const onDouble = (event: MouseEvent) => handlers.doubleClick(placeOf(event))

  element.addEventListener('pointerdown', onDown)
  element.addEventListener('pointermove', onMove)
  element.addEventListener('pointerup', onUp)
  element.addEventListener('pointercancel', onCancel)
  element.addEventListener('pointerleave', onLeave)
  element.addEventListener('wheel', onWheel, { passive: false })
  element.addEventListener('dblclick', onDouble)
  return () => {
    element.removeEventListener('pointerdown', onDown)
    element.removeEventListener('pointermove', onMove)
    element.removeEventListener('pointerup', onUp)
    element.removeEventListener('pointercancel', onCancel)
    element.removeEventListener('pointerleave', onLeave)
    element.removeEventListener('wheel', onWheel)
    element.removeEventListener('dblclick', onDouble)
  }
}
