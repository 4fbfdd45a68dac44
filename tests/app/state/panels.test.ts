import { describe, expect, it } from 'vitest'
import { isPanelOpen, type Room } from '../../../src/app/state/panels.ts'
import { INITIAL_STATE } from '../../../src/app/state/state.ts'

const SMALL: Room = { wide: false, broad: false, tall: false }
const LARGE: Room = { wide: true, broad: true, tall: true }
const projected = { ...INITIAL_STATE, theme: 'projector' as const }
const asked = {
  ...projected,
  trace: { from: 'goal:甲', to: null, directed: true, choice: 0, toward: 'means' as const },
}
const chosen = { ...projected, selection: { kind: 'node' as const, key: 's1', index: 0 } }

describe('the panels', () => {
  it('all stand beside a large stage', () => {
    for (const panel of ['outline', 'reader', 'legend'] as const)
      expect(isPanelOpen(projected, panel, LARGE)).toBe(true)
  })

  it('leave a small stage its room, the reader apart', () => {
    expect(isPanelOpen(INITIAL_STATE, 'outline', SMALL)).toBe(false)
    expect(isPanelOpen(INITIAL_STATE, 'legend', SMALL)).toBe(false)
    expect(isPanelOpen(INITIAL_STATE, 'reader', SMALL)).toBe(true)
  })

  it('leave a narrow wall to the picture until something is selected or asked for', () => {
    expect(isPanelOpen(projected, 'reader', SMALL)).toBe(false)
    expect(isPanelOpen(chosen, 'reader', SMALL)).toBe(true)
    expect(isPanelOpen(asked, 'reader', SMALL)).toBe(true)
    expect(isPanelOpen(projected, 'outline', { ...SMALL, wide: true })).toBe(false)
  })

  it('are as the state says where it says so', () => {
    const told = { ...projected, panels: { outline: true, reader: true, legend: false } }
    expect(isPanelOpen(told, 'reader', SMALL)).toBe(true)
    expect(isPanelOpen(told, 'outline', SMALL)).toBe(true)
    expect(isPanelOpen(told, 'legend', LARGE)).toBe(false)
  })
})
