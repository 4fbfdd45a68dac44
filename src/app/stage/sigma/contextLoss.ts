/** What happens to a renderer's WebGL contexts from outside: a driver that restarts, too many contexts in the browser. */
export interface ContextEvents {
  /** A context is lost: nothing can be drawn until `onRestored`, which may never come. Called once for each loss. */
  onLost(): void
  /** All contexts are back. */
  onRestored(): void
}

export const contextOf = (canvas: HTMLCanvasElement): WebGLRenderingContext | WebGL2RenderingContext | null =>
  canvas.getContext('webgl2') ?? canvas.getContext('webgl')

/** Gives the canvases' WebGL contexts back to the browser; what is deleted from them afterwards passes in silence. */
export function freeContexts(canvases: readonly HTMLCanvasElement[]): void {
  for (const canvas of canvases) contextOf(canvas)?.getExtension('WEBGL_lose_context')?.loseContext()
}

/**
 * Watches canvases that have a WebGL context each. The loss of one counts as the loss of all, and their return as a return
 * when none is lost any more. Returns a function that ends the watch.
 */
export function watchContexts(canvases: readonly HTMLCanvasElement[], events: ContextEvents): () => void {
  let lost = false
  const onLost = (event: Event): void => {
    // Without this the browser would never restore the context.
    event.preventDefault()
    if (lost) return
    lost = true
    events.onLost()
  }
  const onRestored = (): void => {
    if (!lost || canvases.some((canvas) => contextOf(canvas)?.isContextLost() ?? true)) return
    lost = false
    events.onRestored()
  }
  for (const canvas of canvases) {
    canvas.addEventListener('webglcontextlost', onLost)
    canvas.addEventListener('webglcontextrestored', onRestored)
  }
  // Chromium 88 does not end listeners by a signal.
  return () => {
    for (const canvas of canvases) {
      canvas.removeEventListener('webglcontextlost', onLost)
      canvas.removeEventListener('webglcontextrestored', onRestored)
    }
  }
}
