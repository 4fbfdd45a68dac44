import { describe, expect, it } from 'vitest'
import { bySpan, holds, overlaps, quoteAt } from '../../src/model/span.ts'

const span = (start: number, end: number) => ({ start, end })

describe('quoteAt', () => {
  it('takes the words by code units', () => {
    expect(quoteAt('建设𠮷镇', 2, 4)).toEqual({ start: 2, end: 4, quote: '𠮷' })
    expect(quoteAt('建设', 2, 2)).toEqual({ start: 2, end: 2, quote: '' })
  })

  it.each([
    [-1, 1],
    [1, 0],
    [0, 3],
    [0.5, 1],
  ])('refuses %s–%s, which is no span of two code units', (start, end) => {
    expect(() => quoteAt('建设', start, end)).toThrow(RangeError)
  })
})

describe('spans', () => {
  it('hold each other when equal, and never the other way round when not', () => {
    expect(holds(span(1, 4), span(1, 4))).toBe(true)
    expect(holds(span(1, 4), span(2, 3))).toBe(true)
    expect(holds(span(2, 3), span(1, 4))).toBe(false)
  })

  it('overlap where they share a code unit, not where they touch', () => {
    expect(overlaps(span(0, 2), span(1, 3))).toBe(true)
    expect(overlaps(span(0, 2), span(2, 3))).toBe(false)
  })

  it('stand in order of their starts, the longer first', () => {
    expect([span(2, 3), span(0, 1), span(0, 5)].sort(bySpan)).toEqual([span(0, 5), span(0, 1), span(2, 3)])
  })
})
