import { describe, expect, it } from 'vitest'
import { chineseNumeral, romanNumeral } from '../../../src/app/state/numerals.ts'
import {
  placeFinder,
  placeLabel,
  sectionAt,
  sectionPath,
  sentenceNumber,
} from '../../../src/app/state/place.ts'
import { goldenAtlas } from '../goldenAtlas.ts'

const atlas = goldenAtlas()

describe('Chinese numerals', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [99, '九十九'],
    [0, '0'],
    [100, '100'],
  ])('%i is %s', (number, words) => {
    expect(chineseNumeral(number)).toBe(words)
  })
})

describe('Roman numerals', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [14, 'XIV'],
    [49, 'XLIX'],
    [98, 'XCVIII'],
    [0, '0'],
    [100, '100'],
  ])('%i is %s', (number, words) => {
    expect(romanNumeral(number)).toBe(words)
  })
})

describe('where a section stands', () => {
  it('is told as articles are cited: 一, then （一）', () => {
    expect(placeLabel(atlas, 's2')).toBe('二')
    expect(placeLabel(atlas, 's1.2')).toBe('一（二）')
  })

  it('is told in English as I, then (1)', () => {
    expect(placeLabel(atlas, 's2', 'en')).toBe('II')
    expect(placeLabel(atlas, 's1.2', 'en')).toBe('I(2)')
  })

  it('is nothing for the article itself and for what is no section', () => {
    expect(placeLabel(atlas, 's')).toBe('')
    expect(placeLabel(atlas, 'goal:办好活动')).toBe('')
  })

  it('has a path from the outermost part inwards', () => {
    expect(sectionPath(atlas, 's1.2').map(({ key }) => key)).toEqual(['s1', 's1.2'])
  })

  it('is the innermost section around some words', () => {
    expect(sectionAt(atlas, { start: 168, end: 171 })).toBe('s1.2')
    expect(sectionAt(atlas, { start: 80, end: 84 })).toBe('s')
  })

  it('counts the sentences of the section itself', () => {
    expect(sentenceNumber(atlas, 's1.2', { start: 157, end: 161 })).toBe(1)
    expect(sentenceNumber(atlas, 's1.2', { start: 168, end: 171 })).toBe(2)
    expect(sentenceNumber(atlas, 's1.2', { start: 24, end: 28 })).toBeNull()
  })

  it('counts them after the title, which is none of them, also where the page prints it twice', () => {
    const numberOf = (section: string, words: string, from = 0) => {
      const start = atlas.attributes.text.indexOf(words, from)
      return sentenceNumber(atlas, section, { start, end: start + words.length })
    }
    expect(numberOf('s', '全民阅读')).toBe(0)
    expect(numberOf('s', '全民阅读', 20)).toBe(0)
    expect(numberOf('s', '根脉')).toBe(1)
    expect(numberOf('s', '就近便民')).toBe(2)
    expect(numberOf('s1', '服务群众')).toBe(0)
    expect(numberOf('s2', '阅读基金')).toBe(1)
    expect(numberOf('s2', '乡风')).toBe(2)
  })
})

describe('the places of many words', () => {
  it('are the same as those of each by itself', () => {
    const placeOf = placeFinder(atlas)
    const { text } = atlas.attributes
    for (let start = 0; start < text.length; start++)
      for (const length of [1, 4, 30]) {
        const span = { start, end: Math.min(text.length, start + length) }
        const section = sectionAt(atlas, span)
        const alone = section === null ? null : { section, number: sentenceNumber(atlas, section, span) }
        expect(placeOf(span)).toEqual(alone)
      }
  })
})
