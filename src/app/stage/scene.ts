import type { Camera } from '../state/state.ts'

/** Size of the stage in CSS pixels. */
export interface Viewport {
  readonly width: number
  readonly height: number
}

/** A place, in layout units or pixels as told where it is used. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Each kind has a shape of its own, so that a black-and-white print still reads. */
export type Shape = 'disc' | 'square' | 'diamond' | 'triangle' | 'ring'

/** How an item stands out: all at rest, or some lit and the others dimmed. */
export type Tier = 'dim' | 'rest' | 'lit'

export interface SceneNode {
  readonly key: string
  /** Layout units, y upwards. */
  readonly x: number
  readonly y: number
  /** CSS pixels, the same at every zoom: of the circle around the shape. */
  readonly radius: number
  readonly shape: Shape
  /** `#rrggbb`. A ring is filled with paper. */
  readonly fill: string
  readonly stroke: string
  /** CSS pixels; 0 for none. */
  readonly strokeWidth: number
  readonly tier: Tier
  /** Set where it is only a sign around a node: nothing that can be met. */
  readonly sign?: true
}

export interface SceneEdge {
  readonly key: string
  readonly source: string
  readonly target: string
  /** CSS pixels. */
  readonly width: number
  readonly color: string
  /** On and off lengths in CSS pixels; null for a solid line. */
  readonly dash: readonly [number, number] | null
  /** Whether an arrowhead meets the target's rim. */
  readonly arrow: boolean
  /** How far the middle of the line bows to its left, as a share of its length; 0 for a straight line. */
  readonly curve: number
  readonly tier: Tier
}

/** A stretch of a label in one style. */
export interface LabelRun {
  readonly text: string
  /** CSS pixels. */
  readonly size: number
  readonly bold: boolean
  readonly color: string
}

/** Where a label stands from its anchor: beside it, with a corner next to it, or, as `middle`, centred on it. */
export type Side =
  | 'right'
  | 'left'
  | 'above'
  | 'below'
  | 'upperRight'
  | 'lowerRight'
  | 'upperLeft'
  | 'lowerLeft'
  | 'middle'

/** A place at which a label may stand, in layout units, and how it is turned there. */
export interface Anchor extends Point {
  /** Radians, against the clock as seen; upright where it is between -π/2 and π/2. 0 for level. */
  readonly angle: number
}

/** What could be written beside a node or on an edge; culling decides whether it is. */
export interface SceneLabel extends Anchor {
  /** The node's or edge's key. */
  readonly key: string
  readonly runs: readonly LabelRun[]
  /** CSS pixels between the anchor and the text, at least the node's radius. */
  readonly gap: number
  /** Sides in order of preference. */
  readonly sides: readonly Side[]
  /** Higher is placed first; equal ones by `key`. */
  readonly priority: number
  /** Where it must, it may cover nodes of a lower rank (see `rankOf`). */
  readonly rank: number
  /** Widest line in CSS pixels before it breaks in two or ends with …. */
  readonly maxWidth: number
  /** Further anchors in layout units, tried in order where the first has no room: other points of an edge. */
  readonly alternatives: readonly Anchor[]
  /** Shown whole, in as many lines as it takes, never ended with …. */
  readonly whole: boolean
  /** The fitted view makes room for it. */
  readonly essential: boolean
  /** Shown only where the stage is enlarged at least so many times against the fitted view; 0 for always. */
  readonly fromZoom: number
  /** Of the labels that share a name here only the first that finds room is written; null for a label of its own. */
  readonly once: string | null
  /** Set where it must be written: without room beside its anchor it stands away from it, and a line of this colour leads there. */
  readonly led?: string
}

/** One line of a placed label: its runs, its left end and its baseline, before the label is turned, in CSS pixels from the upper left corner of the label's box. */
export interface PlacedLine {
  readonly runs: readonly LabelRun[]
  readonly x: number
  readonly baseline: number
}

/** The box around a label's ink, in CSS pixels of the stage, y downwards. */
export interface LabelBox {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A thin straight line from what a label names to the label, in CSS pixels from the upper left corner of the label's box. */
export interface Leader {
  readonly from: Point
  readonly to: Point
  /** `#rrggbb`. */
  readonly color: string
}

export interface PlacedLabel extends LabelBox {
  readonly side: Side
  /** How its lines are turned about the middle of its box, in radians against the clock as seen. */
  readonly angle: number
  readonly lines: readonly PlacedLine[]
  /** `#rrggbb` of the halo that keeps it apart from lines below. */
  readonly halo: string
  /** Set where the label stands away from what it names. */
  readonly leader?: Leader
}

/** What stands out while all other nodes and lines are dimmed. */
export interface Foreground {
  /** In painting order, above all others. Each is drawn in place of the node of the same key, or besides. */
  readonly nodes: readonly SceneNode[]
  /** In painting order, above all other lines and below all nodes; their ends are lit nodes or others. */
  readonly edges: readonly SceneEdge[]
}

/** Everything that the stage paints, the labels' placing apart. Pure data made from the state. */
export interface Scene {
  readonly paper: string
  /** All that shows, as it looks at rest, in painting order. The same list for as long as only what is lit differs. */
  readonly nodes: readonly SceneNode[]
  /** All lines that show at rest, in painting order, all below the nodes. The same list for as long as only what is lit differs. */
  readonly edges: readonly SceneEdge[]
  /** Null at rest. */
  readonly lit: Foreground | null
  /** The most important first. */
  readonly labels: readonly SceneLabel[]
}

/** What draws: Sigma over WebGL, or SVG. It decides nothing: no culling, no pointer, no camera of its own. */
export interface Renderer {
  readonly kind: 'webgl' | 'svg'
  /** The scene has other items, places or styles. Drawn by the next `look`. */
  paint(scene: Scene): void
  /** Draws what was painted as seen by `camera` in a stage of `viewport`, with these labels over it. */
  look(camera: Camera, viewport: Viewport, labels: readonly PlacedLabel[]): void
  /** Frees what it holds; its elements leave the container. */
  kill(): void
}

/** CSS pixels per layout unit. */
export const scaleOf = (camera: Camera, viewport: Viewport): number =>
  Math.min(viewport.width, viewport.height) / camera.span

/** A place in layout units as CSS pixels of the stage, y downwards. */
export function toPixels(x: number, y: number, camera: Camera, viewport: Viewport): { x: number; y: number } {
  const scale = scaleOf(camera, viewport)
  return { x: viewport.width / 2 + (x - camera.x) * scale, y: viewport.height / 2 - (y - camera.y) * scale }
}

/** A place of the stage in CSS pixels as layout units: the inverse of `toPixels`. */
export function toLayout(x: number, y: number, camera: Camera, viewport: Viewport): { x: number; y: number } {
  const scale = scaleOf(camera, viewport)
  return { x: camera.x + (x - viewport.width / 2) / scale, y: camera.y - (y - viewport.height / 2) / scale }
}
