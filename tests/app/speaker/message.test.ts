import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NEW_CLOCK } from '../../../src/app/speaker/clock.ts'
import {
  heardIn,
  type Message,
  NO_REGISTERS,
  type Place,
  registersOf,
  type Sender,
  written,
} from '../../../src/app/speaker/message.ts'
import { readGraphFile } from '../../../src/model/readGraphFile.ts'
import { deriveSteps } from '../../../src/model/steps/deriveSteps.ts'

const SEED = { seed: 20260402 }
const steps = deriveSteps(readGraphFile(readFileSync('graph-data/000_f43e0b856f5a713e.graph.json', 'utf8')))
const me: Sender = { role: 'speaker', id: 'a1' }
const stamp = { ...me, count: 7 }
const place: Place = {
  address: 'detail=3&step=s2.1',
  veil: 'black',
  pace: 12_000,
  theme: 'projector',
  searching: false,
}

/** What arrives is a copy, as a channel makes it. */
const sent = (message: Message): unknown => JSON.parse(JSON.stringify(written(me, message)))

describe('a message', () => {
  it.each<Message>([
    { kind: 'ask' },
    { kind: 'call', stamps: { talk: null, place: stamp, clock: stamp } },
    { kind: 'bye' },
    { kind: 'here', stage: { width: 1024, height: 506 } },
    { kind: 'here', stage: null },
    { kind: 'point', at: { x: 0.25, y: 1 } },
    { kind: 'point', at: null },
    {
      kind: 'tell',
      said: {
        talk: { stamp, value: { steps: [{ ...(steps[4] ?? fail()), notes: '**慢** 讲' }], origin: 'draft' } },
        place: { stamp, value: place },
        clock: { stamp, value: { since: 1_700_000_000_000, banked: 5, target: null } },
      },
    },
    { kind: 'tell', said: { ...NO_REGISTERS, place: { stamp, value: { ...place, address: null } } } },
  ])('arrives as it was sent: $kind', (message) => {
    expect(heardIn(sent(message))).toEqual({ kind: 'message', from: me, message })
  })

  it('carries the whole talk of the article', () => {
    const said = { ...NO_REGISTERS, talk: { stamp, value: { steps, origin: 'article' as const } } }
    expect(heardIn(sent({ kind: 'tell', said }))).toMatchObject({ message: { said } })
  })

  it('of another version is told as such, and of another kind of page is not heeded', () => {
    expect(heardIn({ ...written(me, { kind: 'ask' }), version: 2 })).toEqual({ kind: 'foreign' })
    expect(heardIn({ hello: 'you' })).toBeNull()
    expect(heardIn({ ...written(me, { kind: 'ask' }), format: 'other' })).toBeNull()
  })

  it.each([
    ['a sender of no role', { from: { role: 'guest', id: 'a' } }],
    ['a sender of a long name', { from: { role: 'speaker', id: 'a'.repeat(41) } }],
    ['a sender whose name is no name', { from: { role: 'speaker', id: '<b>' } }],
    ['no sender', { from: null }],
    ['an unknown kind', { kind: 'erase' }],
  ])('with %s is not heeded', (_, wrong) => {
    expect(heardIn({ ...written(me, { kind: 'ask' }), ...wrong })).toBeNull()
  })

  it.each<[string, string, unknown]>([
    ['an address that is none', 'place', { ...place, address: 5 }],
    ['an endless address', 'place', { ...place, address: 'x'.repeat(20_001) }],
    ['an unknown veil', 'place', { ...place, veil: 'white' }],
    ['an unknown theme', 'place', { ...place, theme: 'neon' }],
    ['a pace that is none', 'place', { ...place, pace: Number.NaN }],
    ['steps that are none', 'talk', { steps: [{ id: 1 }], origin: 'article' }],
    ['steps with one id', 'talk', { steps: [steps[0], steps[0]], origin: 'article' }],
    ['too many steps', 'talk', { steps: Array(2001).fill(steps[0]), origin: 'article' }],
    ['an unknown origin', 'talk', { steps, origin: 'heaven' }],
    ['a clock that is none', 'clock', { ...NEW_CLOCK, banked: '5' }],
    ['an endless clock', 'clock', { ...NEW_CLOCK, since: Number.POSITIVE_INFINITY }],
  ])('with %s leaves that part out', (_, part, value) => {
    const good = { place: { stamp, value: place }, clock: { stamp, value: NEW_CLOCK } }
    const heard = registersOf({ ...good, [part]: { stamp, value } })
    expect(heard).toEqual({ ...NO_REGISTERS, ...good, [part]: null })
  })

  it.each([-1, 0.5, 2 ** 41, Number.NaN, '7'])('with the count %s leaves that part out', (count) => {
    expect(registersOf({ clock: { stamp: { ...me, count }, value: NEW_CLOCK } })).toEqual(NO_REGISTERS)
  })

  it('never throws, whatever comes', () => {
    const parts = { format: fc.constant('mailuo-speaker'), version: fc.constant(1), from: fc.constant(me) }
    const kind = fc.constantFrom('ask', 'tell', 'call', 'here', 'bye', 'point')
    const anything = fc.anything({ maxDepth: 4, withNullPrototype: true })
    const said = fc.record({ talk: anything, place: anything, clock: anything })
    fc.assert(
      fc.property(
        fc.oneof(anything, fc.record({ ...parts, kind, said, stage: anything, at: anything })),
        (data) => {
          heardIn(data)
        },
      ),
      { ...SEED, numRuns: 500 },
    )
  })
})

function fail(): never {
  throw new Error('the article has no fifth step')
}
