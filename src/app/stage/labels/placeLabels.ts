import type { Camera } from '../../state/state.ts'
import {
  type PlacedLabel,
  type PlacedLine,
  type Point,
  type Scene,
  type SceneLabel,
  type Side,
  type Tier,
  toPixels,
  type Viewport,
} from '../scene.ts'
import { type Box, BoxGrid, grown } from './boxGrid.ts'
import { breakLabel, LINE_HEIGHT, type SetLabel } from './breakLabel.ts'
import type { Measure } from './measure.ts'

/** CSS pixels between two labels, and between a label and the stage's edge. */
const BETWEEN = 3
const MARGIN = 4
/** CSS pixels that a label keeps from a node where it has the choice. */
const CLEAR = 2
/** A label that finds no room is tried again with narrower lines, as shares of its widest. */
const NARROWER = 0.62
/** How far above the middle of a line the baseline of Chinese letters lies below it, as a share of their size. */
const BASELINE = 0.38

const TIER_RANK: Readonly<Record<Tier, number>> = { dim: 0, rest: 1, lit: 2 }

/** A node as an obstacle. */
interface Obstacle extends Box {
  readonly key: string
  readonly at: Point
  /** What matters more has a higher rank: first the tier, then the radius. */
  readonly rank: number
}

/** Where the box of a label of this size goes beside its anchor, both in CSS pixels. */
export function boxBeside(anchor: Point, gap: number, side: Side, { width, height }: SetLabel): Box {
  switch (side) {
    case 'right':
      return { x: anchor.x + gap, y: anchor.y - height / 2, width, height }
    case 'left':
      return { x: anchor.x - gap - width, y: anchor.y - height / 2, width, height }
    case 'above':
      return { x: anchor.x - width / 2, y: anchor.y - gap - height, width, height }
    case 'below':
      return { x: anchor.x - width / 2, y: anchor.y + gap, width, height }
    case 'middle':
      return { x: anchor.x - width / 2, y: anchor.y - height / 2, width, height }
  }
}

function linesIn(box: Box, set: SetLabel, side: Side): PlacedLine[] {
  const lineHeight = box.height / Math.max(1, set.lines.length)
  return set.lines.map(({ runs, width }, index) => ({
    runs,
    x:
      side === 'right'
        ? box.x
        : side === 'left'
          ? box.x + box.width - width
          : box.x + (box.width - width) / 2,
    baseline: box.y + lineHeight * (index + 0.5) + (lineHeight / LINE_HEIGHT) * BASELINE,
  }))
}

interface Setting {
  readonly side: Side
  readonly set: SetLabel
}

/** The ways to write a label, the best first: beside its node rather in narrower lines than on the other side, above or below it not. */
function settingsOf(label: SceneLabel, measure: Measure): Setting[] {
  const wide = breakLabel(label.runs, label.maxWidth, label.whole, measure)
  const narrow = breakLabel(label.runs, label.maxWidth * NARROWER, label.whole, measure)
  const useful = !narrow.shortened && narrow.lines.length !== wide.lines.length
  const beside = (side: Side) => side === 'left' || side === 'right'
  const settings = label.sides.flatMap((side) =>
    useful && beside(side)
      ? [
          { side, set: wide },
          { side, set: narrow },
        ]
      : [{ side, set: wide }],
  )
  if (!useful) return settings
  return [...settings, ...label.sides.filter((side) => !beside(side)).map((side) => ({ side, set: narrow }))]
}

const NO_SIDES: ReadonlyMap<string, Side> = new Map()

const keptFirst = (settings: readonly Setting[], kept: Side | undefined): readonly Setting[] =>
  kept === undefined
    ? settings
    : [...settings.filter(({ side }) => side === kept), ...settings.filter(({ side }) => side !== kept)]

/**
 * Chooses which labels are written and where: the most important first, each on the first of its sides where its box lies within
 * the stage, `BETWEEN` pixels from every label before it, and on no node. Only where no side leaves every node free may an essential or
 * lit label cover nodes that matter less than its own. `zoom` is how many times the fitted view is enlarged. A label whose key `sides`
 * knows tries that side first: so names stay where they stood while something else is lit.
 * Equal input gives equal output; ties go by key.
 */
export function placeLabels(
  scene: Scene,
  camera: Camera,
  viewport: Viewport,
  measure: Measure,
  zoom = 1,
  sides: ReadonlyMap<string, Side> = NO_SIDES,
): PlacedLabel[] {
  const obstacles = new BoxGrid<Obstacle>()
  const ranks = new Map<string, number>()
  for (const { key, x, y, radius, tier } of scene.nodes) {
    const at = toPixels(x, y, camera, viewport)
    const rank = TIER_RANK[tier] * 1000 + radius
    ranks.set(key, rank)
    obstacles.add({
      key,
      at,
      rank,
      x: at.x - radius,
      y: at.y - radius,
      width: 2 * radius,
      height: 2 * radius,
    })
  }
  const edgeTiers = new Map(scene.edges.map(({ key, tier }) => [key, tier]))
  const taken = new BoxGrid<Box>()
  const placed: PlacedLabel[] = []

  const inside = ({ x, y, width, height }: Box): boolean =>
    x >= MARGIN &&
    y >= MARGIN &&
    x + width <= viewport.width - MARGIN &&
    y + height <= viewport.height - MARGIN

  const place = (label: SceneLabel): PlacedLabel | null => {
    const rank = ranks.get(label.key) ?? TIER_RANK[edgeTiers.get(label.key) ?? 'rest'] * 1000
    const own = toPixels(label.x, label.y, camera, viewport)
    const anchors = [own, ...label.alternatives.map(({ x, y }) => toPixels(x, y, camera, viewport))]
    const settings = keptFirst(settingsOf(label, measure), sides.get(label.key))
    const mayCoverLesser = label.essential || label.whole
    for (const mayCover of mayCoverLesser ? [false, true] : [false])
      for (const anchor of anchors)
        for (const { side, set } of settings) {
          const box = boxBeside(anchor, label.gap, side, set)
          if (!inside(box) || taken.some(grown(box, BETWEEN), () => true)) continue
          const covers = obstacles.some(
            mayCover ? box : grown(box, CLEAR),
            (node) =>
              node.key !== label.key &&
              Math.hypot(node.at.x - own.x, node.at.y - own.y) > 1 &&
              (!mayCover || node.rank >= rank),
          )
          if (!covers)
            return { key: label.key, ...box, side, lines: linesIn(box, set, side), halo: scene.paper }
        }
    return null
  }

  const inOrder = [...scene.labels].sort(
    (a, b) => b.priority - a.priority || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  )
  const said = new Set<string>()
  for (const label of inOrder) {
    if (zoom < label.fromZoom || (label.once !== null && said.has(label.once))) continue
    const found = place(label)
    if (!found) continue
    if (label.once !== null) said.add(label.once)
    taken.add(found)
    placed.push(found)
  }
  return placed
}

/** The label moved by `dx`, `dy` CSS pixels. */
export const shifted = (label: PlacedLabel, dx: number, dy: number): PlacedLabel => ({
  ...label,
  x: label.x + dx,
  y: label.y + dy,
  lines: label.lines.map((line) => ({ ...line, x: line.x + dx, baseline: line.baseline + dy })),
})
