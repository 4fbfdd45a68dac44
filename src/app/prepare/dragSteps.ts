/** Where a step that is dragged would be put: its place among the others (0-based). */
export interface DragTarget {
  readonly id: string
  readonly place: number
}

interface DragWishes {
  /** Tells where the dragged step would go; null once the drag is over. */
  readonly onTarget: (target: DragTarget | null) => void
  readonly onDrop: (target: DragTarget) => void
}

/** CSS pixels that a mouse moves before it drags; and those along an edge in which the list scrolls by itself, and how far each frame. */
const SLACK = 6
const EDGE = 48
const SCROLL = 14

interface Drag {
  readonly id: string
  readonly item: HTMLElement
  readonly pointer: number
  readonly x: number
  readonly y: number
  readonly scrolled: number
  on: boolean
  place: number
}

/** How many of the other items stand before a point, read line by line. */
export function placeAt(boxes: readonly DOMRectReadOnly[], x: number, y: number): number {
  return boxes.filter(({ top, bottom, left, width }) => bottom <= y || (top <= y && left + width / 2 < x))
    .length
}

/**
 * Lets the items of `list` (each with `data-step`) be dragged to another place: by mouse anywhere, by finger or pen at their grip, so that
 * a finger elsewhere scrolls. Escape gives up. Returns what ends it.
 */
export function dragSteps(
  list: HTMLElement,
  scroller: HTMLElement,
  { onTarget, onDrop }: DragWishes,
): () => void {
  let drag: Drag | null = null
  let at = { x: 0, y: 0 }
  let frame: number | undefined
  const view = list.ownerDocument.defaultView ?? window

  const others = (item: HTMLElement): HTMLElement[] =>
    [...list.children].filter((child): child is HTMLElement => child instanceof HTMLElement && child !== item)
  const follow = () => {
    if (!drag?.on) return
    const { item, x, y, scrolled } = drag
    item.style.transform = `translate(${at.x - x}px, ${at.y - y + scroller.scrollTop - scrolled}px)`
    const place = placeAt(
      others(item).map((other) => other.getBoundingClientRect()),
      at.x,
      at.y,
    )
    if (place === drag.place) return
    drag.place = place
    onTarget({ id: drag.id, place })
  }
  const scroll = () => {
    frame = undefined
    if (!drag?.on) return
    const { top, bottom } = scroller.getBoundingClientRect()
    const by = at.y < top + EDGE ? -SCROLL : at.y > bottom - EDGE ? SCROLL : 0
    if (by !== 0) {
      scroller.scrollTop += by
      follow()
    }
    frame = view.requestAnimationFrame(scroll)
  }
  const end = () => {
    if (!drag) return
    drag.item.style.transform = ''
    drag.item.classList.remove('dragged')
    if (list.hasPointerCapture(drag.pointer)) list.releasePointerCapture(drag.pointer)
    if (frame !== undefined) view.cancelAnimationFrame(frame)
    frame = undefined
    const on = drag.on
    drag = null
    if (on) onTarget(null)
  }
  const onDown = (event: PointerEvent) => {
    const { target, pointerType, button, pointerId, clientX, clientY } = event
    if (!(target instanceof Element) || button !== 0) return
    const item = target.closest<HTMLElement>('[data-step]')
    const id = item?.dataset.step
    if (!item || id === undefined || (pointerType !== 'mouse' && !target.closest('.grip'))) return
    drag = {
      id,
      item,
      pointer: pointerId,
      x: clientX,
      y: clientY,
      scrolled: scroller.scrollTop,
      on: false,
      place: -1,
    }
  }
  const onMove = ({ pointerId, clientX, clientY }: PointerEvent) => {
    if (drag?.pointer !== pointerId) return
    at = { x: clientX, y: clientY }
    if (!drag.on) {
      if (Math.abs(clientX - drag.x) + Math.abs(clientY - drag.y) < SLACK) return
      drag.on = true
      drag.item.classList.add('dragged')
      list.setPointerCapture(pointerId)
      frame = view.requestAnimationFrame(scroll)
    }
    follow()
  }
  const onUp = ({ pointerId }: PointerEvent) => {
    if (drag?.pointer !== pointerId) return
    const { on, id, place } = drag
    end()
    if (on && place >= 0) onDrop({ id, place })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !drag?.on) return
    event.preventDefault()
    event.stopPropagation()
    end()
  }
  list.addEventListener('pointerdown', onDown)
  list.addEventListener('pointermove', onMove)
  list.addEventListener('pointerup', onUp)
  list.addEventListener('pointercancel', end)
  view.addEventListener('keydown', onKeyDown, true)
  return () => {
    end()
    list.removeEventListener('pointerdown', onDown)
    list.removeEventListener('pointermove', onMove)
    list.removeEventListener('pointerup', onUp)
    list.removeEventListener('pointercancel', end)
    view.removeEventListener('keydown', onKeyDown, true)
  }
}
