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
  return { ...common, markerEnd: start, heading: { start: start + 1, end: start + heading.length - 1 } }
}

/** The candidate at the paragraph's start, by the first style that matches there; null where none does. */
export function candidateAtStart(paragraph: Paragraph): Candidate | null {
  for (const style of MARKER_STYLES) {
    if (style.line === undefined) continue
    const found = readAt(style, style.line, paragraph, 0, 'line', false)
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

/** The candidates inside the paragraph, after its first character: each stands after a stop and in no quotation. */
export function candidatesInside(paragraph: Paragraph): Candidate[] {
  const { words } = paragraph
  const quoted = quotedUnits(paragraph)
  const found: Candidate[] = []
  for (let i = 0; i < words.length; i++) {
    const styles = INLINE.get(words.charAt(i))
    if (styles === undefined) continue
    let at = i + 1
    while (at < words.length && (isBlank(words.charCodeAt(at)) || AFTER_STOP.includes(words.charAt(at)))) at++
    if (at >= words.length || quoted[at] === 1) continue
    const announced = words.charAt(i) === '：' || words.charAt(i) === ':'
    for (const style of styles) {
      if (style.inline === undefined) continue
      const candidate = readAt(style, style.inline, paragraph, at, 'inline', announced)
      if (candidate === null) continue
      found.push(candidate)
      i = candidate.markerEnd - paragraph.start - 1
      break
    }
  }
  return found
}
