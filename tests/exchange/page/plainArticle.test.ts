import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../../src/exchange/page/plainArticle.ts'
import type { GraphFile } from '../../../src/model/graphFile.ts'
import { sampleGraph } from '../sampleGraph.ts'

/** The words of HTML without entities other than the four that are written. */
const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

const articleOf = (html: string): string => /<article>(.*)<\/article>/s.exec(html)?.[1] ?? ''

describe('plainArticle', () => {
  it('holds every line of the text verbatim, blank lines left out', () => {
    const text = '题目 <b>\r\n  缩进的一行 & 其他\r\n\r\n一、首先\r\n正文。'
    expect(wordsOf(articleOf(plainArticle(sampleGraph(text))))).toBe(
      '题目 <b>\n  缩进的一行 & 其他\n一、首先\n正文。',
    )
  })

  it('links the outline to the headings', () => {
    const html = plainArticle(sampleGraph('题目\n一、首先\n正文。\n二、其次\n正文。\n'))
    expect(html).toContain(
      '<ul><li><a href="#plain-s1">一、首先</a></li><li><a href="#plain-s2">二、其次</a></li></ul>',
    )
    expect(html).toContain('<h2 class="line">一、<a id="plain-s1"></a>首先</h2>')
    expect(html).toContain('<h1 class="line"><a id="plain-s"></a>题目</h1>')
  })

  it('nests what lies within a section, and anchors points in the middle of a paragraph', () => {
    const text = '题目\n一、首先\n一是甲。二是乙。\n'
    const file = sampleGraph(text)
    const point = (key: string, ordinal: number, start: number, end: number): GraphFile['nodes'][number] => ({
      key,
      attributes: {
        kind: 'section',
        label: text.slice(start + 2, end),
        ordinal,
        marker: text.slice(start, start + 2),
        depth: 2,
        span: { start, end },
        heading: { start: start + 2, end, quote: text.slice(start + 2, end) },
        detail: 2,
        places: { thread: [0, 0], meansEnds: [0, 0], affinity: [0, 0] },
      },
    })
    const first = text.indexOf('一是')
    const nodes = [...file.nodes, point('s1.2', 2, first + 4, first + 8), point('s1.1', 1, first, first + 4)]
    const html = plainArticle({ ...file, nodes })
    expect(html).toContain(
      '<li><a href="#plain-s1">一、首先</a><ul><li><a href="#plain-s1.1">一是甲。</a></li>' +
        '<li><a href="#plain-s1.2">二是乙。</a></li></ul></li>',
    )
    expect(html).toContain(
      '<p class="line">一是<a id="plain-s1.1"></a>甲。二是<a id="plain-s1.2"></a>乙。</p>',
    )
  })

  it('says in one line what to do, and makes no outline where there is none', () => {
    const html = plainArticle(sampleGraph('一句话。'))
    expect(html.match(/<p class="advice">[^<]+<\/p>/g)).toHaveLength(1)
    expect(html).not.toContain('<nav>')
  })
})
