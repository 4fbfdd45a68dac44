import { type ReadonlySignal, signal } from '@preact/signals'
import type { Atlas } from './atlas.ts'
import type { State } from './state.ts'
import type { Transition } from './transitions.ts'

/** The one place where the page's state lives; rooms read it and hand in transitions. */
export interface Store {
  readonly atlas: Atlas
  readonly state: ReadonlySignal<State>
  dispatch(transition: Transition): void
}

/** A store over `atlas` that starts at `initial`. */
export function createStore(atlas: Atlas, initial: State): Store {
  const state = signal(initial)
  return {
    atlas,
    state,
    dispatch(transition) {
      state.value = transition(state.value)
    },
  }
}
