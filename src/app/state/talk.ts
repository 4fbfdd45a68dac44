import type { Step } from '../../model/steps/steps.ts'
import type { State, Talk } from './state.ts'
import type { Transition } from './transitions.ts'

/** How many changes of a talk can be undone. */
export const UNDONE_AT_MOST = 100

/** Other steps for these; the very same ones back mean that nothing changes. */
export type StepsEdit = (steps: readonly Step[]) => readonly Step[]

/** Another talk altogether, or none. */
export const openTalk =
  (talk: Talk | null): Transition =>
  (state) =>
    state.talk === talk ? state : { ...state, talk }

/** What the address says of the talk. */
export const linkTalk =
  (talkLink: string): Transition =>
  (state) =>
    state.talkLink === talkLink ? state : { ...state, talkLink }

/** A talk that nobody has changed yet. */
export const freshTalk = (steps: readonly Step[], origin: Talk['origin']): Talk => ({
  steps,
  origin,
  past: [],
  future: [],
})

const latest = (kept: readonly (readonly Step[])[]): readonly (readonly Step[])[] =>
  kept.length > UNDONE_AT_MOST ? kept.slice(kept.length - UNDONE_AT_MOST) : kept

/** A changed talk. What belongs to the same `run` as the change before is undone together with it. */
export function changedTalk(talk: Talk, edit: StepsEdit, run?: string): Talk {
  const steps = edit(talk.steps)
  if (steps === talk.steps) return talk
  const goesOn = run !== undefined && talk.run === run
  return {
    steps,
    origin: 'draft',
    past: goesOn ? talk.past : latest([...talk.past, talk.steps]),
    future: [],
    ...(run === undefined ? {} : { run }),
  }
}

/** The talk before its last change; the talk itself where there is none. */
export function undoneTalk({ steps, past, future, ...talk }: Talk): Talk {
  const before = past[past.length - 1]
  if (before === undefined) return { steps, past, future, ...talk }
  return { steps: before, origin: 'draft', past: past.slice(0, -1), future: latest([...future, steps]) }
}

/** The talk with the change back that was undone last. */
export function redoneTalk({ steps, past, future, ...talk }: Talk): Talk {
  const next = future[future.length - 1]
  if (next === undefined) return { steps, past, future, ...talk }
  return { steps: next, origin: 'draft', past: latest([...past, steps]), future: future.slice(0, -1) }
}

/** The id of the step of `after` at which a talk goes on that stood at `id` of `before`: its own, else the next that is still shown, else the last. */
function heldStep(before: readonly Step[], after: readonly Step[], id: string): string {
  const shown = new Set(after.filter(({ skipped }) => !skipped).map((step) => step.id))
  if (id === '' || shown.has(id)) return id
  const at = before.findIndex((step) => step.id === id)
  if (at < 0) return id
  const behind = before.slice(0, at).reverse()
  return [...before.slice(at), ...behind].find((step) => shown.has(step.id))?.id ?? id
}

/** A change of the talk while it may be being given: it stands where it stood. */
const inState =
  (change: (talk: Talk) => Talk): Transition =>
  (state: State) => {
    const { talk, presenting } = state
    if (talk === null) return state
    const next = change(talk)
    if (next.steps === talk.steps) return state
    if (presenting === null) return { ...state, talk: next }
    const step = heldStep(talk.steps, next.steps, presenting.step)
    return {
      ...state,
      talk: next,
      presenting: step === presenting.step ? presenting : { ...presenting, step, portion: 0 },
    }
  }

/** Changes the steps of the talk. */
export const editTalk = (edit: StepsEdit, run?: string): Transition =>
  inState((talk) => changedTalk(talk, edit, run))

/** Takes the last change back. */
export const undoTalk: Transition = inState(undoneTalk)

/** Makes the change again that was taken back last. */
export const redoTalk: Transition = inState(redoneTalk)
