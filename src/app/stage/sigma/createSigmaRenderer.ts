import type Sigma from 'sigma'
import type { Camera } from '../../state/state.ts'
import type { Foreground, Renderer, Scene, Viewport } from '../scene.ts'
import { canDraw } from './canDraw.ts'
import { type ContextEvents, contextOf, freeContexts, watchContexts } from './contextLoss.ts'
import { createSigma, displayGraph, type LitKeys } from './createSigma.ts'
import { canvasSize, sigmaCamera } from './framing.ts'
import { createLabelLayer } from './labelLayer.ts'
import type { Drawn } from './programs.ts'
import { changeBetween } from './sceneChange.ts'

const EMPTY_SCENE: Scene = { paper: '#ffffff', nodes: [], edges: [], lit: null, labels: [] }

/** Milliseconds after the first picture at which the program of curves is made where that picture has none. */
const READY = 300

/** The layers of Sigma that are drawn with WebGL. */
const WEBGL_LAYERS = ['edges', 'nodes']

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

/**
 * An element for Sigma whose size is told by `size`. At every render Sigma asks its container how large it is, and a browser would lay
 * out the whole page anew to answer, wherever a hover has just changed some words in it.
 */
function hostOf(parent: HTMLElement, size: () => Viewport): HTMLElement {
  const host = layer(parent)
  Object.defineProperty(host, 'offsetWidth', { get: () => size().width })
  Object.defineProperty(host, 'offsetHeight', { get: () => size().height })
  return host
}

const litKeysOf = (lit: Foreground | null): LitKeys => ({
  nodes: new Set(lit?.nodes.map(({ key }) => key)),
  edges: new Set(lit?.edges.map(({ key }) => key)),
})

/** A scene as the programs and the reducers ask for it. */
interface Shown extends Drawn {
  readonly litKeys: LitKeys
}

/** Sigma with what it has drawn, to tell what a new scene changes. */
interface Drawing {
  readonly sigma: Sigma
  /** Makes Sigma able to draw curves; nothing where it is. */
  readonly makeCurves: () => void
  readonly canvases: readonly HTMLCanvasElement[]
  readonly unwatch: () => void
  drawn: Shown | null
  pixelRatio: number
}

/** Whether a scene has lines that only the program of curves draws: all that are lit, and what is curved at rest. */
const hasCurves = ({ edges, lit }: Scene): boolean =>
  (lit !== null && lit.edges.length > 0) || edges.some(({ curve }) => curve !== 0)

/** Brings Sigma from the drawn scene to `next` and renders once, with the least work that the difference allows. */
function refresh(drawing: Drawing, next: Shown): void {
  const { sigma, drawn } = drawing
  const { scene } = next
  drawing.drawn = next
  const change = drawn === null ? ({ kind: 'items' } as const) : changeBetween(drawn.scene, scene)
  if (change.kind === 'items' || drawn === null) {
    // A graph of its own is one pass; nodes dropped one by one would each refresh all.
    sigma.setGraph(displayGraph(scene))
    return
  }
  const graph = sigma.getGraph()
  if (change.moved)
    graph.updateEachNodeAttributes(
      (_key, { rank }) => {
        const { x, y } = scene.nodes[rank] ?? { x: 0, y: 0 }
        return { x, y, rank }
      },
      { attributes: ['x', 'y'] },
    )
  // Of the ground only what was lit or is lit appears or disappears; Sigma overwrites it in place.
  const nodes = new Set(change.nodes)
  const edges = new Set(change.edges)
  for (const { litKeys } of [drawn, next]) {
    for (const key of litKeys.nodes) if (graph.hasNode(key)) nodes.add(key)
    for (const key of litKeys.edges) if (graph.hasEdge(key)) edges.add(key)
  }
  sigma.refresh({
    partialGraph: { nodes: [...nodes], edges: [...edges] },
    skipIndexation: true,
    schedule: false,
  })
}

