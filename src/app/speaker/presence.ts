/** What the speaker's window knows of the audience's. */
export interface Presence {
  /** How many calls have gone out since anything came from there. */
  readonly calls: number
  /** Whether anything has ever come from there. */
  readonly met: boolean
  /** Whether it has said that it is being closed or left. */
  readonly left: boolean
}

export const NOBODY_YET: Presence = { calls: 0, met: false, left: false }

/** Milliseconds between two calls. */
export const CALL_EVERY = 1500

/** So many calls without an answer, and the window counts as gone: it may be loading, or its machine may have slept. */
const PATIENT_CALLS = 3
/** A window that has said that it goes may only be loading anew. */
const PATIENT_AFTER_LEAVE = 1

export const called = (presence: Presence): Presence => ({ ...presence, calls: presence.calls + 1 })

export const heardFrom = (presence: Presence): Presence =>
  presence.met && presence.calls === 0 && !presence.left ? presence : { calls: 0, met: true, left: false }

export const leaving = (presence: Presence): Presence => ({ ...presence, calls: 0, left: true })

/** Whether the audience's window is there, is still awaited, or is gone. */
export function whereabouts({ calls, met, left }: Presence): 'there' | 'awaited' | 'gone' {
  if (left) return calls > PATIENT_AFTER_LEAVE ? 'gone' : 'there'
  if (calls > PATIENT_CALLS) return 'gone'
  return met ? 'there' : 'awaited'
}
