import { describe, expect, it } from 'vitest'
import { LINE_PROGRAMS, lineProgramOf } from '../../../../src/app/stage/sigma/lineProgramOf.ts'

const rank = (curve: number, tier: 'dim' | 'rest' | 'lit') =>
  LINE_PROGRAMS.indexOf(lineProgramOf({ curve, tier }))

describe('the programs of lines', () => {
  it('paint what is not lit below what is', () => {
    for (const curve of [0, 0.1])
      for (const tier of ['dim', 'rest'] as const)
        expect(rank(curve, tier)).toBeLessThanOrEqual(rank(0, 'lit'))
    expect(rank(0, 'lit')).toBeLessThan(rank(-0.1, 'lit'))
  })

  it('keep all straight lines together, which are cheap', () => {
    expect(new Set([rank(0, 'dim'), rank(0, 'rest'), rank(0, 'lit')]).size).toBe(1)
  })
})
