import { describe, expect, it } from 'vitest'
import { findRelations } from '../../../../src/build/extract/findRelations.ts'
import { explainRelation } from '../../../../src/build/extract/relations/explainRelation.ts'
import { LINK_UNIT } from '../../../../src/build/extract/relations/linkUnit.ts'
import { linkWeights } from '../../../../src/build/extract/relations/linkWeights.ts'
import { articleOf, marked } from './marked.ts'

describe('the explanation of a relation', () => {
  const { text, mentions } = marked('通过{A m 入户走访}，{B g 摸清群众需求}。再议{C m 此事}。')
  const article = articleOf(text)

  it('sums to more than the threshold where the relation was found', () => {
    const [relation] = findRelations(article, mentions)
    if (!relation) throw new Error('no relation')
    const reasons = explainRelation(article, mentions, relation)
    expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeGreaterThan(
      linkWeights().threshold / LINK_UNIT,
    )
    expect(reasons.every(({ what }) => what !== '')).toBe(true)
  })

  it('is told in Chinese, as the reasons for a mention are', () => {
    for (const { what } of explainRelation(article, mentions, { type: 'serves', from: 0, to: 1 }))
      expect(what).toMatch(/^[\p{Script=Han}、，]+$/u)
  })

  it('names the weightiest first', () => {
    const weights = explainRelation(article, mentions, { type: 'serves', from: 0, to: 1 }).map(({ weight }) =>
      Math.abs(weight),
    )
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
  })

  it('has none across sentences', () => {
    expect(explainRelation(article, mentions, { type: 'serves', from: 1, to: 2 })).toEqual([])
  })
})
