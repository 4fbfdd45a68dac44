import { describe, expect, it } from 'vitest'
import { LINE_PROGRAMS, lineProgramOf } from '../../../../src/app/stage/sigma/lineProgramOf.ts'

describe('the programs of lines', () => {
  it('keep all straight lines together, which are cheap, and paint curves, and with them what is lit, above', () => {
    expect(LINE_PROGRAMS).toEqual([lineProgramOf({ curve: 0 }), lineProgramOf({ curve: -0.16 })])
  })
})
