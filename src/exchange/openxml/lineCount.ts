import { textWidth } from '../drawing/textWidth.ts'

/** Letters of one size. */
export interface SetLetters {
  readonly text: string
  /** In the unit of the width that they are set to. */
  readonly size: number
  readonly bold: boolean
}

/** What may not begin a line, and what may not end one. */
const CLOSING = /[，。、；：？！）》」』】〕’”…—,.;:?!)\]}%]/
const OPENING = /[（《「『【〔‘“([{]/

/** What stands together without a place to break: a word of letters with no spaces between them. */
const WORD = /[A-Za-z0-9\u00c0-\u024f'’_/@#&+-]/

/** What programs set a little space beside where a Chinese letter stands there, and how much as a share of their size. */
const WESTERN = /[!-~\u00a1-\u024f]/
const CHINESE = /[\u2e80-\u2fff\u3040-\u9fff\uf900-\ufaff]/
const BETWEEN = 0.25

/** The widths of what cannot be broken, in order; null where a line is ended on purpose. */
function unitsOf(letters: readonly SetLetters[]): (number | null)[] {
  const units: (number | null)[] = []
  let before = ''
  for (const { text, size, bold } of letters)
    for (const character of text) {
      const meets =
        (WESTERN.test(character) && CHINESE.test(before)) || (CHINESE.test(character) && WESTERN.test(before))
      const width = textWidth(character, size, bold) + (meets ? BETWEEN * size : 0)
      const last = units[units.length - 1]
      const joins =
        CLOSING.test(character) || OPENING.test(before) || (WORD.test(character) && WORD.test(before))
      if (character === '\n') units.push(null)
      else if (joins && before !== '' && typeof last === 'number') units[units.length - 1] = last + width
      else units.push(width)
      before = character === '\n' ? '' : character
    }
  return units
}

/** How many lines of this width letters take in a document, where no page can measure them: rather one too many than one too few. At least 1. */
export function lineCount(letters: readonly SetLetters[], width: number): number {
  let lines = 1
  let filled = 0
  for (const unit of unitsOf(letters)) {
    if (unit === null) {
      lines++
      filled = 0
    } else if (filled + unit <= width) filled += unit
    else if (unit <= width) {
      lines++
      filled = unit
    } else {
      // A word longer than a line is broken wherever a line ends.
      const rows = Math.floor((filled + unit) / width)
      lines += rows
      filled = filled + unit - rows * width
    }
  }
  return lines
}
