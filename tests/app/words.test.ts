import { describe, expect, it } from 'vitest'
import { readAbout } from '../../src/app/about.ts'
import { relationGroups } from '../../src/app/card/relationGroups.ts'
import { isNewEntry } from '../../src/app/history.ts'
import { MESSAGES } from '../../src/app/messages.ts'
import { placeWords } from '../../src/app/placeWords.ts'
import { proofLine } from '../../src/app/proofLine.ts'
import { cuelessWords, mentionWords } from '../../src/app/ruleWords.ts'
import { INITIAL_STATE, type State } from '../../src/app/state/state.ts'
import {
  moveCamera,
  restoreAll,
  select,
  showPanel,
  showView,
  stepIndex,
  togglePin,
} from '../../src/app/state/transitions.ts'
import { relationWords, targetWords } from '../../src/app/state/wording.ts'
import { proofOf } from '../../src/model/proofOf.ts'
import { goldenAtlas, goldenFile } from './goldenAtlas.ts'

const atlas = goldenAtlas()
const { zh, en } = MESSAGES

describe('the words of the interface', () => {
  it('put a relation into a sentence, the target where … stands', () => {
    expect(relationWords(zh, '甲', 'serves', '乙')).toBe('甲 用于 乙')
    expect(relationWords(zh, '甲', 'focusesOn', '乙')).toBe('甲 以 乙 为重点')
    expect(relationWords(en, 'A', 'guidedBy', 'B')).toBe('A is guided by B')
  })

  it('tell what is selected', () => {
    expect(targetWords(zh, atlas, { kind: 'node', key: 's1.2' })).toBe('章节 · 一（二） 办好活动')
    expect(targetWords(zh, atlas, { kind: 'node', key: 'actor:各村' })).toBe('组织与人群 · 各村')
    expect(
      targetWords(zh, atlas, { kind: 'edge', key: 'goal:健全阅读阵地 serves goal:建设书香𠮷镇 structure' }),
    ).toBe('健全阅读阵地 用于 建设书香𠮷镇 · 据篇章结构')
    expect(targetWords(zh, atlas, { kind: 'edge', key: 'a serves b' })).toBe('')
  })

  it('tell where words stand, as each language cites', () => {
    const start = atlas.attributes.text.indexOf('晨读会')
    const span = { start, end: start + 3 }
    expect(placeWords(zh, atlas, span)).toBe('一（二）·第2句')
    expect(placeWords(en, atlas, span)).toBe('I(2), s. 2')
    expect(targetWords(en, atlas, { kind: 'node', key: 's1.2' })).toBe('section · I(2) 办好活动')
  })

  it('tell what was reviewed, and what of it is in doubt', () => {
    expect(zh.dialogs.proofReviewed(0, 6, 0)).toBe('明言和编者判断的 6 条都是机器初标，未经复核。')
    expect(zh.dialogs.proofReviewed(6, 6, 2)).toBe('明言和编者判断的 6 条中，已复核 6 条，其中 2 条存疑。')
    expect(zh.dialogs.proofReviewed(3, 6, 0)).toBe(
      '明言和编者判断的 6 条中，已复核 3 条；其余为机器初标，未经复核。',
    )
  })

  it('do not say that a sentence states what the model infers', () => {
    expect(zh.dialogs.proofStated(5, 0)).toBe('5 条关系由原文一句话直接说出。')
    expect(zh.dialogs.proofStated(5, 2)).toBe(
      '5 条关系的两端同在原文一句话里，其中 2 条没有关联词，是模型据句子的构成推断的，未经复核。',
    )
    const quote = { start: 0, end: 1, quote: '学' }
    const evidence = { from: quote, cues: [], to: quote, sentences: [] }
    expect(cuelessWords(zh, evidence)).toBe('没有关联词，由语序表明')
    expect(cuelessWords(zh, { ...evidence, rule: 'L1' })).toBe('没有关联词，是模型据句子的构成推断的')
    expect(cuelessWords(en, { ...evidence, rule: 'L1' })).toMatch(/^No cue words: the model infers it/)
    const reviewed = { ...evidence, rule: 'L1', review: { verdict: 'confirmed', reason: '' } } as const
    expect(cuelessWords(zh, reviewed)).toBe('没有关联词，由语序表明')
    expect(cuelessWords(zh, { ...evidence, rule: 'F01', cues: [quote] })).toBe('')
  })

  it('tell of a mention the word that its rule looked at', () => {
    const mention = { start: 2, end: 6 }
    const cue = (start: number, quote: string) => ({ start, end: start + quote.length, quote })
    expect(mentionWords({ ...mention, cues: [cue(2, '提高')] }, '目标')).toBe('提高 → 目标')
    expect(mentionWords({ ...mention, cues: [cue(0, '必须')] }, '目标')).toBe('目标（必须）')
    expect(mentionWords(mention, '目标')).toBe('目标')
  })

  it('tell the proof exactly', () => {
    expect(
      proofLine(zh, {
        quotes: { matching: 7, total: 8 },
        relations: { stated: 5, structure: 2, editor: 1 },
        inferred: 0,
        reviewed: { done: 3, doubtful: 1, total: 6 },
        concepts: { unreviewed: 0, total: 9 },
      }),
    ).toBe('引文逐字相符 7/8 · 关系：原文明言 5、据篇章 2、编者判断 1 · 已复核 3/6')
    expect(
      proofLine(zh, {
        quotes: { matching: 8, total: 8 },
        relations: { stated: 5, structure: 0, editor: 0 },
        inferred: 2,
        reviewed: { done: 1, doubtful: 0, total: 5 },
        concepts: { unreviewed: 7, total: 9 },
      }),
    ).toBe(
      '引文逐字相符 8/8 · 关系：原文明言 5、据篇章 0、编者判断 0 · 已复核 1/5 · 未经复核：概念 7、关系 4（其中 2 条系模型推断）',
    )
    const proof = proofOf(goldenFile())
    expect(proof.quotes.matching).toBe(proof.quotes.total)
    expect(proofLine(en, proof)).toMatch(
      /^Quotes verbatim \d+\/\d+ · Relations: stated 13, by structure 4, editor's 1 · /,
    )
  })
})

