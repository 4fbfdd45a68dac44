import type { Camera } from '../../state/state.ts'
import { STAGE_FONT } from '../fonts.ts'
import {
  type PlacedLabel,
  type Renderer,
  type Scene,
  type SceneEdge,
  scaleOf,
  type Viewport,
} from '../scene.ts'
import { Attributes, type Drawn, KeyedElements, svgElement } from './keyedElements.ts'
import { edgePaths, shapePath, svgNumber } from './shapes.ts'

/** Width of the halo around letters as a share of their size. */
const HALO = 0.28

interface DrawnNode extends Drawn {
  readonly shape: Attributes
}

interface DrawnEdge extends Drawn {
  readonly line: Attributes
  readonly head: Attributes
}

interface DrawnLabel extends Drawn {
  readonly element: SVGGElement
  readonly group: Attributes
  /** What its letters were made from. */
  written: string
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
  return { element, line: new Attributes(line), head: new Attributes(head) }
}

function makeLabel(): DrawnLabel {
  const element = svgElement('g')
  return { element, group: new Attributes(element), written: '' }
}

/** Letters with a halo in the paper's colour, as text nodes only; places relative to the label's box. */
function write(drawn: DrawnLabel, label: PlacedLabel): void {
  const signature = JSON.stringify([
    label.halo,
    label.lines.map(({ runs, x, baseline }) => [
      Math.round((x - label.x) * 10),
      Math.round((baseline - label.y) * 10),
      runs.map(({ text, size, bold, color }) => [text, size, bold, color]),
    ]),
  ])
  if (signature === drawn.written) return
  drawn.written = signature
  while (drawn.element.firstChild) drawn.element.firstChild.remove()
  for (const { runs, x, baseline } of label.lines) {
    const text = svgElement('text')
    text.setAttribute('x', svgNumber(x - label.x))
    text.setAttribute('y', svgNumber(baseline - label.y))
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

/** A parent of drawn things that takes no pointer events. */
function layer(parent: Element): SVGGElement {
  const element = svgElement('g')
  parent.append(element)
  return element
}

/** The picture as SVG inside `container`: for machines without WebGL, and for browsers that cannot run Sigma. */
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
  const world = layer(svg)
  const worldAttributes = new Attributes(world)
  const edges = new KeyedElements<DrawnEdge>(layer(world), makeEdge)
  const nodes = new KeyedElements<DrawnNode>(layer(world), makeNode)
  const labelLayer = layer(svg)
  labelLayer.setAttribute('font-family', STAGE_FONT)
  labelLayer.setAttribute('paint-order', 'stroke')
  labelLayer.setAttribute('stroke-linejoin', 'round')
  const labelled = new KeyedElements<DrawnLabel>(labelLayer, makeLabel)
  container.append(svg)

  let scene: Scene | null = null
  let drawnScale: number | null = null

  const drawEdge = (
    edge: SceneEdge,
    places: ReadonlyMap<string, { x: number; y: number; radius: number }>,
  ) => {
    const drawn = edges.get(edge.key)
    const a = places.get(edge.source)
    const b = places.get(edge.target)
    if (!drawn || !a || !b) return
    const { line, head } = edgePaths(a, b, edge.curve, edge.arrow, edge.width)
    drawn.line.set('d', line)
    drawn.line.set('stroke', edge.color)
    drawn.line.set('stroke-width', svgNumber(edge.width))
    drawn.line.set('stroke-dasharray', edge.dash ? edge.dash.join(' ') : '')
    drawn.head.set('d', head)
    drawn.head.set('fill', head === '' ? '' : edge.color)
  }

  /** Everything but the camera's place, in pixels from the layout's middle. */
  const draw = (painted: Scene, scale: number) => {
    const places = new Map<string, { x: number; y: number; radius: number }>()
    for (const node of painted.nodes) {
      const place = { x: node.x * scale, y: -node.y * scale, radius: node.radius }
      places.set(node.key, place)
      const shape = nodes.get(node.key)?.shape
      shape?.set('d', shapePath(node.shape, node.radius))
      shape?.set('fill', node.fill)
      shape?.set('stroke', node.strokeWidth > 0 ? node.stroke : '')
      shape?.set('stroke-width', svgNumber(node.strokeWidth))
      shape?.set('transform', `translate(${svgNumber(place.x)} ${svgNumber(place.y)})`)
    }
    for (const edge of painted.edges) drawEdge(edge, places)
  }

  return {
    kind: 'svg',
    paint(next) {
      scene = next
      drawnScale = null
      svg.style.backgroundColor = next.paper
      edges.arrange(next.edges.map(({ key }) => key))
      nodes.arrange(next.nodes.map(({ key }) => key))
    },
    look(camera: Camera, viewport: Viewport, labels) {
      if (!scene) return
      const scale = scaleOf(camera, viewport)
      if (scale !== drawnScale) {
        draw(scene, scale)
        drawnScale = scale
      }
      const x = viewport.width / 2 - camera.x * scale
      const y = viewport.height / 2 + camera.y * scale
      worldAttributes.set('transform', `translate(${svgNumber(x)} ${svgNumber(y)})`)
      labelled.arrange(labels.map(({ key }) => key))
      for (const label of labels) {
        const drawn = labelled.get(label.key)
        if (!drawn) continue
        write(drawn, label)
        drawn.group.set('transform', `translate(${svgNumber(label.x)} ${svgNumber(label.y)})`)
      }
    },
    kill() {
      svg.remove()
    },
  }
}
