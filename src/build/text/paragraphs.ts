import type { Span } from '../../model/span.ts'
import { trimSpan } from './characters.ts'

/** A line that is not blank. Its span (code units) is trimmed of white space. */
export interface Paragraph extends Span {
  /** Its place among the paragraphs, from 0. */
  readonly index: number
  /** Its line in the file, from 1. */
  readonly line: number
  /** `text.slice(start, end)`. */
  readonly words: string
}

/** The lines of `text` that are not blank. Lines end at CR LF, LF, CR, VT, FF and the Unicode separators. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let line = 0
  let from = 0
  for (const ending of `${text}\n`.matchAll(/\r\n|[\n\r\v\f\u2028\u2029]/g)) {
    line++
    const { start, end } = trimSpan(text, from, Math.min(ending.index, text.length))
    if (start < end)
      paragraphs.push({ index: paragraphs.length, line, start, end, words: text.slice(start, end) })
    from = ending.index + ending[0].length
  }
  return paragraphs
}

/** Marks of which one shows that a line is running text and no title, name or heading. */
const RUNNING = /[。！？；;]/

/** A line longer than this (code units) is running text even where nothing ends a sentence. */
const LONG_LINE = 60

/** Whether the paragraph is running text: it ends a sentence or a clause, or is long. */
export const isRunning = (paragraph: Paragraph): boolean =>
  paragraph.words.length > LONG_LINE || RUNNING.test(paragraph.words)
