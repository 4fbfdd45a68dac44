import type { Basis } from '../../model/kinds.ts'

/** On and off lengths in CSS pixels by what a relation rests on; null for a solid line. */
export const DASHES: Readonly<Record<Basis, readonly [number, number] | null>> = {
  stated: null,
  structure: [4, 4],
  editor: [9, 3],
}

/** An arrowhead is a filled triangle: its length is this and so much more for each pixel of the line's width (CSS pixels). */
export const ARROW_LENGTH = 6
export const ARROW_LENGTH_PER_WIDTH = 1.4
/** Half its base as a share of its length. */
export const ARROW_SLOPE = 0.5

/** The length of the arrowhead of a line of this width, both in CSS pixels. */
export const arrowLength = (width: number): number => ARROW_LENGTH + ARROW_LENGTH_PER_WIDTH * width

/** How much of its colour an item keeps where another is lit; the rest is paper. */
export const DIMMED = { node: 0.22, edge: 0.3, text: 0.3 } as const
