import { type Actant, isClauseMark } from './scene.ts'

const LINE_FEED = 0x0a
const RETURN = 0x0d

/** Hashes of the words in and around one mention, made once. */
export interface MentionSigns {
  readonly first: number
  readonly first2: number
  readonly last: number
  readonly last2: number
  readonly before1: number
  readonly before2: number
  readonly before: number
  readonly after1: number
  readonly after2: number
  readonly after: number
  readonly opening: number
  readonly separator: number
  readonly length: number
}

function hashOf(text: string, start: number, end: number): number {
  let h = 0x811c9dc5
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h
}

/** The mark at a place; both ways to end a line are one mark, so that they make no difference. */
function markAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code === RETURN ? LINE_FEED : code
}

export function signsOf(text: string, { start, end, before, after }: Actant): MentionSigns {
  // Where no word stands before or after, the mark beside it speaks.
  const wordsBefore = before.end > before.start
  const wordsAfter = after.end > after.start
  const markBefore = start > 0 ? markAt(text, start - 1) : 0
  const markAfter = end < text.length ? markAt(text, end) : 0
  return {
    first: text.charCodeAt(start),
    first2: hashOf(text, start, Math.min(end, start + 2)),
    last: text.charCodeAt(end - 1),
    last2: hashOf(text, Math.max(start, end - 2), end),
    before1: wordsBefore ? text.charCodeAt(before.end - 1) : markBefore,
    before2: wordsBefore ? hashOf(text, Math.max(before.start, before.end - 2), before.end) : markBefore,
    before: wordsBefore ? hashOf(text, Math.max(before.start, before.end - 6), before.end) : markBefore,
    after1: wordsAfter ? text.charCodeAt(after.start) : markAfter,
    after2: wordsAfter ? hashOf(text, after.start, Math.min(after.end, after.start + 2)) : markAfter,
    after: wordsAfter ? hashOf(text, after.start, Math.min(after.end, after.start + 6)) : markAfter,
    opening: wordsBefore ? hashOf(text, before.start, Math.min(before.end, before.start + 2)) : 0,
    separator:
      before.start > 0 && isClauseMark(text.charCodeAt(before.start - 1))
        ? text.charCodeAt(before.start - 1)
        : 0,
    length: Math.min(7, (end - start) >> 1),
  }
}
