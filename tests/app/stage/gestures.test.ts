import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Gesture,
  gesture,
  type Hand,
  HOLD_AFTER,
  holdsAt,
  OPEN_HAND,
  type PointerStep,
} from '../../../src/app/stage/gestures.ts'

/** A hand that does one step after the other, and what all of them mean. */
function played(...steps: readonly PointerStep[]): { hand: Hand; gestures: Gesture[] } {
  let hand = OPEN_HAND
  const gestures: Gesture[] = []
  for (const step of steps) {
    const next = gesture(hand, step)
    hand = next.hand
    gestures.push(...next.gestures)
  }
  return { hand, gestures }
}
const did = (...steps: readonly PointerStep[]): string[] => played(...steps).gestures.map((each) => each.do)

const down = (x: number, y: number, more: Partial<PointerStep & { kind: 'down' }> = {}): PointerStep => ({
  kind: 'down',
  id: 1,
  at: { x, y },
  time: 0,
  mouse: true,
  holds: true,
  ...more,
})
const move = (x: number, y: number, id = 1, mouse = true): PointerStep => ({
  kind: 'move',
  id,
  at: { x, y },
  hovers: mouse,
})
const up = (x: number, y: number, time = 100, id = 1): PointerStep => ({ kind: 'up', id, at: { x, y }, time })
const wait = (time: number): PointerStep => ({ kind: 'wait', time })
const FINGER = { mouse: false } as const

describe('a mouse', () => {
  it('hovers until it is pressed', () => {
    expect(did(move(5, 5), down(5, 5), move(6, 5))).toEqual(['hover'])
  })

  it('clicks where it is lifted without having been moved', () => {
    expect(played(down(5, 5), move(7, 5), up(7, 5)).gestures).toEqual([{ do: 'click', at: { x: 7, y: 5 } }])
  })

  it('drags from where it was pressed on, and never clicks then', () => {
    expect(played(down(5, 5), move(8, 5), move(18, 9), up(18, 9)).gestures).toEqual([
      { do: 'grab' },
      { do: 'pan', dx: 3, dy: 0 },
      { do: 'pan', dx: 10, dy: 4 },
      { do: 'release' },
    ])
  })

  it('clicks twice where it clicks twice: the browser knows what a double click is', () => {
    expect(did(down(5, 5), up(5, 5), down(5, 5, { time: 150 }), up(5, 5, 200))).toEqual(['click', 'click'])
  })
})

describe('a press that rests', () => {
  it('holds once the time has come, and is no click when it ends', () => {
    expect(holdsAt(played(down(5, 5, { time: 40 })).hand)).toBe(40 + HOLD_AFTER)
    expect(did(down(5, 5), wait(HOLD_AFTER - 1), wait(HOLD_AFTER), wait(900), up(5, 5, 950))).toEqual([
      'hold',
    ])
  })

  it('holds nothing where there is nothing to hold: it is a long click', () => {
    expect(holdsAt(played(down(5, 5, { holds: false })).hand)).toBeNull()
    expect(did(down(5, 5, { holds: false }), wait(HOLD_AFTER), up(5, 5, 950))).toEqual(['click'])
  })

  it('is none once it has moved: a mouse by 3 pixels, a finger by 10', () => {
    expect(did(down(5, 5), move(8, 5), wait(HOLD_AFTER))).toEqual(['grab', 'pan'])
    expect(did(down(5, 5, FINGER), move(12, 5, 1, false), wait(HOLD_AFTER))).toEqual(['hold'])
    expect(did(down(5, 5, FINGER), move(15, 5, 1, false), wait(HOLD_AFTER))).toEqual(['grab', 'pan'])
  })

  it('moves nothing after it has held', () => {
    expect(did(down(5, 5), wait(HOLD_AFTER), move(90, 90), up(90, 90, 900))).toEqual(['hold'])
  })

  it('is none with a second finger', () => {
    const two = [down(5, 5, FINGER), down(50, 5, { ...FINGER, id: 2, time: 20 })]
    expect(holdsAt(played(...two).hand)).toBeNull()
    expect(did(...two, wait(HOLD_AFTER), up(50, 5, 700, 2), up(5, 5, 710))).toEqual([])
  })
})

describe('a finger', () => {
  it('taps, never hovers', () => {
    expect(did(move(5, 5, 1, false), down(5, 5, FINGER), move(9, 5, 1, false), up(9, 5))).toEqual(['click'])
  })

  it('zooms with a second tap near the first and soon after it, not with a third', () => {
    const tap = (time: number, x = 5) => [down(x, 5, { ...FINGER, time }), up(x, 5, time + 60)]
    expect(did(...tap(0), ...tap(150))).toEqual(['click', 'doubleTap'])
    expect(did(...tap(0), ...tap(150), ...tap(300))).toEqual(['click', 'doubleTap', 'click'])
    expect(did(...tap(0), ...tap(400))).toEqual(['click', 'click'])
    expect(did(...tap(0), ...tap(150, 60))).toEqual(['click', 'click'])
  })

  it('is forgotten where the browser takes it away', () => {
    expect(did(down(5, 5, FINGER), { kind: 'cancel', id: 1 }, up(5, 5))).toEqual([])
    expect(did(down(5, 5, FINGER), move(50, 5, 1, false), { kind: 'cancel', id: 1 })).toEqual([
      'grab',
      'pan',
      'release',
    ])
  })
})

