import { describe, expect, it } from 'vitest'
import { SOURCE_WORDS } from '../../../src/app/messages/source.ts'
import { MESSAGES } from '../../../src/app/messages.ts'
import { type Source, sourceOf } from '../../../src/app/source/sourceOf.ts'
import { sourcePlace } from '../../../src/app/source/sourcePlace.ts'
import { stand } from '../../../src/app/source/stepping.ts'
import { notesAt } from '../../../src/app/state/notesAt.ts'
import { INITIAL_STATE } from '../../../src/app/state/state.ts'
import { hoverOn, openSheet, readPassage, select } from '../../../src/app/state/transitions.ts'
import { goldenAtlas } from '../goldenAtlas.ts'

const atlas = goldenAtlas()
const { text } = atlas.attributes
const wordsAt = (span: { start: number; end: number } | null | undefined) =>
  span ? text.slice(span.start, span.end) : null
const told = (source: Source | null) => source?.passages.map(wordsAt)
const placeOf = (source: Source | null, language: 'zh' | 'en' = 'zh') =>
  source && sourcePlace(MESSAGES[language], SOURCE_WORDS[language], atlas, source)
const ofNode = (key: string, index = 0) =>
  sourceOf(atlas, select({ kind: 'node', key }, index)(INITIAL_STATE))
const ofEdge = (key: string) => sourceOf(atlas, select({ kind: 'edge', key })(INITIAL_STATE))

describe('where the text says so', () => {
  it('is the sentence of the mention chosen, with its neighbours', () => {
    const source = ofNode('mechanism:晨读会')
    expect(told(source)).toEqual(['由文化站举办晨读会,激发群众的阅读兴趣度。'])
    expect(wordsAt(source?.before)).toBe('二要办好活动。')
    expect(wordsAt(source?.after)).toBe('二、以培养习惯为重点,完善激励机制')
    expect(placeOf(source)).toBe('一（二）·第2句·第1分句')
    expect(placeOf(source, 'en')).toBe('I(2), s. 2, cl. 1')
  })

  it('marks the other mentions of the concept in it more quietly', () => {
    const source = ofNode('goal:建设书香𠮷镇', 2)
    expect(source?.count).toBe(3)
    expect(source?.marks.map((mark) => [wordsAt(mark), mark.tone])).toEqual([
      ['建设书香𠮷镇', 'also'],
      ['建设书香𠮷镇', 'also'],
      ['把书香𠮷镇建设好', 'chosen'],
    ])
  })

  it('is a relation’s sentence with both ends and the cue, placed from the first of them to the last', () => {
    const source = ofEdge('mechanism:晨读会 serves goal:激发群众的阅读兴趣度')
    expect(source?.marks.map(({ tone }) => tone)).toEqual(['from', 'to', 'cue'])
    expect(source?.apart).toBe(false)
    expect(placeOf(source)).toBe('一（二）·第2句·第1—2分句')
  })

  it('is two headings of a relation by structure, without what stands around each', () => {
    const source = ofEdge('goal:健全阅读阵地 serves goal:建设书香𠮷镇 structure')
    expect(told(source)).toEqual(['推进全民阅读 建设书香𠮷镇', '一、以服务群众为重点,健全阅读阵地'])
    expect(source).toMatchObject({ apart: true, before: null, after: null })
    expect(placeOf(source)).toBe('标题、一·标题')
  })

  it('is both sentences of what an editor judged', () => {
    const source = ofEdge('goal:群众养成阅读习惯 serves goal:乡风更加文明 editor')
    expect(told(source)).toHaveLength(2)
    expect(placeOf(source)).toBe('二·第1句·第3分句、二·第2句·第2分句')
  })

  it('is a section’s heading and the first sentence below it', () => {
    expect(told(ofNode('s1.2'))).toEqual(['二要办好活动。', '由文化站举办晨读会,激发群众的阅读兴趣度。'])
    expect(placeOf(ofNode('s1.2'))).toBe('一（二）·第1句')
    expect(told(ofNode('s2'))).toEqual([
      '二、以培养习惯为重点,完善激励机制',
      '设立阅读基金,奖励爱读书的家庭,使群众养成阅读习惯。',
    ])
  })

  it('does not take a title printed twice for a sentence below it', () => {
    expect(told(ofNode('s'))).toEqual(['推进全民阅读 建设书香𠮷镇', '阅读是𠮷镇的根脉。'])
  })

  it('is what was looked up, before anything selected; outside of sentences the line', () => {
    const start = text.indexOf('发布时间')
    const source = sourceOf(atlas, readPassage({ start, end: start + 4 })(INITIAL_STATE))
    expect(told(source)).toEqual(['发布时间: 2024-04-23 信息来源: 𠮷镇文化站'])
    expect(source).toMatchObject({ chosen: null, before: null, after: null })
    expect(placeOf(source)).toBe('')
    const across = { start: text.indexOf('根脉'), end: text.indexOf('各村') + 2 }
    expect(told(sourceOf(atlas, readPassage(across)(INITIAL_STATE)))).toHaveLength(2)
  })

  it('is what the pointer rests on where nothing is selected, else nothing', () => {
    const hovered = hoverOn({ kind: 'node', key: 'actor:文化站' })(INITIAL_STATE)
    expect(sourceOf(atlas, hovered)?.chosen).toEqual({ kind: 'node', key: 'actor:文化站', index: 0 })
    expect(sourceOf(atlas, INITIAL_STATE)).toBeNull()
    expect(ofNode('goal:无此目标')).toBeNull()
  })
})

describe('under the sheet', () => {
  const hovered = hoverOn({ kind: 'node', key: 'actor:文化站' })(INITIAL_STATE)

  it('what the pointer rested on stays, so that all is as it was once the sheet is gone', () => {
    const open = openSheet('source')(hovered)
    expect(hoverOn(null)(open)).toBe(open)
    expect(openSheet(null)(hoverOn(null)(open))).toEqual(hovered)
    expect(hoverOn(null)(hovered).hover).toBeNull()
  })

  it('steps begin at what is shown', () => {
    expect(stand(atlas)(hovered).selection).toEqual({ kind: 'node', key: 'actor:文化站', index: 0 })
    const start = text.indexOf('晨读会')
    const looked = readPassage({ start, end: start + 3 })(INITIAL_STATE)
    expect(stand(atlas)(looked).selection?.key).toBe('mechanism:晨读会')
    expect(stand(atlas)(INITIAL_STATE)).toBe(INITIAL_STATE)
  })
})

describe('the notes on a sentence', () => {
  it('are those on its own words, with where the words end; notes on the whole text are none', () => {
    const { notes } = atlas.attributes
    const source = ofNode('mechanism:晨读会')
    const found = notesAt(notes, source?.passages ?? [])
    expect(found.notes.map(({ code }) => code)).toEqual(['textual'])
    expect(found.ends).toEqual([text.indexOf('兴趣度') + 3])
    expect(notesAt(notes, [])).toEqual({ notes: [], ends: [] })
  })
})
