import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePoints } from '../../src/model/codePoints.ts'

/** Text with astral characters and lone surrogates in any order. */
const anyText = fc
  .array(fc.constantFrom('a', '党', '𠮷', '😀', '\ud842', '\udfb7', '\n'), { maxLength: 30 })
  .map((parts) => parts.join(''))

describe('codePoints', () => {
  it('counts an astral character as one', () => {
    const points = codePoints('a𠮷b')
    expect(points.length).toBe(3)
    expect([0, 1, 2, 3].map(points.toUnits)).toEqual([0, 1, 3, 4])
    expect([0, 1, 3, 4].map(points.toPoints)).toEqual([0, 1, 2, 3])
  })

  it('counts a lone surrogate as one', () => {
    expect(codePoints('\udfb7\ud842').length).toBe(2)
  })

  it('refuses offsets outside of the text or inside a character', () => {
    const points = codePoints('a𠮷')
    expect(() => points.toUnits(3)).toThrow('code point 3 is outside the text (0 to 2)')
    expect(() => points.toUnits(-1)).toThrow(RangeError)
    expect(() => points.toUnits(0.5)).toThrow(RangeError)
    expect(() => points.toPoints(4)).toThrow('code unit 4 is outside the text (0 to 3)')
    expect(() => points.toPoints(2)).toThrow('code unit 2 splits a character')
  })

  it('agrees with the string iterator at every character of any text, both ways', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const points = codePoints(text)
        const characters = [...text]
        expect(points.length).toBe(characters.length)
        let units = 0
        for (let i = 0; i <= characters.length; i++) {
          expect(points.toUnits(i)).toBe(units)
          expect(points.toPoints(units)).toBe(i)
          units += characters[i]?.length ?? 0
        }
      }),
      { seed: 11, numRuns: 300 },
    )
  })
})
