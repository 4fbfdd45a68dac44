import { describe, expect, it } from 'vitest'
import { findRelations } from '../../../src/build/extract/findRelations.ts'
import type { FoundMention } from '../../../src/build/extract/found.ts'
import { articleOf, marked } from './relations/marked.ts'

/** The relations of a marked text as `A serves B (F01: 以 为载体)`. */
function relationsIn(source: string): string[] {
  const { text, mentions, names } = marked(source)
  const nameOf = (index: number): string => [...names].find(([, i]) => i === index)?.[0] ?? '?'
  return findRelations(articleOf(text), mentions)
    .map(({ type, from, to, rule, cues }) => {
      const words = cues.map(({ start, end }) => text.slice(start, end)).join(' ')
      return `${nameOf(from)} ${type} ${nameOf(to)} (${rule}${words === '' ? '' : `: ${words}`})`
    })
    .sort()
}

describe('findRelations', () => {
  it.each([
    ['通过{A m 入户走访}，{B g 摸清群众需求}。', ['A serves B (F02: 通过)']],
    ['以{A m 邻里议事会}为载体，建立{B m 社区协商机制}。', ['A serves B (F01: 以 为载体)']],
    ['{A m 院坝会}、{B m 恳谈会}等{C m 议事活动}。', ['A partOf C (P01: 等)', 'B partOf C (P01: 等)']],
    ['以{A g 提升服务质量}为重点，推进{B m 窗口建设}。', ['B focusesOn A (C01: 为重点)']],
    ['按照{A p 属地管理原则}，开展{B m 隐患排查}。', ['B guidedBy A (G02: 按照)']],
    ['{A a 各街道}要落实{B m 值班制度}。', ['A performs B (S01: 要)']],
    ['{A m 帮助{B a 困难学生}}。', ['A targets B (T01)']],
  ])('of %s are %j', (source, relations) => {
    expect(relationsIn(source)).toEqual(relations)
  })

  it('links every member of a list to the one end', () => {
    expect(relationsIn('开展{A m 业务培训}、{B m 岗位练兵}，{C g 提高干部能力}。')).toEqual([
      'A serves C (F17: 提高)',
      'B serves C (F17: 提高)',
    ])
  })

  it('joins nothing across sentences', () => {
    expect(relationsIn('通过{A m 入户走访}。{B g 摸清群众需求}。')).toEqual([])
  })

  it('does not ask in which order the mentions come', () => {
    const { text, mentions } = marked('通过{A m 入户走访}，{B g 摸清群众需求}。')
    const [found] = findRelations(articleOf(text), [...mentions].reverse())
    expect(found).toMatchObject({ type: 'serves', from: 1, to: 0 })
  })

  it.each([
    ['nothing', '', []],
    ['a text without mentions', '没有要说的。', []],
    ['mentions that run over the end', '短', [{ start: 0, end: 9, kind: 'goal', rule: 'M1' }]],
    [
      'mentions that overlap by halves',
      '甲乙丙丁',
      [
        { start: 0, end: 3, kind: 'goal', rule: 'M1' },
        { start: 1, end: 4, kind: 'mechanism', rule: 'M1' },
      ],
    ],
    [
      'lone surrogates and control characters',
      '\ud800通过\u0000走访，\udc00提高',
      [
        { start: 4, end: 6, kind: 'mechanism', rule: 'M1' },
        { start: 8, end: 10, kind: 'goal', rule: 'M1' },
      ],
    ],
  ] as const)('bears %s', (_, text, mentions: readonly FoundMention[]) => {
    expect(() => findRelations(articleOf(text), mentions)).not.toThrow()
  })

  it('bears a line of 100,000 characters', () => {
    const text = '推进走访，提高质量，'.repeat(10_000)
    const mentions = Array.from({ length: 2_000 }, (_, i): FoundMention => {
      const start = (i >> 1) * 100 + (i % 2 === 0 ? 2 : 5)
      return {
        start,
        end: start + (i % 2 === 0 ? 2 : 4),
        kind: i % 2 === 0 ? 'mechanism' : 'goal',
        rule: 'M1',
      }
    })
    const relations = findRelations(articleOf(text), mentions)
    expect(relations.length).toBeGreaterThan(0)
    expect(findRelations(articleOf(text), mentions)).toEqual(relations)
  })
})
