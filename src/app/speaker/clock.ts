/** The time of a talk. All times are milliseconds; `since` is a time of day as `Date.now` gives it. */
export interface Clock {
  /** Since when it runs; null while it stands. */
  readonly since: number | null
  /** What it had counted before. */
  readonly banked: number
  /** How long the talk is to take; null where nobody has said so. */
  readonly target: number | null
}

export const NEW_CLOCK: Clock = { since: null, banked: 0, target: null }

const MINUTE = 60_000

/** The longest talk that a target can be set for, in minutes. */
export const LONGEST = 600

/** How long the talk has taken at `now`. Where the machine's clock was set back it has not gone on. */
export const elapsedOf = ({ since, banked }: Clock, now: number): number =>
  banked + (since === null ? 0 : Math.max(0, now - since))

/** Goes on counting from `now`; a clock that runs stays as it is. */
export const startClock = (clock: Clock, now: number): Clock =>
  clock.since === null ? { ...clock, since: now } : clock

/** Stands still at `now`. */
export const stopClock = (clock: Clock, now: number): Clock =>
  clock.since === null ? clock : { ...clock, since: null, banked: elapsedOf(clock, now) }

/** Counts from nothing again; it stands until it is started. */
export const resetClock = (clock: Clock): Clock => ({ ...NEW_CLOCK, target: clock.target })

/** Sets how many minutes the talk is to take, kept within 1 to LONGEST; null or no number for no target. */
export const aimClock = (clock: Clock, minutes: number | null): Clock => ({
  ...clock,
  target:
    minutes === null || !Number.isFinite(minutes) || minutes <= 0
      ? null
      : Math.max(1, Math.min(LONGEST, Math.round(minutes))) * MINUTE,
})

/** How the time of a talk compares with its target where it stands. */
export type Pace =
  /** There is no target. */
  | { readonly kind: 'free' }
  /** More than the whole time has gone by: by so much. */
  | { readonly kind: 'over'; readonly by: number }
  /** Earlier or later than this place of the talk is due: by so much. */
  | { readonly kind: 'early' | 'late'; readonly by: number }
  | { readonly kind: 'even' }

/** How much of a talk lies behind, in pieces that are given as much time each: `done` of `all`, the one at `done` (0-based) being told. */
export interface Progress {
  readonly done: number
  readonly all: number
}

/** When the piece that is being told is to begin and to end; null without a target. */
export function dueOf({ target }: Clock, { done, all }: Progress): { from: number; to: number } | null {
  if (target === null || all <= 0) return null
  const piece = target / all
  return { from: piece * done, to: piece * (done + 1) }
}

/** How the time at `now` compares with what is due. */
export function paceOf(clock: Clock, progress: Progress, now: number): Pace {
  const due = dueOf(clock, progress)
  if (due === null || clock.target === null) return { kind: 'free' }
  const elapsed = elapsedOf(clock, now)
  if (elapsed > clock.target) return { kind: 'over', by: elapsed - clock.target }
  if (elapsed > due.to) return { kind: 'late', by: elapsed - due.to }
  if (elapsed < due.from) return { kind: 'early', by: due.from - elapsed }
  return { kind: 'even' }
}

const two = (number: number): string => String(number).padStart(2, '0')

/** 「8:05」「1:02:09」: whole seconds that have gone by. */
export function timeText(time: number): string {
  const seconds = Math.floor(Math.max(0, time) / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const rest = two(seconds % 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`
}

/** 「14:05」: the time of day. */
export const dayTimeText = (now: Date): string => `${two(now.getHours())}:${two(now.getMinutes())}`
