import { describe, expect, it } from 'vitest'
import { footnotesOf, noteRelations, standingOf } from '../../../src/app/reader/footnotes.ts'
import { goldenAtlas } from '../goldenAtlas.ts'

const atlas = goldenAtlas()
const footnotes = footnotesOf(atlas)
const numbers = new Map(footnotes.map(({ key, number }) => [key, number]))

describe('the numbers of concepts on paper', () => {
  it('are one for each concept, ascending through the text', () => {
    expect(footnotes.map(({ number }) => number)).toEqual(footnotes.map((_, i) => i + 1))
    const concepts = [...atlas.nodes].filter(([, { kind }]) => kind !== 'section')
    expect(new Set(footnotes.map(({ key }) => key))).toEqual(new Set(concepts.map(([key]) => key)))
    const places = footnotes.map(({ at }) => at)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('tell the part of the article in which they stand', () => {
    const parts = [...new Set(footnotes.map(({ part }) => part))]
    expect(parts).toEqual([null, 's1', 's2'])
  })

  it('tell each relation where it begins in full, and where it leads to by number', () => {
    let told = 0
    let referred = 0
    for (const { key } of footnotes) {
      const { out, in: into } = noteRelations(atlas, key, numbers)
      told += out.length
      for (const { type, numbers: sources } of into) {
        expect(sources).toEqual([...sources].sort((a, b) => a - b))
        for (const number of sources) {
          const source = footnotes[number - 1]?.key ?? ''
          const found = atlas
            .relationsOf(source)
            .out.some(({ target, attributes }) => target === key && attributes.type === type)
          expect(found).toBe(true)
          referred++
        }
      }
    }
    const relations = [...atlas.edges.values()].filter(({ attributes }) => attributes.type !== 'contains')
    expect(told).toBe(relations.length)
    expect(referred).toBeLessThanOrEqual(told)
    expect(referred).toBeGreaterThan(0)
  })

  it('say what no person has reviewed, and what was doubted', () => {
    const relations = [...atlas.edges.values()].map(({ attributes }) => attributes)
    const structure = relations.find(({ basis, type }) => basis === 'structure' && type !== 'contains')
    const stated = relations.find(({ basis, type }) => basis === 'stated' && type !== 'contains')
    if (!structure || !stated) throw new Error('The fixture lacks a basis.')
    const bare = stated.evidence.map(({ review: _, ...evidence }) => evidence)
    expect(standingOf(structure)).toBe('reviewed')
    expect(standingOf({ ...stated, evidence: bare })).toBe('unreviewed')
    const doubted = bare.map((evidence) => ({
      ...evidence,
      review: { verdict: 'doubtful', reason: '' } as const,
    }))
    expect(standingOf({ ...stated, evidence: doubted })).toBe('doubtful')
  })
})
