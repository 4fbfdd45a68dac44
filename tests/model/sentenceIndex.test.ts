import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { covered, sentenceIndex } from '../../src/model/sentenceIndex.ts'
import { holds, overlaps } from '../../src/model/span.ts'

const span = (start: number, end: number) => ({ start, end })

describe('sentenceIndex', () => {
  it('finds what trying every sentence finds', () => {
    const lengths = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat(2)), { maxLength: 12 })
    const asked = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 8 }))
    fc.assert(
      fc.property(lengths, asked, (parts, [start, length]) => {
        let at = 0
        const sentences = parts.map(([size, gap]) => {
          at += gap + size
          return span(at - size, at)
        })
        const wanted = span(start, start + length)
        const index = sentenceIndex(sentences)
        expect(index.holding(wanted)).toEqual(sentences.find((sentence) => holds(sentence, wanted)))
        expect(index.touching(wanted)).toEqual(sentences.filter((sentence) => overlaps(sentence, wanted)))
      }),
      { seed: 13, numRuns: 300 },
    )
  })
})

describe('covered', () => {
  const text = '学习。 工作。'
  const sentences = [span(0, 3), span(4, 7)]

  it('allows white space between sentences', () => {
    expect(covered(span(0, 7), sentences, text)).toBe(true)
    expect(covered(span(1, 5), sentences, text)).toBe(true)
  })

  it('misses what stands before, between or behind them', () => {
    expect(covered(span(0, 7), [span(0, 3)], text)).toBe(false)
    expect(covered(span(0, 7), [span(4, 7)], text)).toBe(false)
    expect(covered(span(0, 7), [span(0, 2), span(4, 7)], text)).toBe(false)
    expect(covered(span(5, 6), [], text)).toBe(false)
  })

  it('holds an empty span to be covered', () => {
    expect(covered(span(0, 0), [], text)).toBe(true)
  })
})
