import type { Atlas } from './atlas.ts'
import type { Focus, State } from './state.ts'
import { focusOn, type Transition } from './transitions.ts'

/** How many relations away a focus reaches at most. */
export const FARTHEST = 9

/** The nodes that are chosen: a selected node, or both ends of a selected edge. */
function chosenKeys(atlas: Atlas, { selection }: State): readonly string[] {
  if (selection === null) return []
  if (selection.kind === 'node') return [selection.key]
  const edge = atlas.edges.get(selection.key)
  return edge ? [edge.source, edge.target] : []
}

/** Shows what is at most one relation away from `keys` alone. */
export const focusAround =
  (keys: readonly string[]): Transition =>
  (state) =>
    keys.length === 0 ? state : focusOn({ mode: 'around', keys, degree: 1 })(state)

/** Grows (1) or shrinks (−1) the part that is shown alone by a degree; without one, growing begins it around what is selected. Shrunk to nothing, all shows again. */
export const focusBy =
  (atlas: Atlas, by: 1 | -1): Transition =>
  (state) => {
    const { focus } = state
    if (focus?.mode !== 'around') return by === 1 ? focusAround(chosenKeys(atlas, state))(state) : state
    const degree = Math.min(focus.degree + by, FARTHEST)
    if (degree === focus.degree) return state
    const next: Focus | null = degree < 1 ? null : { ...focus, degree }
    return focusOn(next)(state)
  }
