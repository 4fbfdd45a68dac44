/** An arrowhead is a filled triangle: its length is this and so much more for each pixel of the line's width (CSS pixels). */
export const ARROW_LENGTH = 6
export const ARROW_LENGTH_PER_WIDTH = 1.4
/** Half its base as a share of its length. */
export const ARROW_SLOPE = 0.5
