import { describe, expect, it } from 'vitest'
import type { Chosen } from '../../../src/build/extract/consensus.ts'
import { KINDS } from '../../../src/build/extract/labels.ts'
import { theLexicon } from '../../../src/build/extract/lexicon.ts'
import { BOUNDARY_RULES, KIND_RULES } from '../../../src/build/extract/mentionRules.ts'
import { rulingOf } from '../../../src/build/extract/ruling.ts'
import { cutterWith } from '../../../src/build/extract/tokens.ts'

const cutter = cutterWith(theLexicon())
const ruling = rulingOf()

/** A phrase with its mention in square brackets: the words, and the mention's extent in code units. */
function bracketed(told: string): { text: string; start: number; end: number } {
  const start = told.indexOf('[')
  const end = told.indexOf(']') - 1
  return { text: told.replace(/[[\]]/g, ''), start, end }
}

function ruled(text: string, start: number, end: number, kind: number) {
  const tokens = cutter.cut(text, 0, text.length)
  const starts = [...tokens.starts]
  const chosen: Chosen = { from: starts.indexOf(start), to: starts.indexOf(end), kind }
  expect([chosen.from, chosen.to]).not.toContain(-1)
  const result = ruling(tokens, chosen)
  return result === null
    ? null
    : {
        words: text.slice(starts[result.from], starts[result.to]),
        kind: KINDS[result.kind],
        rule: result.rule,
        cue: result.cue < 0 ? '' : text.slice(starts[result.cue], starts[result.cue + 1]),
      }
}

const GOAL = KINDS.indexOf('goal')

describe('the rules of mentions', () => {
  it('have ids of their own', () => {
    const ids = [...BOUNDARY_RULES, ...KIND_RULES].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(BOUNDARY_RULES)('$id moves the edge in its example: $example', ({ id, example }) => {
    const { text, start, end } = bracketed(example)
    expect(ruled(text, 0, text.length, KINDS.indexOf('principle'))).toMatchObject({
      words: text.slice(start, end),
    })
    const moved = ruled(text, 0, text.length, KINDS.indexOf('actor'))
    expect(moved?.rule).toBe(id)
  })

  it.each(BOUNDARY_RULES)('$id leaves its counter-example alone: $counterExample', ({ counterExample }) => {
    const { text, start, end } = bracketed(counterExample)
    expect(ruled(text, start, end, KINDS.indexOf('actor'))).toEqual({
      words: text.slice(start, end),
      kind: 'actor',
      rule: 'M1',
      cue: '',
    })
  })

  it.each(KIND_RULES)('$id tells the kind in its example: $example', ({ id, kind, example }) => {
    const { text, start, end } = bracketed(example)
    for (const other of ['goal', 'mechanism', 'principle'] as const)
      expect(ruled(text, start, end, KINDS.indexOf(other))).toMatchObject({
        words: text.slice(start, end),
        kind,
        rule: id,
      })
  })

  it.each([
    ['必须守住耕地面积', 'B03', '必须'],
    ['不断改善村容村貌', 'B04', '不断'],
    ['从而减轻企业负担', 'B05', '从而'],
    ['乡村大舞台等', 'B06', '等'],
    ['，便民服务站', 'B01', ''],
  ])('tell the word outside of %s that %s looked at', (text, rule, cue) => {
    expect(ruled(text, 0, text.length, KINDS.indexOf('actor'))).toMatchObject({ rule, cue })
  })

  it.each([
    ['提高办事效率', 'K01', '提高'],
    ['错时值班制度', 'K05', '制度'],
  ])('tell the word of %s by which %s tells the kind', (text, rule, cue) => {
    expect(ruled(text, 0, text.length, GOAL)).toMatchObject({ rule, cue })
  })

  it.each(KIND_RULES)(
    '$id says nothing of its counter-example: $counterExample',
    ({ id, counterExample }) => {
      const { text, start, end } = bracketed(counterExample)
      expect(ruled(text, start, end, GOAL)?.rule).not.toBe(id)
    },
  )
})
