import type { SlideShape } from './slides.ts'

/** Pixels, 96 to the inch: a slide's width less the edges of its picture. */
const WIDTHS: Readonly<Record<SlideShape, number>> = { '16:9': 1226, '4:3': 906 }

/** What is left for the picture between title and words, by how much is said: nothing, a sentence of three lines, a long one. */
const HEIGHTS: Readonly<Record<SlideShape, readonly [bare: number, short: number, long: number]>> = {
  '16:9': [560, 408, 314],
  '4:3': [560, 384, 296],
}

/** Code points that stand in the lines below most pictures. */
const SHORT = 125

/** How large a slide's picture is drawn, in pixels, 96 to the inch, above a sentence of so many code points; 0 for none. */
export const pictureRoom = (shape: SlideShape, letters: number): { width: number; height: number } => {
  const [bare, short, long] = HEIGHTS[shape]
  return { width: WIDTHS[shape], height: letters === 0 ? bare : letters <= SHORT ? short : long }
}
