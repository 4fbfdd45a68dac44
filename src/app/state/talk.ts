import type { Talk } from './state.ts'
import type { Transition } from './transitions.ts'

/** Another talk altogether, or none. */
export const openTalk =
  (talk: Talk | null): Transition =>
  (state) =>
    state.talk === talk ? state : { ...state, talk }
