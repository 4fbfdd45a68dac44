import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hungRuns } from '../../../src/app/reader/hung.ts'

/** The signs that hang, each with how. */
const hung = (text: string): string[] =>
  hungRuns(text, { start: 0, end: text.length }).flatMap(({ start, end, hang }) =>
    hang === null ? [] : [`${text.slice(start, end)} ${hang}`],
  )

describe('signs that hang', () => {
  it('are those of clauses and sentences, whatever word follows, and at the end of a line of the text', () => {
    expect(hung('调研、走访，2009年；好。\n再')).toEqual(['、 full', '， full', '； full', '。 full'])
  })

  it('are the last of several only, and never one with a closing sign behind it', () => {
    expect(hung('他说：“好。”又问？！然后')).toEqual(['： before-opening', '！ full'])
  })

  it('share their blank half with an opening sign', () => {
    expect(hung('审议，《决定》指出')).toEqual(['， before-opening'])
  })

  it('are half-width ones between Chinese words, not those of numbers, times and Latin', () => {
    expect(hung('大会指出,加强1,000个3.5版 at 10:30,OK.在')).toEqual([', narrow'])
    expect(hung('𠮷,𠮷')).toEqual([', narrow'])
  })

  it('leave the words as they are', () => {
    const words = fc.array(fc.constantFrom('党', '、', '。', '”', '“', ',', 'a', '1', '\n', ' ', '𠮷'))
    fc.assert(
      fc.property(words, fc.nat(5), (signs, skip) => {
        const text = signs.join('')
        const start = Math.min(skip, text.length)
        const runs = hungRuns(text, { start, end: text.length })
        expect(runs.map((run) => text.slice(run.start, run.end)).join('')).toBe(text.slice(start))
      }),
      { seed: 7, numRuns: 200 },
    )
  })
})
