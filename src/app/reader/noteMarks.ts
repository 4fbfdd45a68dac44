/** The class of a note on the text that stands open, and of its mark. */
const OPEN = 'is-open'

/**
 * Opens or closes a note at one of its marks: below the mark's line, or, where the page has a margin for notes, dark among those there.
 */
export function toggleNote(box: Element, mark: HTMLElement): void {
  const open = mark.classList.toggle(OPEN)
  mark.setAttribute('aria-expanded', String(open))
  const marks = [...box.querySelectorAll(`[data-note="${mark.dataset.note}"]`)]
  box.querySelector(`[data-of="${mark.dataset.note}"]`)?.classList.toggle(
    OPEN,
    marks.some((one) => one.classList.contains(OPEN)),
  )
}
