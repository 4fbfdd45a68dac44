/** Milliseconds of work between two chances for the page to draw and to answer. */
const BUDGET = 6

/**
 * Does the work in slices of a few milliseconds, each after the page had its turn; calls `done` at the end. Returns what stops it.
 */
export function inSlices(work: Iterator<void>, page: Window, done: () => void): () => void {
  let timer = page.setTimeout(slice)
  function slice() {
    const until = page.performance.now() + BUDGET
    while (page.performance.now() < until)
      if (work.next().done) {
        done()
        return
      }
    timer = page.setTimeout(slice)
  }
  return () => page.clearTimeout(timer)
}
