import type { Span } from '../../model/span.ts'
import { trimSpan } from './characters.ts'
import { type Line, wrappingOf } from './wrapping.ts'

/**
 * A line that is not blank, or the lines of one paragraph where the text is broken into lines of one width. Its span
 * (code units) is trimmed of white space; it holds the line ends inside.
 */
export interface Paragraph extends Span {
  /** Its place among the paragraphs, from 0. */
  readonly index: number
  /** Its first and last line in the file, from 1. */
  readonly line: number
  readonly lastLine: number
  /** `text.slice(start, end)`. */
  readonly words: string
}

/** The lines of `text` that are not blank. Lines end at CR LF, LF, CR, VT, FF and the Unicode separators. */
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let number = 0
  let from = 0
  for (const ending of `${text}\n`.matchAll(/\r\n|[\n\r\v\f\u2028\u2029]/g)) {
    number++
    const { start, end } = trimSpan(text, from, Math.min(ending.index, text.length))
    if (start < end) lines.push({ number, from, start, end })
    from = ending.index + ending[0].length
  }
  return lines
}

/** The paragraphs of `text` in text order. */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = linesOf(text)
  const goesOn = wrappingOf(text, lines)
  const groups: Line[][] = []
  let before: Line | undefined
  for (const line of lines) {
    const group = groups[groups.length - 1]
    if (group !== undefined && before !== undefined && goesOn(line, before)) group.push(line)
    else groups.push([line])
    before = line
  }
  return groups.flatMap((group, index) => {
    const first = group[0]
    const last = group[group.length - 1]
    if (first === undefined || last === undefined) return []
    const { start } = first
    const { end } = last
    return [{ index, line: first.number, lastLine: last.number, start, end, words: text.slice(start, end) }]
  })
}

/** Marks of which one shows that a line is running text and no title, name or heading. */
const RUNNING = /[。！？；;]/

/** A line longer than this (code units) is running text even where nothing ends a sentence. */
const LONG_LINE = 60

/** Whether the paragraph is running text: it ends a sentence or a clause, or is long. */
export const isRunning = (paragraph: Paragraph): boolean =>
  paragraph.words.length > LONG_LINE || RUNNING.test(paragraph.words)
