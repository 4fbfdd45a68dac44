import { describe, expect, it } from 'vitest'
import { leave } from '../../src/app/actions.ts'
import { bindingOf, KEYS, keyNames } from '../../src/app/keys.ts'
import { MESSAGES } from '../../src/app/messages.ts'
import { INITIAL_STATE } from '../../src/app/state/state.ts'
import { select, showPanel } from '../../src/app/state/transitions.ts'

const press = (key: string, more: object = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
})

describe('the keys', () => {
  it('mean one thing each', () => {
    const chords = KEYS.flatMap(({ keys, shift }) => keys.map((key) => `${shift ? 'Shift ' : ''}${key}`))
    expect(new Set(chords).size).toBe(chords.length)
    expect(new Set(KEYS.map(({ action }) => action)).size).toBe(KEYS.length)
  })

  it('are all told in both languages', () => {
    for (const { actions } of Object.values(MESSAGES))
      expect(Object.keys(actions).sort()).toEqual(KEYS.map(({ action }) => action).sort())
  })

  it('tell Shift by the key, whatever Caps Lock does to the letter', () => {
    expect(bindingOf(press('v'), false)?.action).toBe('nextView')
    expect(bindingOf(press('V'), false)?.action).toBe('nextView')
    expect(bindingOf(press('V', { shiftKey: true }), false)?.action).toBe('previousView')
    expect(bindingOf(press('?', { shiftKey: true }), false)?.action).toBe('keys')
  })

  it('leave chords with modifiers to the browser', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'])
      expect(bindingOf(press('t', { [modifier]: true }), true)).toBeNull()
  })

  it('open search by / and, with Ctrl or Cmd, by K', () => {
    expect(bindingOf(press('/'), false)?.action).toBe('search')
    for (const modifier of ['ctrlKey', 'metaKey'])
      expect(bindingOf(press('k', { [modifier]: true }), false)?.action).toBe('search')
    expect(bindingOf(press('k', { ctrlKey: true, altKey: true }), false)).toBeNull()
    expect(bindingOf(press('K', { ctrlKey: true, shiftKey: true }), false)).toBeNull()
    expect(KEYS.map(keyNames)).toContain('/ Ctrl+K')
  })

  it('let arrows walk only where nothing else uses them', () => {
    expect(bindingOf(press('ArrowUp'), false)).toBeNull()
    expect(bindingOf(press('ArrowUp'), true)?.action).toBe('walk')
    expect(bindingOf(press('ArrowUp', { shiftKey: true }), true)?.action).toBe('pan')
  })

  it('are named as they are printed', () => {
    expect(KEYS.map(keyNames)).toContain('Shift V')
    expect(KEYS.map(keyNames)).toContain('← ↑ ↓ →')
  })
})

describe('Escape', () => {
  const narrow = { wide: false, broad: false, tall: true }

  it('closes an outline over the stage first, then clears the selection, then the line about a lost target', () => {
    const lost = [{ asked: 'goal:没有', found: null }]
    const start = showPanel('outline', true)(select({ kind: 'node', key: 's' })({ ...INITIAL_STATE, lost }))
    const first = leave(start, narrow)
    expect(first).toMatchObject({ panels: { outline: null }, selection: { key: 's' } })
    const second = leave(first, narrow)
    expect(second).toMatchObject({ selection: null, lost })
    expect(leave(second, narrow).lost).toEqual([])
  })
})
