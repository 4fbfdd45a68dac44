import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeHandout } from '../../../src/exchange/docx/writeHandout.ts'
import type { Handout } from '../../../src/exchange/slides/handout.ts'
import { elementsOf, type XmlElement } from '../openxml/parseXml.ts'
import { readPackage, wordsIn } from '../openxml/readPackage.ts'

const GOAL = { word: '目标', mark: '●', color: '#b3301c' }
const MEANS = { word: '机制举措', mark: '■', color: '#2a4b91' }

const sample = (own: Partial<Handout> = {}): Handout => ({
  title: '学习精神 提高水平',
  subtitle: '学习提纲',
  language: 'zh-CN',
  facts: ['发布时间 2009-06-10', '信息来源 机关党委'],
  kinds: [GOAL, MEANS],
  sections: [
    {
      depth: 1,
      heading: '一、强化武装',
      concepts: [
        { kind: GOAL, names: ['强化武装', '提高水平'] },
        { kind: MEANS, names: ['学习载体'] },
      ],
      sentences: [
        {
          runs: [
            { text: '以', color: null },
            { text: '学习载体', color: '#2a4b91' },
            { text: '为重点。', color: null },
          ],
          place: '一·第1句',
          remarks: ['原文如此：疑衍“的”字'],
        },
      ],
    },
    { depth: 2, heading: '（一）在内容上', concepts: [], sentences: [] },
  ],
  proof: '引文逐字相符 3/3 · 0123456789ab',
  unreviewed: '机器初标，未经复核',
  ...own,
})

const read = (handout: Handout) => readPackage(writeHandout(handout))
const paragraphs = (handout: Handout): [style: string, words: string][] =>
  elementsOf(read(handout).xml.get('word/document.xml') as XmlElement, 'w:p').map((paragraph) => [
    elementsOf(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? '',
    wordsIn(paragraph),
  ])

describe('a handout as DOCX', () => {
  it('tells the outline with concepts by kind and sentences with their places, and the proof at the end', () => {
    expect(paragraphs(sample())).toEqual([
      ['Title', '学习精神\n提高水平'],
      ['Subtitle', '学习提纲'],
      ['Facts', '发布时间 2009-06-10　信息来源 机关党委'],
      ['Legend', '●目标　■机制举措'],
      ['Heading1', '一、强化武装'],
      ['Concepts', '●目标\t强化武装；提高水平'],
      ['Concepts', '■机制举措\t学习载体'],
      ['Sentence', '以学习载体为重点。〔一·第1句〕'],
      ['Remark', '原文如此：疑衍“的”字'],
      ['Heading2', '（一）在内容上'],
      ['Proof', '引文逐字相符 3/3 · 0123456789ab'],
      ['Unreviewed', '机器初标，未经复核'],
    ])
  })

  it('is set as official documents are', () => {
    const { xml } = read(sample())
    const styles = elementsOf(xml.get('word/styles.xml') as XmlElement, 'w:style')
    const look = (id: string) => {
      const style = styles.find(({ attributes }) => attributes['w:styleId'] === id) as XmlElement
      const of = (name: string) => elementsOf(style, name)[0]?.attributes ?? {}
      return [
        of('w:rFonts')['w:eastAsia'],
        of('w:sz')['w:val'],
        of('w:spacing')['w:line'],
        of('w:jc')['w:val'],
      ]
    }
    expect(look('Title')).toEqual(['方正小标宋简体', '44', '760', 'center'])
    expect(look('Heading1')).toEqual(['黑体', '32', '560', undefined])
    expect(look('Heading2')).toEqual(['楷体_GB2312', '32', '560', undefined])
    expect(look('Sentence')).toEqual(['仿宋_GB2312', '32', '560', 'both'])
    const document = xml.get('word/document.xml') as XmlElement
    expect(elementsOf(document, 'w:pgSz')[0]?.attributes).toEqual({ 'w:w': '11906', 'w:h': '16838' })
    expect(elementsOf(document, 'w:pgMar')[0]?.attributes).toMatchObject({
      'w:top': '2098',
      'w:left': '1587',
    })
    const instead = elementsOf(xml.get('word/fontTable.xml') as XmlElement, 'w:font').map(
      ({ attributes, children }) => [
        attributes['w:name'],
        (
          children.find((child) => typeof child === 'object' && child.name === 'w:altName') as
            | XmlElement
            | undefined
        )?.attributes['w:val'],
      ],
    )
    expect(instead).toContainEqual(['方正小标宋简体', '宋体'])
    expect(instead).toContainEqual(['仿宋_GB2312', '仿宋'])
  })

  it('numbers its pages at the outer side', () => {
    const { xml } = read(sample())
    const footers = ['word/footer1.xml', 'word/footer2.xml'].map((name) => xml.get(name) as XmlElement)
    expect(footers.map((footer) => elementsOf(footer, 'w:instrText')[0]?.children)).toEqual([
      [' PAGE '],
      [' PAGE '],
    ])
    expect(footers.map((footer) => elementsOf(footer, 'w:jc')[0]?.attributes['w:val'])).toEqual([
      'right',
      'left',
    ])
    expect(elementsOf(xml.get('word/settings.xml') as XmlElement, 'w:evenAndOddHeaders')).toHaveLength(1)
  })

  it('gives the same bytes for the same handout', () => {
    expect(writeHandout(sample())).toEqual(writeHandout(sample()))
  })

  it('holds hostile words as far as XML can', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<&>"', ']]>', '\u0000\u001f', '\ud800\ud800', '😀', '\t\n', '字'.repeat(100_000)),
    )
    fc.assert(
      fc.property(words, words, (one, other) => {
        const concepts = [{ kind: { word: one, mark: '●', color: '#000000' }, names: [other, one] }]
        const sentences = [{ runs: [{ text: other, color: '#123456' }], place: one, remarks: [other] }]
        const handout = sample({
          title: one,
          facts: [other],
          sections: [{ depth: 9, heading: one, concepts, sentences }],
          proof: other,
        })
        const legible = other
          .replace(/\r\n?/g, '\n')
          .replace(/\p{Cs}/gu, '\ufffd')
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out.
          .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
        expect(
          paragraphs(handout)
            .find(([style]) => style === 'Sentence')?.[1]
            .startsWith(legible),
        ).toBe(true)
      }),
      { seed: 7, numRuns: 60 },
    )
  })
})
