import type { Detail, LayoutId } from '../../model/kinds.ts'
import type { Span } from '../../model/span.ts'
import { roundCamera } from './roundCamera.ts'
import { sameTarget } from './sameTarget.ts'
import {
  type Camera,
  type Copied,
  type Dialog,
  type Filters,
  type Focus,
  LANGUAGES,
  type Language,
  NO_FILTERS,
  type Panel,
  type Reading,
  type Selection,
  type Sheet,
  type State,
  type TableView,
  type Target,
  THEMES,
  type Theme,
  type Trace,
} from './state.ts'

/** A pure step from one state to the next; the same state back means that nothing changes. */
export type Transition = (state: State) => State

/** Another view is shown fitted: places differ, so the camera's would mean nothing. */
export const showView =
  (view: LayoutId): Transition =>
  (state) =>
    state.view === view ? state : { ...state, view, camera: null, hover: null }

/** More or less of the graph unfolds; the view is fitted to what is shown then. */
export const showDetail =
  (detail: Detail): Transition =>
  (state) =>
    state.detail === detail ? state : { ...state, detail, camera: null, hover: null }

/** Chooses a node (with its first mention) or an edge (with its first evidence), or another of them by `index`. */
export const select =
  (target: Target, index = 0): Transition =>
  (state) =>
    sameTarget(state.selection, target) && state.selection?.index === index && state.passage === null
      ? state
      : {
          ...state,
          selection: { kind: target.kind, key: target.key, index } satisfies Selection,
          hover: null,
          passage: null,
        }

export const clearSelection: Transition = (state) =>
  state.selection === null && state.hover === null && state.passage === null
    ? state
    : { ...state, selection: null, hover: null, passage: null }

/** Shows words of the text, and nothing else as chosen. */
export const readPassage =
  (passage: Span | null): Transition =>
  (state) =>
    state.passage === passage ? state : { ...state, passage, selection: null, hover: null }

/** Steps `by` through the `count` mentions or pieces of evidence of what is selected, round the ends. */
export const stepIndex =
  (by: number, count: number): Transition =>
  (state) =>
    state.selection === null || count < 2
      ? state
      : {
          ...state,
          selection: { ...state.selection, index: (((state.selection.index + by) % count) + count) % count },
        }

/** What the pointer or the keyboard rests on. Under the sheet that shows its sentence it stays: nothing else can be reached there. */
export const hoverOn =
  (hover: Target | null): Transition =>
  (state) =>
    sameTarget(state.hover, hover) || state.sheet === 'source' ? state : { ...state, hover }

/** Hides or shows again one kind, relation type or basis. */
export const toggleFilter =
  <F extends keyof Filters>(
    filter: F,
    value: Filters[F] extends ReadonlySet<infer V> ? V : never,
  ): Transition =>
  (state) => {
    const values = new Set<unknown>(state.hidden[filter])
    if (!values.delete(value)) values.add(value)
    return { ...state, hidden: { ...state.hidden, [filter]: values } }
  }

/** Whether anything is hidden or a part is shown alone. */
export const isRestricted = ({ hidden, focus }: Pick<State, 'hidden' | 'focus'>): boolean =>
  focus !== null || Object.values(hidden).some(({ size }) => size > 0)

/** Whether what is shown has a line of its own: where it is restricted, or concepts are pinned. */
export const isNarrowed = (state: Pick<State, 'hidden' | 'focus' | 'pins'>): boolean =>
  isRestricted(state) || state.pins.length > 0

/** Shows all that this detail has: nothing hidden, no part alone. Pins stay where they are. */
export const restoreAll: Transition = (state) =>
  isRestricted(state) ? { ...state, hidden: NO_FILTERS, focus: null, camera: null } : state

/** `null` fits the view to what is shown; any other camera is rounded to what a link can say. */
export const moveCamera =
  (camera: Camera | null): Transition =>
  (state) =>
    state.camera === camera ? state : { ...state, camera: camera && roundCamera(camera) }

export const speak =
  (language: Language): Transition =>
  (state) => ({ ...state, language })

