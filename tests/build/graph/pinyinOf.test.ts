import { describe, expect, it } from 'vitest'
import { pinyinOf } from '../../../src/build/graph/pinyinOf.ts'

describe('pinyinOf', () => {
  it.each([
    ['党员', 'dang3 yuan2'],
    ['提高党的建设', 'ti2 gao1 dang3 de0 jian4 she4'],
    ['重点', 'zhong4 dian3'],
    ['“三会一课”、制度', 'san1 hui4 yi1 ke4 zhi4 du4'],
    ['GDP 增长5%', 'GDP zeng1 zhang3 5'],
    ['𠮷镇', '𠮷 zhen4'],
    ['……', ''],
    ['', ''],
  ])('reads %s as %s', (label, pinyin) => {
    expect(pinyinOf(label)).toBe(pinyin)
  })
})
