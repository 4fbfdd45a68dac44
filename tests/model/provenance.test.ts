import { describe, expect, it } from 'vitest'
import { compile } from '../../src/build/compile.ts'
import { holdsUnreviewed, proofOf } from '../../src/model/proofOf.ts'
import { isEdgeUnreviewed, isNodeUnreviewed } from '../../src/model/provenance.ts'
import { readGraphFile } from '../../src/model/readGraphFile.ts'
import { writeGraphFile } from '../../src/model/writeGraphFile.ts'

const TEXT = '健全制度，提高水平。'

/** The graph of the text's two concepts and their relation, with what else the annotation says, read back from its file. */
const graphOf = (...lines: readonly string[]) =>
  readGraphFile(
    writeGraphFile(
      compile(
        new TextEncoder().encode(TEXT),
        [
          'T1\tmechanism 0 4\t健全制度',
          'T2\tgoal 5 9\t提高水平',
          'R1\tserves Arg1:T1 Arg2:T2',
          ...lines,
        ].join('\n'),
      ),
    ),
  )

const nodeOf = ({ nodes }: ReturnType<typeof graphOf>, wanted: string) =>
  nodes.find(({ key }) => key === wanted)?.attributes

describe('provenance', () => {
  it('tells a concept that a machine marked from one that a person did', () => {
    const file = graphOf('#1\tRule T1\tK01')
    expect(isNodeUnreviewed(nodeOf(file, 'mechanism:健全制度'))).toBe(true)
    expect(isNodeUnreviewed(nodeOf(file, 'goal:提高水平'))).toBe(false)
    expect(isNodeUnreviewed(nodeOf(file, 's'))).toBe(false)
    expect(proofOf(file).concepts).toEqual({ unreviewed: 1, total: 2 })
  })

  it('takes a concept as reviewed once a person has said so, and keeps the rule', () => {
    const file = graphOf('#1\tRule T1\tK01', '#2\tReview T1\tconfirmed 无误')
    const concept = nodeOf(file, 'mechanism:健全制度')
    expect(isNodeUnreviewed(concept)).toBe(false)
    expect(concept).toMatchObject({
      mentions: [{ rule: 'K01', review: { verdict: 'confirmed', reason: '无误' } }],
    })
  })

  it('takes a relation as unreviewed until all its evidence is reviewed; what structure says needs no review', () => {
    const stated = ({ edges }: ReturnType<typeof graphOf>) =>
      edges.filter(({ attributes }) => isEdgeUnreviewed(attributes)).map(({ attributes }) => attributes.basis)
    expect(stated(graphOf())).toEqual(['stated'])
    expect(stated(graphOf('#1\tReview R1\tdoubtful'))).toEqual([])
  })

  it('counts as inferred what a machine joined without cue words, until a person has looked at it', () => {
    const inferred = (...lines: readonly string[]) => proofOf(graphOf(...lines)).inferred
    expect(inferred()).toBe(0)
    expect(inferred('#1\tRule R1\tL1')).toBe(1)
    expect(inferred('#1\tRule R1\tF17', '#2\tCue R1\t5 7')).toBe(0)
    expect(inferred('#1\tRule R1\tL1', '#2\tReview R1\tconfirmed')).toBe(0)
  })

  it('says of a whole graph whether anything in it is unreviewed', () => {
    const holds = (...lines: readonly string[]) => holdsUnreviewed(proofOf(graphOf(...lines)))
    expect(holds()).toBe(true)
    expect(holds('#1\tReview R1\tconfirmed')).toBe(false)
    expect(holds('#1\tReview R1\tconfirmed', '#2\tRule T2\tK01')).toBe(true)
  })

  it('carries the words that the rule of a mention looked at, in its file too', () => {
    const file = graphOf('#1\tCue T2\t5 7', '#2\tRule T2\tK01')
    expect(nodeOf(file, 'goal:提高水平')).toMatchObject({
      mentions: [{ cues: [{ start: 5, end: 7, quote: '提高' }], rule: 'K01' }],
    })
    expect(proofOf(file).quotes.total).toBe(proofOf(graphOf('#1\tRule T2\tK01')).quotes.total + 1)
  })

  it('carries the names of the rules that occur, and of no others', () => {
    expect(graphOf('#1\tRule T1\tM1', '#2\tRule R1\tL1').attributes.rules).toEqual({
      L1: '统计连线',
      M1: '统计标注',
    })
    expect(graphOf('#1\tRule T1\tmine').attributes.rules).toBeUndefined()
  })
})
