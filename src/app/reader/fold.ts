import type { Atlas } from '../state/atlas.ts'
import { hiddenSections } from '../state/folding.ts'
import type { State } from '../state/state.ts'

/** The class of what a folded section hides on the screen; on paper everything stands. */
export const HIDDEN = 'is-out'

/** Shows and hides the article's parts and lines as the state has its sections folded, and says so at their headings. */
export function foldArticle(article: Element, atlas: Atlas, state: Pick<State, 'reading'>): void {
  const hidden = hiddenSections(atlas, state)
  for (const part of article.querySelectorAll<HTMLElement>('[data-section]')) {
    const { section = '', head } = part.dataset
    const within = head === undefined ? section : (atlas.sections.get(section)?.parent ?? '')
    part.classList.toggle(HIDDEN, hidden.has(within))
    part.classList.toggle('is-folded', head !== undefined && state.reading.folded.has(section))
  }
  for (const button of article.querySelectorAll<HTMLElement>('[data-fold]'))
    button.setAttribute('aria-expanded', String(!state.reading.folded.has(button.dataset.fold ?? '')))
  for (const line of article.children)
    line.classList.toggle(
      HIDDEN,
      [...line.children].every((part) => part.classList.contains(HIDDEN)),
    )
}
