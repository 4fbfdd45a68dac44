import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Quotation, readQuotation, writeQuotation } from '../../../src/exchange/quote/quotation.ts'

const sha256 = 'b0fee970a3957c2f7530410ff01614f91db02a6dbe47af6f0f67661929c8092a'
const quotation: Quotation = {
  title: '推进全民阅读',
  passages: [
    [
      { text: '由', meant: false, cue: true },
      { text: '文化站', meant: true, cue: false },
      { text: '举办<晨读会>。', meant: false, cue: false },
    ],
  ],
  place: '一（二）·第2句',
  remark: '',
  page: 'https://example.org/a?b=1',
  fragment: 'node=mechanism:%E6%99%A8&at=168-171',
  sha256,
}

describe('a quotation', () => {
  it('tells words, work, place and link', () => {
    expect(writeQuotation(quotation).plain).toBe(
      [
        '「由文化站举办<晨读会>。」',
        '——《推进全民阅读》，一（二）·第2句',
        'https://example.org/a?b=1#node=mechanism:%E6%99%A8&at=168-171',
      ].join('\n'),
    )
  })

  it('says what is to be known of it behind the place', () => {
    const { plain, html } = writeQuotation({ ...quotation, remark: '机器初标，未经复核' })
    expect(plain).toContain('\n——《推进全民阅读》，一（二）·第2句（机器初标，未经复核）\n')
    expect(html).toContain('（机器初标，未经复核）</p>')
    const bare = writeQuotation({ ...quotation, title: '', place: '', remark: '机器初标，未经复核' })
    expect(bare.plain).toContain('\n（机器初标，未经复核）\n')
  })

  it('tells fragment and hash, Chinese as it is read, where the page is a file', () => {
    const { plain, html } = writeQuotation({ ...quotation, page: null })
    expect(plain.split('\n')[2]).toBe('#node=mechanism:晨&at=168-171 SHA-256 b0fee970')
    expect(plain).not.toContain('file:')
    expect(html).toContain('<p><small>#node=mechanism:晨&amp;at=168-171 SHA-256 b0fee970</small></p>')
    expect(html).not.toContain('<a ')
  })

  it('has a rich form with ends and cues told apart, the place a link, every character escaped', () => {
    expect(writeQuotation(quotation).html).toBe(
      '<blockquote><p>「<u>由</u><b>文化站</b>举办&lt;晨读会&gt;。」</p></blockquote>' +
        '<p>——《推进全民阅读》，<a href="https://example.org/a?b=1#node=mechanism:%E6%99%A8&amp;at=168-171">一（二）·第2句</a></p>',
    )
  })

  it('quotes stretches one by one and keeps each on a line', () => {
    const { plain } = writeQuotation({
      ...quotation,
      title: '两行的\n题目',
      place: '',
      passages: [[{ text: '甲\r\n乙', meant: false, cue: false }], [{ text: '丙', meant: true, cue: false }]],
    })
    expect(plain.split('\n').slice(0, 3)).toEqual(['「甲 乙」', '「丙」', '——《两行的 题目》'])
  })

  it('does without a title and a place', () => {
    const bare = writeQuotation({ ...quotation, title: '', place: '', page: null })
    expect(bare.plain.split('\n')).toHaveLength(2)
    expect(bare.html).not.toContain('——')
  })

  it('is read back, from a file with its hash, whatever its words are', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 30 })
    fc.assert(
      fc.property(words, words, words, fc.boolean(), (title, text, key, file) => {
        const fragment = `node=${encodeURIComponent(key)}&at=1-2`
        const { plain } = writeQuotation({
          ...quotation,
          title,
          passages: [[{ text, meant: false, cue: false }]],
          page: file ? null : quotation.page,
          fragment,
        })
        // A search field takes line ends away.
        for (const pasted of [plain, plain.replace(/\s+/g, ' ').trim()]) {
          const found = readQuotation(pasted)
          expect(decodeURIComponent(found.fragments[0] ?? '')).toBe(decodeURIComponent(fragment))
          if (file) expect(found.hashes).toContain('b0fee970')
        }
      }),
      { seed: 20260301, numRuns: 300 },
    )
  })
})

describe('what is pasted', () => {
  it('may put punctuation behind its link', () => {
    expect(readQuotation('见 https://example.org/#node=a&at=1-2.').fragments).toEqual([
      'node=a&at=1-2',
      'node=a&at=1-2.',
    ])
  })

  it('tells hashes by their name, else by their form', () => {
    expect(readQuotation('20090610 SHA-256 B0FEE970 #a=b').hashes).toEqual(['b0fee970'])
    expect(readQuotation('#a=b （b0fee970）').hashes).toEqual(['b0fee970'])
    expect(readQuotation('#a=b').hashes).toEqual([])
  })
})
