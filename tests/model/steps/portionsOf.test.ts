import { array, assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteAt } from '../../../src/model/span.ts'
import { portionsOf } from '../../../src/model/steps/portionsOf.ts'

const portions = (words: string, most: number) =>
  portionsOf(quoteAt(words, 0, words.length), most).map(({ quote }) => quote)

describe('portionsOf', () => {
  it('leaves a sentence whole that fits', () => {
    expect(portions('一二三，四五。', 7)).toEqual(['一二三，四五。'])
  })

  it('parts after ；first', () => {
    expect(portions('一，二；三，四；五，六。', 8)).toEqual(['一，二；三，四；', '五，六。'])
  })

  it('parts after ，where a stretch between two ；is too long', () => {
    expect(portions('一二，三四，五六；七。', 6)).toEqual(['一二，三四，', '五六；七。'])
  })

  it('keeps a closing quotation mark with the sign before it', () => {
    expect(portions('说：“甲乙丙；”丁戊己。', 8)).toEqual(['说：“甲乙丙；”', '丁戊己。'])
  })

  it('leaves a clause whole that is longer than a portion', () => {
    expect(portions('一二三四五六七，八。', 4)).toEqual(['一二三四五六七，', '八。'])
  })

  it('loses nothing and tells each portion’s place', () => {
    const words = array(constantFrom('字', '，', '；', ',', '”', '𠀀', '。'), { maxLength: 60 })
    assert(
      property(words, integer({ min: 1, max: 20 }), (letters, most) => {
        const text = `前${letters.join('')}后`
        const parts = portionsOf(quoteAt(text, 1, text.length - 1), most)
        expect(parts.map(({ quote }) => quote).join('')).toBe(letters.join(''))
        for (const { start, end, quote } of parts) expect(text.slice(start, end)).toBe(quote)
      }),
      { seed: 7 },
    )
  })
})
