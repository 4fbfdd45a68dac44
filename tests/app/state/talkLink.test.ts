import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { deflateSync, strFromU8, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../src/app/state/atlas.ts'
import { INITIAL_STATE } from '../../../src/app/state/state.ts'
import {
  addAfter,
  leaveOut,
  mergeNext,
  moveTo,
  note,
  rename,
  setDetail,
  setView,
} from '../../../src/app/state/talkEdits.ts'
import { decodeTalk, encodeTalk, sameSteps, TalkLinkError } from '../../../src/app/state/talkLink.ts'
import { stepOfView } from '../../../src/app/state/talkOwn.ts'
import { splitStep } from '../../../src/app/state/talkSplit.ts'
import { showDetail } from '../../../src/app/state/transitions.ts'
import { readGraphFile } from '../../../src/model/readGraphFile.ts'
import { deriveSteps } from '../../../src/model/steps/deriveSteps.ts'
import { lostOf } from '../../../src/model/steps/lostOf.ts'
import type { Step } from '../../../src/model/steps/steps.ts'
import { goldenFile } from '../goldenAtlas.ts'

const file = readGraphFile(readFileSync('graph-data/000_f43e0b856f5a713e.graph.json', 'utf8'))
const atlas = createAtlas(file)
const full = deriveSteps(file)

const withoutNotes = (steps: readonly Step[]) => steps.map(({ notes, ...step }) => step)
const linked = (value: unknown): string =>
  `1${btoa(strFromU8(deflateSync(strToU8(JSON.stringify(value))), true))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '')}`

const edit = fc
  .tuple(fc.nat(), fc.nat(), fc.nat({ max: 9 }))
  .map(([at, to, what]) => (steps: readonly Step[]) => {
    const id = steps[at % steps.length]?.id ?? ''
    const edits = [
      leaveOut(id, true),
      moveTo(id, to % steps.length),
      rename(id, `第 ${to} 步“<&`),
      note(id, '只有讲的人看'),
      setDetail(id, ([null, 1, 2, 3] as const)[to % 4] ?? null),
      setView(id, to % 2 === 0 ? null : 'affinity'),
      mergeNext(id),
      splitStep(atlas, id),
      addAfter(stepOfView(atlas, showDetail(((to % 3) + 1) as 1)(INITIAL_STATE), '我的'), id),
      leaveOut(id, false),
    ]
    return edits[what]?.(steps) ?? steps
  })

describe('a talk in a link', () => {
  it('is the same talk again, but for its notes', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
        const steps = edits.reduce<readonly Step[]>((now, next) => next(now), full)
        const code = encodeTalk(file, steps)
        expect(code).toMatch(/^[\w-]+$/)
        const read = decodeTalk(file, code)
        expect(withoutNotes(read)).toEqual(withoutNotes(steps))
        expect(sameSteps(read, steps)).toBe(true)
        expect(JSON.stringify(read)).not.toContain('只有讲的人看')
        expect(encodeTalk(file, read)).toBe(code)
      }),
      { seed: 11, numRuns: 60 },
    )
  })

  it('is a word for the article’s own forms', () => {
    expect(encodeTalk(file, full)).toBe('full')
    expect(encodeTalk(file, note('s1', '话')(full))).toBe('full')
    expect(encodeTalk(file, deriveSteps(file, 'short'))).toBe('short')
    expect(decodeTalk(file, 'short')).toEqual(deriveSteps(file, 'short'))
  })

  it('is short where little differs', () => {
    const few = ['cover', 'parts', 's2', 's2.1', 'whole']
    const five = full.map((step) => (few.includes(step.id) ? step : { ...step, skipped: true as const }))
    expect(
      encodeTalk(
        file,
        five.filter(({ skipped }) => !skipped),
      ).length,
    ).toBeLessThan(90)
    expect(encodeTalk(file, moveTo('s5', 3)(full)).length).toBeLessThan(90)
    expect(encodeTalk(file, five).length).toBeLessThan(220)
    expect(encodeTalk(file, mergeNext('s2.1')(full)).length).toBeLessThan(120)
    const whole = stepOfView(atlas, showDetail(3)(INITIAL_STATE), '全图')
    expect(encodeTalk(file, addAfter(whole, 's2')(full)).length).toBeLessThan(160)
  })

  it('of another article lists what that one has not, and drops nothing', () => {
    const golden = goldenFile()
    const steps = decodeTalk(golden, encodeTalk(file, moveTo('s5.3', 3)(full)))
    const lost = new Set(lostOf(golden, steps).map(({ step }) => step))
    expect(steps.some(({ id }) => id === 's5.3')).toBe(true)
    expect(lost.has('s5.3')).toBe(true)
  })

  it('reads what is well formed of a hostile one and takes nothing else for a step', () => {
    const read = (entries: readonly unknown[]) => decodeTalk(file, linked(['full', ...entries]))
    expect(read([])).toEqual([])
    expect(read(['s1', 's1'])).toHaveLength(1)
    expect(read([{ i: '__proto__', n: 2, e: 1 }])[0]?.id).toBe('__proto__')
    expect(
      read([{ i: 'x', s: 'script', d: 9, v: 'none', q: [[1, 2], 'a', [0, 1, '甲']], n: [1], t: 3 }]),
    ).toEqual([
      {
        id: 'x',
        subject: 'own',
        section: 's',
        nodes: [],
        edges: [],
        quotes: [{ start: 0, end: 1, quote: '甲' }],
      },
    ])
    for (const entry of [null, 7, true, [1, 2], ['s1'], { n: 3 }, [[]]])
      expect(() => read([entry])).toThrow(TalkLinkError)
    expect(() => read(Array.from({ length: 3000 }, (_, i) => ({ i: `x${i}` })))).toThrow('too many')
  })

  it('throws nothing but a TalkLinkError, whatever it is handed', () => {
    const refused = (code: string) => {
      try {
        decodeTalk(file, code)
      } catch (error) {
        expect(error).toBeInstanceOf(TalkLinkError)
      }
    }
    const code = encodeTalk(file, rename('s1', '甲')(full))
    for (let end = 0; end < code.length; end++) refused(code.slice(0, end))
    fc.assert(fc.property(fc.string(), refused), { seed: 12, numRuns: 100 })
    fc.assert(
      fc.property(fc.nat({ max: code.length - 1 }), fc.constantFrom(...'AZaz09-_'), (at, letter) =>
        refused(code.slice(0, at) + letter + code.slice(at + 1)),
      ),
      { seed: 13, numRuns: 100 },
    )
    fc.assert(
      fc.property(fc.jsonValue(), (value) => refused(linked(value))),
      { seed: 14, numRuns: 60 },
    )
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (values) => refused(linked(['full', ...values]))),
      {
        seed: 15,
        numRuns: 60,
      },
    )
    // A megabyte of blanks in a few letters.
    refused(linked(['full', ' '.repeat(8_000_000)]))
  })
})
