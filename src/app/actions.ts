import type { ActionId } from './keys.ts'
import { type Atlas, conceptOf } from './state/atlas.ts'
import { focusBy } from './state/focus.ts'
import { foldAll } from './state/folding.ts'
import { isPanelOpen, type Room } from './state/panels.ts'
import { stepMention, stepPlace } from './state/reading.ts'
import type { Panel, State } from './state/state.ts'
import type { Store } from './state/store.ts'
import {
  acknowledgeLost,
  clearSelection,
  focusOn,
  nextLanguage,
  nextTheme,
  openDialog,
  openPalette,
  openSheet,
  readAs,
  restoreAll,
  showDetail,
  showPanel,
  startTalk,
  type Transition,
  toggleBetweenPins,
  toggleFilter,
  togglePin,
  toggleSheet,
  turnView,
} from './state/transitions.ts'
import { leaveTrace, stepAlong, traceHere, traceTowardHere } from './state/way/traceSteps.ts'

/** What an action acts on besides the state: the part of the stage that keys reach, and the page's room. */
export interface ActionPlace {
  readonly store: Store
  readonly stage: { zoomBy(factor: number): void; fit(): void } | null
  readonly room: Room
  /** What the rooms do that open after the first picture; null until then. */
  readonly later: LaterEffects | null
}

export type Effect = (place: ActionPlace) => void

/** The effects whose code the first picture does not need. */
export type LaterEffects = Readonly<Partial<Record<ActionId, Effect>>>

/** How much one press of a zoom key enlarges. */
const ZOOM = 1.35

const togglePanel =
  (panel: Panel, room: Room): Transition =>
  (state) =>
    showPanel(panel, !isPanelOpen(state, panel, room))(state)

/** Closes one thing at a time: a sheet, an outline that lies over the stage, the selection, the way, the focus, the line about a lost target. */
export function leave(state: State, room: Room): State {
  if (state.sheet !== null) return openSheet(null)(state)
  if (!room.wide && isPanelOpen(state, 'outline', room)) return showPanel('outline', null)(state)
  const cleared = clearSelection(state)
  if (cleared !== state) return cleared
  const left = leaveTrace(state)
  if (left !== state) return left
  return state.focus === null ? acknowledgeLost(state) : focusOn(null)(state)
}

/** Along the way that is lit, else along the text. */
const stepOn =
  (atlas: Atlas, by: 1 | -1): Transition =>
  (state) =>
    (state.lit === null || state.lit.edges.size === 0 ? stepMention(atlas, by) : stepAlong(by))(state)

/** The effect of a transition that the atlas or the room has a say in. */
const change =
  (of: (place: ActionPlace) => Transition): Effect =>
  (place) =>
    place.store.dispatch(of(place))

/** Pins the selected concept, or takes its pin away. */
const pinSelected =
  (atlas: Atlas): Transition =>
  (state) =>
    state.selection?.kind === 'node' && conceptOf(atlas, state.selection.key)
      ? togglePin(state.selection.key)(state)
      : state

/** Hides the selected section, or shows it again; the article itself stays. */
const hideSelected =
  (atlas: Atlas): Transition =>
  (state) => {
    const section = state.selection && atlas.sections.get(state.selection.key)
    return section?.parent ? toggleFilter('sections', section.key)(state) : state
  }

/** What each action does. Those that are missing are the stage's own (walking, panning, choosing) or the later rooms'. */
const EFFECTS: Readonly<Partial<Record<ActionId, Effect>>> = {
  detail1: change(() => showDetail(1)),
  detail2: change(() => showDetail(2)),
  detail3: change(() => showDetail(3)),
  nextView: change(({ store }) => turnView(store.atlas.attributes.layouts, 1)),
  previousView: change(({ store }) => turnView(store.atlas.attributes.layouts, -1)),
  zoomIn: ({ stage }) => stage?.zoomBy(ZOOM),
  zoomOut: ({ stage }) => stage?.zoomBy(1 / ZOOM),
  fit: ({ stage }) => stage?.fit(),
  focusMore: change(({ store }) => focusBy(store.atlas, 1)),
  focusLess: change(({ store }) => focusBy(store.atlas, -1)),
  focusNone: change(() => focusOn(null)),
  pin: change(({ store }) => pinSelected(store.atlas)),
  betweenPins: change(() => toggleBetweenPins),
  hideSection: change(({ store }) => hideSelected(store.atlas)),
  restore: change(() => restoreAll),
  nextPlace: change(({ store }) => stepPlace(store.atlas, 1)),
  previousPlace: change(({ store }) => stepPlace(store.atlas, -1)),
  nextMention: change(({ store }) => stepOn(store.atlas, 1)),
  previousMention: change(({ store }) => stepOn(store.atlas, -1)),
  way: change(({ store }) => traceHere(store.atlas)),
  purpose: change(({ store }) => traceTowardHere(store.atlas, 'purpose')),
  means: change(({ store }) => traceTowardHere(store.atlas, 'means')),
  source: change(() => toggleSheet('source')),
  relations: change(() => toggleSheet('relations')),
  numbers: change(() => toggleSheet('numbers')),
  marks: change(() => (state) => readAs({ marks: !state.reading.marks })(state)),
  folds: change(({ store }) => foldAll(store.atlas)),
  outline: change(({ room }) => togglePanel('outline', room)),
  reader: change(({ room }) => togglePanel('reader', room)),
  legend: change(({ room }) => togglePanel('legend', room)),
  search: change(() => openPalette(true)),
  present: change(() => startTalk),
  theme: change(() => nextTheme),
  language: change(() => nextLanguage),
  keys: change(() => openDialog('keys')),
  leave: change(
    ({ room }) =>
      (state) =>
        leave(state, room),
  ),
}

/** Does what an action says; nothing for those that the stage handles itself. */
export function act(action: ActionId, place: ActionPlace): void {
  const effect = EFFECTS[action] ?? place.later?.[action]
  effect?.(place)
}
