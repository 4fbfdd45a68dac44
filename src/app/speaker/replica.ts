import {
  type Message,
  NO_REGISTERS,
  type Registers,
  ROLES,
  type Sender,
  SHARED,
  type Shared,
  type SharedPart,
  type Stamp,
  type Stamps,
} from './message.ts'

/** What one window holds of what two have in common: of each part the latest that was said. */
export interface Replica {
  readonly self: Sender
  readonly registers: Registers
}

export const newReplica = (self: Sender, registers: Registers = NO_REGISTERS): Replica => ({
  self,
  registers,
})

/** Whether what was said at `a` counts more than what was said at `b`: the later; of what was said at once the audience's. A total order. */
export function outranks(a: Stamp, b: Stamp): boolean {
  if (a.count !== b.count) return a.count > b.count
  if (a.role !== b.role) return ROLES.indexOf(a.role) < ROLES.indexOf(b.role)
  return a.id > b.id
}

const countOf = ({ registers }: Replica): number =>
  Math.max(0, ...SHARED.map((part) => registers[part]?.stamp.count ?? 0))

/** This window says something new: it counts more than all that the window has heard. */
export function say<P extends SharedPart>(replica: Replica, part: P, value: Shared[P]): Replica {
  const { self, registers } = replica
  const stamp: Stamp = { ...self, count: countOf(replica) + 1 }
  return { self, registers: { ...registers, [part]: { stamp, value } } }
}

/** The parts of `registers` that `wanted` names. */
export const only = (registers: Registers, wanted: readonly SharedPart[]): Registers => ({
  talk: wanted.includes('talk') ? registers.talk : null,
  place: wanted.includes('place') ? registers.place : null,
  clock: wanted.includes('clock') ? registers.clock : null,
})

/** What a message brings about in a window. */
export interface Outcome {
  readonly replica: Replica
  /** The parts that are new here and are to be taken over, in their order. */
  readonly taken: readonly SharedPart[]
  readonly answers: readonly Message[]
}

const isNewer = (a: Stamp | null, b: Stamp | null): boolean => a !== null && (b === null || outranks(a, b))

/** When a window has heard last of each part. */
export const stampsIn = ({ talk, place, clock }: Registers): Stamps => ({
  talk: talk?.stamp ?? null,
  place: place?.stamp ?? null,
  clock: clock?.stamp ?? null,
})

/** Whether `a` has a later word on a part than `b`. */
const newer = (a: Registers, b: Registers, part: SharedPart): boolean =>
  isNewer(a[part]?.stamp ?? null, b[part]?.stamp ?? null)

/** A call says how far the caller has heard: who has heard more tells it, who has heard less asks. So what was lost on its way comes again. */
function heardCall({ registers }: Replica, stamps: Stamps): Message[] {
  const own = stampsIn(registers)
  const more = SHARED.filter((part) => isNewer(own[part], stamps[part]))
  const less = SHARED.some((part) => isNewer(stamps[part], own[part]))
  return [
    ...(more.length > 0 ? [{ kind: 'tell', said: only(registers, more) } as const] : []),
    ...(less ? [{ kind: 'ask' } as const] : []),
  ]
}

function heardTell(replica: Replica, said: Registers): Outcome {
  const { self, registers } = replica
  const taken = SHARED.filter((part) => newer(said, registers, part))
  // Who says what has been overtaken has not heard the later: it is told. What was not spoken of at all may be known there.
  const behind = SHARED.filter((part) => said[part] !== null && newer(registers, said, part))
  const next = { ...registers, ...Object.fromEntries(taken.map((part) => [part, said[part]])) }
  return {
    replica: { self, registers: next },
    taken,
    answers: behind.length === 0 ? [] : [{ kind: 'tell', said: only(next, behind) }],
  }
}

/**
 * What a window does with a message: of each part the latest that was said stays (a last-writer-wins register by Lamport's logical time,
 * Communications of the ACM 21(7), 1978), so that windows that have heard the same hold the same, in whichever order it came. What is
 * taken over is not said again, so nothing echoes.
 */
export function receive(replica: Replica, message: Message): Outcome {
  const nothing: Outcome = { replica, taken: [], answers: [] }
  switch (message.kind) {
    case 'ask': {
      const known = SHARED.some((part) => replica.registers[part] !== null)
      return known ? { ...nothing, answers: [{ kind: 'tell', said: replica.registers }] } : nothing
    }
    case 'tell':
      return heardTell(replica, message.said)
    case 'call':
      return { ...nothing, answers: heardCall(replica, message.stamps) }
    case 'here':
    case 'point':
    case 'bye':
      return nothing
  }
}
