import type Sigma from 'sigma'
import type { Camera } from '../../state/state.ts'
import type { Renderer, Scene, Viewport } from '../scene.ts'
import { type ContextEvents, freeContexts, watchContexts } from './contextLoss.ts'
import { createSigma, displayGraph } from './createSigma.ts'
import { canvasSize, sigmaCamera } from './framing.ts'
import { createLabelLayer } from './labelLayer.ts'
import { changeBetween, type RankedScene, rankScene } from './sceneChange.ts'

const EMPTY_SCENE: Scene = { paper: '#ffffff', nodes: [], edges: [], labels: [] }

/** The layers of Sigma that hold a WebGL context. */
const WEBGL_LAYERS = ['edges', 'nodes', 'hoverNodes']

/** An element that covers the upper left of its parent and lets the pointer through. */
function layer(parent: HTMLElement): HTMLElement {
  const element = document.createElement('div')
  element.style.position = 'absolute'
  element.style.left = '0'
  element.style.top = '0'
  element.style.overflow = 'hidden'
  element.style.pointerEvents = 'none'
  parent.append(element)
  return element
}

function resize(element: HTMLElement, size: Viewport): void {
  element.style.width = `${size.width}px`
  element.style.height = `${size.height}px`
}

/** Sigma with what it has drawn, to tell what a new scene changes. */
interface Drawing {
  readonly sigma: Sigma
  readonly canvases: readonly HTMLCanvasElement[]
  readonly unwatch: () => void
  drawn: RankedScene | null
  pixelRatio: number
}

/** Brings Sigma from the drawn scene to `next` and renders once, with the least work that the difference allows. */
function refresh(drawing: Drawing, next: RankedScene): void {
  const { sigma, drawn } = drawing
  drawing.drawn = next
  const change = drawn === null ? ({ kind: 'items' } as const) : changeBetween(drawn, next)
  if (change.kind === 'items') {
    // A graph of its own is one pass; nodes dropped one by one would each refresh all.
    sigma.setGraph(displayGraph(next.scene))
    return
  }
  if (change.moved)
    sigma.getGraph().updateEachNodeAttributes(
      (key, place) => {
        const node = next.scene.nodes[next.nodes.get(key) ?? -1]
        return node ? { x: node.x, y: node.y } : place
      },
      { attributes: ['x', 'y'] },
    )
  // Without indexation Sigma overwrites the named items in place; it has to sort and fill its buffers anew only where the
  // painting order differs.
  sigma.refresh({
    partialGraph: { nodes: [...change.nodes], edges: [...change.edges] },
    skipIndexation: !change.reordered,
    schedule: false,
  })
}

/**
 * Draws the scene with Sigma over WebGL, and the labels on a canvas above. `container` must be a positioned element.
 *
 * While a context is lost, `look` writes the labels alone; once all contexts are back, a new Sigma takes the old one's
 * place, draws the last look, and `onRestored` is called. Throws where `webglWorks` says no.
 */
export function createSigmaRenderer(container: HTMLElement, events: ContextEvents): Renderer {
  const root = layer(container)
  const host = layer(root)
  resize(host, { width: 1, height: 1 })
  const labelLayer = createLabelLayer(root)
  let ranked = rankScene(EMPTY_SCENE, null)
  let lastLook: Parameters<Renderer['look']> | null = null
  let lost = false

  function start(): Drawing {
    const sigma = createSigma(host, () => ranked)
    const canvases = Object.entries(sigma.getCanvases())
      .filter(([name]) => WEBGL_LAYERS.includes(name))
      .map(([, canvas]) => canvas)
    const unwatch = watchContexts(canvases, { onLost, onRestored })
    return { sigma, canvases, unwatch, drawn: null, pixelRatio: window.devicePixelRatio }
  }

  function onLost(): void {
    lost = true
    host.style.visibility = 'hidden'
    events.onLost()
  }

  function onRestored(): void {
    drawing.unwatch()
    // Programs and buffers went with the lost contexts, and Sigma cannot make them anew.
    freeContexts(drawing.canvases)
    drawing.sigma.kill()
    try {
      drawing = start()
    } catch {
      // The driver is not whole yet: as good as lost.
      return
    }
    lost = false
    host.style.visibility = 'visible'
    if (lastLook) renderer.look(...lastLook)
    events.onRestored()
  }

  function render(camera: Camera, viewport: Viewport): void {
    const pixelRatio = window.devicePixelRatio
    const size = canvasSize(viewport, pixelRatio)
    resize(root, viewport)
    resize(host, size)
    // Sigma looks at its size by itself, but not at the pixel ratio.
    if (pixelRatio !== drawing.pixelRatio) drawing.sigma.resize(true)
    drawing.pixelRatio = pixelRatio
    drawing.sigma.getCamera().setState(sigmaCamera(camera, viewport, size))
    if (drawing.drawn === ranked)
      drawing.sigma.refresh({ partialGraph: {}, skipIndexation: true, schedule: false })
    else refresh(drawing, ranked)
  }

  let drawing: Drawing
  try {
    drawing = start()
  } catch (error) {
    root.remove()
    throw error
  }

  const renderer: Renderer = {
    kind: 'webgl',
    paint(scene) {
      ranked = rankScene(scene, ranked)
    },
    look(camera, viewport, labels) {
      lastLook = [camera, viewport, labels]
      if (!(viewport.width > 0 && viewport.height > 0)) return
      if (!lost) render(camera, viewport)
      labelLayer.draw(labels, viewport, window.devicePixelRatio)
    },
    kill() {
      drawing.unwatch()
      root.remove()
      drawing.sigma.kill()
    },
  }
  return renderer
}
