import fc from 'fast-check'
import { unzlibSync, zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { rasterise } from '../../../src/exchange/png/rasterise.ts'
import { writePng } from '../../../src/exchange/png/writePng.ts'
import { packedPicture, pptxWriter, writePptx } from '../../../src/exchange/pptx/pptxWriter.ts'
import type { SlideRun } from '../../../src/exchange/slides/slides.ts'
import { elementsOf } from '../openxml/parseXml.ts'
import { readSlides } from './readSlides.ts'
import { sampleDeck, samplePicture, sampleSlide } from './sampleSlides.ts'

const plain = (text: string): SlideRun[] => [{ text, color: null }]

/** What a document can keep of words: no control characters, no halves of characters, line ends as such. */
const kept = (words: string): string =>
  words
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cs}/gu, '\ufffd')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')

const LONG = `以党内民主生活会为载体，${'建立健全党内激励机制，激发党员的责任感和使命感；'.repeat(12)}形成机制。`

describe('a talk as PPTX', () => {
  it('has a slide a step: title with place, sentence, what is unreviewed, where it is', () => {
    const sentence: SlideRun[] = [
      { text: '要', color: null },
      { text: '创新载体', color: '#2a4b91' },
      { text: '。', color: null },
    ]
    const slide = sampleSlide({
      number: 2,
      place: '一（二）',
      title: '在载体上创新',
      sentences: [sentence],
      sentencePlaces: ['一（二）·第2句'],
      remarks: ['原文如此：疑衍“的”字'],
      picture: samplePicture(),
      unreviewed: '机器初标，未经复核',
    })
    const { slides } = readSlides(writePptx(sampleDeck([sampleSlide({ id: 'cover' }), slide])))
    const boxes = slides[1]?.boxes
    expect(boxes?.get('标题')).toEqual(['一（二） 在载体上创新'])
    expect(boxes?.get('原句')).toEqual(['要创新载体。', '原文如此：疑衍“的”字'])
    expect(boxes?.get('说明')).toEqual(['机器初标，未经复核', '引文逐字相符 3/3 · 0123456789ab'])
    expect(boxes?.get('位置')).toEqual(['一（二）·第2句 · 2/2'])
    const colored = elementsOf(slides[1]?.xml as never, 'a:r').find((run) =>
      elementsOf(run, 'a:srgbClr').some(({ attributes }) => attributes.val === '2A4B91'),
    )
    expect(elementsOf(colored as never, 'a:rPr')[0]?.attributes.b).toBe('1')
  })

  it('has a cover with the title once, and the facts', () => {
    const cover = sampleSlide({
      id: 'cover',
      place: '',
      title: '学习精神 提高水平',
      facts: ['发布时间 2009-06-10', '信息来源 机关党委'],
      sentences: [plain('学习精神 提高水平')],
    })
    const { slides } = readSlides(writePptx(sampleDeck([cover, sampleSlide({ number: 2 })])))
    const words = [...(slides[0]?.boxes.values() ?? [])].flat()
    expect(words).toEqual(['学习精神\n提高水平', '发布时间 2009-06-10', '信息来源 机关党委', '1/2'])
  })

  it('draws the picture as PNG and its words as boxes of text over it', () => {
    const { read, slides } = readSlides(writePptx(sampleDeck([sampleSlide({ picture: samplePicture() })])))
    const [slide] = slides
    expect(slide?.picture).toBe('ppt/media/image1.png')
    expect([...(read.bytes.get('ppt/media/image1.png') ?? []).slice(16, 24)]).toEqual([
      0, 0, 0, 240, 0, 0, 0, 120,
    ])
    expect(slide?.boxes.get('用于')).toEqual(['用于'])
    expect(slide?.boxes.get('甲乙丙丁')).toEqual(['甲乙\n丙丁'])
    const [turned, level] = elementsOf(elementsOf(slide?.xml as never, 'p:grpSp')[0] as never, 'p:sp')
    expect(elementsOf(turned as never, 'a:xfrm')[0]?.attributes.rot).toBe(String(330 * 60000))
    expect(elementsOf(turned as never, 'a:pPr')[0]?.attributes.algn).toBe('ctr')
    expect(elementsOf(level as never, 'a:pPr')[0]?.attributes.algn).toBe('l')
    expect(elementsOf(level as never, 'a:bodyPr')[0]?.attributes).toMatchObject({
      wrap: 'none',
      lIns: '0',
      rIns: '0',
    })
  })

  it('sets East Asian faces and relies on no program to fit letters', () => {
    const { read, slides } = readSlides(
      writePptx(sampleDeck([sampleSlide({ sentences: [plain('一句话。')] })])),
    )
    const [faces] = elementsOf(read.xml.get('ppt/theme/theme1.xml') as never, 'a:minorFont')
    expect(elementsOf(faces as never, 'a:ea')[0]?.attributes.typeface).toBe('微软雅黑')
    for (const run of elementsOf(slides[0]?.xml as never, 'a:rPr')) {
      expect(elementsOf(run, 'a:ea')).toHaveLength(1)
      expect(Number(run.attributes.sz)).toBeGreaterThanOrEqual(1050)
    }
    for (const xml of read.xml.values()) expect(elementsOf(xml, 'a:normAutofit')).toEqual([])
  })

  it('has both shapes of slides', () => {
    const sizeOf = (shape: '16:9' | '4:3') =>
      elementsOf(
        readSlides(writePptx(sampleDeck([sampleSlide()], { shape }))).read.xml.get(
          'ppt/presentation.xml',
        ) as never,
        'p:sldSz',
      )[0]?.attributes
    expect(sizeOf('16:9')).toEqual({ cx: '12192000', cy: '6858000' })
    expect(sizeOf('4:3')).toEqual({ cx: '9144000', cy: '6858000', type: 'screen4x3' })
  })

  it('shows a sentence of 289 characters on one wide slide in letters of 18 points or more', () => {
    const sentence = `${'建立健全机制，'.repeat(41)}完。`
    expect(sentence).toHaveLength(289)
    const { slides } = readSlides(
      writePptx(sampleDeck([sampleSlide({ sentences: [plain(sentence)], picture: samplePicture() })])),
    )
    expect(slides).toHaveLength(1)
    expect(slides[0]?.boxes.get('原句')).toEqual([sentence])
  })

  it('goes on over several slides after ； with the same picture where a sentence does not fit', () => {
    const slide = sampleSlide({ sentences: [plain(LONG)], picture: samplePicture(), notes: '说两遍' })
    const { read, slides } = readSlides(writePptx(sampleDeck([slide], { shape: '4:3' })))
    expect(slides.map(({ boxes }) => boxes.get('标题'))).toEqual([['一 题目（1/2）'], ['一 题目（2/2）']])
    const said = slides.map(({ boxes }) => boxes.get('原句'))
    expect(said.flat().join('')).toBe(LONG)
    expect(said[0]?.[0]?.endsWith('；')).toBe(true)
    expect(new Set(slides.map(({ picture }) => picture)).size).toBe(1)
    expect(read.names.filter((name) => name.endsWith('.png'))).toHaveLength(1)
    expect(slides.map(({ notes }) => notes)).toEqual([['说两遍'], ['说两遍']])
    expect(slides.map(({ boxes }) => boxes.has('说明'))).toEqual([false, true])
  })

  it('shows on each slide the picture of its own words where there is one', () => {
    const picture = samplePicture(['用于', '前'])
    const further = samplePicture(['用于', '后'])
    const slide = sampleSlide({ sentences: [plain(LONG)], picture, furtherPictures: [further] })
    const { slides } = readSlides(writePptx(sampleDeck([slide], { shape: '4:3' })))
    expect(slides.map(({ picture }) => picture)).toEqual(['ppt/media/image1.png', 'ppt/media/image2.png'])
    expect(slides.map(({ boxes }) => boxes.has('前乙丙丁'))).toEqual([true, false])
    expect(slides.map(({ boxes }) => boxes.has('后乙丙丁'))).toEqual([false, true])
  })

  it('tells at its foot the kinds and their marks, before what is unreviewed', () => {
    const legend = [
      { word: '目标', mark: '●', color: '#9e1a08' },
      { word: '机制举措', mark: '■', color: '#123a8c' },
    ]
    const slide = sampleSlide({ legend, picture: samplePicture(), unreviewed: '机器初标，未经复核' })
    const { slides } = readSlides(writePptx(sampleDeck([slide, sampleSlide({ number: 2 })])))
    expect(slides[0]?.boxes.get('说明')).toEqual(['● 目标　■ 机制举措　机器初标，未经复核'])
  })

  it('tells on the last slide the proof alone where both have no room', () => {
    const legend = [{ word: '目标'.repeat(60), mark: '●', color: '#9e1a08' }]
    const { slides } = readSlides(writePptx(sampleDeck([sampleSlide({ legend })])))
    expect(slides[0]?.boxes.get('说明')).toEqual(['引文逐字相符 3/3 · 0123456789ab'])
  })

  it('tells of several sentences where each is from', () => {
    const slide = sampleSlide({
      sentences: [plain('甲。'), plain('乙。')],
      sentencePlaces: ['一·第1句', '一·第2句'],
    })
    const { slides } = readSlides(writePptx(sampleDeck([slide])))
    expect(slides[0]?.boxes.get('原句')).toEqual(['甲。　一·第1句', '乙。　一·第2句'])
    expect(slides[0]?.boxes.get('位置')).toEqual(['一 · 1/1'])
  })

  it('breaks no place: what does not fit behind its sentence stands below it', () => {
    const slide = sampleSlide({
      sentences: [plain(`${'字'.repeat(25)}。`), plain('乙。')],
      sentencePlaces: ['四（一）·第2句', '四（一）·第3句'],
      picture: samplePicture(),
    })
    const { slides } = readSlides(writePptx(sampleDeck([slide], { shape: '4:3' })))
    expect(slides[0]?.boxes.get('原句')).toEqual([
      `${'字'.repeat(25)}。\n四（一）·第2句`,
      '乙。　四（一）·第3句',
    ])
  })

  it('leaves no remark on a slide of its own where letters of 18 points keep it with its sentence', () => {
    const slide = sampleSlide({
      sentences: [plain(`${'甲'.repeat(60)}。`), plain(`${'乙'.repeat(249)}。`)],
      sentencePlaces: ['一·第1句', '一·第2句'],
      remarks: ['原文如此：疑衍“了”字'],
      picture: samplePicture(),
    })
    const { slides } = readSlides(writePptx(sampleDeck([slide])))
    expect(slides.map(({ boxes }) => boxes.get('原句')?.length)).toEqual([1, 2])
    expect(slides[1]?.boxes.get('原句')?.[1]).toBe('原文如此：疑衍“了”字')
    const sizes = elementsOf(slides[1]?.xml as never, 'a:rPr').map(({ attributes }) => attributes.sz)
    expect(sizes).toContain('1800')
  })

  it('keeps a title that is too long whole in the notes', () => {
    const title = '很长的题目'.repeat(60)
    const { slides } = readSlides(writePptx(sampleDeck([sampleSlide({ title })])))
    const shown = slides[0]?.boxes.get('标题')?.[0] ?? ''
    expect(shown.endsWith('…')).toBe(true)
    expect(title.startsWith(shown.slice('一 '.length, -1))).toBe(true)
    expect(slides[0]?.notes).toEqual([title])
  })

  it('writes notes as plain paragraphs', () => {
    const notes = '# 开场\n\n先说**背景**。\n\n- 其一\n  - 细目\n1. 其二'
    const { slides } = readSlides(writePptx(sampleDeck([sampleSlide({ notes })])))
    expect(slides[0]?.notes).toEqual(['开场', '先说背景。', '• 其一', '• 细目', '1. 其二'])
  })

  it('gives the same bytes for the same talk, at once or slide by slide', () => {
    const deck = sampleDeck([
      sampleSlide({ id: 'cover' }),
      sampleSlide({ number: 2, picture: samplePicture(), notes: '话', sentences: [plain(LONG)] }),
    ])
    const { slides, ...meta } = deck
    const writer = pptxWriter({ ...meta, count: 2 })
    for (const slide of slides) writer.add(slide)
    expect(writer.finish()).toEqual(writePptx(deck))
  })

  it('takes pictures that were packed elsewhere, and holds the same pixels', async () => {
    const picture = samplePicture()
    const slide = sampleSlide({ picture })
    const deck = sampleDeck([slide])
    const drawn = new Map([
      [picture, await packedPicture(picture, async (rows) => zlibSync(rows, { level: 9 }))],
    ])
    const writer = pptxWriter({ ...deck, count: 1 })
    writer.add(slide, drawn)
    const { read } = readSlides(writer.finish())
    expect(read.bytes.get('ppt/media/image1.png')).toEqual(drawn.get(picture))
    const plainly = writePng(rasterise(picture, 2), 2)
    const pixels = (png: Uint8Array) => {
      const at = png.findIndex((_, i) => String.fromCharCode(...png.subarray(i, i + 4)) === 'IDAT')
      return unzlibSync(png.subarray(at + 4, -16))
    }
    expect(pixels(drawn.get(picture) as Uint8Array)).toEqual(pixels(plainly))
  })

  it('tells no time', () => {
    const { read } = readSlides(writePptx(sampleDeck([sampleSlide()])))
    expect(elementsOf(read.xml.get('docProps/core.xml') as never, 'dcterms:created')).toEqual([])
  })

  it('is a whole file without a slide', () => {
    expect(readSlides(writePptx(sampleDeck([]))).slides).toEqual([])
  })
})

