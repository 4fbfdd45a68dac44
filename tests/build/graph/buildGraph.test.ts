import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../../src/build/graph/buildGraph.ts'
import type { Annotation } from '../../../src/model/annotation.ts'
import type { Article } from '../../../src/model/article.ts'
import { checkGraphFile } from '../../../src/model/checkGraphFile.ts'
import type { ConceptAttributes, GraphFile, SectionAttributes } from '../../../src/model/graphFile.ts'
import { quoteAt } from '../../../src/model/span.ts'
import { annotationOf, articleOf, mentionOf, placeOf, relationOf } from './handMade.ts'

const article = articleOf({
  heading: '提高素质',
  sentences: ['培训干部，提高素质。'],
  children: [
    {
      marker: '一、',
      heading: '以学习为重点，推进培训',
      sentences: ['开办夜校，使干部学习。', '学习使人进步。'],
      children: [
        { marker: '一要', heading: '建好夜校。' },
        { marker: '二要', heading: '用好书本。' },
      ],
    },
    { marker: '二、', heading: '改进作风', sentences: ['走访群众。'] },
  ],
})
const { text } = article
const T = (id: string, kind: Parameters<typeof mentionOf>[2], words: string, occurrence = 0) =>
  mentionOf(text, id, kind, words, occurrence)

const annotation = annotationOf({
  mentions: [
    T('T1', 'goal', '提高素质'),
    T('T2', 'mechanism', '培训干部'),
    T('T3', 'goal', '提高素质', 1),
    T('T4', 'goal', '学习'),
    T('T5', 'goal', '推进培训'),
    T('T6', 'mechanism', '开办夜校'),
    T('T7', 'goal', '干部学习'),
    T('T8', 'goal', '学习', 2),
    T('T9', 'goal', '建好夜校'),
    T('T10', 'mechanism', '用好书本'),
    T('T11', 'goal', '改进作风'),
    T('T12', 'goal', '人进步'),
    T('T13', 'mechanism', '走访群众'),
  ],
  relations: [
    relationOf('R1', 'T2', 'serves', 'T3', { cues: [placeOf(text, '提高', 1)] }),
    relationOf('R2', 'T5', 'focusesOn', 'T4', { cues: [placeOf(text, '以'), placeOf(text, '为重点')] }),
    relationOf('R3', 'T6', 'serves', 'T7', { review: { verdict: 'confirmed', reason: '使' } }),
    relationOf('R4', 'T8', 'serves', 'T12'),
    relationOf('R5', 'T13', 'serves', 'T12'),
  ],
})

const build = (more: Partial<Annotation> = {}, of: Article = article): GraphFile =>
  checkGraphFile(buildGraph(of, { ...annotation, ...more }))

const concept = (file: GraphFile, key: string): ConceptAttributes => {
  const found = file.nodes.find((node) => node.key === key)?.attributes
  if (!found || found.kind === 'section') throw new Error(`no concept ${key}`)
  return found
}
const section = (file: GraphFile, key: string): SectionAttributes => {
  const found = file.nodes.find((node) => node.key === key)?.attributes
  if (found?.kind !== 'section') throw new Error(`no section ${key}`)
  return found
}
const edge = (file: GraphFile, key: string) => file.edges.find((found) => found.key === key)?.attributes

