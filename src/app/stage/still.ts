import type { Drawing, DrawnLabel, DrawnPath } from '../../exchange/drawing/drawing.ts'
import { mix } from '../palette.ts'
import type { Atlas } from '../state/atlas.ts'
import type { Camera, State } from '../state/state.ts'
import type { Measure } from './labels/measure.ts'
import { lineShape } from './lineShape.ts'
import { DIMMED } from './lineStyle.ts'
import { Picture } from './picture.ts'
import {
  type PlacedLabel,
  type Renderer,
  type Scene,
  type SceneEdge,
  type SceneNode,
  type Side,
  toPixels,
  type Viewport,
} from './scene.ts'
import { rimDistance, shapePath, svgNumber } from './shape.ts'

export { createMeasure, type Measure } from './labels/measure.ts'

/** A node with its place in pixels of the drawing. */
interface Standing {
  readonly node: SceneNode
  readonly x: number
  readonly y: number
}

function nodePath({ node, x, y }: Standing): DrawnPath {
  const { shape, radius, fill, stroke, strokeWidth } = node
  const outlined = strokeWidth > 0
  return {
    d: shapePath(shape, radius),
    x,
    y,
    fill,
    stroke: outlined ? stroke : null,
    strokeWidth,
    dash: null,
  }
}

function edgePaths({ curve, width, color, arrow, dash }: SceneEdge, a: Standing, b: Standing): DrawnPath[] {
  // The rim as seen along the line's last stretch: a curve comes from its control point. The layout's y runs upwards.
  const dx = b.x - a.x
  const dy = a.y - b.y
  const rim = arrow ? rimDistance(b.node, -dx / 2 - 2 * curve * dy, -dy / 2 + 2 * curve * dx) : null
  const { line, head } = lineShape(a, b, curve, rim, width)
  const paths: DrawnPath[] = []
  if (line !== '') paths.push({ d: line, x: 0, y: 0, fill: null, stroke: color, strokeWidth: width, dash })
  if (head !== '') paths.push({ d: head, x: 0, y: 0, fill: color, stroke: null, strokeWidth: 0, dash: null })
  return paths
}

const dimmed = (path: DrawnPath, paper: string, share: number): DrawnPath => ({
  ...path,
  fill: path.fill && mix(path.fill, paper, share),
  stroke: path.stroke && mix(path.stroke, paper, share),
})

/** Which end of a label touches what it names, by the side on which it stands. */
const ALIGNED: Readonly<Record<Side, DrawnLabel['align']>> = {
  right: 'left',
  upperRight: 'left',
  lowerRight: 'left',
  left: 'right',
  upperLeft: 'right',
  lowerLeft: 'right',
  above: 'middle',
  below: 'middle',
  middle: 'middle',
}

const labelOf = ({ x, y, width, height, angle, side, lines, halo }: PlacedLabel): DrawnLabel => ({
  x,
  y,
  width,
  height,
  angle,
  align: ALIGNED[side],
  lines,
  halo,
})

/** The thin line from what a label names to where it has found room; it lies above the nodes. */
function leaderPath({ x, y, leader }: PlacedLabel): DrawnPath[] {
  if (!leader) return []
  const { from, to, color } = leader
  const d = `M ${svgNumber(from.x)} ${svgNumber(from.y)} L ${svgNumber(to.x)} ${svgNumber(to.y)}`
  return [{ d, x, y, fill: null, stroke: color, strokeWidth: 1, dash: null }]
}

/** Lines of the ground, lines that are lit, nodes of the ground, nodes that are lit: in this order, as the stage paints them. */
function pathsOf(scene: Scene, camera: Camera, viewport: Viewport): DrawnPath[] {
  const standing = new Map<string, Standing>()
  const place = (node: SceneNode): Standing => ({ node, ...toPixels(node.x, node.y, camera, viewport) })
  for (const node of scene.nodes) standing.set(node.key, place(node))
  const lit = scene.lit?.nodes.map(place) ?? []
  for (const item of lit) standing.set(item.node.key, item)
  const lines = (edges: readonly SceneEdge[]): DrawnPath[] =>
    edges.flatMap((edge) => {
      const a = standing.get(edge.source)
      const b = standing.get(edge.target)
      return a && b ? edgePaths(edge, a, b) : []
    })
  const litKeys = new Set([...(scene.lit?.nodes ?? []), ...(scene.lit?.edges ?? [])].map(({ key }) => key))
  const ground = (path: DrawnPath, share: number): DrawnPath =>
    scene.lit === null ? path : dimmed(path, scene.paper, share)
  const still = <T extends { readonly key: string }>(items: readonly T[]): T[] =>
    items.filter(({ key }) => !litKeys.has(key))
  return [
    ...lines(still(scene.edges)).map((path) => ground(path, DIMMED.edge)),
    ...lines(scene.lit?.edges ?? []),
    ...still(scene.nodes).map((node) => ground(nodePath(place(node)), DIMMED.node)),
    ...lit.map(nodePath),
  ]
}

/**
 * What the stage shows of `atlas` in `state`, at rest in a stage of `viewport` (CSS pixels), as shapes and words: needs no page, only the
 * widths of letters from `measure`. This is the door through which whatever is handed on, and the command line, take the picture.
 */
export function stillOf(atlas: Atlas, state: State, viewport: Viewport, measure: Measure): Drawing {
  let painted: Scene | null = null
  let drawing: Drawing | null = null
  const collecting: Renderer = {
    kind: 'svg',
    paint: (scene) => {
      painted = scene
    },
    look: (camera, seen, labels) => {
      if (painted === null) return
      drawing = {
        width: seen.width,
        height: seen.height,
        paper: painted.paper,
        paths: [...pathsOf(painted, camera, seen), ...labels.flatMap(leaderPath)],
        labels: labels.map(labelOf),
      }
    },
    kill: () => {},
  }
  const picture = new Picture(atlas, state, measure)
  picture.resize(viewport)
  picture.draw(collecting, 0)
  if (drawing === null)
    throw new RangeError(`stillOf: a stage of ${viewport.width} × ${viewport.height} pixels shows nothing`)
  return drawing
}
