import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aimClock,
  dayTimeText,
  dueOf,
  elapsedOf,
  NEW_CLOCK,
  paceOf,
  resetClock,
  startClock,
  stopClock,
  timeText,
} from '../../../src/app/speaker/clock.ts'

const SEED = { seed: 20260401 }
const MINUTE = 60_000

describe('the clock of a talk', () => {
  it('counts while it runs, and keeps what it has counted while it stands', () => {
    const begun = startClock(NEW_CLOCK, 1000)
    expect(elapsedOf(begun, 6000)).toBe(5000)
    const stopped = stopClock(begun, 6000)
    expect(elapsedOf(stopped, 99_000)).toBe(5000)
    expect(elapsedOf(startClock(stopped, 100_000), 101_000)).toBe(6000)
    expect(elapsedOf(resetClock(begun), 50_000)).toBe(0)
  })

  it('does not begin again while it runs, nor stop while it stands', () => {
    const begun = startClock(NEW_CLOCK, 1000)
    expect(startClock(begun, 2000)).toBe(begun)
    expect(stopClock(NEW_CLOCK, 2000)).toBe(NEW_CLOCK)
  })

  it('never counts backwards where the machine’s clock was set back', () => {
    expect(elapsedOf(startClock(NEW_CLOCK, 10_000), 4000)).toBe(0)
  })

  it('counts the sum of the stretches in which it ran', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1e6), fc.nat(1e6)), { maxLength: 20 }), (stretches) => {
        let [clock, now, sum] = [NEW_CLOCK, 0, 0]
        for (const [ran, stood] of stretches) {
          clock = stopClock(startClock(clock, now), now + ran)
          now += ran + stood
          sum += ran
        }
        expect(elapsedOf(clock, now)).toBe(sum)
      }),
      SEED,
    )
  })

  it('takes a target in whole minutes from 1 to 600, and none of what is no number', () => {
    expect(aimClock(NEW_CLOCK, 20).target).toBe(20 * MINUTE)
    expect(aimClock(NEW_CLOCK, 0.2).target).toBe(MINUTE)
    expect(aimClock(NEW_CLOCK, 10_000).target).toBe(600 * MINUTE)
    for (const none of [null, 0, -3, Number.NaN]) expect(aimClock(NEW_CLOCK, none).target).toBeNull()
  })
})

describe('the time one should have at a place of the talk', () => {
  const clock = startClock(aimClock(NEW_CLOCK, 20), 0)
  const progress = { done: 10, all: 40 }

  it('is given in equal shares to what is told', () => {
    expect(dueOf(clock, progress)).toEqual({ from: 5 * MINUTE, to: 5.5 * MINUTE })
    expect(dueOf(NEW_CLOCK, progress)).toBeNull()
    expect(dueOf(clock, { done: 0, all: 0 })).toBeNull()
  })

  it.each([
    [4 * MINUTE, { kind: 'early', by: MINUTE }],
    [5 * MINUTE, { kind: 'even' }],
    [5.5 * MINUTE, { kind: 'even' }],
    [7 * MINUTE, { kind: 'late', by: 1.5 * MINUTE }],
    [21 * MINUTE, { kind: 'over', by: MINUTE }],
  ])('is compared with the time after %d ms', (now, pace) => {
    expect(paceOf(clock, progress, now)).toEqual(pace)
  })

  it('is told of no talk without a target', () => {
    expect(paceOf(startClock(NEW_CLOCK, 0), progress, MINUTE)).toEqual({ kind: 'free' })
  })
})

describe('times', () => {
  it.each([
    [0, '0:00'],
    [59_999, '0:59'],
    [8 * MINUTE + 5000, '8:05'],
    [3_729_000, '1:02:09'],
    [-5, '0:00'],
  ])('of %d ms are written as %s', (time, text) => {
    expect(timeText(time)).toBe(text)
  })

  it('of day are written with two digits each', () => {
    expect(dayTimeText(new Date(2026, 3, 1, 9, 5))).toBe('09:05')
  })
})
