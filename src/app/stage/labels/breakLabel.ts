import type { LabelRun } from '../scene.ts'
import type { Measure } from './measure.ts'

/** A label set in lines: the runs of each, and its width in CSS pixels. */
export interface SetLine {
  readonly runs: readonly LabelRun[]
  readonly width: number
}

export interface SetLabel {
  readonly lines: readonly SetLine[]
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** Whether words were left out for …. */
  readonly shortened: boolean
}

/** Line height as a factor on the largest letters of a label. */
export const LINE_HEIGHT = 1.25

const NEVER_FIRST = /[、，。；：！？”’」』）》〉】〕…·,.;:!?)\]}%]/u
const NEVER_LAST = /[“‘「『（《〈【〔([{]/u
const JOINED = /[\p{Script=Latin}\p{N}\u00a0]/u
const ELLIPSIS = '…'
/** Two breaks are alike where their wider lines differ by less CSS pixels than this: measured widths are rounded. */
const ALIKE = 0.5

/** A character with the run it belongs to and the widths up to its end. */
interface Character {
  readonly text: string
  readonly run: LabelRun
  readonly width: number
}

function charactersOf(runs: readonly LabelRun[], measure: Measure): Character[] {
  return runs.flatMap((run) =>
    [...run.text].map((text) => ({ text, run, width: measure(text, run.size, run.bold) })),
  )
}

/** Whether a line may end before the character at `index`: the rules of Chinese typesetting, no Latin word or number torn. */
function mayBreak(characters: readonly Character[], index: number): boolean {
  const before = characters[index - 1]?.text
  const after = characters[index]?.text
  if (before === undefined || after === undefined) return false
  if (before === '\u00a0' || after === '\u00a0') return false
  if (NEVER_FIRST.test(after) || NEVER_LAST.test(before)) return false
  return !(JOINED.test(before) && JOINED.test(after))
}

const widthOf = (characters: readonly Character[]): number =>
  characters.reduce((sum, { width }) => sum + width, 0)

/** Joins neighbours of one run again and measures each run as a whole. */
function lineOf(characters: readonly Character[], measure: Measure): SetLine {
  const runs: LabelRun[] = []
  let last: LabelRun | null = null
  for (const { text, run } of characters) {
    const open = runs[runs.length - 1]
    if (last === run && open) runs[runs.length - 1] = { ...open, text: open.text + text }
    else runs.push({ ...run, text })
    last = run
  }
  const first = runs[0]
  if (first) runs[0] = { ...first, text: first.text.replace(/^ +/u, '') }
  return { runs, width: runs.reduce((sum, { text, size, bold }) => sum + measure(text, size, bold), 0) }
}

/** Cuts so that `…` fits behind what is left within `widest`. */
function shorten(characters: readonly Character[], widest: number, measure: Measure): Character[] {
  const kept = [...characters]
  const style = kept[kept.length - 1]?.run
  if (!style) return kept
  const room = widest - measure(ELLIPSIS, style.size, style.bold)
  let width = widthOf(kept)
  while (
    kept.length > 1 &&
    (width > room ||
      NEVER_FIRST.test(kept[kept.length - 1]?.text ?? '') ||
      NEVER_LAST.test(kept[kept.length - 1]?.text ?? ''))
  ) {
    width -= kept.pop()?.width ?? 0
  }
  const run = kept[kept.length - 1]?.run ?? style
  kept.push({ text: ELLIPSIS, run, width: measure(ELLIPSIS, run.size, run.bold) })
  return kept
}

/** The break that leaves the two halves most alike, both within `widest`, of two such the later, which sets the longer line first; null where none does. */
function balancedBreak(characters: readonly Character[], widest: number): number | null {
  const total = widthOf(characters)
  let best: { index: number; wider: number } | null = null
  let head = 0
  for (let index = 1; index < characters.length; index++) {
    head += characters[index - 1]?.width ?? 0
    const wider = Math.max(head, total - head)
    if (wider <= widest && mayBreak(characters, index) && (best === null || wider < best.wider + ALIKE))
      best = { index, wider }
  }
  return best?.index ?? null
}

/** The last break that keeps the first line within `widest`; all of it where no break does. */
function greedyBreak(characters: readonly Character[], widest: number): number {
  let width = 0
  let at = 0
  for (let index = 0; index < characters.length; index++) {
    if (index > 0 && mayBreak(characters, index)) {
      if (width <= widest) at = index
      else break
    }
    width += characters[index]?.width ?? 0
  }
  return at === 0 || width <= widest ? characters.length : at
}

/**
 * Sets a label within `maxWidth` CSS pixels a line: on one line if it fits, else on two balanced ones, else two with … at the end;
 * with `whole`, on as many lines as it takes.
 */
export function breakLabel(
  runs: readonly LabelRun[],
  maxWidth: number,
  whole: boolean,
  measure: Measure,
): SetLabel {
  const size = Math.max(0, ...runs.map((run) => run.size))
  const height = (lines: number) => lines * size * LINE_HEIGHT
  // Most labels fit on one line and need not be looked at letter by letter.
  const oneLine = runs.reduce((sum, run) => sum + measure(run.text, run.size, run.bold), 0)
  if (oneLine <= maxWidth)
    return { lines: [{ runs, width: oneLine }], width: oneLine, height: height(1), shortened: false }

  const characters = charactersOf(runs, measure)
  const lines: Character[][] = []
  let shortened = false
  const half = balancedBreak(characters, maxWidth)
  if (half !== null) lines.push(characters.slice(0, half), characters.slice(half))
  else if (whole) {
    for (let rest = characters; rest.length > 0; ) {
      const end = greedyBreak(rest, maxWidth)
      lines.push(rest.slice(0, end))
      rest = rest.slice(end)
    }
  } else {
    shortened = true
    const end = greedyBreak(characters, maxWidth)
    const rest = characters.slice(end)
    if (rest.length === 0) lines.push(shorten(characters, maxWidth, measure))
    else lines.push(characters.slice(0, end), shorten(rest, maxWidth, measure))
  }
  const set = lines.map((line) => lineOf(line, measure))
  const width = Math.max(0, ...set.map((line) => line.width))
  return { lines: set, width, height: height(set.length), shortened }
}
