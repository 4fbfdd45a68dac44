import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { estimateWidth } from '../../../src/app/stage/still.ts'
import { createAtlas } from '../../../src/app/state/atlas.ts'
import { articleTalk } from '../../../src/app/state/talkOf.ts'
import { slidesOf, type TalkLook, talkSlides } from '../../../src/app/takeaway/talkSlides.ts'
import type { Drawing } from '../../../src/exchange/drawing/drawing.ts'
import type { Slide } from '../../../src/exchange/slides/slides.ts'
import { readGraphFile } from '../../../src/model/readGraphFile.ts'
import { goldenAtlas } from '../goldenAtlas.ts'

const LOOK: TalkLook = { language: 'zh', theme: 'projector', shape: '16:9' }

const file = readGraphFile(readFileSync('graph-data/000_f43e0b856f5a713e.graph.json', 'utf8'))
const atlas = createAtlas(file)
const talk = articleTalk(file)
const { text } = atlas.attributes

const joined = ({ sentences }: Slide): string[] =>
  sentences.map((runs) => runs.map((run) => run.text).join(''))

describe('slidesOf', () => {
  const deck = slidesOf(atlas, talk, LOOK, estimateWidth)
  const [cover, lead, parts] = deck.slides

  it('has a slide for each step, in order', () => {
    expect(deck.slides.map(({ id }) => id)).toEqual(talk.steps.map(({ id }) => id))
    expect(deck.slides.map(({ number }) => number)).toEqual(talk.steps.map((_, i) => i + 1))
  })

  it('says the words of the article, whole and to the letter', () => {
    talk.steps.forEach((step, i) => {
      const slide = deck.slides[i] as Slide
      const said = joined(slide)
      expect(said).toEqual(step.subject === 'cover' ? [] : step.quotes.map(({ quote }) => quote))
      for (const sentence of said) expect(text).toContain(sentence)
      for (const { sentence } of slide.evidence)
        for (const part of sentence.split(' / ')) expect(text).toContain(part)
      expect(slide.sentencePlaces).toHaveLength(said.length)
    })
  })

  it('says of words that the text does not have any more that they are gone, and nothing else of them', () => {
    const [, , , first] = talk.steps
    const quote = { start: 0, end: 9, quote: '文章里已经找不到的一句话。' }
    const gone = { ...talk, steps: first ? [{ ...first, quotes: [quote] }] : [] }
    const [slide] = slidesOf(atlas, gone, LOOK, estimateWidth).slides
    expect(slide?.sentences).toEqual([[{ text: quote.quote, color: null }]])
    expect(slide?.sentencePlaces).toEqual([''])
    expect(slide?.remarks).toEqual(['原文里已经没有这些话：文章里已经找不到的一句话…'])
  })

  it('colours the words of what a step brings in', () => {
    const colours = new Set(
      deck.slides.flatMap(({ sentences }) => sentences.flat()).map(({ color }) => color),
    )
    expect(colours).toContain('#9e1a08')
    expect(colours).toContain(null)
  })

  it('opens with the title page: its date and source, no picture and no sentence', () => {
    expect(cover).toMatchObject({
      title: atlas.attributes.title,
      facts: ['发布时间 2009-06-10', '信息来源 机关党委'],
      place: '',
      picture: null,
      sentences: [],
    })
    expect(lead?.title).toBe('引子')
    expect(parts?.picture?.labels.length).toBeGreaterThan(11)
  })

  it('draws every concept that a step brings in with its name, all lit at once', () => {
    const slide = deck.slides.find(({ id }) => id === 's2.1') as Slide
    const names = slide.picture?.labels.map(({ lines }) =>
      lines.map(({ runs }) => runs.map((run) => run.text).join('')).join(''),
    )
    const step = talk.steps.find(({ id }) => id === 's2.1')
    const named = step?.nodes.filter((key) => names?.some((name) => name === atlas.nodes.get(key)?.label))
    expect(named?.length).toBeGreaterThan((step?.nodes.length ?? 0) * 0.8)
  })

  it('lights on each of the slides that a step takes what the words there name', () => {
    const slide = deck.slides.find(({ id }) => id === 's4.1') as Slide
    const namesIn = (drawing: Drawing | null | undefined) =>
      drawing?.labels.map(({ lines }) =>
        lines.map(({ runs }) => runs.map((run) => run.text).join('')).join(''),
      ) ?? []
    expect(slide.furtherPictures).toHaveLength(1)
    const [first, second] = [namesIn(slide.picture), namesIn(slide.furtherPictures[0])]
    expect(first).toContain('崇尚实干的导向')
    expect(second).not.toContain('崇尚实干的导向')
    expect(second).toContain('惩处那些贪污腐败的干部')
    expect(first).not.toContain('惩处那些贪污腐败的干部')
  })

  it('is seen from as near as on the stage, so that what is lit fills the picture', () => {
    const picture = deck.slides.find(({ id }) => id === 's2')?.picture
    const across = picture?.paths.filter(({ fill }) => fill === '#9e1a08').map(({ x }) => x) ?? []
    expect(Math.max(...across) - Math.min(...across)).toBeGreaterThan((picture?.width ?? 0) / 4)
  })

  it('draws one picture a step for paper, which has one page for each', () => {
    const room = () => ({ width: 1080, height: 390 })
    const at = talk.steps.findIndex(({ id }) => id === 's4.1')
    expect(talkSlides(atlas, talk, { ...LOOK, room }, estimateWidth).at(at).furtherPictures).toEqual([])
  })

  it('tells the kinds of concepts where a step has more than one', () => {
    const legendOf = (id: string) =>
      deck.slides.find((slide) => slide.id === id)?.legend.map(({ mark, word }) => `${mark} ${word}`)
    expect(legendOf('s2.1')).toEqual(['● 目标', '■ 机制举措', '▲ 组织与人群'])
    expect(legendOf('cover')).toEqual([])
    expect(legendOf('s1')).toEqual([])
  })

  it('tells what the text has a note on, and each relation with its sentence and its place', () => {
    const slide = deck.slides.find(({ id }) => id === 's2.1') as Slide
    expect(slide.remarks).toEqual(['原文如此：疑衍“度”字，疑为“归属感”'])
    expect(slide.place).toBe('二（一）')
    expect(slide.evidence[0]).toEqual({
      relation: expect.stringMatching(/^\S+ \S+ \S+$/),
      sentence: expect.stringContaining('党内'),
      place: '二（一）·第2句',
      basis: '原文明言',
      unreviewed: '',
    })
  })

  it('ends with the proof', () => {
    expect(deck.proof).toMatch(/^引文逐字相符 (\d+)\/\1 · .* · SHA-256 [0-9a-f]{8}$/)
  })

  it('speaks the language asked for, but the article its own', () => {
    const english = talkSlides(atlas, talk, { ...LOOK, language: 'en', shape: '4:3' }, estimateWidth)
    expect(english.deck).toMatchObject({ language: 'en', shape: '4:3', title: atlas.attributes.title })
    const slide = english.at(4)
    expect(slide.place).toBe('I(1)')
    expect(joined(slide)).toEqual(joined(deck.slides[4] as Slide))
    expect(slide.evidence[0]?.basis).toBe('stated')
  })

  it('leaves out the steps that are skipped', () => {
    const shorter = {
      ...talk,
      steps: talk.steps.map((step, i) => (i === 1 ? { ...step, skipped: true as const } : step)),
    }
    const { count, at } = talkSlides(atlas, shorter, LOOK, estimateWidth)
    expect(count).toBe(talk.steps.length - 1)
    expect(at(1)).toMatchObject({ id: 'parts', number: 2 })
    expect(() => at(count)).toThrow(RangeError)
  })

  it('hands on the notes of the speaker, and says what nobody has reviewed', () => {
    const golden = goldenAtlas()
    const own = articleTalk(golden.file)
    const noted = { ...own, steps: own.steps.map((step) => ({ ...step, notes: '**说**' })) }
    const slides = slidesOf(golden, noted, LOOK, estimateWidth).slides
    expect(slides.every(({ notes }) => notes === '**说**')).toBe(true)
    expect(slides.some(({ unreviewed }) => unreviewed === '机器初标，未经复核')).toBe(true)
  })
})