describe('buildGraph', () => {
  const file = build()

  it('keys concepts by kind and first wording, in text order after the sections', () => {
    expect(file.nodes.map(({ key }) => key)).toEqual([
      's',
      's1',
      's1.1',
      's1.2',
      's2',
      'goal:提高素质',
      'mechanism:培训干部',
      'goal:学习',
      'goal:推进培训',
      'mechanism:开办夜校',
      'goal:干部学习',
      'goal:人进步',
      'goal:建好夜校',
      'mechanism:用好书本',
      'goal:改进作风',
      'mechanism:走访群众',
    ])
  })

  it('merges mentions of the same wording and kind, each with its innermost section', () => {
    expect(concept(file, 'goal:提高素质').mentions).toEqual([
      { ...placeOf(text, '提高素质'), section: 's' },
      { ...placeOf(text, '提高素质', 1), section: 's' },
    ])
    expect(concept(file, 'goal:建好夜校').mentions.map((mention) => mention.section)).toEqual(['s1.1'])
  })

  it('keeps the sections as the text gives them', () => {
    expect(section(file, 's1.2')).toMatchObject({
      kind: 'section',
      label: '用好书本。',
      ordinal: 2,
      marker: '二要',
      depth: 2,
      detail: 1,
    })
  })

  it('gives each relation its ends, cues and sentence', () => {
    expect(edge(file, 'goal:推进培训 focusesOn goal:学习')).toEqual({
      type: 'focusesOn',
      basis: 'stated',
      evidence: [
        {
          from: placeOf(text, '推进培训'),
          cues: [placeOf(text, '以'), placeOf(text, '为重点')],
          to: placeOf(text, '学习'),
          sentences: [{ start: 16, end: 29 }],
        },
      ],
    })
    expect(edge(file, 'mechanism:开办夜校 serves goal:干部学习')?.evidence[0]?.review).toEqual({
      verdict: 'confirmed',
      reason: '使',
    })
  })

  it('takes a relation of a person across sentences for the editor’s, with both sentences', () => {
    const across = edge(file, 'mechanism:走访群众 serves goal:人进步 editor')
    expect(across?.basis).toBe('editor')
    expect(across?.evidence[0]?.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      '学习使人进步。',
      '走访群众。',
    ])
  })

  it('lets the goal of a heading head its section, and the last of several', () => {
    expect(section(file, 's').head).toBe('goal:提高素质')
    expect(section(file, 's1').head).toBe('goal:推进培训')
    expect(section(file, 's1.2').head).toBeUndefined()
  })

  it('passes over a goal of the heading that serves another concept there', () => {
    const served = build({
      relations: [...annotation.relations, relationOf('R9', 'T5', 'serves', 'T4')],
    })
    expect(section(served, 's1').head).toBe('goal:学习')
  })

  it('lets a Head line decide, also for a concept that is no goal', () => {
    const named = build({ heads: ['T4', 'T10'] })
    expect(section(named, 's1').head).toBe('goal:学习')
    expect(section(named, 's1.2').head).toBe('mechanism:用好书本')
  })

  it('joins the head of each section to the head of its parent, both headings as evidence', () => {
    expect(edge(file, 'goal:推进培训 serves goal:提高素质 structure')).toEqual({
      type: 'serves',
      basis: 'structure',
      evidence: [
        {
          from: placeOf(text, '以学习为重点，推进培训'),
          cues: [],
          to: placeOf(text, '提高素质'),
          sentences: [
            { start: 0, end: 4 },
            { start: 16, end: 29 },
          ],
        },
      ],
    })
    expect(
      file.edges
        .filter(({ attributes }) => attributes.basis === 'structure' && attributes.type === 'serves')
        .map(({ key }) => key),
    ).toEqual([
      'goal:推进培训 serves goal:提高素质 structure',
      'goal:改进作风 serves goal:提高素质 structure',
      'goal:建好夜校 serves goal:推进培训 structure',
    ])
  })

  it('makes no structure edge where both heads are one concept', () => {
    const same = build({ equivalences: [['T9', 'T5']] })
    expect(section(same, 's1.1').head).toBe('goal:推进培训')
    expect(same.edges.some(({ source, target }) => source === target)).toBe(false)
  })

  it('lets sections contain subsections and, by every mention, concepts', () => {
    expect(edge(file, 's contains s1 structure')?.evidence[0]).toMatchObject({
      from: placeOf(text, '提高素质'),
      to: placeOf(text, '以学习为重点，推进培训'),
    })
    expect(edge(file, 's contains goal:提高素质 structure')?.evidence.map(({ to }) => to)).toEqual([
      placeOf(text, '提高素质'),
      placeOf(text, '提高素质', 1),
    ])
    expect(edge(file, 's1 contains goal:建好夜校 structure')).toBeUndefined()
  })

  it('unfolds heads and pairs first, then what has two relations or two sections', () => {
    const detail = (key: string) => concept(file, key).detail
    expect(['goal:提高素质', 'goal:推进培训', 'goal:建好夜校', 'goal:学习'].map(detail)).toEqual([1, 1, 1, 1])
    expect(detail('goal:人进步')).toBe(2)
    expect(detail('mechanism:走访群众')).toBe(3)
  })

  it('names a merged concept by its commonest wording, then the earliest', () => {
    const merged = build({ equivalences: [['T4', 'T7']] })
    expect(concept(merged, 'goal:学习').label).toBe('学习')
    const once = build({ equivalences: [['T7', 'T12']] })
    expect(concept(once, 'goal:干部学习').label).toBe('干部学习')
    expect(concept(once, 'goal:干部学习').mentions.map(({ quote }) => quote)).toEqual(['干部学习', '人进步'])
  })

  it('does not count the wording of a line that merely repeats another', () => {
    const doubled = articleOf({
      heading: '提高科学化',
      sentences: ['提高科学化', '提高科学化水平，', '提高科学化水平。'],
    })
    const marked = {
      ...doubled,
      notes: [{ code: 'doubled', message: '', spans: [0, 6].map((at) => quoteAt(doubled.text, at, at + 5)) }],
    }
    const mentions = [
      mentionOf(doubled.text, 'T1', 'goal', '提高科学化'),
      mentionOf(doubled.text, 'T2', 'goal', '提高科学化', 1),
      mentionOf(doubled.text, 'T3', 'goal', '提高科学化水平'),
      mentionOf(doubled.text, 'T4', 'goal', '提高科学化水平', 1),
    ]
    const said = annotationOf({ mentions, equivalences: [['T1', 'T3']] })
    const labelIn = (of: Article) => concept(buildGraph(of, said), 'goal:提高科学化').label
    expect(labelIn(marked)).toBe('提高科学化水平')
    expect(labelIn(doubled)).toBe('提高科学化')
  })

  it('leaves out a relation of a concept to itself, with a note', () => {
    const looped = build({
      equivalences: [['T6', 'T2']],
      relations: [relationOf('R1', 'T2', 'partOf', 'T6')],
    })
    expect(looped.attributes.notes).toEqual([
      {
        code: 'self-loop',
        message: '关系 R1 的两端合并为同一概念「培训干部」，不成连线',
        spans: [placeOf(text, '培训干部'), placeOf(text, '开办夜校')],
      },
    ])
  })

  it('tells one defect once: a textual note stands for the unbalanced mark within its words', () => {
    const noted = { code: 'unbalanced', message: '' }
    const [first, second] = [placeOf(text, '学习'), placeOf(text, '群众')]
    const marked: Article = {
      ...article,
      notes: [
        { ...noted, spans: [quoteAt(text, first.start, first.start + 1)] },
        { ...noted, spans: [quoteAt(text, second.start, second.start + 1)] },
      ],
    }
    const { notes } = build({ textual: [{ id: 'T14', message: '疑有脱文', ...first }] }, marked).attributes
    expect(notes.map(({ code, spans }) => [code, spans[0]?.start])).toEqual([
      ['unbalanced', second.start],
      ['textual', first.start],
    ])
  })

  it('adds the textual notes of the annotation to those of the text', () => {
    const noted = build({ textual: [{ id: 'T99', ...placeOf(text, '书本'), message: '疑有脱误' }] })
    expect(noted.attributes.notes).toEqual([
      { code: 'textual', message: '疑有脱误', spans: [placeOf(text, '书本')] },
    ])
  })

  it('gathers all evidence of one relation and basis on one edge, in text order', () => {
    const twice = articleOf({ heading: '进步', sentences: ['学习，进步。', '学习，进步。'] })
    const mention = (id: string, words: string, occurrence: number) =>
      mentionOf(twice.text, id, 'goal', words, occurrence)
    const { edges } = buildGraph(
      twice,
      annotationOf({
        mentions: [
          mention('T1', '学习', 0),
          mention('T2', '进步', 1),
          mention('T3', '学习', 1),
          mention('T4', '进步', 2),
        ],
        relations: [
          relationOf('R1', 'T3', 'serves', 'T4'),
          relationOf('R2', 'T1', 'serves', 'T2'),
          relationOf('R3', 'T1', 'serves', 'T4'),
        ],
      }),
    )
    const related = edges.filter(({ attributes }) => attributes.type !== 'contains')
    expect(
      related.map(({ key, attributes }) => [key, attributes.evidence.map(({ from }) => from.start)]),
    ).toEqual([
      ['goal:学习 serves goal:进步', [3, 10]],
      ['goal:学习 serves goal:进步 editor', [3]],
    ])
  })
})

