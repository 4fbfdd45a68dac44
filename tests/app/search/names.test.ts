import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindQuery } from '../../../src/app/search/kindWords.ts'
import { RANKS, searchNames } from '../../../src/app/search/names.ts'
import { parseQuery } from '../../../src/app/search/query.ts'
import { createAtlas } from '../../../src/app/state/atlas.ts'
import { readGraphFile } from '../../../src/model/readGraphFile.ts'
import { goldenAtlas } from '../goldenAtlas.ts'
import { filledIndex } from './filledIndex.ts'

const golden = filledIndex(goldenAtlas())

const rankName = (rank: number): string =>
  Object.entries(RANKS).reduce((name, [own, from]) => (rank >= from ? own : name), '')

/** The first names that a query finds, each with how. */
const first = (typed: string, count: number): string[] =>
  searchNames(golden.names, parseQuery(typed), golden.order(), count).hits.map(
    ({ item, name, rank, start, end }) => {
      const words = golden.items[item]?.names[name] ?? ''
      return `${words.slice(0, start)}[${words.slice(start, end)}]${words.slice(end)} ${rankName(rank)}`
    },
  )

describe('names', () => {
  it('are found exactly first, then by their beginning, then inside', () => {
    expect(first('群众', 4)).toEqual([
      '[群众] exact',
      '[群众]养成阅读习惯 prefix',
      '以服务[群众]为重点,健全阅读阵地 substring',
      '服务[群众] substring',
    ])
  })

  it('are found by sound before initials', () => {
    expect(first('qunzhong', 2)).toEqual(['[群众] sound', '[群众]养成阅读习惯 sound'])
    expect(first('ldsw', 1)).toEqual(['[流动书屋] initials'])
  })

  it('are found with sounds confused, and with a syllable or a character wrong', () => {
    expect(first('cengduhui', 1)).toEqual(['[晨读会] near'])
    expect(first('chenduma', 1)).toEqual(['[晨读会] wrong'])
    expect(first('晨读惠', 1)).toEqual(['[晨读会] wrong'])
  })

  it('are found by their other wordings, too', () => {
    expect(first('bashuxiang', 1)).toEqual(['[把书香]𠮷镇建设好 sound'])
    expect(first('把书香', 1)).toEqual(['[把书香]𠮷镇建设好 prefix'])
  })

  it('are found by words between blanks that stand apart in them', () => {
    expect(first('阅读 机制', 3)).toEqual([])
    expect(first('激励 机制', 1)).toEqual(['完善[激励机制] substring'])
    expect(first('机制 激励', 1)).toEqual(['[]完善激励机制 terms'])
  })

  it('of queries longer than the automaton has bits are looked at to their end', () => {
    const typed = 'fangbianqunzhongjiujinjieyue'
    expect(first(`${typed}`, 1)).toEqual(['[方便群众就近借阅] sound'])
    expect(first('fang1bian4qun2zhong4jiu4jin4jie4yue4', 1)).toEqual(['[方便群众就近借阅] sound'])
    expect(first('fang1bian4qun2zhong4jiu4jin4jie4yue4ma1ma1', 1)).toEqual([])
    expect(first('fang1bian4qun2zhong4jiu4jin4jie4lai2', 1)).toEqual(['[方便群众就近借阅] wrong'])
  })

  it('are none for nothing', () => {
    expect(first('', 3)).toEqual([])
    expect(first('，。', 3)).toEqual([])
    expect(first('qqqzzz', 3)).toEqual([])
  })
})

describe('the name of a kind', () => {
  const asked = (typed: string) => {
    const found = kindQuery(parseQuery(typed))
    return found && [found.kind, found.rest.text]
  }

  it('is known in both languages, alone or beside other words', () => {
    expect(asked('goal')).toEqual(['goal', ''])
    expect(asked('mech 党员')).toEqual(['mechanism', '党员'])
    expect(asked('党员 机制举措')).toEqual(['mechanism', '党员'])
    expect(asked('机制')).toBeNull()
    expect(asked('go')).toBeNull()
  })
})

