import { describe, expect, it } from 'vitest'
import { stacked } from '../../../src/app/reader/stacked.ts'

describe('notes in the margin', () => {
  it('stand at their lines, and below the one before where that reaches further', () => {
    const notes = [
      { top: 10, height: 50 },
      { top: 20, height: 16 },
      { top: 200, height: 16 },
      { top: 210, height: 16 },
    ]
    expect(stacked(notes, 8)).toEqual([10, 68, 200, 224])
    expect(stacked([], 8)).toEqual([])
  })
})
