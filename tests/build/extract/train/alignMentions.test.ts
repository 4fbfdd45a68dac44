import { describe, expect, it } from 'vitest'
import { alignMentions } from '../../../../src/build/extract/train/alignMentions.ts'

const span = (start: number, end: number): { start: number; end: number } => ({ start, end })

describe('alignMentions', () => {
  it('pairs each with the one that covers it best, one to one', () => {
    expect(alignMentions([span(0, 10), span(20, 30)], [span(0, 8), span(0, 10), span(21, 30)])).toEqual([
      1, 2,
    ])
  })

  it('asks for at least a half', () => {
    expect(alignMentions([span(0, 10), span(20, 30)], [span(0, 5), span(20, 24)])).toEqual([0, -1])
  })
})
