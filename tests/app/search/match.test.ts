import { describe, expect, it } from 'vitest'
import { Corpus, Lexicon, readingByPinyin } from '../../../src/app/search/corpus.ts'
import { fold, unfolded } from '../../../src/app/search/fold.ts'
import { INSIDE, locate, type Mode, PREFIX, scan, WHOLE } from '../../../src/app/search/match.ts'
import { parseQuery } from '../../../src/app/search/query.ts'
import { confusions, isSlip, isSyllable, syllableOf } from '../../../src/app/search/syllable.ts'

/** Where the query is found in a label of this reading, and the words that answer: 「prefix 党员」; null where it is not. */
function found(typed: string, label: string, pinyin: string, mode: Mode): string | null {
  const corpus = new Corpus(new Lexicon())
  corpus.add(label, readingByPinyin(label, pinyin))
  const query = parseQuery(typed)
  let words: string | null = null
  scan(corpus, query, mode, null, (piece, position) => {
    const units = locate(corpus, query, mode, piece, position)
    if (!units) throw new Error(`${typed} was found in ${label} but cannot be located there`)
    const start = corpus.places[units[0]] as number
    const end = (corpus.places[units[1] - 1] as number) + 1
    const name = { [WHOLE]: 'whole', [PREFIX]: 'prefix', [INSIDE]: 'inside' }[position]
    words = `${name} ${label.slice(start, end)}`
  })
  return words
}

const PARTY = ['党员干部', 'dang3 yuan2 gan4 bu4'] as const
const GREEN = ['绿色“女”村GDP', 'lü4 se4 nü3 cun1 GDP'] as const
const MIDDLE = ['重点', 'zhong4 dian3'] as const

describe('words as search compares them', () => {
  it('have no punctuation, width or case', () => {
    expect(fold('“三会一课”、ＡＢ 制度').text).toBe('三会一课ab制度')
    expect(fold('二〇〇九').text).toBe('二〇〇九')
  })

  it('know where they stood', () => {
    const words = '“三会”，一课'
    expect(words.slice(...unfolded(fold(words), 1, 3))).toBe('会”，一')
  })
})

describe('a query', () => {
  it('has its tones apart, breaks where syllables end, and terms', () => {
    const { text, tones, breaks, terms } = parseQuery("Dǎng yuán lǘ xi'an")
    expect(text).toBe('dangyuanlvxian')
    expect(tones.map((tone) => tone ?? '-').join('')).toBe('-3----2--2----')
    expect(breaks.map((broken) => (broken ? '|' : '-')).join('')).toBe('|---|---|-|-|-')
    expect(terms).toEqual(['dang', 'yuan', 'lv', 'xi', 'an'])
  })
})

describe('syllables', () => {
  it('are read from graph files', () => {
    expect(syllableOf('lü4')).toMatchObject({ letters: 'lv', tone: 4 })
    expect(syllableOf('de0')).toMatchObject({ letters: 'de', tone: 0 })
    expect(syllableOf('GDP')).toBeNull()
  })

  it('are taken for one another by initial, final and vowel', () => {
    expect(confusions('zhong')).toEqual(['zhong', 'zhon', 'zong', 'zon'])
    expect(confusions('lin')).toEqual(['lin', 'ling', 'nin', 'ning'])
    expect(confusions('nv')).toEqual(['nv', 'nu', 'lv', 'lu'])
    expect(confusions('xue')).toEqual(['xue', 'xve'])
    expect(confusions('a')).toEqual(['a'])
  })

  it('are told from other letters, and slips of the hand from other syllables', () => {
    expect(['dang', 'yuan', 'er', 'lve', 'dng', 'v', 'i'].filter(isSyllable)).toEqual([
      'dang',
      'yuan',
      'er',
      'lve',
    ])
    expect(
      ['dnag', 'dan', 'dang', 'dong', 'dangg', 'gnad', 'da'].filter((typed) => isSlip(typed, 'dang')),
    ).toEqual(['dnag', 'dan', 'dong', 'dangg'])
  })
})

