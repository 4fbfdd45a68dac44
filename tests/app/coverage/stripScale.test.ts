import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stripScale } from '../../../src/app/coverage/stripScale.ts'

/** Three sentences of 4, 2 and 10 code units with gaps of 3 and 1 between them. */
const scale = stripScale([
  { start: 2, end: 6 },
  { start: 9, end: 11 },
  { start: 12, end: 22 },
])

describe('the scale of the strip', () => {
  it('gives every sentence its share by length, and nothing to what lies between', () => {
    expect([0, 1, 2, 3].map(scale.startOf)).toEqual([0, 4 / 16, 6 / 16, 1])
    expect([0, 2, 4, 6, 7, 9, 10, 11, 12, 22, 30].map((place) => scale.shareAt(place) * 16)).toEqual([
      0, 0, 2, 4, 4, 4, 5, 6, 6, 16, 16,
    ])
  })

  it('finds the sentence at a share, and the ends beyond them', () => {
    expect([-1, 0, 0.2, 0.25, 0.374, 0.375, 0.99, 1, 2].map(scale.sentenceAt)).toEqual([
      0, 0, 0, 1, 1, 2, 2, 2, 2,
    ])
  })

  it('finds the sentence that holds a place, else the next', () => {
    expect([0, 2, 5, 6, 8, 9, 11, 12, 22, 99].map(scale.holding)).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2, 2])
  })

  it('has no place for anything where there are no sentences', () => {
    const empty = stripScale([])
    expect([empty.count, empty.sentenceAt(0.5), empty.holding(3), empty.startOf(0)]).toEqual([0, -1, -1, 1])
  })

  it('leads from every sentence to itself, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 99 })), { minLength: 1 }),
        (lengths) => {
          let at = 0
          const sentences = lengths.map(([gap, length]) => {
            const start = at + gap
            at = start + length
            return { start, end: at }
          })
          const any = stripScale(sentences)
          sentences.forEach(({ start, end }, i) => {
            expect(any.sentenceAt((any.startOf(i) + any.startOf(i + 1)) / 2)).toBe(i)
            expect([any.holding(start), any.holding(end - 1)]).toEqual([i, i])
          })
        },
      ),
      { seed: 31, numRuns: 100 },
    )
  })
})
