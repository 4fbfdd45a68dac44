import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml, jsonForHtml, scriptForHtml, styleForHtml } from '../../../src/exchange/page/escape.ts'

describe('escapeHtml', () => {
  it('writes markup as what it looks like', () => {
    expect(escapeHtml('<a href="x">&amp;</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;')
  })

  it('leaves no character that opens a tag or ends an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => !/[<>"]/.test(escapeHtml(words))),
      { seed: 1 },
    )
  })
})

describe('jsonForHtml', () => {
  it('escapes every < and the two line separators', () => {
    expect(jsonForHtml('</script><!--\u2028\u2029')).toBe('"\\u003c/script>\\u003c!--\\u2028\\u2029"')
  })

  it('reads back as the value it was, whatever the words', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</script>', '<!--<script>', ']]>', '\u2028'),
    )
    fc.assert(
      fc.property(fc.array(words), (value) => {
        const json = jsonForHtml(value)
        expect(json).not.toMatch(/[<\u2028\u2029]/)
        expect(JSON.parse(json)).toEqual(value)
      }),
      { seed: 2 },
    )
  })
})

describe('scriptForHtml', () => {
  it.each([
    ['a string', "'</script>'", '</script>'],
    ['a string in capitals', "'</SCRIPT >'", '</SCRIPT >'],
    ['a template', '`<!--<script>`', '<!--<script>'],
    ['a regular expression', '/<!--/.test("<!--")', true],
    ['several lines', '`a\r\nb`', 'a\nb'],
  ])('keeps the meaning of %s', (_, code, meaning) => {
    const written = scriptForHtml(code)
    expect(written).not.toMatch(/<\/script|<!--|\r/i)
    expect(new Function(`return ${written}`)()).toBe(meaning)
  })
})

describe('styleForHtml', () => {
  it('lets no string end the style element', () => {
    expect(styleForHtml('a::after { content: "</style>" }')).toBe('a::after { content: "<\\/style>" }')
  })
})
