import { describe, expect, it } from 'vitest'
import { type Citation, writeCitation } from '../../../src/exchange/quote/citation.ts'
import { readQuotation } from '../../../src/exchange/quote/quotation.ts'

const sha256 = 'b0fee970a3957c2f7530410ff01614f91db02a6dbe47af6f0f67661929c8092a'
const citation: Citation = {
  title: '学习贯彻精神 提高水平',
  meta: { 发布时间: '2009年6月1日 10:30', 浏览次数: '61', 信息来源: '机关党委', 信息负责人: '某某' },
  dateDoubted: false,
  page: 'https://example.org/',
  fragment: 'node=a',
  accessed: '2026-03-01',
  place: '二（一）·第1句·第3分句',
  sha256,
  annotation: { version: 'mailuo-graph 2', sha256: `1d673790${'0'.repeat(56)}` },
}
const plainOf = (change: Partial<Citation>): string => writeCitation({ ...citation, ...change }).plain

describe('a citation', () => {
  it('has the form of GB/T 7714 for what is read online, then place, text and annotation', () => {
    expect(plainOf({})).toBe(
      '学习贯彻精神 提高水平[EB/OL]. 机关党委(2009-06-01)[2026-03-01]. https://example.org/#node=a. ' +
        '引文位置: 二（一）·第1句·第3分句. 原文: SHA-256 b0fee970; 标注: mailuo-graph 2, SHA-256 1d673790.',
    )
  })

  it('leaves out what is unknown', () => {
    expect(plainOf({ meta: {}, place: '', annotation: null })).toBe(
      '学习贯彻精神 提高水平[EB/OL]. [2026-03-01]. https://example.org/#node=a. 原文: SHA-256 b0fee970.',
    )
    expect(
      plainOf({ annotation: { version: 'mailuo-graph 2', sha256: null, remark: '机器初标，未经复核' } }),
    ).toContain('标注: mailuo-graph 2, 机器初标，未经复核.')
    expect(plainOf({ annotation: { version: 'mailuo-graph 2', sha256: null } })).toMatch(
      /标注: mailuo-graph 2\.$/,
    )
    expect(plainOf({ meta: { 发布时间: '昨天', 来源: ' ' } })).toContain('[EB/OL]. [2026-03-01]. ')
  })

  it('takes only whoever wrote the text for its author', () => {
    expect(plainOf({})).not.toContain('某某')
    for (const name of ['责任编辑', '发布人', '编辑'])
      expect(plainOf({ meta: { [name]: '某某' } })).not.toContain('某某')
    expect(plainOf({ meta: { 作者: '张三' } })).toMatch(/^张三\. 学习贯彻精神 提高水平\[EB\/OL\]\. /)
  })

  it('gives the address that the text gives of itself', () => {
    expect(plainOf({ meta: { 原文链接: '见 http://example.com/1.html' } })).toContain(
      ']. http://example.com/1.html. 引文位置',
    )
  })

  it('says last what opens the place, where that is no address of the text', () => {
    const fragment = `node=${encodeURIComponent('goal:“三会一课”, 100%')}&n=2`
    const file = plainOf({ page: null, fragment })
    expect(file).toContain('[2026-03-01]. 引文位置')
    expect(file).toMatch(
      /SHA-256 1d673790\. 图中位置: #node=goal%3A%E2%80%9C三会一课%E2%80%9D%2C%20100%25&n=2\.$/,
    )
    expect(decodeURIComponent(readQuotation(file).fragments[0] ?? '')).toBe(decodeURIComponent(fragment))
    expect(readQuotation(file).hashes).toEqual(['b0fee970', '1d673790'])
    expect(plainOf({ meta: { 原文链接: 'http://example.com/1.html' } })).toMatch(
      /图中位置: https:\/\/example\.org\/#node=a\.$/,
    )
  })

  it('tells that the date is doubted', () => {
    expect(plainOf({ dateDoubted: true })).toMatch(/发布日期照页面所署, 疑误\.$/)
    expect(plainOf({ dateDoubted: true, meta: {} })).not.toContain('疑误')
  })

  it('reads dates as they are written, whole ones only', () => {
    for (const [written, read] of [
      ['2024-04-23', '(2024-04-23)'],
      ['2024/4/3 8:00:00', '(2024-04-03)'],
      ['2024.04.23', '(2024-04-23)'],
      ['2024年4月', ''],
    ] as const)
      expect(plainOf({ meta: { 发布日期: written } }), written).toContain(`[EB/OL]. ${read}[2026-03-01]`)
  })

  it('has a rich form in which every character is escaped', () => {
    expect(writeCitation({ ...citation, title: '<b>&"' }).html).toMatch(/^<p>&lt;b&gt;&amp;&quot;\[EB\/OL\]/)
  })
})
