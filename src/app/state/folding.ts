import { overlaps, type Span } from '../../model/span.ts'
import type { Atlas } from './atlas.ts'
import type { State } from './state.ts'
import { readAs, type Transition } from './transitions.ts'

/** What a folded section hides: all of it after its heading. */
function bodyOf(atlas: Atlas, key: string): Span | null {
  const attributes = atlas.sections.get(key)?.attributes
  return attributes ? { start: attributes.heading.end, end: attributes.span.end } : null
}

/** Folds a section to its heading, or unfolds it. The article itself does not fold. */
export const toggleFold =
  (atlas: Atlas, key: string): Transition =>
  (state) => {
    if ((atlas.sections.get(key)?.parent ?? null) === null) return state
    const folded = new Set(state.reading.folded)
    if (!folded.delete(key)) folded.add(key)
    return readAs({ folded })(state)
  }

/** Unfolds everything where anything is folded, else folds the article's parts to their headings. */
export const foldAll =
  (atlas: Atlas): Transition =>
  (state) => {
    const parts = [...atlas.sections.values()].filter(({ attributes: { depth } }) => depth === 1)
    const folded = state.reading.folded.size > 0 ? [] : parts.map(({ key }) => key)
    return readAs({ folded: new Set(folded) })(state)
  }

/** Unfolds the sections that hide any of these words. */
export const unfoldAround =
  (atlas: Atlas, spans: readonly Span[]): Transition =>
  (state) => {
    const kept = [...state.reading.folded].filter((key) => {
      const body = bodyOf(atlas, key)
      return !body || !spans.some((span) => overlaps(body, span))
    })
    return kept.length === state.reading.folded.size ? state : readAs({ folded: new Set(kept) })(state)
  }

/** The sections whose text is hidden in this state: those that are folded, and all within them. */
export function hiddenSections(atlas: Atlas, { reading: { folded } }: Pick<State, 'reading'>): Set<string> {
  const hidden = new Set<string>()
  for (const { key, parent } of atlas.sections.values())
    if (folded.has(key) || (parent !== null && hidden.has(parent))) hidden.add(key)
  return hidden
}
