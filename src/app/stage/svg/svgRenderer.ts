import type { Camera } from '../../state/state.ts'
import { STAGE_FONT } from '../fonts.ts'
import { lineShape } from '../lineShape.ts'
import { DIMMED } from '../lineStyle.ts'
import {
  type Foreground,
  type Leader,
  type PlacedLabel,
  type PlacedLine,
  type Renderer,
  type Scene,
  type SceneEdge,
  type SceneNode,
  scaleOf,
  type Viewport,
} from '../scene.ts'
import { rimDistance, shapePath, svgNumber } from '../shape.ts'
import { createDimFilter } from './dimFilter.ts'
import { Attributes, type Drawn, KeyedElements, svgElement } from './keyedElements.ts'

/** Width of the halo around letters as a share of their size. */
const HALO = 0.28

interface DrawnNode extends Drawn {
  readonly shape: Attributes
}

interface DrawnEdge extends Drawn {
  readonly group: Attributes
  readonly line: Attributes
  readonly head: Attributes
}

interface DrawnLabel extends Drawn {
  readonly element: SVGGElement
  readonly group: Attributes
  /** What its letters were made from. */
  lines: readonly PlacedLine[]
  halo: string
  leader: Leader | null
}

function makeNode(): DrawnNode {
  const element = svgElement('path')
  return { element, shape: new Attributes(element) }
}

function makeEdge(): DrawnEdge {
  const element = svgElement('g')
  const line = svgElement('path')
  const head = svgElement('path')
  line.setAttribute('fill', 'none')
  element.append(line, head)
  return { element, group: new Attributes(element), line: new Attributes(line), head: new Attributes(head) }
}

function makeLabel(): DrawnLabel {
  const element = svgElement('g')
  return { element, group: new Attributes(element), lines: [], halo: '', leader: null }
}

/** Letters with a halo in the paper's colour, as text nodes only; placed from the corner of the label's box. */
function write(drawn: DrawnLabel, label: PlacedLabel): void {
  const leader = label.leader ?? null
  if (label.lines === drawn.lines && label.halo === drawn.halo && leader === drawn.leader) return
  drawn.leader = leader
  drawn.lines = label.lines
  drawn.halo = label.halo
  while (drawn.element.firstChild) drawn.element.firstChild.remove()
  if (leader) {
    const line = svgElement('line')
    const { from, to, color } = leader
    line.setAttribute('x1', svgNumber(from.x))
    line.setAttribute('y1', svgNumber(from.y))
    line.setAttribute('x2', svgNumber(to.x))
    line.setAttribute('y2', svgNumber(to.y))
    line.setAttribute('stroke', color)
    drawn.element.append(line)
  }
  for (const { runs, x, baseline } of label.lines) {
    const text = svgElement('text')
    text.setAttribute('x', svgNumber(x))
    text.setAttribute('y', svgNumber(baseline))
    for (const run of runs) {
      const span = svgElement('tspan')
      span.setAttribute('font-size', svgNumber(run.size))
      if (run.bold) span.setAttribute('font-weight', 'bold')
      span.setAttribute('fill', run.color)
      span.setAttribute('stroke', label.halo)
      span.setAttribute('stroke-width', svgNumber(run.size * HALO))
      span.append(document.createTextNode(run.text))
      text.append(span)
    }
    drawn.element.append(text)
  }
}

/** Where a label's box is, and how it is turned about its middle. */
function placing({ x, y, width, height, angle }: PlacedLabel): string {
  const place = `translate(${svgNumber(x)} ${svgNumber(y)})`
  if (angle === 0) return place
  return `${place} rotate(${svgNumber((-angle * 180) / Math.PI)} ${svgNumber(width / 2)} ${svgNumber(height / 2)})`
}

/** A parent of drawn things that takes no pointer events. */
function layer(parent: Element): SVGGElement {
  const element = svgElement('g')
  parent.append(element)
  return element
}

/** A node's place in pixels from the layout's middle, y downwards. */
interface Place {
  readonly x: number
  readonly y: number
  readonly node: SceneNode
}

function drawNode(shape: Attributes, { x, y, node }: Place): void {
  shape.set('d', shapePath(node.shape, node.radius))
  shape.set('fill', node.fill)
  shape.set('stroke', node.strokeWidth > 0 ? node.stroke : '')
  shape.set('stroke-width', svgNumber(node.strokeWidth))
  shape.set('transform', `translate(${svgNumber(x)} ${svgNumber(y)})`)
}

function drawEdge({ line, head }: DrawnEdge, edge: SceneEdge, a: Place, b: Place): void {
  const { curve, width, color } = edge
  // The rim as seen along the line's last stretch: a curve comes from its control point. The layout's y runs upwards.
  const dx = b.x - a.x
  const dy = a.y - b.y
  const rim = edge.arrow ? rimDistance(b.node, -dx / 2 - 2 * curve * dy, -dy / 2 + 2 * curve * dx) : null
  const shape = lineShape(a, b, curve, rim, width)
  line.set('d', shape.line)
  line.set('stroke', color)
  line.set('stroke-width', svgNumber(width))
  line.set('stroke-dasharray', edge.dash ? edge.dash.join(' ') : '')
  head.set('d', shape.head)
  head.set('fill', shape.head === '' ? '' : color)
}

/** Nodes and lines of one tier, by key. */
interface Layers {
  readonly nodes: KeyedElements<DrawnNode>
  readonly edges: KeyedElements<DrawnEdge>
}

