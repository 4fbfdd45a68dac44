import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../src/model/coverageOf.ts'
import type { GraphFile } from '../../src/model/graphFile.ts'
import { goldenFile } from '../app/goldenAtlas.ts'

/** A graph file of `text` whose sentences are its lines, with concepts that are mentioned at the given places. */
function fileOf(text: string, concepts: readonly (readonly [start: number, end: number][])[]): GraphFile {
  const golden = goldenFile()
  let start = 0
  const sentences = text.split('\n').map((line) => {
    const span = { start, end: start + line.length }
    start += line.length + 1
    return span
  })
  return {
    ...golden,
    attributes: { ...golden.attributes, text, sentences },
    nodes: concepts.map((mentions, i) => ({
      key: `goal:${i}`,
      attributes: {
        kind: 'goal',
        label: String(i),
        detail: 1,
        pinyin: '',
        places: { thread: [0, 0], meansEnds: [0, 0], affinity: [0, 0] },
        mentions: mentions.map(([start, end]) => ({
          start,
          end,
          quote: text.slice(start, end),
          section: 's',
        })),
      },
    })),
    edges: [],
  }
}

describe('what the concepts of a graph cover', () => {
  it('is told sentence by sentence, metadata lines left out', () => {
    const { concepts, sentences } = coverageOf(goldenFile())
    expect(concepts).toEqual([2, 2, 0, 3, 2, 1, 5, 1, 3, 2, 3, 1])
    expect(sentences).toEqual({ covered: 11, total: 12 })
  })

  it('counts a concept once a sentence, however often it is named there', () => {
    const file = fileOf('甲乙甲\n丙', [
      [
        [0, 1],
        [2, 3],
      ],
      [[1, 2]],
    ])
    expect(coverageOf(file).concepts).toEqual([2, 0])
  })

  it('counts a mention across two sentences in both', () => {
    const file = fileOf('甲乙\n丙丁\n戊', [[[1, 4]]])
    expect(coverageOf(file)).toEqual({
      concepts: [1, 1, 0],
      sentences: { covered: 2, total: 3 },
      characters: { covered: 2, total: 5 },
    })
  })

  it('counts characters by code point and once where mentions overlap, white space not at all', () => {
    const file = fileOf('𠮷镇 书香', [[[0, 3]], [[2, 5]]])
    expect(coverageOf(file).characters).toEqual({ covered: 3, total: 4 })
  })

  it('is nothing of nothing where a text has no sentences', () => {
    const golden = goldenFile()
    const empty = { ...golden, attributes: { ...golden.attributes, text: '', sentences: [] }, nodes: [] }
    expect(coverageOf(empty)).toEqual({
      concepts: [],
      sentences: { covered: 0, total: 0 },
      characters: { covered: 0, total: 0 },
    })
  })
})
