import { describe, expect, it } from 'vitest'
import { linkGrammar } from '../../../../src/build/extract/relations/linkGrammar.ts'
import { relationsOf } from '../../../../src/build/extract/relations/relationsOf.ts'
import { scenesOf } from '../../../../src/build/extract/relations/scenesOf.ts'
import { linkDataFile, roundedWeights } from '../../../../src/build/extract/train/linkDataFile.ts'
import { linkExamples } from '../../../../src/build/extract/train/linkExamples.ts'
import { LINK_TRAINING } from '../../../../src/build/extract/train/linkTraining.ts'
import { type LinkExample, trainLinker } from '../../../../src/build/extract/train/trainLinker.ts'
import { EMPTY_ANNOTATION } from '../../../../src/model/annotation.ts'
import { quoteAt } from '../../../../src/model/span.ts'
import { articleOf, marked } from '../relations/marked.ts'

const grammar = linkGrammar()
const TRAINING = { ...LINK_TRAINING, bits: 10, rounds: 8 }

/** Examples of a marked text in which A serves B wherever the two names begin so. */
function examples(source: string): LinkExample[] {
  const { text, mentions, names } = marked(source)
  const written = mentions.map(({ start, end, kind }, i) => ({
    id: `T${i + 1}`,
    kind,
    ...quoteAt(text, start, end),
  }))
  const relations = [...names].flatMap(([name, from], i) => {
    const to = names.get(name.replace('A', 'B'))
    if (!name.startsWith('A') || to === undefined) return []
    return [{ id: `R${i + 1}`, type: 'serves' as const, from: `T${from + 1}`, to: `T${to + 1}`, cues: [] }]
  })
  return linkExamples(articleOf(text), { ...EMPTY_ANNOTATION, mentions: written, relations }, grammar, 1)
}

const SCHOOL = [
  '通过{A1 m 走访}，{B1 g 增进了解}。',
  '通过{A2 m 座谈}，{B2 g 增进信任}。',
  '看{x m 走访}，再看{y g 增进了解}。',
  '看{z m 座谈}，再看{w g 增进信任}。',
].join('')

describe('the trainer of the linker', () => {
  it('learns what states a relation and what does not', () => {
    const { values, threshold } = roundedWeights(
      trainLinker(examples(SCHOOL), grammar.frames, TRAINING),
      0,
      48,
    )
    const weights = { values, mask: (1 << TRAINING.bits) - 1, threshold }
    const { text, mentions } = marked('通过{a m 展览}，{b g 增进兴趣}。看{c m 展览}，再看{d g 增进兴趣}。')
    const relations = scenesOf(articleOf(text), mentions, grammar.lexicon).flatMap((scene) =>
      relationsOf(text, scene, mentions, grammar.frames, weights),
    )
    expect(relations.map(({ type, from, to }) => [type, from, to])).toEqual([['serves', 0, 1]])
  })

  it('gives the same weights for the same examples', () => {
    const once = trainLinker(examples(SCHOOL), grammar.frames, TRAINING)
    expect(trainLinker(examples(SCHOOL), grammar.frames, TRAINING)).toEqual(once)
  })
})

describe('examples from mentions that were found', () => {
  it('carry relations over to the mentions that stand for those annotated', () => {
    const { text, mentions } = marked('通过{A1 m 入户走访}，{B1 g 增进了解}')
    const written = mentions.map(({ start, end, kind }, i) => ({
      id: `T${i + 1}`,
      kind,
      ...quoteAt(text, start, end),
    }))
    const relations = [{ id: 'R1', type: 'serves' as const, from: 'T1', to: 'T2', cues: [] }]
    const annotation = { ...EMPTY_ANNOTATION, mentions: written, relations }
    const shorter = mentions.map((mention) => ({ ...mention, start: mention.start + 1 }))
    const lost = mentions.map((mention) => ({ ...mention, end: mention.start + 1 }))
    const goldWith = (found: typeof shorter): number[] =>
      linkExamples(articleOf(text), annotation, grammar, 1, found).flatMap(({ gold }) => [...gold])
    expect(goldWith(shorter)).toEqual([0, 1, 0, 0])
    expect(goldWith(lost)).toEqual([0, 0, 0, 0])
  })
})

describe('the file of weights', () => {
  it('rounds to bytes and writes numbers alone', () => {
    const rounded = roundedWeights(Float64Array.from([0.5, -0.26, 9, -9]), -0.5, 10)
    expect([...rounded.values]).toEqual([5, -3, 90, -90])
    expect(rounded.threshold).toBe(-5)
    expect(linkDataFile(rounded)).toContain("export const LINK_DATA =\n  'Bf1apg'")
  })
})
