import type { Basis } from '../../model/kinds.ts'

/** On and off lengths in CSS pixels by what a relation rests on; null for a solid line. */
export const DASHES: Readonly<Record<Basis, readonly [number, number] | null>> = {
  stated: null,
  structure: [4, 4],
  editor: [9, 3],
}

/** From so many pieces of evidence on, a line grows no wider. */
export const MOST_WEIGHED = 3
/** By what share of its width a line grows for each further piece of evidence. */
const HEAVIER = 0.6

/** How many times as wide as for one piece of evidence a line is for so many. */
export const weightOf = (pieces: number): number => 1 + HEAVIER * (Math.min(pieces, MOST_WEIGHED) - 1)

/** An arrowhead is a filled triangle: its length is this and so much more for each pixel of the line's width (CSS pixels). */
export const ARROW_LENGTH = 6
export const ARROW_LENGTH_PER_WIDTH = 1.4
/** Half its base as a share of its length. */
export const ARROW_SLOPE = 0.5

/** The length of the arrowhead of a line of this width, both in CSS pixels. */
export const arrowLength = (width: number): number => ARROW_LENGTH + ARROW_LENGTH_PER_WIDTH * width

/** How much of its colour an item keeps where another is lit; the rest is paper. */
export const DIMMED = { node: 0.22, edge: 0.3, text: 0.3 } as const
