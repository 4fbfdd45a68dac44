/**
 * What the bench runs in both pages, before their own scripts. It stands as a script of its own, because a function handed over from
 * Node would bring along what Node's loader made of it.
 */
export interface InPage {
  /** Frames in which nodes were drawn. */
  frames: number
  /** Milliseconds from navigation until the first of them was drawn; null before. */
  drawn: number | null
  /** Milliseconds from navigation until the browser painted it: its own first contentful paint, which counts canvases; null before. */
  painted: number | null
  /** Presses and releases on the stage at so many places, one a frame. */
  selectMany(times: number): Promise<void>
  /** Goes to the next view so many times, one a frame. */
  changeViews(times: number): Promise<void>
}

declare global {
  interface Window {
    bench: InPage
  }
}

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve))

const bench: InPage = {
  frames: 0,
  drawn: null,
  painted: null,
  async selectMany(times) {
    const stage = document.querySelector('.stage')
    if (!stage) throw new Error('there is no stage')
    const { left, top, width, height } = stage.getBoundingClientRect()
    for (let at = 0; at < times; at++) {
      const angle = at * 2.4
      const reach = 0.05 + 0.4 * ((at % 100) / 100)
      const init = {
        clientX: left + width / 2 + Math.cos(angle) * width * reach,
        clientY: top + height / 2 + Math.sin(angle) * height * reach,
        pointerId: 1,
        pointerType: 'mouse',
        button: 0,
        bubbles: true,
      }
      stage.dispatchEvent(new PointerEvent('pointerdown', init))
      stage.dispatchEvent(new PointerEvent('pointerup', init))
      await frame()
    }
  },
  async changeViews(times) {
    for (let at = 0; at < times; at++) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'v', bubbles: true }))
      await frame()
    }
  },
}
window.bench = bench

/**
 * Puts a mark 「drawn」 where a frame ends: when the scripts of the task have ended in which something was drawn on Sigma's canvas of
 * nodes. Labels are drawn in the same task.
 */
let counted = false
function drew({ canvas }: WebGL2RenderingContext, count: number): void {
  if (counted || count === 0 || !(canvas instanceof HTMLCanvasElement)) return
  if (!canvas.classList.contains('sigma-nodes')) return
  counted = true
  queueMicrotask(() => {
    counted = false
    bench.frames++
    bench.drawn ??= performance.now()
    performance.mark('drawn')
  })
}
const { drawArrays, drawArraysInstanced } = WebGL2RenderingContext.prototype
WebGL2RenderingContext.prototype.drawArrays = function (mode, first, count) {
  drew(this, count)
  drawArrays.call(this, mode, first, count)
}
WebGL2RenderingContext.prototype.drawArraysInstanced = function (mode, first, count, instances) {
  drew(this, instances)
  drawArraysInstanced.call(this, mode, first, count, instances)
}
new PerformanceObserver((entries) => {
  for (const { name, startTime } of entries.getEntries())
    if (name === 'first-contentful-paint' && bench.drawn !== null)
      bench.painted = Math.max(bench.drawn, startTime)
}).observe({ type: 'paint', buffered: true })
