/**
 * Brings what lies between `top` and `bottom` (CSS pixels of the window, as things stand) to the middle of `box`, its first line
 * where it is taller.
 */
export function scrollToMiddle(box: HTMLElement, top: number, bottom: number): void {
  const offset = box.scrollTop - box.getBoundingClientRect().top
  const height = bottom - top
  const middle = height < box.clientHeight ? (top + bottom) / 2 : top + box.clientHeight / 3
  const smooth = !window.matchMedia('(prefers-reduced-motion: reduce)').matches
  box.scrollTo({ top: middle + offset - box.clientHeight / 2, behavior: smooth ? 'smooth' : 'auto' })
}
