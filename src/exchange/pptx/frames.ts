import type { SlideShape } from '../slides/slides.ts'

/** A box on a slide, in points from its upper left corner. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where what a slide may hold has its place: slides of one shape have the same, so that turning them moves nothing without need. */
export interface Frames {
  /** Points. */
  readonly width: number
  readonly height: number
  readonly title: Frame
  /** The sentence of a slide with a picture: as much room as most need, and for long ones more. */
  readonly low: Frame
  readonly high: Frame
  /** The sentence of a slide without a picture. */
  readonly alone: Frame
  readonly footLeft: Frame
  readonly footRight: Frame
  /** The title and the facts of a cover. */
  readonly cover: Frame
}

const HEIGHT = 540
const WORDS_BOTTOM = 492
const TITLE_BOTTOM = 72
/** Between a picture and the words below it. */
const GAP = 6
/** A picture comes nearer to the edges than words: it has an edge of its own. */
const PICTURE_EDGE = 20

function framesOf(width: number, edge: number, low: number, high: number): Frames {
  const across = width - 2 * edge
  const words = (height: number): Frame => ({ x: edge, y: WORDS_BOTTOM - height, width: across, height })
  const foot = { y: 494, height: 30 }
  const right = 200
  return {
    width,
    height: HEIGHT,
    title: { x: edge, y: 20, width: across, height: TITLE_BOTTOM - 20 },
    low: words(low),
    high: words(high),
    alone: words(WORDS_BOTTOM - TITLE_BOTTOM - 28),
    footLeft: { x: edge, ...foot, width: across - right - 12 },
    footRight: { x: width - edge - right, ...foot, width: right },
    cover: { x: edge * 1.6, y: 130, width: width - edge * 3.2, height: 280 },
  }
}

export const FRAMES: Readonly<Record<SlideShape, Frames>> = {
  '16:9': framesOf(960, 44, 108, 178),
  '4:3': framesOf(720, 36, 126, 192),
}

/** The place of the picture above words in `words`; without words it reaches down to the foot. */
export const pictureFrame = ({ width }: Frames, words: Frame | null): Frame => ({
  x: PICTURE_EDGE,
  y: TITLE_BOTTOM,
  width: width - 2 * PICTURE_EDGE,
  height: (words ? words.y - GAP : WORDS_BOTTOM) - TITLE_BOTTOM,
})
