import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark } from '../../../src/app/state/marks.ts'
import { excerpt, toneRuns } from '../../../src/app/state/runs.ts'

const joined = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('')

describe('a sentence in tones', () => {
  it('is cut where marks begin and end, overlaps under both', () => {
    const marks: Mark[] = [
      { start: 2, end: 6, tone: 'from' },
      { start: 2, end: 4, tone: 'cue' },
    ]
    expect(toneRuns('必须提高水平。', { start: 0, end: 7 }, marks)).toEqual([
      { text: '必须', tones: [] },
      { text: '提高', tones: ['from', 'cue'] },
      { text: '水平', tones: ['from'] },
      { text: '。', tones: [] },
    ])
  })

  it('keeps every word, whatever is marked', () => {
    const mark = fc.record({
      start: fc.integer({ min: 0, max: 40 }),
      end: fc.integer({ min: 0, max: 40 }),
      tone: fc.constantFrom('from' as const, 'cue' as const, 'to' as const),
    })
    fc.assert(
      fc.property(fc.string({ minLength: 12, maxLength: 30 }), fc.array(mark), (text, marks) => {
        expect(joined(toneRuns(text, { start: 3, end: 10 }, marks))).toBe(text.slice(3, 10))
      }),
      { seed: 22 },
    )
  })

  it('is shortened between marks, with the words beside them kept', () => {
    const text = '甲乙丙丁戊己庚辛壬癸'
    const runs = toneRuns(text, { start: 0, end: 10 }, [
      { start: 0, end: 1, tone: 'from' },
      { start: 9, end: 10, tone: 'to' },
    ])
    expect(joined(excerpt(runs, 2))).toBe('甲乙丙…辛壬癸')
    expect(joined(excerpt(runs, 4))).toBe(text)
  })

  it('is never shortened inside a character', () => {
    const text = '𠮷𠮷𠮷𠮷𠮷𠮷𠮷甲'
    const runs = toneRuns(text, { start: 0, end: 15 }, [{ start: 14, end: 15, tone: 'to' }])
    expect(joined(excerpt(runs, 3))).toBe('…𠮷甲')
  })

  it('stays whole where nothing is marked', () => {
    const runs = toneRuns('没有标记的一句话。', { start: 0, end: 9 }, [])
    expect(joined(excerpt(runs, 1))).toBe('没有标记的一句话。')
  })
})
