import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Annotation, Mention, Relation } from '../../src/model/annotation.ts'
import { AnnotationError } from '../../src/model/annotationError.ts'
import { CONCEPT_KINDS, RELATION_TYPES, VERDICTS } from '../../src/model/kinds.ts'
import { readAnnotation } from '../../src/model/readAnnotation.ts'
import { quoteAt } from '../../src/model/span.ts'
import { writeAnnotation } from '../../src/model/writeAnnotation.ts'

const TEXT = '建设𠮷镇。以学促干,提高素质。'

const FILE = [
  'T1\tgoal 0 4\t建设𠮷镇',
  'T2\tmechanism 5 7\t以学',
  '#1\tRule T2\tC03',
  '#2\tReview T2\tconfirmed',
  'T3\tgoal 10 14\t提高素质',
  '#3\tCue T3\t10 12',
  '#4\tRule T3\tK01',
  'T9\ttextual 7 9\t促干',
  '#5\tTextual T9\t疑有脱误',
  'A1\tHead T1',
  'R1\tserves Arg1:T2 Arg2:T3',
  '#6\tCue R1\t7 8;10 12',
  '#7\tRule R1\tF07',
  '#8\tReview R1\tdoubtful 两读 皆可',
  'R2\tpartOf Arg1:T3 Arg2:T1',
  '*\tEquiv T1 T3',
  '#9\tAnnotatorNotes T1\t题中之义',
  '',
].join('\n')

describe('readAnnotation', () => {
  const read = readAnnotation(FILE, TEXT)

  it('turns code points into code units and keeps the words', () => {
    expect(read.mentions).toEqual([
      { id: 'T1', kind: 'goal', start: 0, end: 5, quote: '建设𠮷镇' },
      {
        id: 'T2',
        kind: 'mechanism',
        start: 6,
        end: 8,
        quote: '以学',
        rule: 'C03',
        review: { verdict: 'confirmed', reason: '' },
      },
      {
        id: 'T3',
        kind: 'goal',
        start: 11,
        end: 15,
        quote: '提高素质',
        cues: [quoteAt(TEXT, 11, 13)],
        rule: 'K01',
      },
    ])
  })

  it('gathers what notes say of a relation', () => {
    expect(read.relations).toEqual([
      {
        id: 'R1',
        type: 'serves',
        from: 'T2',
        to: 'T3',
        cues: [quoteAt(TEXT, 8, 9), quoteAt(TEXT, 11, 13)],
        rule: 'F07',
        review: { verdict: 'doubtful', reason: '两读 皆可' },
      },
      { id: 'R2', type: 'partOf', from: 'T3', to: 'T1', cues: [] },
    ])
  })

  it('reads Equiv, Head, Textual and free notes', () => {
    expect(read.equivalences).toEqual([['T1', 'T3']])
    expect(read.heads).toEqual(['T1'])
    expect(read.textual).toEqual([{ id: 'T9', start: 8, end: 10, quote: '促干', message: '疑有脱误' }])
    expect(read.notes).toEqual([{ on: 'T1', message: '题中之义' }])
  })

  it('takes lines in any order, with any line ends and a byte order mark', () => {
    const turned = `\ufeff${FILE.trimEnd().split('\n').reverse().join('\r\n')}`
    const again = readAnnotation(turned, TEXT)
    expect([...again.mentions].reverse()).toEqual(read.mentions)
    expect([...again.relations].reverse()).toEqual(read.relations)
  })

  it('is written as it was read', () => {
    expect(writeAnnotation(read, TEXT)).toBe(FILE)
  })

  it.each([
    ['T1\tgoal 0 4\t建设吉镇', 'line 1: T1 says 「建设吉镇」 where the text has 「建设𠮷镇」'],
    ['\nT1\tgoal 0 99\t建设', 'line 2: the span 0 99 is empty or leaves the text (15 characters)'],
    ['T1\tgoal 4 4\t', 'line 1: the span 4 4'],
    ['T1\tgoal 0 2;3 4\t建设', 'line 1: 「0 2;3 4」 is no span'],
    ['T1\ttask 0 2\t建设', 'line 1: T1 has the unknown kind 「task」'],
    ['T1\tgoal 0 2\t建设\nT1\tgoal 0 2\t建设', 'line 2: the id T1 is given twice'],
    ['T1\tgoal 0 2\t建设\nR1\tserves Arg1:T1 Arg2:T7', 'line 2: there is no mention T7'],
    ['T1\tgoal 0 2\t建设\nR1\thelps Arg1:T1 Arg2:T1', 'line 2: R1 has the unknown type 「helps」'],
    ['R1\tserves T1 T2', 'line 1: R1 is no relation'],
    ['*\tEquiv T1', 'line 1: expected 「Equiv T… T…」 after *'],
    [
      'T1\tgoal 0 2\t建设\nT2\tactor 3 4\t镇\n*\tEquiv T1 T2',
      'line 3: Equiv joins different kinds (goal, actor)',
    ],
    ['A1\tTail T1', 'line 1: A1 is no Head line'],
    ['#1\tCue T1\t0 2', 'line 1: there is no mention or relation T1'],
    ['#1\tReview R1\tconfirmed', 'line 1: there is no mention or relation R1'],
    ['T1\tgoal 0 2\t建设\nR1\tserves Arg1:T1 Arg2:T1\n#1\tReview R1\tyes', 'line 3: a Review starts with'],
    ['T1\tgoal 0 2\t建设\n#1\tWish T1\t', 'line 2: the note has the unknown name 「Wish」'],
    ['T1\ttextual 0 2\t建设', 'line 1: T1 is textual but no 「Textual T1」 note says why'],
    ['E1\tsomething', 'line 1: 「E1」 starts no line of a kind that is known here'],
  ])('names the line that is wrong: %j', (file, message) => {
    expect(() => readAnnotation(file, TEXT)).toThrow(AnnotationError)
    expect(() => readAnnotation(file, TEXT)).toThrow(message)
  })
})

