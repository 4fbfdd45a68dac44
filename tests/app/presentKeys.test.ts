import { describe, expect, it } from 'vitest'
import { keyOf, PRESENT_KEYS, presentActionOf } from '../../src/app/presentKeys.ts'

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey', boolean>> = {},
) => presentActionOf({ key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held })

describe('the keys of a talk', () => {
  it('go on and back as a keyboard and a remote say so', () => {
    for (const key of ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'Enter'])
      expect(press(key)).toBe('forward')
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']) expect(press(key)).toBe('back')
    expect(['.', 'b', 'B'].map((key) => press(key))).toEqual(['black', 'black', 'black'])
    expect([press('F5'), press('f'), press('Escape')]).toEqual(['fullScreen', 'fullScreen', 'leave'])
  })

  it('mean one thing each', () => {
    const keys = PRESENT_KEYS.flatMap((each) => each.keys)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('mean another thing with Shift where a letter has two', () => {
    expect([press('p'), press('P', { shiftKey: true })]).toEqual(['spot', 'prepare'])
    expect([press('e'), press('E', { shiftKey: true })]).toEqual(['language', 'takeAway'])
    expect(press('B', { shiftKey: true })).toBe('black')
  })

  it('leave to the browser what is its own', () => {
    expect(press('r', { ctrlKey: true })).toBeNull()
    expect(press('ArrowLeft', { altKey: true })).toBeNull()
    expect(press('F12')).toBeNull()
  })

  it('are called as they are written', () => {
    expect([keyOf('forward'), keyOf('leave'), keyOf('overview')]).toEqual(['→', 'Esc', 'O'])
  })
})
