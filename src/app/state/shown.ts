import type { Atlas } from './atlas.ts'
import type { State } from './state.ts'
import { type VisibleKeys, visibleKeys } from './visible.ts'

/** What shows never depends on these; the selection is asked separately. */
const BESIDE: ReadonlySet<string> = new Set<keyof State>([
  'view',
  'selection',
  'hover',
  'camera',
  'language',
  'theme',
  'panels',
  'dialog',
  'sheet',
  'table',
  'reading',
  'palette',
  'lost',
])

const sameShown = (a: State, b: State): boolean =>
  (Object.keys(a) as (keyof State)[]).every((field) => BESIDE.has(field) || a[field] === b[field])

/** The last answers for one atlas. */
interface Known {
  readonly state: State
  readonly base: VisibleKeys
  readonly withSelection: { readonly selection: State['selection']; readonly keys: VisibleKeys } | null
}

const KNOWN = new WeakMap<Atlas, Known>()

/**
 * `visibleKeys`, remembered: the very same sets for as long as the same shows, so that whoever compares them need not look into them.
 * A selection that shows anyway changes nothing.
 */
export function shownKeys(atlas: Atlas, state: State): VisibleKeys {
  let known = KNOWN.get(atlas)
  if (!known || !sameShown(known.state, state))
    known = { state, base: visibleKeys(atlas, { ...state, selection: null }), withSelection: null }
  const { selection } = state
  const { base } = known
  const shows = selection === null || (selection.kind === 'node' ? base.nodes : base.edges).has(selection.key)
  if (!shows && known.withSelection?.selection?.key !== selection.key)
    known = { ...known, withSelection: { selection, keys: visibleKeys(atlas, state) } }
  KNOWN.set(atlas, known)
  return shows ? base : (known.withSelection?.keys ?? base)
}
