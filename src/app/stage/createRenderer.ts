import type { Renderer } from './scene.ts'
import type { ContextEvents } from './sigma/contextLoss.ts'
import { createSigmaRenderer } from './sigma/createSigmaRenderer.ts'
import { createSwitchingRenderer } from './sigma/switchingRenderer.ts'
import { webglWorks } from './sigma/webglWorks.ts'
import { createSvgRenderer } from './svg/svgRenderer.ts'

const NO_EVENTS: ContextEvents = { onLost() {}, onRestored() {} }

/**
 * Sigma in `container`, or null where it cannot start: a driver may give a context and yet fail to compile, and what guards a
 * reader's privacy may let the mere question throw.
 */
function sigmaOrNull(container: HTMLElement, events: ContextEvents): Renderer | null {
  try {
    return webglWorks() ? createSigmaRenderer(container, events) : null
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
