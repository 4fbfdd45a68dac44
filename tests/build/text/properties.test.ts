import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBlank } from '../../../src/build/text/characters.ts'
import { parseArticle } from '../../../src/build/text/parseArticle.ts'
import { type Article, flattenSections, type Section } from '../../../src/model/article.ts'
import { holds, type Quote } from '../../../src/model/span.ts'

const SETTINGS = { seed: 20240601, numRuns: 400 }

/** Pieces that such texts are made of, and some that they should not hold, to be glued at random. */
const PIECES = [
  ...[
    '一、',
    '二、',
    '三、',
    '（一）',
    '（二）',
    '(三)',
    '1.',
    '2．',
    '3、',
    '（1）',
    '（2）',
    '①',
    '②',
    '1.1',
    '1.2',
    '1.1.1',
  ],
  ...[
    '一是',
    '二是',
    '三是要',
    '一要',
    '二要',
    '一抓',
    '二抓',
    '第一，',
    '第二，',
    '首先，',
    '其次，',
    '最后，',
    '——',
    '●',
  ],
  ...[
    '第一章',
    '第二章',
    '第一条',
    '第一部分',
    '附件1',
    '附件：',
    '目录',
    '前言',
    '结束语',
    '【要求】',
    '任务一：',
  ],
  ...[
    '发布时间: 2009-06-10',
    '来源：某报',
    '※ 作者:某人',
    '十七届四中全会精神',
    '加强组织领导',
    '落实工作责任',
  ],
  ...[
    '。',
    '；',
    '：',
    '，',
    '！',
    '？',
    '“',
    '”',
    '（',
    '）',
    '《',
    '》',
    '"',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\u2028',
    ' ',
    '\u3000',
    '\u00a0',
  ],
  ...[
    '𠮷',
    '😀',
    '\ud800',
    '\udc00',
    '\u0000',
    '\u0007',
    '\ufeff',
    '\u200b',
    '1.5亿元',
    '2010年',
    'a',
    '.',
    '!',
    '?',
  ],
]
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

function everyQuote(article: Article): Quote[] {
  const sections = flattenSections(article.root).flatMap((s) => [s.heading, ...(s.marker ? [s.marker] : [])])
  const meta = article.meta.flatMap((entry) => [entry.name, entry.value])
  return [article.title, ...sections, ...meta, ...article.notes.flatMap((note) => note.spans)]
}

function checkInside(section: Section): void {
  let from = section.span.start
  section.children.forEach((child, i) => {
    expect(holds(section.span, child.span)).toBe(true)
    expect(child.span.start).toBeGreaterThanOrEqual(from)
    expect(child.span.end).toBeGreaterThan(child.span.start)
    expect(child.depth).toBe(section.depth + 1)
    expect(child.key).toBe(section.key === 's' ? `s${i + 1}` : `${section.key}.${i + 1}`)
    expect(holds(child.span, child.heading)).toBe(true)
    if (child.marker !== null) expect(child.marker.start).toBe(child.span.start)
    const next = section.children[i + 1]
    expect(child.span.end).toBe(next === undefined ? section.span.end : next.span.start)
    from = child.span.end
    checkInside(child)
  })
}

describe('any text', () => {
  it('keeps every quote equal to its slice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, quote } of everyQuote(parseArticle(text)))
          expect(text.slice(start, end)).toBe(quote)
      }),
      SETTINGS,
    )
  })

  it('keeps children in order inside their parents, each up to the next', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { root } = parseArticle(text)
        expect(root.span).toEqual({ start: 0, end: text.length })
        checkInside(root)
      }),
      SETTINGS,
    )
  })

  it('covers every character that is neither blank nor metadata with one sentence', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { sentences, meta } = parseArticle(text)
        const covered = new Uint8Array(text.length)
        let last = 0
        for (const { start, end } of sentences) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          covered.fill(1, start, end)
          last = end
        }
        const inMetadata = (at: number): boolean => {
          const before = Math.max(
            ...['\n', '\r', '\v', '\f', '\u2028', '\u2029'].map((e) => text.lastIndexOf(e, at)),
          )
          const after = /[\n\r\v\f\u2028\u2029]/.exec(text.slice(at))
          const end = after === null ? text.length : at + after.index
          return meta.some((entry) => entry.name.start > before && entry.name.start < end)
        }
        for (let i = 0; i < text.length; i++)
          if (covered[i] === 0 && !isBlank(text.charCodeAt(i))) expect(inMetadata(i)).toBe(true)
        for (const { name } of meta) expect(covered[name.start]).toBe(0)
      }),
      SETTINGS,
    )
  })

  it('gives the same article twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(parseArticle(text)).toEqual(parseArticle(text))
      }),
      { ...SETTINGS, numRuns: 50 },
    )
  })
})
