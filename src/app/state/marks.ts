import type { Evidence } from '../../model/graphFile.ts'
import type { Span } from '../../model/span.ts'
import type { Atlas } from './atlas.ts'
import type { State, Target } from './state.ts'

/** How marked words look: the chosen place, its concept's other places, what the pointer rests on; a relation's two ends and its cue. */
export type Tone = 'chosen' | 'also' | 'hover' | 'from' | 'cue' | 'to'

/** Words of the text that are marked. */
export interface Mark extends Span {
  readonly tone: Tone
}

const marked = ({ start, end }: Span, tone: Tone): Mark => ({ start, end, tone })

/** The three tones of one piece of evidence. */
export const evidenceMarks = (evidence: Evidence): Mark[] => [
  marked(evidence.from, 'from'),
  marked(evidence.to, 'to'),
  ...evidence.cues.map((cue) => marked(cue, 'cue')),
]

function nodeMarks(atlas: Atlas, key: string, toneOf: (index: number) => Tone): Mark[] {
  const attributes = atlas.nodes.get(key)
  if (!attributes) return []
  if (attributes.kind === 'section') return [marked(attributes.heading, toneOf(0))]
  return attributes.mentions.map((mention, index) => marked(mention, toneOf(index)))
}

function hoverMarks(atlas: Atlas, { kind, key }: Target): Mark[] {
  if (kind === 'node') return nodeMarks(atlas, key, () => 'hover')
  return atlas.edges.get(key)?.attributes.evidence.flatMap(evidenceMarks) ?? []
}

/**
 * The words that the reader marks in this state, in no order; they may overlap. Of a selected edge the chosen piece of
 * evidence, of what the pointer rests on all places.
 */
export function marksOf(atlas: Atlas, state: State): Mark[] {
  const { selection, hover } = state
  const marks = hover ? hoverMarks(atlas, hover) : []
  if (!selection) return marks
  if (selection.kind === 'node')
    return marks.concat(
      nodeMarks(atlas, selection.key, (index) => (index === selection.index ? 'chosen' : 'also')),
    )
  const evidence = atlas.edges.get(selection.key)?.attributes.evidence[selection.index]
  // The tones of a hovered line would run into those of the selected one.
  if (!evidence || hover?.kind === 'edge') return marks
  return marks.concat(evidenceMarks(evidence))
}
