import type { Span } from '../../model/span.ts'
import type { Atlas } from '../state/atlas.ts'
import { evidenceMarks, type Mark, marksOf } from '../state/marks.ts'
import { countOf, wordsOf } from '../state/occurrences.ts'
import type { State } from '../state/state.ts'

type Chosen = Pick<State, 'selection'>

/** The words that the strip marks: a concept's mentions, a section's heading, both ends and the cues of a relation's every piece of evidence. */
export function stripMarks(atlas: Atlas, state: State): Mark[] {
  const { selection } = state
  if (selection?.kind !== 'edge') return marksOf(atlas, { ...state, hover: null })
  return atlas.edges.get(selection.key)?.attributes.evidence.flatMap(evidenceMarks) ?? []
}

/** The places of what is selected, by their index: where each begins and ends in the text. */
export function selectedPlaces(atlas: Atlas, { selection }: Chosen): Span[] {
  if (!selection) return []
  return Array.from({ length: countOf(atlas, selection) }, (_, index) => {
    const words = wordsOf(atlas, selection, index)
    return {
      start: Math.min(...words.map(({ start }) => start)),
      end: Math.max(...words.map(({ end }) => end)),
    }
  })
}

/** The places (by index) that lie wholly above and below what can be seen, the nearest to it first. */
export function placesBeyond(
  places: readonly Span[],
  seen: Span,
): { readonly above: number[]; readonly below: number[] } {
  const indices = places.map((_, index) => index)
  const startOf = (index: number) => places[index]?.start ?? 0
  const endOf = (index: number) => places[index]?.end ?? 0
  return {
    above: indices.filter((index) => endOf(index) <= seen.start).sort((a, b) => endOf(b) - endOf(a)),
    below: indices.filter((index) => startOf(index) >= seen.end).sort((a, b) => startOf(a) - startOf(b)),
  }
}