describe('by sound', () => {
  it.each([
    ['dangyuanganbu', ...PARTY, 'whole 党员干部'],
    ['dang3yuan2gan4bu4', ...PARTY, 'whole 党员干部'],
    ['dang3 yuan2', ...PARTY, 'prefix 党员'],
    ['dǎngyuán', ...PARTY, 'prefix 党员'],
    ['dangyuang', ...PARTY, 'prefix 党员干'],
    ['ganb', ...PARTY, 'inside 干部'],
    ['党yuan', ...PARTY, 'prefix 党员'],
    ['党员gan', ...PARTY, 'prefix 党员干'],
    ['dang4yuan', ...PARTY, null],
    ['dangyuanx', ...PARTY, null],
    ['angyuan', ...PARTY, null],
    ['dan gyuan', ...PARTY, null],
    ['lvse', ...GREEN, 'prefix 绿色'],
    ['lǜsè', ...GREEN, 'prefix 绿色'],
    ['senvcungdp', ...GREEN, 'inside 色“女”村GDP'],
  ])('%s in %s (%s): %s', (typed, label, pinyin, expected) => {
    expect(found(typed, label, pinyin, 'sound')).toBe(expected)
  })

  it('tells xi’an from xian where the typist does', () => {
    expect(found('xian', '西安', 'xi1 an1', 'sound')).toBe('whole 西安')
    expect(found("xi'an", '先', 'xian1', 'sound')).toBeNull()
  })

  it('lets a neutral tone be typed as the character has it elsewhere', () => {
    expect(found('fu2wu4', '服务', 'fu2 wu0', 'sound')).toBe('whole 服务')
  })
})

describe('by initials', () => {
  it.each([
    ['dygb', ...PARTY, 'whole 党员干部'],
    ['dy', ...PARTY, 'prefix 党员'],
    ['gb', ...PARTY, 'inside 干部'],
    ['dangygb', ...PARTY, 'whole 党员干部'],
    ['zd', ...MIDDLE, 'whole 重点'],
    ['zhd', ...MIDDLE, 'whole 重点'],
    ['zdx', ...MIDDLE, null],
  ])('%s in %s (%s): %s', (typed, label, pinyin, expected) => {
    expect(found(typed, label, pinyin, 'initials')).toBe(expected)
  })
})

describe('by what is nearly the sound', () => {
  it.each([
    ['zongdian', ...MIDDLE, 'whole 重点'],
    ['chongdian', ...MIDDLE, null],
    ['zhong1diang3', ...MIDDLE, 'whole 重点'],
    ['danyuan', ...PARTY, 'prefix 党员'],
    ['luse', ...GREEN, 'prefix 绿色'],
  ])('%s in %s (%s): %s', (typed, label, pinyin, expected) => {
    expect(found(typed, label, pinyin, 'near')).toBe(expected)
  })
})

describe('with one syllable missing or too many', () => {
  it.each([
    ['dangganbu', ...PARTY, 'whole 党员干部'],
    ['党员部', ...PARTY, 'whole 党员干部'],
    ['dangyuanyuanganbu', ...PARTY, 'whole 党员干部'],
    ['党员员干部', ...PARTY, 'whole 党员干部'],
    ['党员干部们', ...PARTY, 'whole 党员干部'],
    ['党员干们', ...PARTY, 'whole 党员干部'],
    ['dangyuanganbuge', ...PARTY, 'whole 党员干部'],
    ['党部', ...PARTY, null],
    ['党干们', ...PARTY, null],
    ['dangbude', ...PARTY, null],
    ['danggebu', ...PARTY, null],
    ['党员员员干部', ...PARTY, null],
  ])('%s in %s (%s): %s', (typed, label, pinyin, expected) => {
    expect(found(typed, label, pinyin, 'wrong')).toBe(expected)
  })
})

describe('with one syllable wrong', () => {
  it.each([
    ['dangmaganbu', ...PARTY, 'whole 党员干部'],
    ['mayuanganbu', ...PARTY, 'whole 党员干部'],
    ['dang3ma1gan4bu4', ...PARTY, 'whole 党员干部'],
    ['dangyaunganbu', ...PARTY, 'whole 党员干部'],
    ['党圆干部', ...PARTY, 'whole 党员干部'],
    ['mamaganbu', ...PARTY, null],
    ['dangmamabu', ...PARTY, null],
    ['党圆', ...PARTY, null],
  ])('%s in %s (%s): %s', (typed, label, pinyin, expected) => {
    expect(found(typed, label, pinyin, 'wrong')).toBe(expected)
  })
})
