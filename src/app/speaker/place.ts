import { decodeAddress, encodeAddress } from '../state/address.ts'
import type { Atlas } from '../state/atlas.ts'
import { endTalk, showStep } from '../state/presenting.ts'
import { INITIAL_STATE, type State, type Talk } from '../state/state.ts'
import { freshTalk, openTalk } from '../state/talk.ts'
import { articleTalk } from '../state/talkOf.ts'
import { speak, startTalk, type Transition } from '../state/transitions.ts'
import type { Place, SharedTalk } from './message.ts'

/** What a place tells of the audience's window besides the state. */
export type Wall = Pick<Place, 'theme' | 'searching'>

/** The parts of the state that both windows share while a talk is given. The camera comes last: it moves by itself. */
const SHARED_FIELDS = [
  'presenting',
  'language',
  'panels',
  'view',
  'detail',
  'selection',
  'hidden',
  'trace',
  'pins',
  'focus',
  'sheet',
  'table',
  'passage',
  'camera',
] as const satisfies readonly (keyof State)[]

/** Whether both states have the very same of what is shared. */
export const sharesSame = (a: State, b: State): boolean =>
  SHARED_FIELDS.every((field) => a[field] === b[field])

/** The state's part of a place: what differs from a plain one, as an address says it. */
const addressOf = (atlas: Atlas, state: State): string =>
  encodeAddress(
    {
      ...INITIAL_STATE,
      theme: 'projector',
      presenting: state.presenting,
      language: state.language,
      panels: state.panels,
      view: state.view,
      detail: state.detail,
      selection: state.selection,
      hidden: state.hidden,
      trace: state.trace,
      pins: state.pins,
      focus: state.focus,
      sheet: state.sheet,
      table: state.table,
      passage: state.passage,
      camera: state.camera,
    },
    atlas,
  )

/** Where a talk stands, to be told to the other window. */
export const placeIn = (atlas: Atlas, state: State, wall: Wall): Place => ({
  address: state.presenting === null ? null : addressOf(atlas, state),
  veil: state.presenting?.veil ?? null,
  pace: state.presenting?.pace ?? null,
  ...wall,
})

const WITHOUT_CAMERA = /(^|&)camera=[^&]*/

/** Whether two places differ in nothing but where the camera is. */
export const onlyCameraMoved = (a: Place, b: Place): boolean =>
  a.address !== b.address &&
  a.address?.replace(WITHOUT_CAMERA, '') === b.address?.replace(WITHOUT_CAMERA, '') &&
  samePlace({ ...a, address: b.address }, b)

export const samePlace = (a: Place, b: Place): boolean =>
  a.address === b.address &&
  a.veil === b.veil &&
  a.pace === b.pace &&
  a.theme === b.theme &&
  a.searching === b.searching

/** Plain data in a form that can be compared; sets as lists. */
const plain = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (part instanceof Set ? [...part] : part))

/** What differs from what is there; whatever says the same stays the very same, so that nothing is drawn or remembered anew. */
const keep = <T>(next: T, before: T): T => (plain(next) === plain(before) ? before : next)

/**
 * Shows a place that was told by another window. Its parts that this graph does not have are left out, as of any address. What lies
 * beside the talk in this window stays.
 */
export const showPlace =
  (atlas: Atlas, { address, veil, pace }: Place): Transition =>
  (state) => {
    const asked = address === null ? null : decodeAddress(address, atlas)
    if (asked?.presenting == null) return endTalk(state)
    const begun = startTalk(state.talk === null ? { ...state, talk: articleTalk(atlas.file) } : state)
    if (begun.presenting === null) return state
    const { step, portion } = asked.presenting
    const shown = showStep(atlas)({
      ...speak(asked.language)(begun),
      presenting: { ...begun.presenting, step, portion },
    })
    const stood = state.presenting?.step === step && state.presenting.portion === portion
    const trace = keep(asked.trace, state.trace)
    return {
      ...shown,
      presenting: shown.presenting && { ...shown.presenting, veil, pace },
      // What has been found for a way that is still asked for stays lit.
      lit: stood && trace !== null && trace === state.trace ? state.lit : shown.lit,
      view: asked.view,
      panels: keep(asked.panels, state.panels),
      detail: asked.detail,
      selection: keep(asked.selection, state.selection),
      hidden: keep(asked.hidden, state.hidden),
      trace,
      pins: keep(asked.pins, state.pins),
      focus: keep(asked.focus, state.focus),
      sheet: asked.sheet,
      table: keep(asked.table, state.table),
      passage: keep(asked.passage, state.passage),
      // What is being searched for in this window is put away only with the step that it was asked at.
      palette: stood && state.palette,
      camera: keep(asked.camera, state.camera),
    }
  }

/** The talk of a state, to be told to the other window. */
export const sharedTalk = ({ steps, origin }: Talk): SharedTalk => ({ steps, origin })

/** Whether two talks have the same steps, notes included. */
export const sameTalk = (a: Pick<Talk, 'steps'>, b: Pick<Talk, 'steps'>): boolean =>
  a.steps === b.steps || plain(a.steps) === plain(b.steps)

/** Takes over the talk that another window has; where it says the same as this one's, that stays with all that can be undone. */
export const takeTalk =
  ({ steps, origin }: SharedTalk): Transition =>
  (state) =>
    state.talk !== null && sameTalk(state.talk, { steps }) ? state : openTalk(freshTalk(steps, origin))(state)
