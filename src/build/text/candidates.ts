import { type Candidate, WORD_NUMBERS } from './candidate.ts'
import { isBlank } from './characters.ts'
import type { MarkerStyle } from './markerStyle.ts'
import { MARKER_STYLES } from './markerStyles.ts'
import { parseNumeral } from './numerals.ts'
import { pairMarks } from './pairs.ts'
import type { Paragraph } from './paragraphs.ts'

/** The styles that may match inside a paragraph, by the mark before them. */
const INLINE: ReadonlyMap<string, readonly MarkerStyle[]> = (() => {
  const styles = MARKER_STYLES.filter((style) => style.inline !== undefined)
  const marks = new Set(styles.flatMap((style) => [...(style.after ?? '')]))
  return new Map([...marks].map((mark) => [mark, styles.filter((style) => style.after?.includes(mark))]))
})()

/** Closing marks between a stop and the point after it: …。”二是…. */
const AFTER_STOP = '”’」』）)】'

/** What is quoted or bracketed over at most this length (code units) holds no points of the text itself. */
const LONGEST_QUOTATION = 400

/** Reads one style at `at` (code units of the paragraph's words); null where it does not match or is no numeral. */
function readAt(
  style: MarkerStyle,
  pattern: RegExp,
  paragraph: Paragraph,
  at: number,
  position: Candidate['position'],
  announced: boolean,
): Candidate | null {
  pattern.lastIndex = at
  const groups = pattern.exec(paragraph.words)?.groups
  if (groups === undefined) return null
  const { marker = '', heading, prefix = '' } = groups
  const numeral = groups.number ?? groups.number2
  const number = numeral === undefined ? null : (WORD_NUMBERS.get(numeral) ?? parseNumeral(numeral))
  if (numeral !== undefined && number === null) return null
  const start = paragraph.start + at
  const common = { style, number, prefix, start, paragraph: paragraph.index, position, announced }
  if (heading === undefined) return { ...common, markerEnd: start + marker.length }
  const from = start + marker.indexOf(heading)
  return { ...common, markerEnd: start, heading: { start: from, end: from + heading.length } }
}

/**
 * The candidate at the paragraph's start, by the first style that matches there; null where none does.
 * `previous` is the paragraph before it, which may announce it.
 */
export function candidateAtStart(paragraph: Paragraph, previous: Paragraph | undefined): Candidate | null {
  const announced = previous !== undefined && /[：:]$/.test(previous.words)
  for (const style of MARKER_STYLES) {
    if (style.line === undefined) continue
    const found = readAt(style, style.line, paragraph, 0, 'line', announced)
    if (found !== null) return found
  }
  return null
}

/** Which code units of the paragraph's words stand inside a quotation or bracket. */
function quotedUnits(paragraph: Paragraph): Uint8Array {
  const depth = new Int32Array(paragraph.words.length + 1)
  for (const [open, close] of pairMarks(paragraph.words, 0, paragraph.words.length).pairs) {
    if (close - open > LONGEST_QUOTATION) continue
    depth[open + 1] = (depth[open + 1] ?? 0) + 1
    depth[close] = (depth[close] ?? 0) - 1
  }
  const quoted = new Uint8Array(paragraph.words.length)
  let inside = 0
  for (let i = 0; i < quoted.length; i++) {
    inside += depth[i] ?? 0
    quoted[i] = inside > 0 ? 1 : 0
  }
  return quoted
}

/** Every style that may match inside a paragraph: what may follow a marker at the paragraph's start directly. */
const BEHIND_MARKER: readonly MarkerStyle[] = MARKER_STYLES.filter(
  (style) => style.inline !== undefined && style.form === 'point',
)

/**
 * The candidates inside the paragraph: each stands after a stop or directly after the marker that opens the
 * paragraph (（一）一是…), and in no quotation.
 */
export function candidatesInside(paragraph: Paragraph, opening: Candidate | null): Candidate[] {
  const { words } = paragraph
  const quoted = quotedUnits(paragraph)
  const found: Candidate[] = []
  const skipBlank = (from: number): number => {
    let at = from
    while (at < words.length && (isBlank(words.charCodeAt(at)) || AFTER_STOP.includes(words.charAt(at)))) at++
    return at
  }
  /** Reads the styles at `at`; the offset of the last code unit read. */
  const read = (styles: readonly MarkerStyle[], at: number, announced: boolean): number => {
    if (at >= words.length || quoted[at] === 1) return at - 1
    for (const style of styles) {
      if (style.inline === undefined) continue
      const candidate = readAt(style, style.inline, paragraph, at, 'inline', announced)
      if (candidate === null) continue
      found.push(candidate)
      return candidate.markerEnd - paragraph.start - 1
    }
    return at - 1
  }
  let i = 0
  if (opening !== null) {
    i = (opening.heading === undefined ? opening.markerEnd : opening.heading.end + 1) - paragraph.start
    if (opening.style.form === 'heading') i = read(BEHIND_MARKER, skipBlank(i), true) + 1
  }
  for (; i < words.length; i++) {
    const mark = words.charAt(i)
    const styles = INLINE.get(mark)
    if (styles !== undefined) i = Math.max(i, read(styles, skipBlank(i + 1), mark === '：' || mark === ':'))
  }
  return found
}
