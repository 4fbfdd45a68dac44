import { describe, expect, it } from 'vitest'
import { lostOf } from '../../../src/model/steps/lostOf.ts'
import { readStepsFile } from '../../../src/model/steps/readStepsFile.ts'
import type { Step } from '../../../src/model/steps/steps.ts'
import { StepsFileError } from '../../../src/model/steps/stepsFileError.ts'
import { stepsFile, writeStepsFile } from '../../../src/model/steps/writeStepsFile.ts'
import { goldenFile } from '../../app/goldenAtlas.ts'

const STEP: Step = {
  id: 'own1',
  subject: 'own',
  section: 's',
  nodes: ['goal:提高'],
  edges: [],
  quotes: [{ start: 0, end: 2, quote: '提高' }],
  title: '我的一步',
  notes: '先说**这一句**。\n再说那一句。',
  detail: 2,
  view: 'affinity',
  skipped: true,
}
const json = (change: object) => JSON.stringify({ ...stepsFile('ab', [STEP]), ...change })

describe('a file of steps', () => {
  it('comes back as it was written, a step a line', () => {
    const written = writeStepsFile(stepsFile('ab', [STEP, { ...STEP, id: 'own2' }]))
    expect(readStepsFile(written)).toEqual(stepsFile('ab', [STEP, { ...STEP, id: 'own2' }]))
    expect(written.split('\n')).toHaveLength(10)
  })

  it('may be empty', () => {
    expect(readStepsFile(writeStepsFile(stepsFile('ab', []))).steps).toEqual([])
  })

  it.each([
    ['nonsense', /^the steps are no JSON/],
    [json({ format: 'other' }), /^format: expected mailuo-steps/],
    [json({ version: 2 }), /^version: .* the file has 2/],
    [json({ steps: [{ ...STEP, nodes: [3] }] }), /^steps\[0\]\.nodes\[0\]: expected words, found number/],
    [json({ steps: [{ ...STEP, subject: 'joke' }] }), /^steps\[0\]\.subject: expected one of cover/],
    [json({ steps: [STEP, STEP] }), /^steps: 「own1」 stands there twice/],
  ])('is refused with the place of what is wrong: %s', (written, message) => {
    expect(() => readStepsFile(written)).toThrow(StepsFileError)
    expect(() => readStepsFile(written)).toThrow(message)
  })
})

describe('lostOf', () => {
  it('lists the keys and words that the graph does not have, and drops no step', () => {
    const file = goldenFile()
    expect(lostOf(file, [STEP, { ...STEP, id: 'own2', nodes: [], quotes: [] }])).toEqual([
      { step: 'own1', keys: ['goal:提高'], quotes: ['提高'] },
    ])
  })
})
