import { type Atlas, conceptOf } from '../atlas.ts'
import { activeTarget } from '../emphasis.ts'
import type { Lit, State, Target, Toward, Trace } from '../state.ts'
import { select, type Transition } from '../transitions.ts'

const WHOLE = { directed: true, choice: 0 } as const

/** Shows a trace: the camera is left to it, and the panel that tells it opens. */
const show = (state: State, trace: Trace): State => ({
  ...state,
  trace,
  lit: null,
  camera: null,
  hover: null,
  panels: state.panels.reader === false ? { ...state.panels, reader: null } : state.panels,
})

/** Asks for the ways from `from` to `to`; with one of them null, which is still to be chosen, waits for it. */
export const traceBetween =
  (from: string | null, to: string | null): Transition =>
  (state) => ({
    ...show(state, { ...WHOLE, directed: state.trace?.directed ?? true, from, to }),
    selection: from === null || to === null ? state.selection : null,
  })

/** Makes a concept the first end of the way; the other end stays, unless it is this one. */
export const traceFrom =
  (key: string): Transition =>
  (state) => {
    const to = state.trace?.toward === undefined ? state.trace?.to : null
    return traceBetween(key, to === key ? null : (to ?? null))(state)
  }

/** Makes a concept the second end of the way; the other end stays, unless it is this one. */
export const traceTo =
  (key: string): Transition =>
  (state) => {
    const from = state.trace?.toward === undefined ? state.trace?.from : null
    return traceBetween(from === key ? null : (from ?? null), key)(state)
  }

/** Asks what a concept is for (`purpose`), or how it is reached (`means`). */
export const traceToward =
  (key: string, toward: Toward): Transition =>
  (state) => ({ ...show(state, { ...WHOLE, from: key, to: null, toward }), selection: null })

/** Whether an end of the way is still to be chosen. */
export const isAwaiting = ({ trace }: State): boolean =>
  trace !== null && trace.toward === undefined && (trace.from === null || trace.to === null)

/** Takes a concept as the end that is missing; where it is the other end already, nothing changes. */
const complete =
  (key: string): Transition =>
  (state) => {
    const { trace } = state
    if (!trace || trace.from === key || trace.to === key) return state
    return trace.from === null ? traceFrom(key)(state) : traceTo(key)(state)
  }

/**
 * Takes a concept as the next end: the missing one of a way begun; else the second end of a way from what is selected; else the new
 * second end of the way shown; else a first end.
 */
export const traceThrough =
  (atlas: Atlas, key: string): Transition =>
  (state) => {
    if (conceptOf(atlas, key) === null) return state
    if (isAwaiting(state)) return complete(key)(state)
    const { selection, trace } = state
    const chosen = selection?.kind === 'node' && conceptOf(atlas, selection.key) ? selection.key : null
    if (trace?.from && trace.toward === undefined) return trace.from === key ? state : traceTo(key)(state)
    if (chosen !== null && chosen !== key) return traceBetween(chosen, key)(state)
    return traceBetween(key, null)(state)
  }

/** What a click on the stage means: with Shift the next end of a way, also without where one is awaited; else a selection. */
export const pick =
  (atlas: Atlas, target: Target, shift: boolean): Transition =>
  (state) => {
    const end = target.kind === 'node' && conceptOf(atlas, target.key) !== null
    return end && (shift || isAwaiting(state))
      ? traceThrough(atlas, target.key)(state)
      : select(target)(state)
  }

/** The concept that a key acts on: what the keyboard or the pointer rests on, else what is selected; where that is a line or nothing, the way's first end. */
function conceptAt(atlas: Atlas, state: State): string | null {
  const target = activeTarget(state)
  if (target?.kind === 'node' && conceptOf(atlas, target.key)) return target.key
  return target?.kind === 'node' ? null : (state.trace?.from ?? null)
}

/** One key for ways: begins one at the concept chosen, ends it at another, and puts a way that is shown away. */
export const traceHere =
  (atlas: Atlas): Transition =>
  (state) => {
    const key = conceptAt(atlas, state)
    const { trace } = state
    if (!trace) return traceBetween(key, null)(state)
    if (isAwaiting(state) && key !== null && key !== trace.from && key !== trace.to)
      return complete(key)(state)
    return leaveTrace(state)
  }

/** Asks what the concept chosen is for, or how it is reached; asked once more, puts the answer away. */
export const traceTowardHere =
  (atlas: Atlas, toward: Toward): Transition =>
  (state) => {
    const key = conceptAt(atlas, state)
    if (key === null) return state
    const { trace } = state
    return trace?.toward === toward && trace.from === key
      ? leaveTrace(state)
      : traceToward(key, toward)(state)
  }

/** The ends change places. */
export const swapEnds: Transition = (state) =>
  state.trace === null || state.trace.toward !== undefined
    ? state
    : traceBetween(state.trace.to, state.trace.from)(state)

/** Whether relations are followed in their direction only. */
export const heedDirection =
  (directed: boolean): Transition =>
  (state) =>
    state.trace === null || state.trace.directed === directed
      ? state
      : { ...show(state, { ...state.trace, directed, choice: 0 }), selection: null }

/** Shows another of the ways found (0-based). */
export const chooseWay =
  (choice: number): Transition =>
  (state) =>
    state.trace === null || state.trace.choice === choice
      ? state
      : { ...show(state, { ...state.trace, choice }), selection: null }

/** What has been found for the way asked for and the stage keeps lit. Where no way is asked for, what a step of a talk lights stays. */
export const keepLit =
  (lit: Lit | null): Transition =>
  (state) =>
    state.lit === lit || (state.trace === null && state.presenting !== null) ? state : { ...state, lit }

/** Puts the way away; everything else stays. */
export const leaveTrace: Transition = (state) =>
  state.trace === null && state.lit === null ? state : { ...state, trace: null, lit: null }

/** Selects the next (`by` 1) or previous (−1) step of what is lit, round the ends; nothing where nothing is lit. */
export const stepAlong =
  (by: 1 | -1): Transition =>
  (state) => {
    const edges = [...(state.lit?.edges ?? [])]
    const at = state.selection?.kind === 'edge' ? edges.indexOf(state.selection.key) : -1
    const next = edges[at < 0 ? (by > 0 ? 0 : edges.length - 1) : (at + by + edges.length) % edges.length]
    return next === undefined ? state : select({ kind: 'edge', key: next })(state)
  }