describe('the relations on a card', () => {
  it('stand by type and direction, what a concept leads to first', () => {
    const groups = relationGroups(atlas.relationsOf('mechanism:流动书屋'))
    expect(
      groups.map(({ direction, type, relations }) => [direction, type, relations.map(({ other }) => other)]),
    ).toEqual([
      ['out', 'serves', ['goal:方便群众就近借阅']],
      ['out', 'targets', ['actor:群众']],
      ['in', 'serves', ['mechanism:祠堂', 'mechanism:学堂']],
    ])
  })
})

describe('the history', () => {
  it('gets an entry for another selection, view, detail, filter, pin or focus, none for camera, panels and steps', () => {
    const chosen = select({ kind: 'node', key: 'goal:建设书香𠮷镇' })(INITIAL_STATE)
    expect(isNewEntry(INITIAL_STATE, chosen)).toBe(true)
    expect(isNewEntry(INITIAL_STATE, showView('affinity')(INITIAL_STATE))).toBe(true)
    const pinned = togglePin('goal:建设书香𠮷镇')(chosen)
    expect(isNewEntry(chosen, pinned)).toBe(true)
    const focused: State = { ...pinned, focus: { mode: 'between' } }
    expect(isNewEntry(pinned, focused)).toBe(true)
    expect(isNewEntry(focused, restoreAll(focused))).toBe(true)
    expect(isNewEntry(chosen, stepIndex(1, 3)(chosen))).toBe(false)
    expect(isNewEntry(chosen, moveCamera({ x: 0, y: 0, span: 1 })(chosen))).toBe(false)
    expect(isNewEntry(chosen, showPanel('reader', false)(chosen))).toBe(false)
  })
})

describe('what the page says about itself', () => {
  it('is read from its block, and missing where that is broken', () => {
    const own = { name: 'mailuo', version: '1.0.0', licence: 'MIT', text: 'words' }
    expect(readAbout(JSON.stringify({ ...own, packages: [own, { name: 3 }] }))).toEqual({
      ...own,
      packages: [own],
    })
    expect(readAbout('{"name":1}')).toBeNull()
    expect(readAbout('no json')).toBeNull()
    expect(readAbout(undefined)).toBeNull()
  })
})
