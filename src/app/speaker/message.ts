import { checkStepsFile } from '../../model/steps/readStepsFile.ts'
import type { Step } from '../../model/steps/steps.ts'
import { stepsFile } from '../../model/steps/writeStepsFile.ts'
import { TALK_ORIGINS, type TalkOrigin, THEMES, type Theme, type Veil } from '../state/state.ts'
import type { Clock } from './clock.ts'

/** What a window is in a talk that is given with two: the one that is shown, or the speaker's own. */
export const ROLES = ['audience', 'speaker'] as const
export type Role = (typeof ROLES)[number]

/** A window for as long as it lives; another one after it is loaded anew. */
export interface Sender {
  readonly role: Role
  readonly id: string
}

/** When something was said, and by whom: a count that is one more than any the sender had seen. */
export interface Stamp extends Sender {
  readonly count: number
}

export interface Stamped<T> {
  readonly stamp: Stamp
  readonly value: T
}

/** What the audience sees, the talk's own part of the state and what a detour shows; without what each window has for itself. */
export interface Place {
  /** The fragment of an address that holds it; null where no talk is being given. */
  readonly address: string | null
  readonly veil: Veil | null
  readonly pace: number | null
  /** Of the audience's window. */
  readonly theme: Theme
  /** Whether something is being searched for before the audience. */
  readonly searching: boolean
}

/** The steps as they have been prepared. */
export interface SharedTalk {
  readonly steps: readonly Step[]
  readonly origin: TalkOrigin
}

/** All that two windows have in common, each part with a time of its own. */
export interface Shared {
  readonly talk: SharedTalk
  readonly place: Place
  readonly clock: Clock
}

/** In this order what is new is taken over: a place is a place of its talk. */
export const SHARED = ['talk', 'place', 'clock'] as const satisfies readonly (keyof Shared)[]
export type SharedPart = (typeof SHARED)[number]

export type Registers = { readonly [P in SharedPart]: Stamped<Shared[P]> | null }

/** When each part was said last; null for what nobody has said. */
export type Stamps = { readonly [P in SharedPart]: Stamp | null }

export const NO_REGISTERS: Registers = { talk: null, place: null, clock: null }

/** CSS pixels. */
export interface StageSize {
  readonly width: number
  readonly height: number
}

/** Shares of the stage's width and height, 0 to 1. */
export interface StagePoint {
  readonly x: number
  readonly y: number
}

export type Message =
  /** A window has been opened, or loaded anew: what do the others know? */
  | { readonly kind: 'ask' }
  /** What has changed, or what was asked for. */
  | { readonly kind: 'tell'; readonly said: Registers }
  /** Is the audience's window there, and does it hold what was said at these times? */
  | { readonly kind: 'call'; readonly stamps: Stamps }
  /** It is, with a stage of this size. */
  | { readonly kind: 'here'; readonly stage: StageSize | null }
  /** The speaker points at this place of the stage, in shares of its width and height; null where no more. */
  | { readonly kind: 'point'; readonly at: StagePoint | null }
  /** A window is being closed or left. */
  | { readonly kind: 'bye' }

/** What a message is told by among others, and the version of its form. */
const FORMAT = 'mailuo-speaker'
const VERSION = 1

/** Steps of which a window takes no more than so many from another, and letters of an address and of an id. */
const MOST_STEPS = 2000
const LONGEST_ADDRESS = 20_000
const LONGEST_ID = 40
/** Pixels of a side, milliseconds of a clock or a pace: what is more is no screen and no talk. */
const LARGEST_SIDE = 20_000
const LONGEST_TIME = 1e15

/** A message with its sender, in the form in which it travels. */
export const written = (sender: Sender, message: Message): object => ({
  format: FORMAT,
  version: VERSION,
  from: sender,
  ...message,
})

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null

const oneOf = <T>(values: readonly T[], value: unknown): T | undefined =>
  values.find((candidate) => candidate === value)

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most

const timeOrNull = (value: unknown): number | null | undefined =>
  value === null || isWithin(value, 0, LONGEST_TIME) ? value : undefined

function senderOf(value: unknown): Sender | null {
  const { role, id } = fieldsOf(value) ?? {}
  const known = oneOf(ROLES, role)
  return known && typeof id === 'string' && id.length <= LONGEST_ID && /^[\w-]+$/.test(id)
    ? { role: known, id }
    : null
}

