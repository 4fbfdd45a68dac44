import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CheckedGraphFile } from '../../../src/model/graphFile.ts'
import { readGraphFile } from '../../../src/model/readGraphFile.ts'
import { deriveSteps } from '../../../src/model/steps/deriveSteps.ts'
import { lostOf } from '../../../src/model/steps/lostOf.ts'

const article = (): CheckedGraphFile =>
  readGraphFile(readFileSync('graph-data/000_f43e0b856f5a713e.graph.json', 'utf8'))

describe('deriveSteps', () => {
  const file = article()
  const steps = deriveSteps(file)
  const step = (id: string) => {
    const found = steps.find((candidate) => candidate.id === id)
    if (!found) throw new Error(`there is no step ${id}`)
    return found
  }

  it('tells the article in 25 steps: cover, lead, parts, each section in reading order, the whole', () => {
    expect(steps.map(({ id }) => id).join(' ')).toBe(
      'cover lead parts s1 s1.1 s1.2 s1.3 s1.4 s2 s2.1 s2.2 s2.3 s3 s3.1 s3.2 s3.3 s4 s4.1 s4.2 s4.3 s5 s5.1 s5.2 s5.3 whole',
    )
  })

  it('has a short form of 8, the last of which closes on the whole', () => {
    const short = deriveSteps(file, 'short')
    expect(short.map(({ id }) => id)).toEqual(['cover', 'lead', 'parts', 's1', 's2', 's3', 's4', 's5'])
    expect(short.at(-1)?.nodes).toEqual(expect.arrayContaining([...step('whole').nodes]))
    expect(short[3]?.nodes).toEqual(
      expect.arrayContaining(['goal:推进学习型党组织建设', 'goal:在学习效果上注重实践']),
    )
  })

  it('leads in with the sentence that says most of the middle, and what it says of it alone', () => {
    const lead = step('lead')
    expect(lead.quotes.map(({ quote }) => quote)).toEqual([
      '组织部门作为党委的职能部门,必须全面履行好提高党的建设科学化水平这一重要职责,为促进经济和社会各项事业的科学发展提供坚强的组织保障。',
    ])
    expect(lead.nodes).toEqual(['goal:提高党建科学化水平', 'actor:组织部门', 'mechanism:坚强的组织保障'])
    expect(lead.edges).toHaveLength(2)
  })

  it('shows with the parts the middle, five tasks and what each makes its centre', () => {
    expect(step('parts').nodes).toHaveLength(11)
    expect(
      step('parts').edges.filter((key) => key.endsWith(' serves goal:提高党建科学化水平 structure')),
    ).toHaveLength(5)
    expect(step('whole').nodes).toEqual(step('parts').nodes)
  })

  it('quotes for each section the sentence that states most, whole', () => {
    const { quote } = step('s2.1').quotes[0] ?? { quote: '' }
    expect(Array.from(quote)).toHaveLength(289)
    expect(quote.startsWith('以党内民主生活会')).toBe(true)
  })

  it('brings in with a section the pair of its heading and what its own sentences name and state', () => {
    expect(step('s1').nodes.slice(0, 2)).toEqual(['goal:推进学习型党组织建设', 'goal:强化理论武装'])
    expect(step('s3.1').nodes[0]).toBe('goal:统筹社区区域党建')
    expect(step('s3.1').edges).not.toEqual([])
  })

  it('stores only what the graph and the text have', () => {
    expect(lostOf(file, steps)).toEqual([])
  })

  it('tells an article without parts paragraph by paragraph', () => {
    const bare = { ...file, nodes: file.nodes.filter(({ key }) => !/^s\d/.test(key)) }
    const ids = deriveSteps(bare).map(({ id }) => id)
    expect(ids[0]).toBe('cover')
    expect(ids.filter((id) => /^p\d+$/.test(id)).length).toBeGreaterThan(5)
  })

  it('quotes every sentence of a section that states a relation, in text order, so that what is lit has its words', () => {
    expect(step('s2.3').quotes).toHaveLength(4)
    for (const { subject, quotes } of steps) {
      if (subject !== 'section') continue
      expect(quotes.length).toBeGreaterThan(0)
      expect(quotes.map(({ start }) => start)).toEqual(quotes.map(({ start }) => start).sort((a, b) => a - b))
    }
  })
})
