import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdownParagraphs } from '../../../src/exchange/pptx/markdownParagraphs.ts'

const told = (markdown: string) =>
  markdownParagraphs(markdown).map(({ runs, depth }) => [
    depth,
    runs.map(({ text, bold }) => (bold ? `[${text}]` : text)).join(''),
  ])

describe('markdownParagraphs', () => {
  it.each([
    ['# 题目 ##', [[0, '[题目]']]],
    ['一**二**三__四__五', [[0, '一[二]三[四]五']]],
    ['一*二*三', [[0, '一二三']]],
    ['3 * 4 * 5 与 a_b_c', [[0, '3 * 4 * 5 与 a_b_c']]],
    [
      '- 甲\n  * 乙\n10. 丙',
      [
        [1, '• 甲'],
        [2, '• 乙'],
        [1, '10. 丙'],
      ],
    ],
    ['> 引文 `代码`', [[0, '引文 代码']]],
    ['[名](https://a.b) [https://a.b](https://a.b)', [[0, '名（https://a.b） https://a.b']]],
    ['```\nx = 1\n```\n\n---\n', [[0, 'x = 1']]],
    ['**全粗**', [[0, '[全粗]']]],
    ['\\*星\\*', [[0, '*星*']]],
    ['', []],
  ])('%j', (markdown, paragraphs) => {
    expect(told(markdown)).toEqual(paragraphs)
  })

  it.each(['*', '**a', '__', '`', '[', '[a](', '# ', '#', '- ', '> ', '\\\\', ' '])(
    'takes 100,000 characters of %j',
    (sign) => {
      const words = `# x${sign.repeat(100_000 / sign.length)}x`
      expect(told(words).length).toBe(1)
      expect(told(words.slice(3)).length).toBe(1)
    },
  )

  it('takes any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        for (const { runs } of markdownParagraphs(words)) expect(runs.length).toBeGreaterThan(0)
      }),
      { seed: 6 },
    )
  })
})
