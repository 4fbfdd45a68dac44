import { describe, expect, it } from 'vitest'
import { ruleNameOf } from '../../../src/build/extract/ruleNameOf.ts'

describe('ruleNameOf', () => {
  it('tells a frame, an edge and a kind by their words, and the trained parts as such', () => {
    expect(['F01', 'F02', 'B01', 'B03', 'K01', 'K05', 'M1', 'L1'].map(ruleNameOf)).toEqual([
      '以…为载体',
      '通过…',
      '前面的标点不计',
      '前面的“要”等不计',
      '以“提高”等开头',
      '以“制度”等结尾',
      '统计标注',
      '统计连线',
    ])
  })

  it('has no name for what is no rule', () => {
    expect(ruleNameOf('X99')).toBeUndefined()
    expect(ruleNameOf('')).toBeUndefined()
  })
})
