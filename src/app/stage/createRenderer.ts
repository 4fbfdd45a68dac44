import type { Renderer } from './scene.ts'
import type { ContextEvents } from './sigma/contextLoss.ts'
import { createSigmaRenderer } from './sigma/createSigmaRenderer.ts'
import { createSwitchingRenderer } from './sigma/switchingRenderer.ts'
import { createSvgRenderer } from './svg/svgRenderer.ts'

const NO_EVENTS: ContextEvents = { onLost() {}, onRestored() {} }

/**
 * Sigma in `container`, or null where it cannot start: without a WebGL context its constructor throws, and a driver may give a context
 * and yet fail to compile. A context to try it with first would cost as much as all that Sigma does.
 */
function sigmaOrNull(container: HTMLElement, events: ContextEvents): Renderer | null {
  try {
    return createSigmaRenderer(container, events)
  } catch {
    return null
  }
}

/**
 * What draws the stage into `container`, a positioned element: Sigma where WebGL works, else SVG. It changes between the two
 * by itself when the WebGL context is lost and when it comes back; nothing has to be painted again. `events` only tell.
 */
export const createRenderer = (container: HTMLElement, events: ContextEvents = NO_EVENTS): Renderer =>
  createSwitchingRenderer(
    {
      webgl: (contextEvents) => sigmaOrNull(container, contextEvents),
      svg: () => createSvgRenderer(container),
    },
    events,
  )
