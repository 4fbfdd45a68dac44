import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/build/text/parseArticle.ts'
import { flattenSections } from '../../../src/model/article.ts'
import { holds, type Span } from '../../../src/model/span.ts'

const SETTINGS = { seed: 20240602, numRuns: 100 }

const POINTS = [
  '一是抓学习；二是抓落实；三是抓考核。',
  '要做到：①底数清；②责任明。',
  '第一，提高认识。第二，加强领导。',
  '各级各部门要切实加强领导。',
  '投入资金1.5亿元，新建学校3所，“一村一品”初见成效。',
]
const HEADINGS = ['加强组织领导', '落实工作责任', '完善工作机制', '强化监督检查', '营造良好氛围']
const STYLES: readonly ((n: number) => string)[] = [
  (n) => `${'一二三四五'.charAt(n)}、`,
  (n) => `（${'一二三四五'.charAt(n)}）`,
  (n) => `${n + 1}.`,
  (n) => `（${n + 1}）`,
]

/** A part of a text as it was meant: its heading, its paragraphs, its parts. */
interface Part {
  readonly words: string
  readonly paragraphs: readonly string[]
  readonly parts: readonly Part[]
}
const partsOf = (depth: number): fc.Arbitrary<Part[]> =>
  fc.array(
    fc.record({
      words: fc.constantFrom(...HEADINGS),
      paragraphs: fc.array(fc.constantFrom('各级各部门要切实加强领导。', '去年的工作取得了明显成效。'), {
        minLength: 1,
        maxLength: 2,
      }),
      parts: depth === 0 ? fc.constant([]) : fc.oneof(fc.constant([]), partsOf(depth - 1)),
    }),
    { minLength: 2, maxLength: 4 },
  )

/** The lines of the parts, numbered by level in the usual styles, and the outline that they make. */
function written(parts: readonly Part[], depth = 1): { lines: string[]; outline: string[] } {
  const lines: string[] = []
  const outline: string[] = []
  parts.forEach((part, i) => {
    const marker = STYLES[depth - 1]?.(i) ?? ''
    const inner = written(part.parts, depth + 1)
    lines.push(`${marker}${part.words}`, ...part.paragraphs, ...inner.lines)
    outline.push(`${depth} ${marker} ${part.words}`, ...inner.outline)
  })
  return { lines, outline }
}

const outlineOf = (text: string): string[] =>
  flattenSections(parseArticle(text).root)
    .slice(1)
    .map(({ depth, marker, heading }) => `${depth} ${marker?.quote ?? '-'} ${heading.quote}`)

const TITLE = '关于加强工作的实施意见'
const articles = fc
  .tuple(partsOf(2), fc.array(fc.constantFrom(...POINTS), { minLength: 1, maxLength: 3 }))
  .map(([parts, points]) => [TITLE, '现提出如下意见。', ...written(parts).lines, ...points])

describe('the outline', () => {
  it('is the one that a text was written from, at any depth', () => {
    fc.assert(
      fc.property(partsOf(3), (parts) => {
        const { lines, outline } = written(parts)
        expect(outlineOf([TITLE, '现提出如下意见。', ...lines].join('\n'))).toEqual(outline)
      }),
      SETTINGS,
    )
  })

  it('does not depend on line ends, blank lines and indentation', () => {
    const ends = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\n \n', '\u2028')
    const indents = fc.constantFrom('', '　　', '    ', '\t', ' ')
    fc.assert(
      fc.property(articles, ends, indents, (lines, end, indent) => {
        const [title = '', ...body] = lines
        expect(outlineOf([title, ...body.map((line) => `${indent}${line}`)].join(end))).toEqual(
          outlineOf(lines.join('\n')),
        )
      }),
      SETTINGS,
    )
  })

  it('does not change where a sentence without a marker follows a paragraph', () => {
    fc.assert(
      fc.property(articles, fc.nat(), (lines, place) => {
        const running = lines.flatMap((line, i) => (i > 0 && line.endsWith('。') ? [i] : []))
        const at = running[place % running.length]
        const longer = lines.map((line, i) => (i === at ? `${line}大家都表示赞成。` : line))
        const markers = (all: readonly string[]) =>
          flattenSections(parseArticle(all.join('\n')).root).map(
            ({ key, marker }) => `${key} ${marker?.quote}`,
          )
        expect(markers(longer)).toEqual(markers(lines))
      }),
      SETTINGS,
    )
  })

  it('is the same for full-width digits and brackets as for half-width ones', () => {
    const wide = (line: string): string =>
      line
        .replace(/^(\d)\./, (_, digit: string) => `${String.fromCharCode(digit.charCodeAt(0) + 0xfee0)}．`)
        .replace(/^（(.)）/, '($1)')
    const shape = (lines: readonly string[]): string[] =>
      flattenSections(parseArticle(lines.join('\n')).root).map(
        ({ key, heading }) => `${key} ${heading.quote}`,
      )
    fc.assert(
      fc.property(articles, (lines) => {
        expect(shape(lines.map(wide))).toEqual(shape(lines))
      }),
      SETTINGS,
    )
  })

  it('ends every list of sections with what follows it, so that no marker is in two sections', () => {
    fc.assert(
      fc.property(articles, (lines) => {
        const { root } = parseArticle(lines.join('\n'))
        const markers: Span[] = flattenSections(root).flatMap(({ marker }) => (marker ? [marker] : []))
        for (const marker of markers) {
          const owners = flattenSections(root).filter(({ span }) => span.start === marker.start)
          expect(owners).toHaveLength(1)
          expect(owners.every(({ span }) => holds(span, marker))).toBe(true)
        }
      }),
      SETTINGS,
    )
  })

  it('stands in the body whatever metadata stands around it', () => {
    const metadata = fc.subarray(['发布时间：2012-03-04', '来源：某报　作者：某人', '浏览次数：12'])
    fc.assert(
      fc.property(articles, metadata, metadata, ([title = '', ...body], before, after) => {
        const article = parseArticle([title, ...before, ...body, ...after].join('\n'))
        expect(article.title.quote).toBe(title)
        expect(outlineOf([title, ...before, ...body, ...after].join('\n'))).toEqual(
          outlineOf([title, ...body].join('\n')),
        )
        for (const { name } of article.meta)
          expect(article.sentences.some((sentence) => holds(sentence, name))).toBe(false)
      }),
      SETTINGS,
    )
  })

  it('makes no note on a text that is in order, and one where a number is lost', () => {
    fc.assert(
      fc.property(partsOf(2), (parts) => {
        const { lines } = written(parts)
        const notesOf = (all: readonly string[]) =>
          parseArticle(all.join('\n'))
            .notes.map(({ code }) => code)
            .filter((code) => code !== 'doubled')
        const text = [TITLE, '现提出如下意见。', ...lines]
        expect(notesOf(text)).toEqual([])
        const skipping = '一二三四五六'.charAt(parts.length + 1)
        expect(notesOf([...text, `${skipping}、总结提高`, '认真总结经验。'])).toEqual(['numbering'])
      }),
      SETTINGS,
    )
  })
})
