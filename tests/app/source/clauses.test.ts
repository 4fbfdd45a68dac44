import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clausesOf } from '../../../src/app/source/clauses.ts'

const inWhole = (text: string, words: string) => {
  const start = text.indexOf(words)
  return clausesOf(text, { start: 0, end: text.length }, { start, end: start + words.length })
}

describe('the clauses of a sentence', () => {
  const sentence = '坚持民主、公开,提高素质；一是：学习，二是工作。'

  it('end at commas, semicolons and colons of either width', () => {
    expect(inWhole(sentence, '公开')).toEqual({ first: 1, last: 1 })
    expect(inWhole(sentence, '提高')).toEqual({ first: 2, last: 2 })
    expect(inWhole(sentence, '学习')).toEqual({ first: 4, last: 4 })
    expect(inWhole(sentence, '工作')).toEqual({ first: 5, last: 5 })
  })

  it('are told from the first to the last that words reach over; a sign behind them counts for nothing', () => {
    expect(inWhole(sentence, '公开,提高素质；')).toEqual({ first: 1, last: 2 })
    expect(inWhole(sentence, '公开,')).toEqual({ first: 1, last: 1 })
  })

  it('are not told where there is but one, and not ended within numbers', () => {
    expect(inWhole('办好活动。', '活动')).toBeNull()
    expect(inWhole('投入1,000元，10:30开会。', '开会')).toEqual({ first: 2, last: 2 })
  })

  it('count within the sentence alone', () => {
    const text = '甲，乙。丙，丁。'
    expect(clausesOf(text, { start: 4, end: 8 }, { start: 6, end: 7 })).toEqual({ first: 2, last: 2 })
  })

  it('never run backwards', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('字', ',', '；', '1') }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
            number,
            number,
          ]
          const found = clausesOf(text, { start: 0, end: text.length }, { start, end })
          expect(found === null || (1 <= found.first && found.first <= found.last)).toBe(true)
        },
      ),
      { seed: 20260302 },
    )
  })
})
