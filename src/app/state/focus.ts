import type { Atlas } from './atlas.ts'
import type { Focus, Target } from './state.ts'
import { focusOn, type Transition } from './transitions.ts'

/** How many relations away a focus reaches at most. */
export const FARTHEST = 9

/** What a focus on a target begins with: the node itself, or both ends of the edge. */
function keysOf(atlas: Atlas, target: Target | null): readonly string[] {
  if (target === null) return []
  if (target.kind === 'node') return [target.key]
  const edge = atlas.edges.get(target.key)
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
    if (focus?.mode !== 'around') return by === 1 ? focusAround(keysOf(atlas, state.selection))(state) : state
    const degree = Math.min(focus.degree + by, FARTHEST)
    if (degree === focus.degree) return state
    const next: Focus | null = degree < 1 ? null : { ...focus, degree }
    return focusOn(next)(state)
  }

/** What holding a target means: it is shown alone with what is one relation away; held again, the part grows by a degree. */
export const focusHeld =
  (atlas: Atlas, target: Target): Transition =>
  (state) => {
    const keys = keysOf(atlas, target)
    const { focus } = state
    const same =
      focus?.mode === 'around' &&
      focus.keys.length === keys.length &&
      focus.keys.every((key, i) => key === keys[i])
    return (same ? focusBy(atlas, 1) : focusAround(keys))(state)
  }
