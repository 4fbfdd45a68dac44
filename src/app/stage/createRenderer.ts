import type { Renderer, Scene, SceneNode } from './scene.ts'
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

const dot = (key: string, x: number): SceneNode => ({
  key,
  x,
  y: 0,
  radius: 1,
  shape: 'disc',
  fill: '#000000',
  stroke: '#000000',
  strokeWidth: 1,
  tier: 'rest',
})

/** One of each thing that a first picture has. */
const SPECIMEN: Scene = {
  paper: '#ffffff',
  nodes: [dot('a', 0), dot('b', 1)],
  edges: [
    {
      key: 'ab',
      source: 'a',
      target: 'b',
      width: 1,
      color: '#000000',
      dash: null,
      arrow: false,
      curve: 0,
      tier: 'rest',
    },
  ],
  lit: null,
  labels: [],
}

/**
 * Begins a renderer before there is a place for it: WebGL compiles its programs, and the machine code of the first that is drawn, beside
 * the script, which meanwhile reads its data. Returns what puts it into its place, and makes another for every place after the first.
 */
export function prepareRenderer(): (container: HTMLElement) => Renderer {
  const holder = document.createElement('div')
  let ready: Renderer | null = createRenderer(holder)
  if (ready.kind === 'webgl') {
    ready.paint(SPECIMEN)
    ready.look({ x: 0, y: 0, span: 1 }, { width: 1, height: 1 }, [])
  }
  return (container) => {
    if (!ready) return createRenderer(container)
    const renderer = ready
    ready = null
    container.append(holder)
    return renderer
  }
}