describe('buildGraph refuses', () => {
  const refusal = (more: Partial<Annotation>) => () => buildGraph(article, { ...annotation, ...more })

  it('a mention that crosses sentences', () => {
    const start = text.indexOf('学习。')
    const across = { id: 'T50', kind: 'goal' as const, ...quoteAt(text, start, start + 6) }
    expect(refusal({ mentions: [...annotation.mentions, across] })).toThrow(
      'T50 「学习。\n学习」 (line 4 of the text): crosses the end of a sentence; a mention lies within one',
    )
  })

  it('a relation that a rule draws across sentences', () => {
    expect(refusal({ relations: [relationOf('R7', 'T1', 'serves', 'T13', { rule: 'F07' })] })).toThrow(
      'R7 「提高素质」 (line 1 of the text): rule F07 joins it to 「走访群众」 of another sentence; only a person may',
    )
  })

  it('a cue outside the sentence of its mention', () => {
    const mentions = annotation.mentions.map((mention) =>
      mention.id === 'T2' ? { ...mention, cues: [placeOf(text, '为重点')] } : mention,
    )
    expect(refusal({ mentions })).toThrow(
      'T2 「为重点」 (line 3 of the text): this cue lies outside the sentence of the mention',
    )
  })

  it('a cue outside the sentences of its relation', () => {
    expect(
      refusal({ relations: [relationOf('R7', 'T2', 'serves', 'T3', { cues: [placeOf(text, '为重点')] })] }),
    ).toThrow('R7 「为重点」 (line 3 of the text): this cue lies outside the sentences of the relation')
  })

  it('two Head lines for one section', () => {
    expect(refusal({ heads: ['T4', 'T5'] })).toThrow('T5 「推进培训」 (line 3 of the text): heads section s1')
  })

  it('ids that no mention has', () => {
    expect(refusal({ heads: ['T404'] })).toThrow('names the mention T404')
  })
})
