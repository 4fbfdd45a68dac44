import { describe, expect, it } from 'vitest'
import { goalsReached, numbersOf } from '../../../src/app/numbers/numbersOf.ts'
import { createAtlas } from '../../../src/app/state/atlas.ts'
import type {
  CheckedGraphFile,
  ConceptAttributes,
  GraphEdge,
  GraphNode,
} from '../../../src/model/graphFile.ts'
import type { Basis, ConceptKind, EdgeType } from '../../../src/model/kinds.ts'
import { goldenAtlas, goldenFile } from '../goldenAtlas.ts'

/** A concept that is named in these sections, in their order. */
function concept(key: string, ...sections: string[]): GraphNode {
  const [kind, label = ''] = key.split(':')
  const { nodes } = goldenFile()
  const mentions: ConceptAttributes['mentions'] = sections.map((section) => {
    const found = nodes.find((node) => node.key === section)?.attributes
    if (found?.kind !== 'section') throw new Error(`There is no section ${section}.`)
    const start = found.heading.start
    return { start, end: start + 1, quote: '', section }
  })
  const places = { thread: [0, 0], meansEnds: [0, 0], affinity: [0, 0] } as const
  return { key, attributes: { kind: kind as ConceptKind, label, mentions, detail: 1, pinyin: '', places } }
}

const relation = (source: string, type: EdgeType, target: string, basis: Basis = 'stated'): GraphEdge => ({
  key: `${source} ${type} ${target} ${basis}`,
  source,
  target,
  attributes: { type, basis, evidence: [] },
})

/** The sections of the fixture (s1 with s1.1 and s1.2, and s2) with other concepts. */
function made(concepts: readonly GraphNode[], relations: readonly GraphEdge[]) {
  const file = goldenFile()
  const sections = file.nodes.filter(({ attributes }) => attributes.kind === 'section')
  const within = new Set(sections.map(({ key }) => key))
  const contained = file.edges.filter(({ source, target }) => within.has(source) && within.has(target))
  const changed = { ...file, nodes: [...sections, ...concepts], edges: [...contained, ...relations] }
  return createAtlas(changed as CheckedGraphFile)
}

describe('the numbers of the fixture', () => {
  it('are exact', () => {
    expect(numbersOf(goldenAtlas())).toEqual({
      mechanisms: [
        { key: 'mechanism:推进全民阅读', count: 1 },
        { key: 'mechanism:流动书屋', count: 1 },
        { key: 'mechanism:晨读会', count: 1 },
        { key: 'mechanism:奖励爱读书的家庭', count: 1 },
      ],
      unserved: [
        'goal:服务群众',
        'goal:健全阅读阵地',
        'goal:建好村屋',
        'goal:办好活动',
        'goal:培养习惯',
        'goal:完善激励机制',
      ],
      goals: 11,
      alone: ['s1', 's1.1', 's1.2', 's2'],
      sections: 4,
      repeated: [],
    })
  })
})

describe('mechanisms', () => {
  it('are ordered by the different goals that they serve directly, then as the text names them', () => {
    const atlas = made(
      [
        concept('mechanism:丙', 's2'),
        concept('mechanism:甲', 's1'),
        concept('mechanism:乙', 's1.1'),
        concept('mechanism:丁', 's2'),
        concept('goal:一', 's1'),
        concept('goal:二', 's1'),
        concept('goal:三', 's2'),
        concept('principle:四', 's2'),
      ],
      [
        relation('mechanism:乙', 'serves', 'goal:一'),
        relation('mechanism:乙', 'serves', 'goal:一', 'editor'),
        relation('mechanism:甲', 'serves', 'goal:一'),
        relation('mechanism:丙', 'serves', 'goal:一'),
        relation('mechanism:丙', 'serves', 'goal:二'),
        relation('mechanism:丁', 'serves', 'principle:四'),
        relation('mechanism:丁', 'targets', 'goal:二'),
        relation('goal:二', 'serves', 'goal:三'),
        relation('goal:三', 'serves', 'goal:二'),
      ],
    )
    expect(numbersOf(atlas).mechanisms).toEqual([
      { key: 'mechanism:丙', count: 2 },
      { key: 'mechanism:甲', count: 1 },
      { key: 'mechanism:乙', count: 1 },
    ])
    expect(goalsReached(atlas, 'mechanism:丙')).toBe(3)
    expect(goalsReached(atlas, 'mechanism:甲')).toBe(1)
    expect(goalsReached(atlas, 'mechanism:丁')).toBe(0)
  })
})

describe('a goal lacks a mechanism', () => {
  it('where no chain of serving leads to it from one', () => {
    const atlas = made(
      [
        concept('mechanism:甲', 's1'),
        concept('goal:直接', 's1'),
        concept('goal:间接', 's1'),
        concept('goal:反向', 's1.1'),
        concept('goal:按照', 's2'),
      ],
      [
        relation('mechanism:甲', 'serves', 'goal:直接'),
        relation('goal:直接', 'serves', 'goal:间接', 'structure'),
        relation('goal:反向', 'serves', 'goal:间接'),
        relation('mechanism:甲', 'guidedBy', 'goal:按照'),
      ],
    )
    expect(numbersOf(atlas).unserved).toEqual(['goal:反向', 'goal:按照'])
  })
})

describe('a section stands alone', () => {
  const concepts = [
    concept('goal:一', 's1.1'),
    concept('goal:二', 's1.2'),
    concept('goal:三', 's2'),
    concept('goal:处处', 's1.1', 's2'),
  ]

  it('where no relation joins its concepts to others elsewhere, whichever way it points', () => {
    const joined = relation('goal:一', 'serves', 'goal:二')
    expect(numbersOf(made(concepts, [joined])).alone).toEqual(['s1', 's2'])
    expect(numbersOf(made(concepts, [joined, relation('goal:三', 'serves', 'goal:二')])).alone).toEqual([])
  })

  it('though the order of sections says something', () => {
    const structure = relation('goal:一', 'serves', 'goal:三', 'structure')
    expect(numbersOf(made(concepts, [structure])).alone).toEqual(['s1', 's1.1', 's1.2', 's2'])
  })

  it('unless a concept that it relates to is named elsewhere, too', () => {
    const shared = relation('goal:一', 'serves', 'goal:处处')
    expect(numbersOf(made(concepts, [shared])).alone).toEqual(['s1.2'])
  })
})

describe('concepts in several sections', () => {
  it('are those named in more than one, the most first', () => {
    const atlas = made(
      [
        concept('goal:一', 's1', 's1'),
        concept('goal:二', 's1.1', 's2'),
        concept('actor:三', 's1', 's1.1', 's2', 's2'),
      ],
      [],
    )
    expect(numbersOf(atlas).repeated).toEqual([
      { key: 'actor:三', count: 3 },
      { key: 'goal:二', count: 2 },
    ])
  })
})