describe('two fingers', () => {
  const two = [down(0, 0, FINGER), down(100, 0, { ...FINGER, id: 2, time: 20 })]

  it('move the picture with their middle and enlarge it about there', () => {
    expect(played(...two, move(200, 0, 2, false)).gestures).toEqual([
      { do: 'grab' },
      { do: 'pan', dx: 50, dy: 0 },
      { do: 'zoom', at: { x: 100, y: 0 }, factor: 2 },
    ])
  })

  it('leave the picture to the one that stays, and end without a tap', () => {
    expect(
      played(
        ...two,
        move(200, 0, 2, false),
        up(200, 0, 300, 2),
        move(10, 5, 1, false),
        up(10, 5),
      ).gestures.slice(3),
    ).toEqual([{ do: 'pan', dx: 10, dy: 5 }, { do: 'release' }])
  })

  it('are not disturbed by a third', () => {
    const third = down(50, 90, { ...FINGER, id: 3, time: 40 })
    expect(did(...two, move(200, 0, 2, false), third, move(60, 90, 3, false))).toEqual([
      'grab',
      'pan',
      'zoom',
    ])
  })

  it('keep the place of the picture under each of them, however they move', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 800 }) })
    fc.assert(
      fc.property(
        place,
        place,
        fc.array(fc.tuple(fc.constantFrom(1, 2), place), { maxLength: 12 }),
        (a, b, moves) => {
          const ends = { 1: a, 2: b } as Record<number, { x: number; y: number }>
          const far = () =>
            Math.hypot((ends[1]?.x ?? 0) - (ends[2]?.x ?? 0), (ends[1]?.y ?? 0) - (ends[2]?.y ?? 0))
          fc.pre(far() > 1)
          let scale = 1
          const begun = far()
          let { hand } = played(down(a.x, a.y, FINGER), down(b.x, b.y, { ...FINGER, id: 2 }))
          // What lay in the middle of both at first.
          let middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
          for (const [id, at] of moves) {
            const kept = ends[id]
            ends[id] = at
            if (far() <= 1) {
              ends[id] = kept ?? at
              continue
            }
            const next = gesture(hand, move(at.x, at.y, id, false))
            hand = next.hand
            for (const each of next.gestures) {
              if (each.do === 'pan') middle = { x: middle.x + each.dx, y: middle.y + each.dy }
              if (each.do === 'zoom') {
                scale *= each.factor
                middle = {
                  x: each.at.x + (middle.x - each.at.x) * each.factor,
                  y: each.at.y + (middle.y - each.at.y) * each.factor,
                }
              }
            }
          }
          expect(scale).toBeCloseTo(far() / begun, 6)
          expect(middle.x).toBeCloseTo(((ends[1]?.x ?? 0) + (ends[2]?.x ?? 0)) / 2, 6)
          expect(middle.y).toBeCloseTo(((ends[1]?.y ?? 0) + (ends[2]?.y ?? 0)) / 2, 6)
        },
      ),
      { seed: 41, numRuns: 200 },
    )
  })
})

describe('whatever pointers do', () => {
  it('each grab is let go, and an open hand remembers none', () => {
    const at = fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 60 }) })
    const id = fc.constantFrom(1, 2, 3)
    const step: fc.Arbitrary<PointerStep> = fc.oneof(
      fc.record({
        kind: fc.constant('down' as const),
        id,
        at,
        time: fc.nat(3000),
        mouse: fc.boolean(),
        holds: fc.boolean(),
      }),
      fc.record({ kind: fc.constant('move' as const), id, at, hovers: fc.boolean() }),
      fc.record({ kind: fc.constant('up' as const), id, at, time: fc.nat(3000) }),
      fc.record({ kind: fc.constant('cancel' as const), id }),
      fc.record({ kind: fc.constant('wait' as const), time: fc.nat(4000) }),
    )
    const end: readonly PointerStep[] = [1, 2, 3].map((id) => ({ kind: 'cancel', id }))
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { hand, gestures } = played(...steps, ...end)
        const grabs = gestures
          .filter((each) => each.do === 'grab' || each.do === 'release')
          .map((each) => each.do)
        expect(grabs).toEqual(grabs.map((_, i) => (i % 2 === 0 ? 'grab' : 'release')))
        expect(grabs.length % 2).toBe(0)
        expect([hand.fingers.size, hand.press, hand.dragging]).toEqual([0, null, false])
      }),
      { seed: 42, numRuns: 300 },
    )
  })
})
