import { describe, expect, it } from 'vitest'
import { explainMention } from '../../../src/build/extract/explainMention.ts'
import { findMentions } from '../../../src/build/extract/findMentions.ts'
import { parseArticle } from '../../../src/build/text/parseArticle.ts'

const article = parseArticle('要建立村级图书流转制度，不断提高村民文化素质。\n')

describe('explainMention', () => {
  it('tells the strongest signs of a found mention, the strongest first', () => {
    for (const mention of findMentions(article)) {
      if (mention.rule === 'M2') continue
      const reasons = explainMention(article, mention, mention.kind)
      expect(reasons).toHaveLength(5)
      const weights = reasons.map(({ weight }) => Math.abs(weight))
      expect(weights).toEqual([...weights].sort((a, b) => b - a))
      expect(reasons.every(({ sign }) => sign !== '')).toBe(true)
    }
  })

  it('shows the words at hand', () => {
    const { text } = article
    const start = text.indexOf('提高')
    const signs = explainMention(article, { start, end: text.indexOf('。') }, 'goal', 100).map(
      ({ sign }) => sign,
    )
    expect(signs).toContain('首词「提高」')
    expect(signs).toContain('末词类「素质」')
    expect(signs).toContain('前词「不断」')
    expect(signs.filter((sign) => /[{}]/.test(sign))).toEqual([])
  })

  it('has nothing to tell of words that were never considered', () => {
    expect(explainMention(article, { start: 1, end: 2 }, 'goal')).toEqual([])
    expect(explainMention(article, { start: 400, end: 402 }, 'goal')).toEqual([])
  })
})
