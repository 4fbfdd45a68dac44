import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answerOf } from '../../../src/app/state/answerOf.ts'
import { createAtlas } from '../../../src/app/state/atlas.ts'
import { readGraphFile } from '../../../src/model/readGraphFile.ts'

const atlas = createAtlas(readGraphFile(readFileSync('graph-data/000_f43e0b856f5a713e.graph.json', 'utf8')))
const { text } = atlas.attributes

describe('an answer', () => {
  it('is for every concept a part of its sentence that holds its words, at a size for the wall', () => {
    for (const [key, attributes] of atlas.nodes) {
      const answer = answerOf(atlas, { selection: { kind: 'node', key, index: 0 }, passage: null })
      const [part] = answer?.parts ?? []
      const words = attributes.kind === 'section' ? attributes.heading : attributes.mentions[0]
      if (!part || !words) throw new Error(`${key} has no answer`)
      expect(text.slice(part.start, part.end)).toContain(words.quote)
    }
  })

  it('is for every relation the sentences that hold both its ends, marked', () => {
    for (const [key, { attributes }] of atlas.edges) {
      const answer = answerOf(atlas, { selection: { kind: 'edge', key, index: 0 }, passage: null })
      const [evidence] = attributes.evidence
      const held = (answer?.parts ?? []).map(({ start, end }) => text.slice(start, end)).join('')
      expect(held).toContain(evidence?.from.quote)
      expect(held).toContain(evidence?.to.quote)
      expect(answer?.marks.map(({ tone }) => tone)).toEqual(expect.arrayContaining(['from', 'to']))
    }
  })

  it('tells where it leaves out a part of a long sentence', () => {
    const key = 'mechanism:党内帮扶机制'
    const [part] = answerOf(atlas, { selection: { kind: 'node', key, index: 0 }, passage: null })?.parts ?? []
    expect([part?.cutBefore, part?.cutAfter]).toEqual([true, true])
  })

  it('is what was looked up where nothing is chosen, and none without a question', () => {
    const start = text.indexOf('以党内民主生活会')
    const answer = answerOf(atlas, { selection: null, passage: { start, end: start + 8 } })
    expect(answer?.marks).toEqual([{ start, end: start + 8, tone: 'chosen' }])
    expect(answerOf(atlas, { selection: null, passage: null })).toBeNull()
  })
})
