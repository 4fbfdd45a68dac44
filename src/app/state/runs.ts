import type { Span } from '../../model/span.ts'
import type { Mark, Tone } from './marks.ts'

/** A stretch of words under the same marks; no tone for plain words. */
export interface Run {
  readonly text: string
  readonly tones: readonly Tone[]
}

/** The words of `span` cut where a mark begins or ends. The runs join to exactly these words; marks outside are ignored. */
export function toneRuns(text: string, span: Span, marks: readonly Mark[]): Run[] {
  const cuts = new Set([span.start, span.end])
  for (const { start, end } of marks)
    for (const cut of [start, end]) if (cut > span.start && cut < span.end) cuts.add(cut)
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted.slice(1).map((end, i) => {
    const start = sorted[i] as number
    const over = marks.filter((mark) => mark.start <= start && end <= mark.end)
    return { text: text.slice(start, end), tones: [...new Set(over.map(({ tone }) => tone))] }
  })
}

const ELLIPSIS = '…'

/** Code units `at` moved off the middle of a surrogate pair, forwards. */
const whole = (text: string, at: number): number =>
  at > 0 && at < text.length && /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at + 1 : at

/**
 * Runs with long plain stretches shortened to `context` code units beside what is marked, the left-out words replaced by 「…」.
 * Runs without any mark come back whole.
 */
export function excerpt(runs: readonly Run[], context: number): Run[] {
  if (runs.every(({ tones }) => tones.length === 0)) return [...runs]
  return runs.map((run, i) => {
    const { text, tones } = run
    const before = i > 0
    const after = i < runs.length - 1
    const kept = (before ? context : 0) + (after ? context : 0)
    if (tones.length > 0 || text.length <= kept + 1) return run
    const start = before ? text.slice(0, whole(text, context)) : ''
    const end = after ? text.slice(whole(text, text.length - context)) : ''
    return { text: `${start}${ELLIPSIS}${end}`, tones }
  })
}