/** Draws items into layers; `below` are places of nodes that lines may end at besides. Returns where the nodes are. */
function drawItems(
  { nodes, edges }: Layers,
  items: Foreground,
  scale: number,
  below: ReadonlyMap<string, Place>,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  for (const node of items.nodes) {
    const place = { x: node.x * scale, y: -node.y * scale, node }
    places.set(node.key, place)
    const drawn = nodes.get(node.key)
    if (drawn) drawNode(drawn.shape, place)
  }
  for (const edge of items.edges) {
    const drawn = edges.get(edge.key)
    const a = places.get(edge.source) ?? below.get(edge.source)
    const b = places.get(edge.target) ?? below.get(edge.target)
    if (drawn && a && b) drawEdge(drawn, edge, a, b)
  }
  return places
}

const NO_LIT: Foreground = { nodes: [], edges: [] }
const keysOf = (items: readonly { readonly key: string }[]): string[] => items.map(({ key }) => key)

/**
 * The picture as SVG inside `container`, which is in the page: for machines without WebGL, and for browsers that cannot run Sigma. What
 * is lit is drawn in layers of its own; the ground is dimmed by a filter, and only what is lit is taken out of it.
 */
export function createSvgRenderer(container: HTMLElement): Renderer {
  const svg = svgElement('svg')
  svg.setAttribute('aria-hidden', 'true')
  svg.setAttribute('focusable', 'false')
  Object.assign(svg.style, {
    position: 'absolute',
    left: '0',
    top: '0',
    width: '100%',
    height: '100%',
    overflow: 'hidden',
    pointerEvents: 'none',
  })
  container.append(svg)
  const dim = { edge: createDimFilter(svg, DIMMED.edge), node: createDimFilter(svg, DIMMED.node) }
  // Each layer with the element inside it that follows the camera: a filter must see the stage, not the layout.
  const layers = {
    groundEdges: layer(svg),
    litEdges: layer(svg),
    groundNodes: layer(svg),
    litNodes: layer(svg),
  }
  const worlds = Object.values(layers).map((parent) => new Attributes(parent.appendChild(svgElement('g'))))
  const inside = (parent: Element): Element => parent.firstElementChild ?? parent
  const ground: Layers = {
    edges: new KeyedElements(inside(layers.groundEdges), makeEdge),
    nodes: new KeyedElements(inside(layers.groundNodes), makeNode),
  }
  const above: Layers = {
    edges: new KeyedElements(inside(layers.litEdges), makeEdge),
    nodes: new KeyedElements(inside(layers.litNodes), makeNode),
  }
  const labelLayer = layer(svg)
  labelLayer.setAttribute('font-family', STAGE_FONT)
  labelLayer.setAttribute('paint-order', 'stroke')
  labelLayer.setAttribute('stroke-linejoin', 'round')
  const labelled = new KeyedElements<DrawnLabel>(labelLayer, makeLabel)

  let scene: Scene | null = null
  let drawnGround: { readonly nodes: unknown; readonly edges: unknown; readonly scale: number } | null = null
  let drawnLit: { readonly lit: Foreground; readonly scale: number } | null = null
  let places: ReadonlyMap<string, Place> = new Map()

  /** Takes what is lit out of the ground, or puts it back. */
  const setLit = (lit: Foreground, isLit: boolean) => {
    const display = isLit ? 'none' : ''
    for (const { key } of lit.nodes) ground.nodes.get(key)?.shape.set('display', display)
    for (const { key } of lit.edges) ground.edges.get(key)?.group.set('display', display)
  }

  const paintGround = (next: Scene) => {
    if (scene?.nodes !== next.nodes) ground.nodes.arrange(keysOf(next.nodes))
    if (scene?.edges !== next.edges) ground.edges.arrange(keysOf(next.edges))
  }

  return {
    kind: 'svg',
    paint(next) {
      setLit(scene?.lit ?? NO_LIT, false)
      paintGround(next)
      const lit = next.lit ?? NO_LIT
      above.nodes.arrange(keysOf(lit.nodes))
      above.edges.arrange(keysOf(lit.edges))
      setLit(lit, true)
      if (scene?.paper !== next.paper) {
        svg.style.backgroundColor = next.paper
        dim.edge.setPaper(next.paper)
        dim.node.setPaper(next.paper)
      }
      const dimmed = next.lit !== null
      if (dimmed) {
        layers.groundEdges.setAttribute('filter', dim.edge.reference)
        layers.groundNodes.setAttribute('filter', dim.node.reference)
      } else {
        layers.groundEdges.removeAttribute('filter')
        layers.groundNodes.removeAttribute('filter')
      }
      scene = next
    },
    look(camera: Camera, viewport: Viewport, labels) {
      if (!scene) return
      const { nodes, edges } = scene
      const scale = scaleOf(camera, viewport)
      if (drawnGround?.nodes !== nodes || drawnGround.edges !== edges || drawnGround.scale !== scale) {
        places = drawItems(ground, { nodes, edges }, scale, new Map())
        drawnGround = { nodes, edges, scale }
      }
      const lit = scene.lit ?? NO_LIT
      if (drawnLit?.lit !== lit || drawnLit.scale !== scale) {
        drawItems(above, lit, scale, places)
        drawnLit = { lit, scale }
      }
      const x = viewport.width / 2 - camera.x * scale
      const y = viewport.height / 2 + camera.y * scale
      for (const world of worlds) world.set('transform', `translate(${svgNumber(x)} ${svgNumber(y)})`)
      labelled.arrange(keysOf(labels))
      for (const label of labels) {
        const drawn = labelled.get(label.key)
        if (!drawn) continue
        write(drawn, label)
        drawn.group.set('transform', placing(label))
      }
    },
    kill() {
      svg.remove()
    },
  }
}
