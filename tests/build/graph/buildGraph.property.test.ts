import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../../src/build/graph/buildGraph.ts'
import { checkGraphFile } from '../../../src/model/checkGraphFile.ts'
import { eachQuote } from '../../../src/model/eachQuote.ts'
import { LAYOUTS } from '../../../src/model/kinds.ts'
import { proofOf } from '../../../src/model/proofOf.ts'
import { readAnnotation } from '../../../src/model/readAnnotation.ts'
import { readGraphFile } from '../../../src/model/readGraphFile.ts'
import { writeAnnotation } from '../../../src/model/writeAnnotation.ts'
import { writeGraphFile } from '../../../src/model/writeGraphFile.ts'
import { annotated } from './arbitraryAnnotated.ts'

const RUNS = { seed: 20090915, numRuns: 50 }

describe('any annotated article', () => {
  it('becomes a graph that passes the proof, each quote its slice of the text', () => {
    fc.assert(
      fc.property(annotated, ({ article, annotation }) => {
        const file = checkGraphFile(buildGraph(article, annotation))
        eachQuote(file, ({ start, end, quote }) => {
          expect(article.text.slice(start, end)).toBe(quote)
        })
        const { quotes, reviewed } = proofOf(file)
        expect(quotes.matching).toBe(quotes.total)
        expect(reviewed.done).toBeLessThanOrEqual(reviewed.total)
      }),
      RUNS,
    )
  })

  it('gives the same bytes when built again, and when written, read and written', () => {
    fc.assert(
      fc.property(annotated, ({ article, annotation }) => {
        const bytes = writeGraphFile(buildGraph(article, annotation))
        expect(writeGraphFile(buildGraph(article, annotation))).toBe(bytes)
        expect(writeGraphFile(readGraphFile(bytes))).toBe(bytes)
      }),
      RUNS,
    )
  })

  it('gives the same graph after its annotation went through a file', () => {
    fc.assert(
      fc.property(annotated, ({ article, annotation }) => {
        const again = readAnnotation(writeAnnotation(annotation, article.text), article.text)
        expect(again).toEqual(annotation)
      }),
      RUNS,
    )
  })

  it('keeps every mention and every relation that does not join a concept to itself', () => {
    fc.assert(
      fc.property(annotated, ({ article, annotation }) => {
        const { nodes, edges, attributes } = buildGraph(article, annotation)
        const mentions = nodes.flatMap(({ attributes: node }) =>
          node.kind === 'section' ? [] : node.mentions,
        )
        expect(mentions).toHaveLength(annotation.mentions.length)
        const evidence = edges
          .filter((edge) => edge.attributes.type !== 'contains' && edge.attributes.basis !== 'structure')
          .flatMap((edge) => edge.attributes.evidence)
        const dropped = attributes.notes.filter(({ code }) => code === 'self-loop')
        expect(evidence.length + dropped.length).toBe(annotation.relations.length)
      }),
      RUNS,
    )
  })

  it('is laid out on distinct places of whole numbers, but for the article, which stands with its head in the thread', () => {
    fc.assert(
      fc.property(annotated, ({ article, annotation }) => {
        const { nodes } = buildGraph(article, annotation)
        const root = nodes[0]?.attributes
        const head = root?.kind === 'section' ? root.head : undefined
        for (const layout of LAYOUTS) {
          const places = nodes
            .filter(({ key }) => layout !== 'thread' || key !== head)
            .map(({ attributes }) => attributes.places[layout])
          expect(places.flat().every(Number.isInteger)).toBe(true)
          expect(new Set(places.map(String)).size).toBe(places.length)
        }
        if (head !== undefined) {
          const thread = nodes.find(({ key }) => key === head)?.attributes.places.thread
          expect(thread).toEqual([0, 0])
        }
      }),
      RUNS,
    )
  })
})
