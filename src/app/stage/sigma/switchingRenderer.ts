import type { Renderer, Scene } from '../scene.ts'
import type { ContextEvents } from './contextLoss.ts'

/** How long a lost WebGL context is waited for before SVG takes over, in milliseconds. */
export const PATIENCE = 1000

/** The two ways to draw. `webgl` returns null where there is none. */
export interface RendererMakers {
  webgl(events: ContextEvents): Renderer | null
  svg(): Renderer
}

/**
 * One renderer that draws over WebGL where that works and as SVG where it does not. When the WebGL context is lost and not
 * back within `PATIENCE`, it hands scene, camera and labels to SVG by itself; when it comes back, WebGL draws again and the
 * SVG is freed. A WebGL that throws while it draws is given up for good. `kind` says what draws at the moment. Who uses it has
 * to do nothing, but may want to know: `onLost` is called after SVG took over, `onRestored` after WebGL draws again.
 */
export function createSwitchingRenderer(makers: RendererMakers, events: ContextEvents): Renderer {
  let scene: Scene | null = null
  let lastLook: Parameters<Renderer['look']> | null = null
  let waiting: ReturnType<typeof setTimeout> | undefined
  let webgl: Renderer | null = null
  let svg: Renderer | null = null

  function drawAsSvg(): Renderer {
    const made = makers.svg()
    if (scene) made.paint(scene)
    if (lastLook) made.look(...lastLook)
    return made
  }

  /** Lets WebGL draw. What throws now will throw at every frame, so it is given up: killed, and SVG in its place. */
  function attempt(draw: (drawing: Renderer) => void): void {
    if (!webgl) return
    try {
      draw(webgl)
    } catch (error) {
      console.warn(error)
      clearTimeout(waiting)
      const failed = webgl
      webgl = null
      if (!svg) {
        svg = drawAsSvg()
        events.onLost()
      }
      failed.kill()
    }
  }

  function takeOver(): void {
    const look = lastLook
    // The lost one still shows its labels, which the SVG brings too.
    if (look) attempt((drawing) => drawing.look(look[0], look[1], []))
    if (svg) return
    svg = drawAsSvg()
    events.onLost()
  }

  webgl = makers.webgl({
    onLost() {
      clearTimeout(waiting)
      waiting = setTimeout(takeOver, PATIENCE)
    },
    onRestored() {
      clearTimeout(waiting)
      if (!svg) return
      const look = lastLook
      if (look) attempt((drawing) => drawing.look(...look))
      if (!webgl) return
      svg.kill()
      svg = null
      events.onRestored()
    },
  })
  if (!webgl) svg = drawAsSvg()

  return {
    get kind() {
      return svg ? 'svg' : 'webgl'
    },
    paint(next) {
      scene = next
      svg?.paint(next)
      attempt((drawing) => drawing.paint(next))
    },
    look(...args) {
      lastLook = args
      if (svg) svg.look(...args)
      else attempt((drawing) => drawing.look(...args))
    },
    kill() {
      clearTimeout(waiting)
      webgl?.kill()
      svg?.kill()
    },
  }
}