describe('any annotation', () => {
  const text = 'a𠮷党\t员b\r\n😀学习，c𠀀制度。\n'
  const characters = [...text]
  const offsets = characters.map((_, i) => characters.slice(0, i).join('').length)
  const quote = fc
    .tuple(fc.nat(characters.length - 2), fc.integer({ min: 1, max: 4 }))
    .map(([at, length]) => quoteAt(text, offsets[at] ?? 0, offsets[at + length] ?? text.length))
  const words = fc
    .string({ unit: 'grapheme', maxLength: 8 })
    .map((value) => value.replace(/\s+/gu, ' ').trim())
  const annotation: fc.Arbitrary<Annotation> = fc
    .record({
      mentions: fc.array(
        fc.record({
          kind: fc.constantFrom(...CONCEPT_KINDS),
          quote,
          cues: fc.array(quote, { maxLength: 2 }),
          rule: words,
        }),
        { minLength: 1 },
      ),
      relations: fc.array(
        fc.record({
          type: fc.constantFrom(...RELATION_TYPES),
          ends: fc.tuple(fc.nat(50), fc.nat(50)),
          cues: fc.array(quote, { maxLength: 3 }),
          review: fc.option(fc.record({ verdict: fc.constantFrom(...VERDICTS), reason: words })),
        }),
      ),
      textual: fc.array(fc.record({ quote, message: words })),
      note: words,
    })
    .map(({ mentions, relations, textual, note }) => {
      const id = (n: number) => `T${(n % mentions.length) + 1}`
      return {
        mentions: mentions.map(
          ({ kind, quote: at, cues, rule }, i): Mention => ({
            id: id(i),
            kind,
            ...at,
            ...(cues.length === 0 ? {} : { cues }),
            ...(rule === '' ? {} : { rule }),
          }),
        ),
        relations: relations.map(
          ({ type, ends, cues, review }, i): Relation => ({
            id: `R${i + 1}`,
            type,
            from: id(ends[0]),
            to: id(ends[1]),
            cues,
            ...(review ? { review } : {}),
          }),
        ),
        equivalences: [['T1', 'T1']],
        heads: ['T1'],
        textual: textual.map(({ quote: at, message }, i) => ({ id: `T${900 + i}`, ...at, message })),
        notes: [{ on: 'T1', message: note }],
      }
    })

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(annotation, (given) => {
        expect(readAnnotation(writeAnnotation(given, text), text)).toEqual(given)
      }),
      { seed: 12, numRuns: 200 },
    )
  })
})
