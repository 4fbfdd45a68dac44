import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../src/app/state/atlas.ts'
import { articleTalk } from '../../../src/app/state/talkOf.ts'
import { handoutOf } from '../../../src/app/takeaway/handoutOf.ts'
import { readGraphFile } from '../../../src/model/readGraphFile.ts'
import { goldenAtlas } from '../goldenAtlas.ts'

const file = readGraphFile(readFileSync('graph-data/000_f43e0b856f5a713e.graph.json', 'utf8'))
const atlas = createAtlas(file)
const talk = articleTalk(file)
const { text } = atlas.attributes

describe('handoutOf', () => {
  const handout = handoutOf(atlas, talk, 'zh')

  it('is the article’s outline: every section in order, its heading as the text has it', () => {
    const headings = handout.sections.map(({ heading }) => heading).filter((heading) => heading !== '')
    expect(headings).toHaveLength(21)
    expect(headings[0]).toBe('一、以强化理论武装为重点,大力推进学习型党组织建设')
    let at = 0
    for (const heading of headings) {
      at = text.indexOf(heading, at)
      expect(at).toBeGreaterThan(0)
    }
    expect(handout.sections.map(({ depth }) => depth)).toEqual([
      0,
      ...headings.map((heading) => (heading.charAt(1) === '、' ? 1 : 2)),
    ])
  })

  it('says the sentences of the talk to the letter, each with its place, none twice', () => {
    const said = handout.sections.flatMap(({ sentences }) => sentences)
    for (const { runs, place } of said) {
      expect(text).toContain(runs.map((run) => run.text).join(''))
      expect(place).toMatch(/第\d+句$/)
    }
    // Part five has a heading and no other sentence of its own.
    expect(handout.sections.find(({ heading }) => heading.startsWith('五、'))?.sentences).toEqual([])
  })

  it('names every concept with its kind, by word and by shape', () => {
    const names = new Set(handout.sections.flatMap(({ concepts }) => concepts).flatMap(({ names }) => names))
    for (const { kind, label } of atlas.nodes.values()) if (kind !== 'section') expect(names).toContain(label)
    expect(handout.kinds.map(({ mark, word }) => mark + word)).toEqual([
      '●目标',
      '■机制举措',
      '◆原则要求',
      '▲组织与人群',
    ])
  })

  it('stands under the title with date and source, and ends with the proof', () => {
    expect(handout).toMatchObject({
      title: atlas.attributes.title,
      subtitle: '学习提纲',
      facts: ['发布时间 2009-06-10', '信息来源 机关党委'],
      unreviewed: '',
    })
    expect(handout.proof).toMatch(/^引文逐字相符/)
    const golden = goldenAtlas()
    expect(handoutOf(golden, articleTalk(golden.file), 'en')).toMatchObject({
      language: 'en',
      unreviewed: expect.stringMatching(/not reviewed/),
    })
  })

  it('keeps the sentence of a step whose section the article has no more', () => {
    const steps = talk.steps.map((step) => (step.id === 's2.1' ? { ...step, section: 's9.9' } : step))
    const said = (told: typeof talk) =>
      handoutOf(atlas, told, 'zh')
        .sections.flatMap(({ sentences }) => sentences.map(({ place }) => place))
        .sort()
    expect(said({ ...talk, steps })).toEqual(said(talk))
  })
})
