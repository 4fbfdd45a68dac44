import { portionsOf } from '../../model/steps/portionsOf.ts'
import { lineCount, type SetLetters } from '../openxml/lineCount.ts'
import type { SlideRun } from '../slides/slides.ts'
import type { Frame, Frames } from './frames.ts'

/** A paragraph of a slide: a sentence, or what a note says of it. */
export interface Block {
  readonly kind: 'sentence' | 'remark'
  readonly runs: readonly SlideRun[]
  /** Stands small behind the words: where a sentence is from, if the slide has several. */
  readonly place: string
}

/** The words of one slide, in letters of one size. */
export interface WordPage {
  readonly frame: Frame
  /** Points. */
  readonly size: number
  readonly blocks: readonly Block[]
}

/** Points from one baseline to the next, as a share of the letters' size. */
export const LEADING = 1.4
/** Points before every paragraph but the first. */
export const BEFORE = 6
/** Points of what is not a sentence. */
export const SMALL = 14

/** Letter sizes in points that are tried for a frame, the largest first. */
const LOW_SIZES = [24, 22, 20]
const HIGH_SIZES = [20, 18]
const ALONE_SIZES = [32, 28, 24, 20, 18]
/** What goes on over several slides need not be small; a little smaller where else a remark would stand on a slide of its own. */
const CONTINUED = 20
const REMARKED = 18

/** Behind the words stands the place, a space before it; where a program might break it, it has a line of its own. */
const PLACE_SPACE = '\u3000'

/** What stands before a place that is not to be broken: what fits just so does not in every program, so it has a letter's room to spare. */
function placeBegin(said: readonly SetLetters[], place: string, width: number): string {
  const together = [...said, { text: `${PLACE_SPACE}${place}${PLACE_SPACE}`, size: SMALL, bold: false }]
  return lineCount(together, width) > lineCount(said, width) ? '\n' : PLACE_SPACE
}

const textOf = (runs: readonly SlideRun[]): string => runs.map(({ text }) => text).join('')

const wordsOf = ({ kind, runs }: Block, size: number): SetLetters[] =>
  runs.map(({ text, color }) => ({ text, size: kind === 'remark' ? SMALL : size, bold: color !== null }))

/** The place of a block with what stands before it, as it is set in letters of this size (points) in this width; empty for none. */
export const placeAfter = (block: Block, size: number, width: number): string =>
  block.place === '' ? '' : `${placeBegin(wordsOf(block, size), block.place, width)}${block.place}`

/** Points of a paragraph's height, without what is before it. */
function heightOf(block: Block, size: number, width: number): number {
  const letters = [
    ...wordsOf(block, size),
    { text: placeAfter(block, size, width), size: SMALL, bold: false },
  ]
  return lineCount(letters, width) * LEADING * (block.kind === 'remark' ? SMALL : size)
}

const heightOfAll = (blocks: readonly Block[], size: number, width: number): number =>
  blocks.reduce((sum, block) => sum + heightOf(block, size, width) + BEFORE, -BEFORE)

/** The runs from one code unit to another. */
function runsWithin(runs: readonly SlideRun[], start: number, end: number): SlideRun[] {
  let at = 0
  return runs.flatMap(({ text, color }) => {
    const from = Math.max(0, start - at)
    const to = Math.min(text.length, end - at)
    at += text.length
    return from < to ? [{ text: text.slice(from, to), color }] : []
  })
}

/** A paragraph in pieces that each fit: after ；, then after ，, and what has neither in the middle of its characters. */
function pieces(block: Block, { width, height }: Frame, size: number): Block[] {
  if (heightOf(block, size, width) <= height) return [block]
  const letter = block.kind === 'remark' ? SMALL : size
  const rows = Math.floor(height / (letter * LEADING))
  const most = Math.max(1, Math.floor(width / letter) * Math.max(1, rows - 1))
  const quote = textOf(block.runs)
  const portions = portionsOf({ start: 0, end: quote.length, quote }, most)
  const cut = portions.length > 1 ? portions : inHalves(quote)
  return cut.flatMap(({ start, end }, i): Block[] => {
    const place = i === cut.length - 1 ? block.place : ''
    const piece = { ...block, runs: runsWithin(block.runs, start, end), place }
    return cut.length > 1 ? pieces(piece, { x: 0, y: 0, width, height }, size) : [piece]
  })
}

/** Two halves, cut between two characters; one where there is but one. */
function inHalves(words: string): { readonly start: number; readonly end: number }[] {
  const middle = words.length >> 1
  const isInside =
    /[\udc00-\udfff]/.test(words.charAt(middle)) && /[\ud800-\udbff]/.test(words.charAt(middle - 1))
  const at = isInside ? middle - 1 : middle
  return at === 0
    ? [{ start: 0, end: words.length }]
    : [
        { start: 0, end: at },
        { start: at, end: words.length },
      ]
}

const joined = (before: Block | undefined, after: Block): Block =>
  before ? { ...after, runs: [...before.runs, ...after.runs] } : after

/**
 * How the words of a slide are set: in the largest letters with which they fit, in the low frame where that does; over several slides
 * where they do not fit in any. Together the slides hold all of them, to the letter.
 */
export function wordPages(blocks: readonly Block[], frames: Frames, hasPicture: boolean): WordPage[] {
  if (blocks.length === 0) return []
  const tried: readonly (readonly [frame: Frame, sizes: readonly number[]])[] = hasPicture
    ? [
        [frames.low, LOW_SIZES],
        [frames.high, HIGH_SIZES],
      ]
    : [[frames.alone, ALONE_SIZES]]
  for (const [frame, sizes] of tried)
    for (const size of sizes)
      if (heightOfAll(blocks, size, frame.width) <= frame.height) return [{ frame, size, blocks }]
  const frame = hasPicture ? frames.high : frames.alone
  const sizesFor = (page: readonly Block[]): readonly number[] =>
    page.length > 1 && page[page.length - 1]?.kind === 'remark' ? [CONTINUED, REMARKED] : [CONTINUED]
  const sizeOf = (page: readonly Block[]): number | undefined =>
    sizesFor(page).find((size) => heightOfAll(page, size, frame.width) <= frame.height)
  const pages: Block[][] = []
  for (const block of blocks)
    pieces(block, frame, CONTINUED).forEach((piece, i) => {
      const page = pages[pages.length - 1]
      // Pieces of one sentence that come to stand on one slide are one paragraph again.
      const grown =
        page && (i > 0 ? [...page.slice(0, -1), joined(page[page.length - 1], piece)] : [...page, piece])
      if (grown && sizeOf(grown) !== undefined) pages[pages.length - 1] = grown
      else pages.push([piece])
    })
  return pages.map((page) => ({ frame, size: sizeOf(page) ?? CONTINUED, blocks: page }))
}
