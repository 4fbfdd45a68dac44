import { describe, expect, it } from 'vitest'
import {
  called,
  heardFrom,
  leaving,
  NOBODY_YET,
  type Presence,
  whereabouts,
} from '../../../src/app/speaker/presence.ts'

const whereAfter = (presence: Presence, ...changes: ((now: Presence) => Presence)[]) =>
  whereabouts(changes.reduce((now, change) => change(now), presence))

describe('the audience’s window', () => {
  it('is awaited until it is heard, and then there', () => {
    expect(whereabouts(NOBODY_YET)).toBe('awaited')
    expect(whereAfter(NOBODY_YET, called, called)).toBe('awaited')
    expect(whereAfter(NOBODY_YET, called, heardFrom)).toBe('there')
  })

  it('is gone when it answers four calls in a row not', () => {
    expect(whereAfter(NOBODY_YET, heardFrom, called, called, called)).toBe('there')
    expect(whereAfter(NOBODY_YET, heardFrom, called, called, called, called)).toBe('gone')
    expect(whereAfter(NOBODY_YET, called, called, called, called)).toBe('gone')
    expect(whereAfter(NOBODY_YET, heardFrom, called, called, heardFrom, called, called)).toBe('there')
  })

  it('is gone soon after it has said so, unless it was only loaded anew', () => {
    expect(whereAfter(NOBODY_YET, heardFrom, leaving)).toBe('there')
    expect(whereAfter(NOBODY_YET, heardFrom, leaving, called)).toBe('there')
    expect(whereAfter(NOBODY_YET, heardFrom, leaving, called, called)).toBe('gone')
    expect(whereAfter(NOBODY_YET, heardFrom, leaving, called, heardFrom, called, called)).toBe('there')
  })

  it('comes back however long it was gone', () => {
    expect(whereAfter(NOBODY_YET, called, called, called, called, called, heardFrom)).toBe('there')
  })
})
