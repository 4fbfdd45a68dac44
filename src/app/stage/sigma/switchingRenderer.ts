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
 * SVG is freed. `kind` says what draws at the moment. Who uses it has to do nothing, but may want to know: `onLost` is
 * called after SVG took over, `onRestored` after WebGL draws again.
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

  function takeOver(): void {
    // The lost one still shows its labels, which the SVG brings too.
    if (lastLook) webgl?.look(lastLook[0], lastLook[1], [])
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
      if (lastLook) webgl?.look(...lastLook)
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
      webgl?.paint(next)
      svg?.paint(next)
    },
    look(...args) {
      lastLook = args
      const drawing = svg ?? webgl
      drawing?.look(...args)
    },
    kill() {
      clearTimeout(waiting)
      webgl?.kill()
      svg?.kill()
    },
  }
}
