import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classesOf } from '../../../src/app/reader/paint.ts'
import { linesOf, overlapIn, partsOf, segmentsIn, segmentText } from '../../../src/app/reader/segments.ts'
import { type Atlas, createAtlas } from '../../../src/app/state/atlas.ts'
import { buildGraph } from '../../../src/build/graph/buildGraph.ts'
import { checkGraphFile } from '../../../src/model/checkGraphFile.ts'
import { annotated } from '../../build/graph/arbitraryAnnotated.ts'
import { goldenAtlas } from '../goldenAtlas.ts'

const textOf = (atlas: Atlas, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => atlas.attributes.text.slice(start, end)).join('')

describe('the text in segments', () => {
  const atlas = goldenAtlas()
  const segments = segmentText(atlas)
  const at = (words: string) => segments.filter((segment) => textOf(atlas, [segment]) === words)

  it('joins to exactly the text, as do its lines', () => {
    expect(textOf(atlas, segments)).toBe(atlas.attributes.text)
    expect(textOf(atlas, linesOf(atlas, segments))).toBe(atlas.attributes.text)
  })

  it('splits nested mentions, the outer one first', () => {
    const [inner] = at('群众').filter(({ mentions }) => mentions.length > 1)
    expect(inner?.mentions.map(({ key }) => key)).toEqual(['goal:方便群众就近借阅', 'actor:群众'])
  })

  it('finds where several concepts share words', () => {
    const found = overlapIn(segments, [
      { start: 141, end: 145 },
      { start: 146, end: 154 },
    ])
    expect(textOf(atlas, segments.slice(found ?? 0, (found ?? 0) + 1))).toBe('群众')
    expect(overlapIn(segments, [{ start: 141, end: 145 }])).toBe(null)
  })

  it('gives cues an element of their own, and plain words none', () => {
    expect(at('举办')[0]?.live).toBe(true)
    expect(at('由')[0]?.live).toBe(true)
    expect(at('发布时间: 2024-04-23 信息来源: 𠮷镇文化站\n')[0]?.live).toBe(false)
  })

  it('tells headings on their own line from those inside a paragraph', () => {
    const lines = linesOf(atlas, segments)
    expect(lines.map(({ headingOf }) => headingOf)).toEqual([
      's',
      null,
      null,
      null,
      null,
      null,
      's1',
      null,
      's2',
      null,
    ])
    expect(at('办好活动')[0]?.heading).toBe('s1.2')
  })

  it('keeps the blanks before a line apart', () => {
    expect(segments.filter(({ lead }) => lead).map((segment) => textOf(atlas, [segment]))).toEqual(
      Array(5).fill('  '),
    )
  })

  it('divides lines where sections begin and where their headings end', () => {
    const parts = linesOf(atlas, segments).flatMap((line) =>
      partsOf(line).map((part) => `${part.section}${part.head ? ' ' : '…'}${textOf(atlas, part.segments)}`),
    )
    const body = parts.slice(parts.indexOf('s1 一、以服务群众为重点,健全阅读阵地'))
    expect(body.filter((part) => /^s1(\.\d)? /.test(part))).toEqual([
      's1 一、以服务群众为重点,健全阅读阵地',
      's1.1 一要建好村屋',
      's1.2 二要办好活动',
    ])
    expect(
      textOf(
        atlas,
        linesOf(atlas, segments).flatMap((line) => partsOf(line).flatMap((part) => part.segments)),
      ),
    ).toBe(atlas.attributes.text)
  })

  it('tells lines in which no sentence stands', () => {
    const asides = linesOf(atlas, segments).filter(({ aside }) => aside)
    expect(asides.map((line) => textOf(atlas, [line]))).toEqual([
      '发布时间: 2024-04-23 信息来源: 𠮷镇文化站\n',
    ])
  })

  it('marks a note at each of its places, one with many at its first alone', () => {
    const ends = segments.flatMap(({ end, notes }) => notes.map((note) => [note, end]))
    expect(ends).toEqual([
      [0, 14],
      [0, 60],
      [1, 88],
      [2, 182],
    ])
  })

  it('joins to exactly the text for any annotated article', () => {
    fc.assert(
      fc.property(annotated, ({ article, annotation }) => {
        const any = createAtlas(checkGraphFile(buildGraph(article, annotation)))
        const found = segmentText(any)
        expect(textOf(any, found)).toBe(any.attributes.text)
        expect(
          textOf(
            any,
            linesOf(any, found).flatMap((line) => line.segments),
          ),
        ).toBe(any.attributes.text)
        for (const { mention } of any.mentions) {
          const [first, beyond] = segmentsIn(found, mention)
          expect(textOf(any, found.slice(first, beyond))).toBe(mention.quote)
        }
        for (const { start, mentions } of found)
          for (const { mention } of mentions) expect(mention.start <= start && start < mention.end).toBe(true)
      }),
      { seed: 23, numRuns: 60 },
    )
  })
})

describe('painting', () => {
  const atlas = goldenAtlas()
  const segments = segmentText(atlas)

  it('names classes for the marked segments only', () => {
    const classes = classesOf(segments, [
      { start: 146, end: 154, tone: 'to' },
      { start: 148, end: 150, tone: 'cue' },
    ])
    const named = [...classes].map(([i, names]) => [
      textOf(atlas, [segments[i] ?? { start: 0, end: 0 }]),
      names,
    ])
    expect(named).toEqual([
      ['方便', 'is-to'],
      ['群众', 'is-cue is-to'],
      ['就近借阅', 'is-to'],
    ])
  })
})
