import { type Gesture, gesture, holdsAt, OPEN_HAND, type PointerStep } from './gestures.ts'
import type { Aim } from './hitTest.ts'
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
  click(at: Point, aim: Aim, shift: boolean): void
  doubleClick(at: Point): void
  /** Whether there is something at a place that can be held. */
  holds(at: Point, aim: Aim): boolean
  /** It was held. */
  hold(at: Point, aim: Aim): void
}

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
  const view = element.ownerDocument.defaultView ?? window
  let hand = OPEN_HAND
  let timer: number | undefined
  let isMouse = true
  let aim: Aim = 'pointer'

  const placeOf = (event: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect()
    return { x: event.clientX - left, y: event.clientY - top }
  }
  const act = (meant: Gesture, shift: boolean) => {
    switch (meant.do) {
      case 'grab':
        return handlers.grab()
      case 'release':
        return handlers.release()
      case 'pan':
        return handlers.pan(meant.dx, meant.dy)
      case 'zoom':
        return handlers.zoom(meant.at, meant.factor)
      case 'hover':
        return handlers.hover(meant.at)
      case 'click':
        return handlers.click(meant.at, aim, shift)
      case 'hold':
        return handlers.hold(meant.at, aim)
      case 'doubleTap':
        return handlers.doubleClick(meant.at)
    }
  }
  const step = (next: PointerStep, shift = false) => {
    const done = gesture(hand, next)
    hand = done.hand
    view.clearTimeout(timer)
    const due = holdsAt(hand)
    if (due !== null) {
      const wait = Math.max(0, due - view.performance.now())
      timer = view.setTimeout(() => step({ kind: 'wait', time: due }), wait)
    }
    for (const meant of done.gestures) act(meant, shift)
  }
  const onDown = (event: PointerEvent) => {
    isMouse = event.pointerType === 'mouse'
    aim = event.pointerType === 'touch' ? 'finger' : 'pointer'
    if (isMouse && event.button !== 0) return
    // What a finger is on may be drawn anew under it.
    if (!isMouse) element.setPointerCapture(event.pointerId)
    const at = placeOf(event)
    step({
      kind: 'down',
      id: event.pointerId,
      at,
      time: view.performance.now(),
      mouse: isMouse,
      holds: !event.shiftKey && handlers.holds(at, aim),
    })
  }
  const onMove = (event: PointerEvent) => {
    const dragged = hand.dragging
    step({ kind: 'move', id: event.pointerId, at: placeOf(event), hovers: event.pointerType !== 'touch' })
    if (hand.dragging && !dragged) element.setPointerCapture(event.pointerId)
  }
  const onUp = (event: PointerEvent) =>
    step(
      { kind: 'up', id: event.pointerId, at: placeOf(event), time: view.performance.now() },
      event.shiftKey,
    )
  const onCancel = (event: PointerEvent) => step({ kind: 'cancel', id: event.pointerId })
  const onLeave = (event: PointerEvent) => {
    if (!hand.dragging) step({ kind: 'cancel', id: event.pointerId })
    handlers.hover(null)
  }
  const onWheel = (event: WheelEvent) => {
    event.preventDefault()
    handlers.zoom(placeOf(event), wheelFactor(event))
  }
  /** Two taps of a finger are counted here: not every browser makes them a double click. */
  const onDouble = (event: MouseEvent) => {
    if (isMouse) handlers.doubleClick(placeOf(event))
  }
  /** A finger that rests holds; it asks for no menu. */
  const onMenu = (event: MouseEvent) => {
    if (!isMouse) event.preventDefault()
  }

  element.addEventListener('pointerdown', onDown)
  element.addEventListener('pointermove', onMove)
  element.addEventListener('pointerup', onUp)
  element.addEventListener('pointercancel', onCancel)
  element.addEventListener('pointerleave', onLeave)
  element.addEventListener('wheel', onWheel, { passive: false })
  element.addEventListener('dblclick', onDouble)
  element.addEventListener('contextmenu', onMenu)
  return () => {
    view.clearTimeout(timer)
    element.removeEventListener('pointerdown', onDown)
    element.removeEventListener('pointermove', onMove)
    element.removeEventListener('pointerup', onUp)
    element.removeEventListener('pointercancel', onCancel)
    element.removeEventListener('pointerleave', onLeave)
    element.removeEventListener('wheel', onWheel)
    element.removeEventListener('dblclick', onDouble)
    element.removeEventListener('contextmenu', onMenu)
  }
}
