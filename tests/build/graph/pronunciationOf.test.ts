import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pronunciationOf } from '../../../src/build/graph/pronunciationOf.ts'
import { pronounceWith } from '../../../src/model/pronunciation.ts'

/** Every character of the text with its syllable as the file would have it. */
const readAloud = (text: string): string => {
  const pronounce = pronounceWith(pronunciationOf(text))
  let offset = 0
  return [...text]
    .map((character) => {
      const syllable = pronounce(character, offset)
      offset += character.length
      return syllable ?? character
    })
    .join(' ')
}

describe('pronunciationOf', () => {
  it('gives each character its commonest reading and tells where it is read otherwise', () => {
    expect(pronunciationOf('重点，重要。\n重新')).toEqual({
      characters: { dian3: '点', xin1: '新', yao4: '要', zhong4: '重' },
      places: { chong2: [7] },
    })
  })

  it('counts offsets in code units and leaves out what has no reading', () => {
    expect(readAloud('𠮷镇GDP重新重点')).toBe('𠮷 zhen4 G D P chong2 xin1 zhong4 dian3')
  })

  it('keeps the tones of 一 and 不, and ü', () => {
    expect(readAloud('一课不要女')).toBe('yi1 ke4 bu4 yao4 nü3')
  })

  it('is empty for an empty text', () => {
    expect(pronunciationOf('')).toEqual({ characters: {}, places: {} })
  })

  it('reads every character in one way only, whatever the text', () => {
    const text = fc.array(fc.constantFrom(...'重要新点长会行为的地得了不一\n，a𠮷'), { maxLength: 40 })
    fc.assert(
      fc.property(text, (characters) => {
        const { characters: usual, places } = pronunciationOf(characters.join(''))
        const all = Object.values(usual).join('')
        expect(new Set(all).size).toBe([...all].length)
        const offsets = Object.values(places).flat()
        expect(new Set(offsets).size).toBe(offsets.length)
      }),
      { seed: 20241123, numRuns: 60 },
    )
  })
})
