import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Clock, NEW_CLOCK } from '../../../src/app/speaker/clock.ts'
import type { Message, Registers, Role, SharedPart } from '../../../src/app/speaker/message.ts'
import {
  newReplica,
  outranks,
  type Replica,
  receive,
  say,
  stampsIn,
} from '../../../src/app/speaker/replica.ts'

const SEED = { seed: 20260403 }
const at = (banked: number): Clock => ({ ...NEW_CLOCK, banked })
const told = (replica: Replica): Message => ({ kind: 'tell', said: replica.registers })
const speaker = newReplica({ role: 'speaker', id: 's' })
const audience = newReplica({ role: 'audience', id: 'a' })

describe('what two windows have in common', () => {
  it('is what was said last', () => {
    const first = say(audience, 'clock', at(1))
    const heard = receive(speaker, told(first)).replica
    const second = say(heard, 'clock', at(2))
    const outcome = receive(first, told(second))
    expect(outcome.taken).toEqual(['clock'])
    expect(outcome.replica.registers).toEqual(second.registers)
    expect(outcome.answers).toEqual([])
  })

  it('is the audience’s of what was said at once', () => {
    const [a, s] = [say(audience, 'clock', at(1)), say(speaker, 'clock', at(2))]
    expect(receive(a, told(s)).taken).toEqual([])
    expect(receive(s, told(a)).taken).toEqual(['clock'])
  })

  it('is told to who asks, and to who tells what has been overtaken', () => {
    const old = say(audience, 'clock', at(1))
    const young = say(receive(speaker, told(old)).replica, 'clock', at(2))
    expect(receive(young, { kind: 'ask' }).answers).toEqual([told(young)])
    expect(receive(young, told(old)).answers).toEqual([told(young)])
    expect(receive(speaker, { kind: 'ask' }).answers).toEqual([])
  })

  it('does not change by what is heard twice, and brings forth no answer', () => {
    const replica = receive(speaker, told(say(audience, 'clock', at(1)))).replica
    const again = receive(replica, told(replica))
    expect(again).toEqual({ replica, taken: [], answers: [] })
  })

  it('is taken over in the order talk, place, clock', () => {
    const place = {
      address: null,
      veil: null,
      pace: null,
      theme: 'light',
      searching: false,
    } as const
    const full = say(say(say(audience, 'clock', at(1)), 'place', place), 'talk', {
      steps: [],
      origin: 'article',
    })
    expect(receive(speaker, told(full)).taken).toEqual(['talk', 'place', 'clock'])
  })

  it('is ordered in one way for all', () => {
    const stamp = fc.record({
      role: fc.constantFrom<Role>('audience', 'speaker'),
      id: fc.constantFrom('a', 'b'),
      count: fc.nat(2),
    })
    fc.assert(
      fc.property(stamp, stamp, stamp, (a, b, c) => {
        const same = a.count === b.count && a.role === b.role && a.id === b.id
        expect([outranks(a, b), outranks(b, a), same].filter(Boolean)).toHaveLength(1)
        if (outranks(a, b) && outranks(b, c)) expect(outranks(a, c)).toBe(true)
      }),
      SEED,
    )
  })
})

/** Windows on one channel: what each says comes to each other one in the order in which it was said, but at any time. */
class Channel {
  readonly windows = new Map<string, Replica>()
  readonly #ways = new Map<string, Message[]>()
  /** Messages that were sent in answer to others. */
  answers = 0
  #loads = 0

  post(from: string, message: Message): void {
    for (const to of this.windows.keys()) {
      if (to === from) continue
      const way = `${from} ${to}`
      this.#ways.set(way, [...(this.#ways.get(way) ?? []), message])
    }
  }