export const dress =
  (theme: Theme): Transition =>
  (state) => ({ ...state, theme })

/** The value `by` after `value`, round the ends. */
function around<T>(values: readonly T[], value: T, by: number): T {
  const at = values.indexOf(value)
  return values[(at + by + values.length) % values.length] ?? value
}

/** The next (`by` 1) or previous (−1) of the graph's `views`. */
export const turnView =
  (views: readonly LayoutId[], by: 1 | -1): Transition =>
  (state) =>
    showView(around(views, state.view, by))(state)

export const nextLanguage: Transition = (state) => speak(around(LANGUAGES, state.language, 1))(state)

export const nextTheme: Transition = (state) => dress(around(THEMES, state.theme, 1))(state)

export const showPanel =
  (panel: Panel, open: boolean | null): Transition =>
  (state) => ({ ...state, panels: { ...state.panels, [panel]: open } })

export const openDialog =
  (dialog: Dialog | null): Transition =>
  (state) =>
    state.dialog === dialog ? state : { ...state, dialog }

/** The reader has seen which targets of the link were lost. */
export const acknowledgeLost: Transition = (state) =>
  state.lost.length === 0 ? state : { ...state, lost: [] }

/** Another state altogether, as an address gives it; what the pointer rests on is forgotten. */
export const open =
  (next: State): Transition =>
  () =>
    next

/** Asks for the text's way between two concepts; null asks no more. */
export const askTrace =
  (trace: Trace | null): Transition =>
  (state) => ({ ...state, trace })

/** Pins a concept, or takes its pin away. Where just what joins the pins is shown, that changes with them, and all shows again without any. */
export const togglePin =
  (key: string): Transition =>
  (state) => {
    const pins = state.pins.includes(key) ? state.pins.filter((pin) => pin !== key) : [...state.pins, key]
    if (state.focus?.mode !== 'between') return { ...state, pins }
    return { ...state, pins, focus: pins.length === 0 ? null : state.focus, camera: null }
  }

/** Takes all pins away. */
export const clearPins: Transition = (state) => state.pins.reduce((next, key) => togglePin(key)(next), state)

/** Shows a part of the graph alone, fitted; null shows all again. */
export const focusOn =
  (focus: Focus | null): Transition =>
  (state) =>
    state.focus === focus ? state : { ...state, focus, camera: null }

/** Lays a sheet over the stage and the panels; null takes it away and leaves everything as it was. */
export const openSheet =
  (sheet: Sheet | null): Transition =>
  (state) =>
    state.sheet === sheet ? state : { ...state, sheet }

/** Opens a sheet, or takes it away where it lies already. */
export const toggleSheet =
  (sheet: Sheet): Transition =>
  (state) =>
    openSheet(state.sheet === sheet ? null : sheet)(state)

/** Shows the pinned concepts and what joins them alone, or all again. Nothing without pins. */
export const toggleBetweenPins: Transition = (state) =>
  state.focus?.mode === 'between'
    ? focusOn(null)(state)
    : state.pins.length === 0
      ? state
      : focusOn({ mode: 'between' })(state)

export const sortTable =
  (table: TableView): Transition =>
  (state) => ({ ...state, table })

export const readAs =
  (reading: Partial<Reading>): Transition =>
  (state) => ({ ...state, reading: { ...state.reading, ...reading } })

/** Tells what became of the last wish to copy; null once that has been read. */
export const tellCopied =
  (copied: Copied | null): Transition =>
  (state) =>
    state.copied === copied ? state : { ...state, copied }

export const openPalette =
  (palette: boolean): Transition =>
  (state) =>
    state.palette === palette ? state : { ...state, palette }

/** Begins the talk at its first step, in colours for a wall; where it is being given already it goes on. */
export const startTalk: Transition = (state) =>
  state.presenting !== null
    ? state
    : {
        ...state,
        presenting: { step: '', portion: 0, veil: null, pace: null, before: state },
        panels: { outline: null, reader: null, legend: null },
        theme: state.theme === 'dark' ? 'dark' : 'projector',
      }