const article = createAtlas(readGraphFile(readFileSync('graph-data/000_f43e0b856f5a713e.graph.json', 'utf8')))
const index = filledIndex(article)
const concepts = index.items.flatMap((item, number) => {
  const attributes = article.nodes.get(item.key)
  return attributes?.kind === 'section' || !attributes
    ? []
    : [{ number, label: attributes.label, pinyin: attributes.pinyin }]
})
const anyConcept = fc.constantFrom(...concepts)
const place = (typed: string, number: number): number =>
  searchNames(index.names, parseQuery(typed), index.order(), 10).hits.findIndex(({ item }) => item === number)
const isRead = (pinyin: string) => pinyin.split(' ').every((syllable) => syllableLike.test(syllable))
const syllableLike = /^[a-zü]+[0-4]$/
const seeded = { seed: 20241123, numRuns: 120 }

describe('every concept of the article', () => {
  it('comes first by its own label', () => {
    for (const { number, label } of concepts) {
      const at = place(label, number)
      // Concepts of different kinds may have one label.
      expect(at, label).toBeLessThanOrEqual(concepts.filter((other) => other.label === label).length - 1)
      expect(at, label).toBeGreaterThanOrEqual(0)
    }
  })

  it('is among the first by its full pinyin, with tones, without, with blanks', () => {
    fc.assert(
      fc.property(anyConcept, ({ number, pinyin }) => {
        for (const typed of [pinyin, pinyin.replace(/[0-4]/g, ''), pinyin.replace(/[0-4 ]/g, '')])
          expect(place(typed, number), typed).toBeGreaterThanOrEqual(0)
      }),
      seeded,
    )
  })

  it('is among the first by its initials, where they are four or more', () => {
    const long = concepts.filter(({ pinyin }) => isRead(pinyin) && pinyin.split(' ').length >= 4)
    fc.assert(
      fc.property(fc.constantFrom(...long), ({ number, pinyin }) => {
        const typed = pinyin
          .split(' ')
          .map((syllable) => syllable.charAt(0))
          .join('')
        expect(place(typed, number), typed).toBeGreaterThanOrEqual(0)
      }),
      seeded,
    )
  })

  it('is among the first with any one syllable wrong, where it has three or more', () => {
    const long = concepts.filter(({ pinyin }) => isRead(pinyin) && pinyin.split(' ').length >= 3)
    fc.assert(
      fc.property(
        fc.constantFrom(...long),
        fc.nat(),
        fc.constantFrom('ma', 'lüe', 'chuang', 'er', 'xiong'),
        ({ number, pinyin }, at, wrong) => {
          const syllables = pinyin.replace(/[0-4]/g, '').split(' ')
          syllables[at % syllables.length] = wrong
          expect(place(syllables.join(' '), number), syllables.join(' ')).toBeGreaterThanOrEqual(0)
        },
      ),
      seeded,
    )
  })

  it('is among the first with any one syllable missing or twice, where it has four or more', () => {
    const long = concepts.filter(({ pinyin }) => isRead(pinyin) && pinyin.split(' ').length >= 4)
    fc.assert(
      fc.property(
        fc.constantFrom(...long),
        fc.nat(),
        fc.boolean(),
        ({ number, label, pinyin }, at, twice) => {
          const syllables = pinyin.replace(/[0-4]/g, '').split(' ')
          const i = at % syllables.length
          syllables.splice(i, 1, ...(twice ? Array(2).fill(syllables[i]) : []))
          for (const typed of [syllables.join(' '), syllables.join('')])
            expect(place(typed, number), `${typed} for ${label}`).toBeGreaterThanOrEqual(0)
        },
      ),
      seeded,
    )
  })

  it('is found by typing on: what is marked lies in the name', () => {
    fc.assert(
      fc.property(anyConcept, fc.nat(), ({ pinyin }, length) => {
        const whole = pinyin.replace(/[0-4 ]/g, '')
        const typed = whole.slice(0, 1 + (length % whole.length))
        const { hits, total } = searchNames(index.names, parseQuery(typed), index.order(), 10)
        expect(total).toBeGreaterThanOrEqual(hits.length)
        expect(hits.length).toBeGreaterThan(0)
        for (const { item, name, start, end } of hits) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(index.items[item]?.names[name]?.length ?? 0)
        }
      }),
      seeded,
    )
  })
})
