import type { ActionId } from './keys.ts'
import type { Atlas } from './state/atlas.ts'
import { isPanelOpen, type Room } from './state/panels.ts'
import { stepMention, stepPlace } from './state/reading.ts'
import type { Panel, State } from './state/state.ts'
import type { Store } from './state/store.ts'
import { leaveTrace, stepAlong, traceHere, traceTowardHere } from './state/traceSteps.ts'
import {
  acknowledgeLost,
  clearSelection,
  nextLanguage,
  nextTheme,
  openDialog,
  openPalette,
  showDetail,
  showPanel,
  type Transition,
  turnView,
} from './state/transitions.ts'

/** What an action acts on besides the state: the part of the stage that keys reach, and the page's room. */
export interface ActionPlace {
  readonly store: Store
  readonly stage: { zoomBy(factor: number): void; fit(): void } | null
  readonly room: Room
}

/** How much one press of a zoom key enlarges. */
const ZOOM = 1.35

const togglePanel =
  (panel: Panel, room: Room): Transition =>
  (state) =>
    showPanel(panel, !isPanelOpen(state, panel, room))(state)

/** Closes one thing at a time: an outline that lies over the stage, then the selection, then the way, then the line about a lost target. */
export function leave(state: State, room: Room): State {
  if (!room.wide && isPanelOpen(state, 'outline', room)) return showPanel('outline', null)(state)
  const cleared = clearSelection(state)
  if (cleared !== state) return cleared
  const left = leaveTrace(state)
  return left === state ? acknowledgeLost(state) : left
}

/** Along the way that is lit, else along the text. */
const stepOn =
  (atlas: Atlas, by: 1 | -1): Transition =>
  (state) =>
    (state.lit === null || state.lit.edges.size === 0 ? stepMention(atlas, by) : stepAlong(by))(state)

type Effect = (place: ActionPlace) => void

/** The effect of a transition that the atlas or the room has a say in. */
const change =
  (of: (place: ActionPlace) => Transition): Effect =>
  (place) =>
    place.store.dispatch(of(place))

/** What each action does. Those that are missing are the stage's own (walking, panning, choosing). */
const EFFECTS: Readonly<Partial<Record<ActionId, Effect>>> = {
  detail1: change(() => showDetail(1)),
  detail2: change(() => showDetail(2)),
  detail3: change(() => showDetail(3)),
  nextView: change(({ store }) => turnView(store.atlas.attributes.layouts, 1)),
  previousView: change(({ store }) => turnView(store.atlas.attributes.layouts, -1)),
  zoomIn: ({ stage }) => stage?.zoomBy(ZOOM),
  zoomOut: ({ stage }) => stage?.zoomBy(1 / ZOOM),
  fit: ({ stage }) => stage?.fit(),
  nextPlace: change(({ store }) => stepPlace(store.atlas, 1)),
  previousPlace: change(({ store }) => stepPlace(store.atlas, -1)),
  nextMention: change(({ store }) => stepOn(store.atlas, 1)),
  previousMention: change(({ store }) => stepOn(store.atlas, -1)),
  way: change(({ store }) => traceHere(store.atlas)),
  purpose: change(({ store }) => traceTowardHere(store.atlas, 'purpose')),
  means: change(({ store }) => traceTowardHere(store.atlas, 'means')),
  outline: change(({ room }) => togglePanel('outline', room)),
  reader: change(({ room }) => togglePanel('reader', room)),
  legend: change(({ room }) => togglePanel('legend', room)),
  search: change(() => openPalette(true)),
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
  EFFECTS[action]?.(place)
}
