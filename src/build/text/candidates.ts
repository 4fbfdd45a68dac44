import { type Candidate, WORD_NUMBERS } from './candidate.ts'
import { isBlank, isHan } from './characters.ts'
import type { MarkerStyle } from './markerStyle.ts'
import { MARKER_STYLES } from './markerStyles.ts'
import { parseNumeral } from './numerals.ts'
import { pairMarks } from './pairs.ts'
import type { Paragraph } from './paragraphs.ts'

/** Styles by the code unit that their markers may begin with, in the order of the table. */
type Styles = ReadonlyMap<number, readonly MarkerStyle[]>

function byBeginning(styles: readonly MarkerStyle[]): Styles {
  const found = new Map<number, MarkerStyle[]>()
  for (const style of styles)
    for (let i = 0; i < style.begins.length; i++) {
      const unit = style.begins.charCodeAt(i)
      const same = found.get(unit)
      if (same === undefined) found.set(unit, [style])
      else same.push(style)
    }
  return found
}

const LINE = byBeginning(MARKER_STYLES.filter((style) => style.line !== undefined))

const INLINE_STYLES = MARKER_STYLES.filter((style) => style.inline !== undefined)

/** Every style that may match inside a paragraph: what may follow a marker at the paragraph's start directly. */
const BEHIND_MARKER = byBeginning(INLINE_STYLES.filter((style) => style.form === 'point'))

/** The marks behind which styles may match inside a paragraph, and these styles, from 1: 0 stands for no mark. */
const MARKS = [...new Set(INLINE_STYLES.flatMap((style) => [...(style.after ?? '')]))]
const BEHIND_MARK: readonly Styles[] = [
  new Map(),
  ...MARKS.map((mark) => byBeginning(INLINE_STYLES.filter((style) => style.after?.includes(mark)))),
]

/** For each code unit the number of the mark that it is. */
const MARK_NUMBERS: Uint8Array = (() => {
  const numbers = new Uint8Array(0x10000)
  MARKS.forEach((mark, i) => {
    numbers[mark.charCodeAt(0)] = i + 1
  })
  return numbers
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

const announces = (mark: string): boolean => mark === '：' || mark === ':'

/**
 * The candidate at the paragraph's start, by the first style that matches there; null where none does.
 * `previous` is the paragraph before it, which may announce it.
 */
export function candidateAtStart(paragraph: Paragraph, previous: Paragraph | undefined): Candidate | null {
  const styles = LINE.get(paragraph.words.charCodeAt(0))
  if (styles === undefined) return null
  const announced = previous !== undefined && announces(previous.words.charAt(previous.words.length - 1))
  for (const style of styles) {
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

/** The candidate at `at` inside the paragraph by the first of `styles` that matches there; null where none does. */
function inlineAt(
  styles: readonly MarkerStyle[],
  paragraph: Paragraph,
  at: number,
  announced: boolean,
): Candidate | null {
  for (const style of styles) {
    if (style.inline === undefined) continue
    const found = readAt(style, style.inline, paragraph, at, 'inline', announced)
    if (found !== null) return found
  }
  return null
}

/** The first offset from `from` on where neither white space nor a closing mark stands. */
function behindStop(words: string, from: number): number {
  let at = from
  while (at < words.length) {
    const unit = words.charCodeAt(at)
    if (isHan(unit) || !(isBlank(unit) || AFTER_STOP.includes(words.charAt(at)))) break
    at++
  }
  return at
}

/**
 * The candidates inside the paragraph: each stands after a stop or directly after the marker that opens the
 * paragraph (（一）一是…), and in no quotation.
 */
export function candidatesInside(paragraph: Paragraph, opening: Candidate | null): Candidate[] {
  const { words, start } = paragraph
  const found: Candidate[] = []
  // Most paragraphs have nothing that could be a marker, so that no one asks what is quoted in them.
  let quoted: Uint8Array | undefined
  let at = 0
  let styles: Styles | undefined
  let announced = true
  if (opening !== null) {
    at = (opening.heading === undefined ? opening.markerEnd : opening.heading.end + 1) - start
    if (opening.style.form === 'heading') styles = BEHIND_MARKER
  }
  for (;;) {
    if (styles !== undefined) {
      at = behindStop(words, at)
      const here = styles.get(words.charCodeAt(at))
      if (here !== undefined) {
        quoted ??= quotedUnits(paragraph)
        const candidate = quoted[at] === 1 ? null : inlineAt(here, paragraph, at, announced)
        if (candidate !== null) {
          found.push(candidate)
          at = candidate.markerEnd - start
        }
      }
    }
    while (at < words.length && MARK_NUMBERS[words.charCodeAt(at)] === 0) at++
    if (at >= words.length) return found
    announced = announces(words.charAt(at))
    styles = BEHIND_MARK[MARK_NUMBERS[words.charCodeAt(at)] ?? 0]
    at++
  }
}
