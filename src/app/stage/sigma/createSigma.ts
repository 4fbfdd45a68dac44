import type Graph from 'graphology'
import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import type { Scene } from '../scene.ts'
import type { LineData, ShapeData } from './displayData.ts'
import { FRAME_EXTENT } from './framing.ts'
import { type LineProgramName, lineProgramOf } from './lineProgramOf.ts'
import { NothingProgram } from './NothingProgram.ts'
import { type Drawn, placed, programsFor } from './programs.ts'

/** The name of Sigma's own program for nodes, which the stage's replaces, so that it compiles no shader in vain. */
const SHAPE = 'circle'

/** The layers of Sigma that the stage uses; the others stay empty. */
const USED_LAYERS: ReadonlySet<string> = new Set(['edges', 'nodes'])

/** What the graph that Sigma reads keeps of an item besides a node's place: its rank in the scene's list. */
interface Ranked {
  readonly rank: number
}

/** The structure and the places of a scene as Sigma wants them. Styles come from the scene itself, through the reducers. */
export function displayGraph(scene: Scene): Graph {
  const graph = new MultiDirectedGraph()
  scene.nodes.forEach(({ key, x, y }, rank) => {
    graph.addNode(key, { x, y, rank })
  })
  scene.edges.forEach(({ key, source, target }, rank) => {
    graph.addDirectedEdgeWithKey(key, source, target, { rank })
  })
  return graph
}

/** Items that a reducer is asked for and the scene does not have: a fault of the caller that drawing must not hide. */
const missing = (kind: string, key: string): Error =>
  new Error(
    `Stage: ${kind} "${key}" is in the graph that Sigma draws but not in the scene; paint both from one scene.`,
  )

/** Keys of what is lit, and so not drawn with the ground. */
export interface LitKeys {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

function shapeData(scene: Scene, lit: LitKeys, key: string, { rank }: Ranked): ShapeData {
  const node = scene.nodes[rank]
  if (!node) throw missing('node', key)
  return {
    ...placed(scene, node),
    // Sigma brings places into its frame by itself.
    x: node.x,
    y: node.y,
    size: node.radius,
    color: node.fill,
    type: SHAPE,
    zIndex: 0,
    label: null,
    hidden: false,
    lit: lit.nodes.has(key),
    forceLabel: false,
    highlighted: false,
  }
}

function lineData(scene: Scene, lit: LitKeys, key: string, { rank }: Ranked): LineData {
  const edge = scene.edges[rank]
  if (!edge) throw missing('edge', key)
  return {
    edge,
    size: edge.width,
    color: edge.color,
    type: lineProgramOf(edge),
    zIndex: 0,
    label: null,
    hidden: false,
    lit: lit.edges.has(key),
    forceLabel: false,
  }
}

/** Hides a layer and keeps it small: Sigma would size it with the others and clear it in every frame, which takes memory and time. */
function leaveEmpty(canvas: HTMLElement): void {
  canvas.style.display = 'none'
  canvas.setAttribute = () => {}
}

/**
 * A Sigma that only renders what `current` returns at the time of its refresh: no pointer, no labels, no picking. Sizes are
 * CSS pixels at every zoom, and its frame is the fixed square of `FRAME_EXTENT`. It starts without items.
 * Curves, which no first picture has, are drawn once `makeCurves` has compiled their shader: it takes longer than all the others.
 * Throws where the browser gives no WebGL context or cannot compile the programs.
 */
export function createSigma(
  host: HTMLElement,
  current: () => Drawn & { readonly litKeys: LitKeys },
): { readonly sigma: Sigma; readonly makeCurves: () => void } {
  const { Shapes, Lines, Curves } = programsFor(current)
  const lineClasses = {
    arrow: Lines,
    line: NothingProgram,
  } as const satisfies Record<LineProgramName, unknown>
  const sigma = new Sigma(new MultiDirectedGraph(), host, {
    allowInvalidContainer: true,
    itemSizesReference: 'screen',
    zoomToSizeRatioFunction: () => 1,
    stagePadding: 0,
    renderLabels: false,
    enableEdgeEvents: false,
    nodeProgramClasses: { [SHAPE]: Shapes },
    nodeHoverProgramClasses: { [SHAPE]: NothingProgram },
    edgeProgramClasses: lineClasses,
    nodeReducer: (key, ranked) =>
      shapeData(current().scene, current().litKeys, key, ranked as unknown as Ranked),
    edgeReducer: (key, ranked) =>
      lineData(current().scene, current().litKeys, key, ranked as unknown as Ranked),
  })
  sigma.setCustomBBox({ x: FRAME_EXTENT, y: FRAME_EXTENT })
  sigma.getMouseCaptor().kill()
  sigma.getTouchCaptor().kill()
  for (const [layer, canvas] of Object.entries(sigma.getCanvases()))
    if (!USED_LAYERS.has(layer)) leaveEmpty(canvas)
  let curves = false
  return {
    sigma,
    makeCurves: () => {
      if (curves) return
      curves = true
      sigma.setSetting('edgeProgramClasses', { ...lineClasses, line: Curves })
      // At once and whole: until then Sigma does not know where its items stand, and a next frame that changes some of them would fail.
      sigma.refresh()
    },
  }
}
