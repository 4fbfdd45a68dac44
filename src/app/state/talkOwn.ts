import { sentenceIndex } from '../../model/sentenceIndex.ts'
import { type Quote, type Span, trimmedQuote } from '../../model/span.ts'
import type { Step } from '../../model/steps/steps.ts'
import type { Atlas } from './atlas.ts'
import { emphasisIn } from './emphasis.ts'
import { wordsOf } from './occurrences.ts'
import { sectionAt } from './place.ts'
import type { State } from './state.ts'
import { isRestricted } from './transitions.ts'
import { visibleKeys } from './visible.ts'

/** The words of the text that a state is about: of what is selected, or those that were looked up. */
function wordsIn(atlas: Atlas, { selection, passage }: State): readonly Span[] {
  if (passage !== null) return [passage]
  if (selection === null) return []
  if (selection.kind === 'edge')
    return atlas.edges.get(selection.key)?.attributes.evidence[selection.index]?.sentences ?? []
  return wordsOf(atlas, selection, selection.index)
}

/** The sentences of the words that a state is about, whole, each once. */
function sentencesIn(atlas: Atlas, state: State): Quote[] {
  const { text, sentences } = atlas.attributes
  const index = sentenceIndex(sentences)
  const found = new Map<number, Quote>()
  for (const words of wordsIn(atlas, state)) {
    const held = index.touching(words)
    for (const span of held.length > 0 ? held : [words]) found.set(span.start, trimmedQuote(text, span))
  }
  return [...found.values()].filter(({ quote }) => quote !== '')
}

/**
 * What the explorer shows now as a step of a person's own: what is lit; where nothing is, all that shows. The rest of the detail shows
 * dimmed, unless just a part of the graph is shown. Its sentence is that of what is selected. Where the camera stands is no part of it.
 */
export function stepOfView(atlas: Atlas, state: State, title?: string): Step {
  const calm: State = { ...state, hover: null, palette: false }
  const { nodes, edges } = visibleKeys(atlas, calm)
  const lit = emphasisIn(atlas, calm)
  const quotes = sentencesIn(atlas, state)
  const [first] = quotes
  const [article = ''] = atlas.sections.keys()
  const part = isRestricted(state) || state.cast !== null
  return {
    id: 'own',
    subject: 'own',
    section: (first && sectionAt(atlas, first)) ?? article,
    nodes: [...nodes].filter((key) => !lit || lit.nodes.has(key)),
    edges: [...edges].filter((key) => !lit || lit.edges.has(key)),
    quotes,
    view: state.view,
    ...(part ? {} : { detail: state.detail }),
    ...(title === undefined || title === '' ? {} : { title }),
  }
}
