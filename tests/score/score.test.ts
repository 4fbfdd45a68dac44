import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { EMPTY_ANNOTATION } from '../../src/model/annotation.ts'
import { readAnnotation } from '../../src/model/readAnnotation.ts'
import { errorList } from './errorList.ts'
import { scoreOf, summed } from './scoreOf.ts'
import { scoreTable } from './scoreTable.ts'

const TEXT = '以活动为载体，健全学习制度，不断提高党员素质。'
const annotation = (...lines: readonly string[]) => readAnnotation(lines.join('\n'), TEXT)

const REFERENCE = annotation(
  'T1\tmechanism 1 3\t活动',
  'T2\tmechanism 9 13\t学习制度',
  'T3\tgoal 16 22\t提高党员素质',
  'T4\tactor 18 20\t党员',
  'R1\tserves Arg1:T1 Arg2:T2',
  '#1\tCue R1\t0 1;3 6',
  'R2\tserves Arg1:T2 Arg2:T3',
)

describe('scoreOf', () => {
  it('finds everything where an annotation is the reference', () => {
    const own = readFileSync('graph-data/000_f43e0b856f5a713e.txt', 'utf8')
    const read = readAnnotation(readFileSync('graph-data/000_f43e0b856f5a713e.ann', 'utf8'), own)
    const { counts, ...faults } = scoreOf(read, read)
    for (const { hit, reference, system } of counts.values())
      expect([hit, system]).toEqual([reference, reference])
    expect(counts.get('concepts')?.hit).toBe(308)
    expect(counts.get('relations')?.hit).toBe(277)
    expect(Object.values(faults).flat()).toEqual([])
  })

  it('finds nothing where an annotation is of nothing, and makes nothing of it that is wrong', () => {
    expect(scoreOf(REFERENCE, EMPTY_ANNOTATION).counts.get('concepts')).toEqual({
      hit: 0,
      reference: 4,
      system: 0,
    })
  })

  const system = annotation(
    'T1\tmechanism 1 3\t活动',
    '#1\tRule T1\tB01',
    'T2\tgoal 7 13\t健全学习制度',
    '#2\tRule T2\tK02',
    'T3\tgoal 16 22\t提高党员素质',
    'T4\tactor 13 14\t，',
    '#3\tRule T4\tB09',
    'R1\tserves Arg1:T2 Arg2:T1',
    '#4\tRule R1\tF07',
    'R2\tserves Arg1:T2 Arg2:T3',
    'R3\tserves Arg1:T2 Arg2:T3',
    'R4\ttargets Arg1:T3 Arg2:T4',
    '#5\tRule R4\tF09',
  )
  const score = scoreOf(REFERENCE, system)

  it('takes words for found that overlap by half, and asks concepts for their kind besides', () => {
    expect(score.counts.get('spans')).toEqual({ hit: 3, reference: 4, system: 4 })
    expect(score.counts.get('concepts')).toEqual({ hit: 2, reference: 4, system: 4 })
    expect(score.counts.get('  mechanism')).toEqual({ hit: 1, reference: 2, system: 1 })
  })

  it('asks relations for type and direction, links for neither, and counts each once', () => {
    expect(score.counts.get('relations')).toEqual({ hit: 1, reference: 2, system: 3 })
    expect(score.counts.get('links')).toEqual({ hit: 2, reference: 2, system: 3 })
    expect(score.counts.get('  targets')).toEqual({ hit: 0, reference: 0, system: 1 })
  })

  it('is told as a table, sums of several texts too', () => {
    const lines = scoreTable(summed([score, score])).split('\n')
    expect(lines).toHaveLength(15)
    expect(lines.slice(0, 3)).toEqual([
      'measure          P      R      F1     hit  reference  system',
      'concepts       0.500  0.500  0.500      4          8       8',
      'spans          0.750  0.750  0.750      6          8       8',
    ])
  })

  it('lists what was missed and what was too much by the rule that made it', () => {
    const list = errorList([{ name: 'a', text: TEXT, reference: REFERENCE, system, score }], () => undefined)
    expect(list).toBe(
      [
        '# goal instead of mechanism, by K02: 1',
        '  ± goal 第1句 7–13 健全学习制度  (a)',
        '# mention too much, by B09: 1',
        '  + actor 第1句 13–14 ，  (a)',
        '# missed actor: 1',
        '  - actor 第1句 18–20 党员  (a)',
        '# relation too much, by F09: 1',
        '  + targets 第1句 16–22 提高党员素质 → 13–14 ，  (a)',
        '# serves the other way round, by F07: 1',
        '  ± serves 第1句 7–13 健全学习制度 → 1–3 活动  (a)',
      ].join('\n'),
    )
  })

  it('lists a relation of another type once, and parts the missed by what was not found', () => {
    const made = annotation(
      'T1\tmechanism 1 3\t活动',
      'T2\tmechanism 9 13\t学习制度',
      'R1\ttargets Arg1:T1 Arg2:T2',
      '#1\tRule R1\tF07',
      'R2\ttargets Arg1:T1 Arg2:T2',
    )
    const wanted = annotation(
      'T1\tmechanism 1 3\t活动',
      'T2\tmechanism 9 13\t学习制度',
      'T3\tgoal 16 22\t提高党员素质',
      'R1\tserves Arg1:T1 Arg2:T2',
      'R2\tserves Arg1:T2 Arg2:T3',
      '#1\tCue R2\t13 14',
      'R3\tserves Arg1:T2 Arg2:T3',
      'R4\tfocusesOn Arg1:T2 Arg2:T1',
    )
    const of = (system: typeof made) => ({
      ...{ name: 'a', text: TEXT, reference: wanted, system },
      score: scoreOf(wanted, system),
    })
    expect(errorList([of(made)], () => 'a name').split('\n')).toEqual([
      '# missed focusesOn, by order alone, not linked: 1',
      '  - focusesOn 第1句 9–13 学习制度 → 1–3 活动  (a)',
      '# missed goal: 1',
      '  - goal 第1句 16–22 提高党员素质  (a)',
      '# missed serves, with cue words, an end was not found: 1',
      '  - serves 第1句 9–13 学习制度 → 16–22 提高党员素质 「，」  (a)',
      '# targets instead of serves, by F07 a name: 1',
      '  ± targets 第1句 1–3 活动 → 9–13 学习制度  (a)',
    ])
  })

  it('tells places by part and sentence, and in the code points of the annotation', () => {
    const text = '𠮷镇的学习\n\n一、健全制度\n健全制度。提高𠮷镇水平。\n二、加强学习\n加强学习。\n'
    const reference = readAnnotation('T1\tgoal 19 25\t提高𠮷镇水平\n', text)
    const missed = { name: 'a', text, reference, system: EMPTY_ANNOTATION }
    expect(errorList([{ ...missed, score: scoreOf(reference, EMPTY_ANNOTATION) }], () => undefined)).toBe(
      '# missed goal: 1\n  - goal 一·第2句 19–25 提高𠮷镇水平  (a)',
    )
  })
})