  /** Opens a window, or loads it anew: what was on its way to it is lost, and it asks. */
  load(name: string, role: Role): void {
    for (const way of [...this.#ways.keys()]) if (way.endsWith(` ${name}`)) this.#ways.delete(way)
    this.windows.set(name, newReplica({ role, id: `${name}${this.#loads++}` }))
    this.post(name, { kind: 'ask' })
  }

  close(name: string): void {
    this.windows.delete(name)
    for (const way of [...this.#ways.keys()]) if (way.endsWith(` ${name}`)) this.#ways.delete(way)
  }

  change(name: string, part: SharedPart, value: number): void {
    const replica = this.windows.get(name)
    if (!replica) return
    const next =
      part === 'talk'
        ? say(replica, 'talk', { steps: [], origin: value % 2 === 0 ? 'article' : 'draft' })
        : part === 'clock'
          ? say(replica, 'clock', at(value))
          : say(replica, 'place', {
              address: `step=${value}`,
              veil: null,
              pace: null,
              theme: 'light',
              searching: false,
            })
    this.windows.set(name, next)
    const said: Registers = { talk: null, place: null, clock: null, [part]: next.registers[part] }
    this.post(name, { kind: 'tell', said })
  }

  call(name: string): void {
    const replica = this.windows.get(name)
    if (replica) this.post(name, { kind: 'call', stamps: stampsIn(replica.registers) })
  }

  /** Hands on the next message of one of the ways that have any; false where none has. */
  deliver(choice: number): boolean {
    const busy = [...this.#ways].filter(([, messages]) => messages.length > 0)
    const [way, messages] = busy[choice % Math.max(1, busy.length)] ?? []
    const [message, ...rest] = messages ?? []
    if (way === undefined || !message) return false
    this.#ways.set(way, rest)
    const to = way.split(' ')[1] ?? ''
    const replica = this.windows.get(to)
    if (!replica) return true
    const outcome = receive(replica, message)
    this.windows.set(to, outcome.replica)
    for (const answer of outcome.answers) {
      this.answers++
      this.post(to, answer)
    }
    return true
  }
}

const ROLE: Readonly<Record<string, Role>> = { wall: 'audience', desk: 'speaker', second: 'audience' }
const name = fc.constantFrom('wall', 'desk', 'second')
const part = fc.constantFrom<SharedPart>('talk', 'place', 'clock')
const event = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('deliver' as const), choice: fc.nat(9) }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('change' as const), name, part, value: fc.nat(99) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('load' as const), name }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close' as const), name }) },
)

describe('windows that drive, are loaded anew and are closed at any time', () => {
  it('hold the same when all has been heard, and then are silent', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const channel = new Channel()
        channel.load('wall', 'audience')
        channel.load('desk', 'speaker')
        for (const step of events) {
          if (step.do === 'deliver') channel.deliver(step.choice)
          else if (step.do === 'change') channel.change(step.name, step.part, step.value)
          else if (step.do === 'close') channel.close(step.name)
          else channel.load(step.name, ROLE[step.name] ?? 'audience')
        }
        let left = 2000
        const hear = () => {
          while (channel.deliver(left) && left > 0) left--
        }
        hear()
        if (!channel.windows.has('desk')) channel.load('desk', 'speaker')
        for (let calls = 0; calls < 3; calls++) {
          hear()
          channel.call('desk')
        }
        const before = channel.answers
        hear()
        expect(channel.answers, 'a call among windows that hold the same is answered').toBe(before)
        expect(left, 'messages echo for ever').toBeGreaterThan(0)
        const held = [...channel.windows.values()].map(({ registers }) => registers)
        for (const registers of held) expect(registers).toEqual(held[0])
      }),
      { ...SEED, numRuns: 1500 },
    )
  })

  it('lose nothing that was heard by one that stays open', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(part, fc.nat(99)), { minLength: 1, maxLength: 9 }), (changes) => {
        const channel = new Channel()
        channel.load('wall', 'audience')
        channel.load('desk', 'speaker')
        for (const [own, value] of changes) {
          channel.change('wall', own, value)
          while (channel.deliver(0));
        }
        const before = channel.windows.get('desk')?.registers
        channel.load('wall', 'audience')
        while (channel.deliver(0));
        expect(channel.windows.get('wall')?.registers).toEqual(before)
      }),
      SEED,
    )
  })

  it('answer no more often than is needed: a change that all have heard of calls for no answer', () => {
    const channel = new Channel()
    channel.load('wall', 'audience')
    channel.load('desk', 'speaker')
    while (channel.deliver(0));
    for (let i = 0; i < 50; i++) {
      channel.change(i % 3 === 0 ? 'desk' : 'wall', 'place', i)
      while (channel.deliver(i));
    }
    expect(channel.answers).toBe(0)
  })
})
