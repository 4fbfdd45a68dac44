import type { Atlas } from './atlas.ts'
import { samePart } from './part.ts'
import type { State, Target } from './state.ts'
import { type VisibleKeys, visibleKeys } from './visible.ts'

/** What shows never depends on these, but for pins where what joins them is shown alone; what is called for besides (selected, lit, rested on in the palette) is asked separately. */
const BESIDE: ReadonlySet<string> = new Set<keyof State>([
  'view',
  'selection',
  'hover',
  'lit',
  'trace',
  'pins',
  'camera',
  'language',
  'theme',
  'panels',
  'dialog',
  'sheet',
  'table',
  'reading',
  'passage',
  'palette',
  'talk',
  'talkLink',
  'presenting',
  'copied',
  'lost',
])

const sameBase = (a: State, b: State): boolean =>
  (Object.keys(a) as (keyof State)[]).every((field) => BESIDE.has(field) || a[field] === b[field]) &&
  samePart(a, b)

const aimedInPalette = ({ palette, hover }: State): Target | null => (palette ? hover : null)

const sameCalls = (a: State, b: State): boolean =>
  a.selection?.key === b.selection?.key &&
  a.lit === b.lit &&
  aimedInPalette(a)?.key === aimedInPalette(b)?.key

/** Whether all that is called for shows anyway. */
function holdsCalled({ nodes, edges }: VisibleKeys, state: State): boolean {
  const shows = (target: Target | null) =>
    target === null || (target.kind === 'node' ? nodes : edges).has(target.key)
  const { selection, lit } = state
  return (
    shows(selection) &&
    shows(aimedInPalette(state)) &&
    [...(lit?.nodes ?? [])].every((key) => nodes.has(key)) &&
    [...(lit?.edges ?? [])].every((key) => edges.has(key))
  )
}

/** The last answers for one atlas. */
interface Known {
  readonly state: State
  readonly base: VisibleKeys
  readonly called: { readonly state: State; readonly keys: VisibleKeys } | null
}

const KNOWN = new WeakMap<Atlas, Known>()

/**
 * `visibleKeys`, remembered: the very same sets for as long as the same shows, so that whoever compares them need not look into them.
 * What is called for and shows anyway changes nothing.
 */
export function shownKeys(atlas: Atlas, state: State): VisibleKeys {
  let known = KNOWN.get(atlas)
  if (!known || !sameBase(known.state, state)) {
    const calm: State = { ...state, selection: null, lit: null, palette: false }
    known = { state, base: visibleKeys(atlas, calm), called: null }
    KNOWN.set(atlas, known)
  }
  if (holdsCalled(known.base, state)) return known.base
  if (known.called && sameCalls(known.called.state, state)) return known.called.keys
  const keys = visibleKeys(atlas, state)
  KNOWN.set(atlas, { ...known, called: { state, keys } })
  return keys
}
