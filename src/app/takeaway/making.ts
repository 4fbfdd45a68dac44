import type { Slide } from '../../exchange/slides/slides.ts'
import type { TalkSlides } from './talkSlides.ts'

/** Told before each page, from 1. */
export type Progress = (page: number, count: number) => void

/** Lets the page answer and draw between two pieces of work. */
const breathe = (): Promise<void> => new Promise((done) => setTimeout(done))

/** Makes slide after slide and hands each on, the next once that is done. False where it was called off: then no further one is made. */
export async function eachSlide(
  { count, at }: TalkSlides,
  signal: AbortSignal,
  progress: Progress,
  use: (slide: Slide) => void | Promise<void>,
): Promise<boolean> {
  for (let place = 0; place < count; place++) {
    progress(place + 1, count)
    await breathe()
    if (signal.aborted) return false
    await use(at(place))
  }
  await breathe()
  return !signal.aborted
}
