/** Paints pictures one after the other, so that the page goes on scrolling and listening between them. */
export interface PictureQueue {
  /** Paints when there is time; returns what takes the wish back. The latest wish comes first: it is what is looked at now. */
  readonly ask: (paint: () => void) => () => void
}

/** Milliseconds of a frame that may go to pictures. */
const SHARE = 8

export function createQueue(page: Window): PictureQueue {
  const waiting = new Set<() => void>()
  let asked = false
  const run = () => {
    asked = false
    const end = page.performance.now() + SHARE
    do {
      const next = [...waiting].pop()
      if (!next) return
      waiting.delete(next)
      next()
    } while (page.performance.now() < end)
    if (waiting.size > 0) askFrame()
  }
  const askFrame = () => {
    if (asked) return
    asked = true
    page.requestAnimationFrame(run)
  }
  return {
    ask(paint) {
      waiting.add(paint)
      askFrame()
      return () => waiting.delete(paint)
    },
  }
}