function stampOf(value: unknown): Stamp | null {
  const sender = senderOf(value)
  const { count } = fieldsOf(value) ?? {}
  return sender && Number.isSafeInteger(count) && isWithin(count, 0, 2 ** 40) ? { ...sender, count } : null
}

function talkOf(value: unknown): SharedTalk | null {
  const { steps, origin } = fieldsOf(value) ?? {}
  const known = oneOf(TALK_ORIGINS, origin)
  if (!known || !Array.isArray(steps) || steps.length > MOST_STEPS) return null
  try {
    return { steps: checkStepsFile(stepsFile('', steps)).steps, origin: known }
  } catch {
    return null
  }
}

function placeOf(value: unknown): Place | null {
  const { address, veil, pace, theme, searching } = fieldsOf(value) ?? {}
  const known = {
    veil: oneOf(['black', 'overview', null] as const, veil),
    pace: timeOrNull(pace),
    theme: oneOf(THEMES, theme),
  }
  if (address !== null && (typeof address !== 'string' || address.length > LONGEST_ADDRESS)) return null
  if (known.veil === undefined || known.pace === undefined) return null
  if (known.theme === undefined) return null
  return {
    address,
    veil: known.veil,
    pace: known.pace,
    theme: known.theme,
    searching: searching === true,
  }
}

/** A clock in an unknown form, as a message or a browser's store has it; null where it is none. */
export function clockOf(value: unknown): Clock | null {
  const { since, banked, target } = fieldsOf(value) ?? {}
  const [begun, aim] = [timeOrNull(since), timeOrNull(target)]
  return begun !== undefined && aim !== undefined && isWithin(banked, 0, LONGEST_TIME)
    ? { since: begun, banked, target: aim }
    : null
}

const CHECKS: { readonly [P in SharedPart]: (value: unknown) => Shared[P] | null } = {
  talk: talkOf,
  place: placeOf,
  clock: clockOf,
}

function stamped<P extends SharedPart>(part: P, value: unknown): Stamped<Shared[P]> | null {
  const { stamp, value: own } = fieldsOf(value) ?? {}
  const when = stampOf(stamp)
  const checked = when && CHECKS[part](own)
  return when && checked ? { stamp: when, value: checked } : null
}

/** What was said in an unknown form; parts that are not sound are left out. */
export function registersOf(value: unknown): Registers {
  const fields = fieldsOf(value) ?? {}
  return {
    talk: stamped('talk', fields.talk),
    place: stamped('place', fields.place),
    clock: stamped('clock', fields.clock),
  }
}

function stampsOf(value: unknown): Stamps {
  const { talk, place, clock } = fieldsOf(value) ?? {}
  return { talk: stampOf(talk), place: stampOf(place), clock: stampOf(clock) }
}

function stageOf(value: unknown): StageSize | null {
  const { width, height } = fieldsOf(value) ?? {}
  return isWithin(width, 1, LARGEST_SIDE) && isWithin(height, 1, LARGEST_SIDE) ? { width, height } : null
}

function pointOf(value: unknown): StagePoint | null {
  const { x, y } = fieldsOf(value) ?? {}
  return isWithin(x, 0, 1) && isWithin(y, 0, 1) ? { x, y } : null
}

function messageIn(fields: Fields): Message | null {
  switch (fields.kind) {
    case 'ask':
    case 'bye':
      return { kind: fields.kind }
    case 'call':
      return { kind: 'call', stamps: stampsOf(fields.stamps) }
    case 'tell':
      return { kind: 'tell', said: registersOf(fields.said) }
    case 'here':
      return { kind: 'here', stage: stageOf(fields.stage) }
    case 'point':
      return { kind: 'point', at: pointOf(fields.at) }
    default:
      return null
  }
}

/** What has come from another window: a message; one of a form that this page does not speak; or nothing to be heeded. */
export type Heard =
  | { readonly kind: 'message'; readonly from: Sender; readonly message: Message }
  | { readonly kind: 'foreign' }
  | null

/** Reads what has come, whatever it is: other pages may speak on the same channel. Never throws. */
export function heardIn(data: unknown): Heard {
  const fields = fieldsOf(data)
  if (!fields || fields.format !== FORMAT) return null
  if (fields.version !== VERSION) return { kind: 'foreign' }
  const from = senderOf(fields.from)
  const message = messageIn(fields)
  return from && message ? { kind: 'message', from, message } : null
}
