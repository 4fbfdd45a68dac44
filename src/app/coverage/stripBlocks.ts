import type { StripScale } from './stripScale.ts'

/** From how many concepts on a sentence is shaded so dark; 0 is left blank. */
const SHADES = [0, 1, 3, 6, 12] as const

export type Shade = 0 | 1 | 2 | 3 | 4

/** Whole CSS pixels of the strip in one shade, from `top` up to but without `bottom`. */
export interface Block {
  readonly top: number
  readonly bottom: number
  readonly shade: Shade
  /** The sentence (0-based) that it is, where each has a block of its own. */
  readonly sentence: number | null
}

/** How high a sentence must be on average (CSS pixels) to have a block of its own; with less, those of one pixel share it. */
const OWN_BLOCK = 3

/** No blank sentence is lower than this, in CSS pixels: what the graph leaves out must be seen. */
const LEAST_BLANK = 4

/** Half of a pixel, less what sums of fractions may be off by. */
const HALF = 0.499999

const shadeOf = (concepts: number): Shade =>
  concepts >= SHADES[4]
    ? 4
    : concepts >= SHADES[3]
      ? 3
      : concepts >= SHADES[2]
        ? 2
        : concepts >= SHADES[1]
          ? 1
          : 0

/** A block for each sentence with a pixel of paper before the next one. */
function ownBlocks(scale: StripScale, concepts: readonly number[], height: number): Block[] {
  return concepts.map((count, sentence) => {
    const top = Math.round(scale.startOf(sentence) * height)
    const next = Math.round(scale.startOf(sentence + 1) * height)
    const shade = shadeOf(count)
    const low = Math.max(0, LEAST_BLANK - (next - top))
    if (shade > 0 || low === 0) return { top, bottom: Math.max(top + 1, next - 1), shade, sentence }
    const start = Math.min(Math.max(0, top - (low >> 1)), height - LEAST_BLANK)
    return { top: start, bottom: start + LEAST_BLANK, shade, sentence }
  })
}

/** A shade for each pixel: that of the mean number of concepts, blank where sentences without any fill half of it or more. */
function sharedBlocks(scale: StripScale, concepts: readonly number[], height: number): Block[] {
  const blocks: Block[] = []
  let sentence = 0
  for (let top = 0; top < height; top++) {
    const from = top / height
    const to = (top + 1) / height
    let blank = 0
    let sum = 0
    while (sentence < scale.count && scale.startOf(sentence + 1) <= from) sentence++
    for (let at = sentence; at < scale.count && scale.startOf(at) < to; at++) {
      const share = Math.min(to, scale.startOf(at + 1)) - Math.max(from, scale.startOf(at))
      const count = concepts[at] ?? 0
      sum += count * share
      if (count === 0) blank += share
    }
    const shade = blank >= HALF * (to - from) ? 0 : shadeOf(Math.max(1, Math.round(sum / (to - from))))
    const last = blocks[blocks.length - 1]
    if (last?.shade === shade) blocks[blocks.length - 1] = { ...last, bottom: top + 1 }
    else blocks.push({ top, bottom: top + 1, shade, sentence: null })
  }
  return blocks
}

/**
 * The strip's blocks from top to bottom for a strip of `height` whole CSS pixels, in time linear in the sentences and the pixels; at most
 * one block a pixel. Blocks of very short sentences may overlap their neighbours.
 */
export function stripBlocks(scale: StripScale, concepts: readonly number[], height: number): Block[] {
  if (concepts.length === 0 || height < LEAST_BLANK) return []
  return concepts.length * OWN_BLOCK <= height
    ? ownBlocks(scale, concepts, height)
    : sharedBlocks(scale, concepts, height)
}

/** The blocks of one shade as one path of rectangles from x 0 to `width`, inset by `inset` on all sides. */
export function shadePath(blocks: readonly Block[], shade: Shade, width: number, inset = 0): string {
  return blocks
    .filter((block) => block.shade === shade)
    .map(
      ({ top, bottom }) =>
        `M${inset} ${top + inset}h${width - 2 * inset}v${Math.max(bottom - top - 2 * inset, 0)}h${2 * inset - width}z`,
    )
    .join('')
}