describe('hostile words', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '<&>"\'',
      ']]>',
      '\u0000\u0008\u001f',
      '\ud800',
      '\udc00',
      '😀👨‍👩‍👧',
      '\uffff',
      '\t\n\r',
      '；，',
      'A'.repeat(90),
      '字'.repeat(400),
      '\u2028',
      '_x000D_',
    ),
  )
  const words = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))

  it('stay what they are as far as XML can hold them, and break no file', () => {
    fc.assert(
      fc.property(
        words,
        words,
        words,
        fc.constantFrom('16:9' as const, '4:3' as const),
        (title, sentence, other, shape) => {
          const slide = sampleSlide({
            title,
            place: other,
            sentences: [
              [
                { text: sentence, color: null },
                { text: other, color: '#123456' },
              ],
            ],
            sentencePlaces: [other],
            remarks: [other],
            picture: samplePicture([sentence.slice(0, 30), title.slice(0, 30)]),
            notes: `${title}\n\n- ${sentence}`,
            unreviewed: other,
          })
          const deck = sampleDeck([sampleSlide({ id: 'cover', title, facts: [other] }), slide], {
            shape,
            title,
            proof: other,
          })
          const { slides } = readSlides(writePptx(deck))
          const said = slides.flatMap(({ boxes }) => boxes.get('原句') ?? []).join('')
          const unbroken = (text: string) => kept(text).replace(/\n/g, '')
          expect(said.replace(/\n/g, '')).toContain(unbroken(sentence + other))
        },
      ),
      { seed: 5, numRuns: 60 },
    )
  })

  it('of 100,000 characters go on over as many slides as they need', () => {
    const sentence = '没有标点的长句子'.repeat(12_500)
    const { slides } = readSlides(
      writePptx(sampleDeck([sampleSlide({ sentences: [plain(sentence)], title: sentence })])),
    )
    expect(slides.flatMap(({ boxes }) => boxes.get('原句') ?? []).join('')).toBe(sentence)
    expect(slides.length).toBeGreaterThan(100)
  })
})
