import { describe, expect, it } from 'vitest'
import { LINE_PROGRAMS, lineProgramOf } from '../../../../src/app/stage/sigma/lineProgramOf.ts'

describe('the programs of lines', () => {
  it('keep all straight lines together, which are cheap, and paint what is lit above all', () => {
    expect(lineProgramOf({ curve: 0 })).toBe('line')
    expect(lineProgramOf({ curve: -0.16 })).toBe('arrow')
    expect(LINE_PROGRAMS[LINE_PROGRAMS.length - 1]).toBe('lit')
  })
})
