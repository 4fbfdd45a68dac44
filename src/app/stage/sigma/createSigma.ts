import type Graph from 'graphology'
import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import type { Scene } from '../scene.ts'
import type { LineData, ShapeData } from './displayData.ts'
import { FRAME_EXTENT } from './framing.ts'
import { CurveProgram, StraightProgram } from './LineProgram.ts'
import { type LineProgramName, lineProgramOf } from './lineProgramOf.ts'
import { ShapeProgram } from './ShapeProgram.ts'
import type { RankedScene } from './sceneChange.ts'

/** The name of Sigma's own program for nodes, which the stage's replaces, so that it compiles no shader in vain. */
const SHAPE = 'circle'

const LINE_CLASSES = {
  arrow: CurveProgram,
  line: StraightProgram,
  litCurve: CurveProgram,
} as const satisfies Record<LineProgramName, unknown>

/** The layers of Sigma that the stage uses; the others stay empty and need not be composited. */
const USED_LAYERS: ReadonlySet<string> = new Set(['edges', 'nodes'])

/** The structure and the places of a scene as Sigma wants them. Styles come from the scene itself, through the reducers. */
export function displayGraph(scene: Scene): Graph {
  const graph = new MultiDirectedGraph()
  for (const { key, x, y } of scene.nodes) graph.addNode(key, { x, y })
  for (const { key, source, target } of scene.edges) graph.addDirectedEdgeWithKey(key, source, target)
  return graph
}

/** Items that a reducer is asked for and the scene does not have: a fault of the caller that drawing must not hide. */
const missing = (kind: string, key: string): Error =>
  new Error(
    `Stage: ${kind} "${key}" is in the graph that Sigma draws but not in the scene; paint both from one scene.`,
  )

function shapeData(ranked: RankedScene, key: string, place: { x: number; y: number }): ShapeData {
  const rank = ranked.nodes.get(key) ?? -1
  const node = ranked.scene.nodes[rank]
  if (!node) throw missing('node', key)
  const fill = node.shape === 'ring' ? ranked.scene.paper : node.fill
  return {
    x: place.x,
    y: place.y,
    node,
    fill,
    size: node.radius,
    color: node.fill,
    type: SHAPE,
    zIndex: rank,
    label: null,
    hidden: false,
    forceLabel: false,
    highlighted: false,
  }
}

function lineData(ranked: RankedScene, key: string): LineData {
  const rank = ranked.edges.get(key) ?? -1
  const edge = ranked.scene.edges[rank]
  if (!edge) throw missing('edge', key)
  return {
    edge,
    size: edge.width,
    color: edge.color,
    type: lineProgramOf(edge),
    zIndex: rank,
    label: null,
    hidden: false,
    forceLabel: false,
  }
}

/**
 * A Sigma that only renders what `current` returns at the time of its refresh: no pointer, no labels, no picking. Sizes are
 * CSS pixels at every zoom, and its frame is the fixed square of `FRAME_EXTENT`. It starts without items.
 * Throws where the browser gives no WebGL context or cannot compile the programs.
 */
export function createSigma(host: HTMLElement, current: () => RankedScene): Sigma {
  const sigma = new Sigma(new MultiDirectedGraph(), host, {
    allowInvalidContainer: true,
    itemSizesReference: 'screen',
    zoomToSizeRatioFunction: () => 1,
    stagePadding: 0,
    zIndex: true,
    renderLabels: false,
    enableEdgeEvents: false,
    nodeProgramClasses: { [SHAPE]: ShapeProgram },
    edgeProgramClasses: LINE_CLASSES,
    nodeReducer: (key, place) => shapeData(current(), key, { x: place.x, y: place.y }),
    edgeReducer: (key) => lineData(current(), key),
  })
  sigma.setCustomBBox({ x: FRAME_EXTENT, y: FRAME_EXTENT })
  sigma.getMouseCaptor().kill()
  sigma.getTouchCaptor().kill()
  for (const [layer, canvas] of Object.entries(sigma.getCanvases()))
    if (!USED_LAYERS.has(layer)) canvas.style.display = 'none'
  return sigma
}
