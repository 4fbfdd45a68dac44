/** How large the letters of a sentence may be, in CSS pixels. */
export interface LetterRange {
  readonly least: number
  readonly most: number
}

/** A share of the window's width and height that one letter may take: some 28 letters a line are read from the back of a room. */
const OF_WIDTH = 0.036
const OF_HEIGHT = 0.08
/** Letters for a wall are never smaller; a longer sentence scrolls. */
const LEAST = 24
/** Beyond so much smaller, a sentence is better read by scrolling. */
const LEAST_SHARE = 0.6

/** The range for a window of `width` × `height` CSS pixels. */
export function letterRange(width: number, height: number): LetterRange {
  const most = Math.max(LEAST, Math.floor(Math.min(width * OF_WIDTH, height * OF_HEIGHT)))
  return { least: Math.max(LEAST, Math.floor(most * LEAST_SHARE)), most }
}

/** The largest whole size in the range with which `fits` holds, by halving; null where even the least does not fit. */
export function largestFitting({ least, most }: LetterRange, fits: (size: number) => boolean): number | null {
  if (!fits(least)) return null
  let low = least
  let high = most
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}