/**
 * Draws the scene with Sigma over WebGL, and the labels on a canvas above. `container` must be a positioned element.
 *
 * While a context is lost, `look` writes the labels alone; once all contexts are back, a new Sigma takes the old one's
 * place, draws the last look, and `onRestored` is called. Throws where there is no WebGL that
 * `canDraw`.
 */
export function createSigmaRenderer(container: HTMLElement, events: ContextEvents): Renderer {
  const root = layer(container)
  // As large as the container from the start: canvases that grow later are made twice.
  let hostSize: Viewport = { width: container.clientWidth, height: container.clientHeight }
  const host = hostOf(root, () => hostSize)
  let sizedFor: Viewport | null = null
  const labelLayer = createLabelLayer(root)
  const shownAs = (scene: Scene): Shown => ({
    scene,
    litKeys: litKeysOf(scene.lit),
    nodeAt: (key) => {
      const graph = drawing.sigma.getGraph()
      return graph.hasNode(key) ? scene.nodes[graph.getNodeAttribute(key, 'rank')] : undefined
    },
  })
  let shown = shownAs(EMPTY_SCENE)
  let lastLook: Parameters<Renderer['look']> | null = null
  let lost = false
  let readying: number | undefined
  let readyingFrame: number | undefined
  /** Whether the first picture is on its way to the screen. */
  let handedOn = false

  const makeCurves = () => {
    if (!lost && drawing.drawn === shown) drawing.makeCurves()
  }

  /** Makes the program of curves when the first picture is on its way to the screen: at once where that picture waits for them. */
  const readyCurves = () => {
    readyingFrame ??= window.requestAnimationFrame(() => {
      readying = window.setTimeout(() => {
        handedOn = true
        if (hasCurves(shown.scene)) makeCurves()
        else readying = window.setTimeout(makeCurves, READY)
      })
    })
  }

  function start(): Drawing {
    const { sigma, makeCurves } = createSigma(host, () => shown)
    const canvases = Object.entries(sigma.getCanvases())
      .filter(([name]) => WEBGL_LAYERS.includes(name))
      .map(([, canvas]) => canvas)
    const works = canvases.map(contextOf).every((context) => context !== null && canDraw(context))
    if (!works) {
      sigma.kill()
      throw new Error('Stage: this WebGL lacks instancing or exact numbers in fragment shaders.')
    }
    const unwatch = watchContexts(canvases, { onLost, onRestored })
    return { sigma, makeCurves, canvases, unwatch, drawn: null, pixelRatio: window.devicePixelRatio }
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
    if (viewport !== sizedFor || pixelRatio !== drawing.pixelRatio) {
      sizedFor = viewport
      hostSize = size
      resize(root, viewport)
      resize(host, size)
    }
    // Sigma looks at its size by itself, but not at the pixel ratio.
    if (pixelRatio !== drawing.pixelRatio) drawing.sigma.resize(true)
    drawing.pixelRatio = pixelRatio
    drawing.sigma.getCamera().setState(sigmaCamera(camera, viewport, size))
    if (drawing.drawn === shown)
      drawing.sigma.refresh({ partialGraph: {}, skipIndexation: true, schedule: false })
    else {
      refresh(drawing, shown)
      // Draws all items anew, which must be those of this scene by then. The first picture does not wait for their shader.
      if (handedOn && hasCurves(shown.scene)) drawing.makeCurves()
    }
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
      shown = shownAs(scene)
    },
    look(camera, viewport, labels) {
      lastLook = [camera, viewport, labels]
      if (!(viewport.width > 0 && viewport.height > 0)) return
      if (!lost) render(camera, viewport)
      readyCurves()
      labelLayer.draw(labels, viewport, window.devicePixelRatio)
    },
    kill() {
      if (readyingFrame !== undefined) window.cancelAnimationFrame(readyingFrame)
      window.clearTimeout(readying)
      drawing.unwatch()
      root.remove()
      drawing.sigma.kill()
    },
  }
  return renderer
}
