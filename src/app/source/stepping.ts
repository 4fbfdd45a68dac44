import type { ActionId } from '../keys.ts'
import type { Atlas } from '../state/atlas.ts'
import { standsAt } from '../state/standsAt.ts'
import { select, type Transition } from '../state/transitions.ts'

/** What keys do in the sheet; all others would change what lies unseen below it. */
export const SHEET_ACTIONS: ReadonlySet<ActionId> = new Set<ActionId>([
  'nextPlace',
  'previousPlace',
  'nextMention',
  'previousMention',
  'source',
  'copyQuote',
  'copyCitation',
  'relations',
  'numbers',
  'search',
  'theme',
  'language',
  'keys',
  'leave',
])

/** Those that lead on from what is shown. */
export const STEPS: ReadonlySet<ActionId> = new Set<ActionId>([
  'nextPlace',
  'previousPlace',
  'nextMention',
  'previousMention',
])

/** Selects what is shown, where it is shown without being selected, so that steps lead on from there. */
export const stand =
  (atlas: Atlas): Transition =>
  (state) => {
    if (state.selection !== null) return state
    if (state.passage === null) return state.hover ? select(state.hover)(state) : state
    const here = standsAt(atlas, state.passage)
    return here ? select(here, here.index)(state) : state
  }
