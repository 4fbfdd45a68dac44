import { BASES, EDGE_TYPES, NODE_KINDS } from '../../model/kinds.ts'
import type { ExplorerParts } from '../explorerContext.ts'
import { type ActionId, KEYS, keyNames } from '../keys.ts'
import { SEARCH_WORDS, type SearchWords } from '../messages/search.ts'
import { MESSAGES, type Messages } from '../messages.ts'
import type { Atlas } from '../state/atlas.ts'
import { countsOf } from '../state/counts.ts'
import { type Language, type State, THEMES } from '../state/state.ts'
import {
  clearFilters,
  dress,
  openDialog,
  showView,
  type Transition,
  toggleFilter,
} from '../state/transitions.ts'
import type { VisibleKeys } from '../state/visible.ts'

/** Something that the palette can do. */
export interface Command {
  readonly id: string
  /** In both languages: either finds it. */
  readonly names: Readonly<Record<Language, string>>
  /** Its keys as they are printed; empty where it has none. */
  readonly keys: string
  /** Whether what it switches is on; null for what only happens. */
  readonly on: (state: State) => boolean | null
  readonly run: (parts: Pick<ExplorerParts, 'store' | 'act'>) => void
}

/** What the palette itself is opened and left with is no command in it. */
const NOT_LISTED: ReadonlySet<ActionId> = new Set<ActionId>(['search', 'leave'])

const inBoth = (name: (words: Messages, search: SearchWords) => string): Command['names'] => ({
  zh: name(MESSAGES.zh, SEARCH_WORDS.zh),
  en: name(MESSAGES.en, SEARCH_WORDS.en),
})

const change = (
  id: string,
  name: (words: Messages, search: SearchWords) => string,
  transition: Transition,
  on: Command['on'] = () => null,
): Command => ({ id, names: inBoth(name), keys: '', on, run: ({ store }) => store.dispatch(transition) })

/** What shows does not matter where only what there is is asked for. */
const NOTHING: VisibleKeys = { nodes: new Set(), edges: new Set() }

/** Every command: all that keys do, in the order of their list, then what has no key of its own. */
export function commandsOf(atlas: Atlas): Command[] {
  const counts = countsOf(atlas, NOTHING)
  return [
    ...KEYS.filter(({ action, onStage }) => !onStage && !NOT_LISTED.has(action)).map(
      (binding): Command => ({
        id: binding.action,
        names: inBoth(({ actions }) => actions[binding.action]),
        keys: keyNames(binding),
        on: () => null,
        run: ({ act }) => act(binding.action),
      }),
    ),
    ...atlas.attributes.layouts.map((view) =>
      change(
        `view ${view}`,
        (words, { view: named }) => named(words.views[view]),
        showView(view),
        (state) => state.view === view,
      ),
    ),
    ...THEMES.map((theme) =>
      change(
        `theme ${theme}`,
        (words, { theme: named }) => named(words.themes[theme]),
        dress(theme),
        (state) => state.theme === theme,
      ),
    ),
    change('proof', ({ dialogs, foot }) => `${dialogs.proofTitle} · ${foot.proofHint}`, openDialog('proof')),
    change('about', ({ dialogs }) => dialogs.aboutTitle, openDialog('about')),
    ...NODE_KINDS.filter((kind) => counts.kinds.has(kind)).map((kind) =>
      change(
        `kind ${kind}`,
        (words, { legend }) => legend(words.kinds[kind]),
        toggleFilter('kinds', kind),
        ({ hidden }) => !hidden.kinds.has(kind),
      ),
    ),
    ...EDGE_TYPES.filter((type) => counts.types.has(type)).map((type) =>
      change(
        `type ${type}`,
        (words, { legend }) => legend(words.types[type].out),
        toggleFilter('types', type),
        ({ hidden }) => !hidden.types.has(type),
      ),
    ),
    ...BASES.filter((basis) => counts.bases.has(basis)).map((basis) =>
      change(
        `basis ${basis}`,
        (words, { legend }) => legend(words.bases[basis]),
        toggleFilter('bases', basis),
        ({ hidden }) => !hidden.bases.has(basis),
      ),
    ),
    change('all shown', (words, { legend }) => legend(words.legend.clear), clearFilters),
  ]
}
