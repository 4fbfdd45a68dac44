import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/build/extract/extract.ts'
import { findMentions } from '../../../src/build/extract/findMentions.ts'
import { parseArticle } from '../../../src/build/text/parseArticle.ts'
import { holds } from '../../../src/model/span.ts'

function found(text: string): string[] {
  return findMentions(parseArticle(text)).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)
}

const SENTENCES = `要建立村级图书流转制度，开展全民阅读活动，不断提高村民文化素质。
坚持因地制宜的原则，为村民提供方便。
`

describe('findMentions', () => {
  it('finds what is set up, what is done, what it is for, by what principle and by whom', () => {
    expect(found(SENTENCES)).toEqual([
      'mechanism 村级图书流转制度',
      'mechanism 全民阅读活动',
      'goal 提高村民文化素质',
      'principle 因地制宜的原则',
      'actor 村民',
      'goal 提供方便',
    ])
  })

  it('gives mentions in text order, each in one sentence, an actor at most within another', () => {
    const article = parseArticle(readFileSync('graph-data/000_f43e0b856f5a713e.txt', 'utf8'))
    const mentions = findMentions(article)
    expect(mentions.length).toBeGreaterThan(250)
    let outer = mentions[0]
    for (const mention of mentions) {
      expect(article.sentences.some((sentence) => holds(sentence, mention))).toBe(true)
      expect(mention.rule).toMatch(/^[MBK]\d+$/)
      if (outer && mention !== outer && mention.start < outer.end) {
        expect(mention.kind).toBe('actor')
        expect(holds(outer, mention)).toBe(true)
      } else outer = mention
    }
  })

  it('tells the word that a rule of words looked at, beside or within the mention', () => {
    const { mentions } = extract(parseArticle(SENTENCES))
    const cues = mentions.map(({ rule, cues = [] }) => `${rule} ${cues.map(({ quote }) => quote).join()}`)
    expect(cues).toContain('K01 提高')
    expect(cues).toContain('K05 制度')
    expect(mentions.some(({ rule, cues }) => rule === 'M1' && cues !== undefined)).toBe(false)
  })

  it.each([
    ['an empty text', ''],
    ['blank lines', '\n\n \u3000\n'],
    ['English', 'We shall raise the quality of public services by 2031.\n'],
    ['a poem', '白日依山尽\n黄河入海流\n欲穷千里目\n更上一层楼\n'],
    ['a table', '序号\t名称\t数量\n1\t水泵\t3\n2\t电机\t4\n'],
    ['control characters and lone surrogates', '\u0000\ud800提高\udfff效率\u0007。\n'],
    ['marks alone', '“”《》（），，，。。。——、、、\n'],
  ])('takes %s without an error', (_, text) => {
    const annotation = extract(parseArticle(text))
    for (const { start, end, quote } of annotation.mentions) expect(text.slice(start, end)).toBe(quote)
  })

  it('takes a line of 100,000 characters without an error', () => {
    const line = '抓紧修渠引水，改良土壤、选育良种和推广农机，'.repeat(5000).slice(0, 100_000)
    expect(findMentions(parseArticle(line)).length).toBeGreaterThan(1000)
    expect(findMentions(parseArticle('渠'.repeat(100_000)))).toBeDefined()
  })
})
