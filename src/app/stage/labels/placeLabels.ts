import type { Camera } from '../../state/state.ts'
import {
  type PlacedLabel,
  type PlacedLine,
  type Point,
  type Scene,
  type SceneLabel,
  type Side,
  toPixels,
  type Viewport,
} from '../scene.ts'
import { type Box, BoxGrid, grown } from './boxGrid.ts'
import { breakLabel, LINE_HEIGHT, type SetLabel } from './breakLabel.ts'
import { type Away, leaderOf, placesAway, squaresAlong } from './ledAway.ts'
import type { Measure } from './measure.ts'
import { Obstacles, rankOf, type Test } from './obstacles.ts'

/** CSS pixels between two labels, and between a label and the stage's edge. */
const BETWEEN = 3
const MARGIN = 4
/** CSS pixels that a label keeps from a node where it has the choice. */
const CLEAR = 2
/** A label that finds no room is tried again with narrower lines, as shares of its widest. */
const NARROWER = 0.62
/** How far above the middle of a line the baseline of Chinese letters lies below it, as a share of their size. */
const BASELINE = 0.38

/** How far the corner of a label that stands obliquely lies off its anchor, across and down, as a share of its gap. */
const BESIDE = 0.6

/** Of labels that are not lit, no more than so many are tried: by then the stage is full. */
const MOST_TRIED = 400

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
    case 'upperRight':
      return { x: anchor.x + gap * BESIDE, y: anchor.y - gap * BESIDE - height, width, height }
    case 'lowerRight':
      return { x: anchor.x + gap * BESIDE, y: anchor.y + gap * BESIDE, width, height }
    case 'upperLeft':
      return { x: anchor.x - gap * BESIDE - width, y: anchor.y - gap * BESIDE - height, width, height }
    case 'lowerLeft':
      return { x: anchor.x - gap * BESIDE - width, y: anchor.y + gap * BESIDE, width, height }
    case 'middle':
      return { x: anchor.x - width / 2, y: anchor.y - height / 2, width, height }
  }
}

/** The box around a box that is turned by `angle` radians about its middle. */
function turned({ x, y, width, height }: Box, angle: number): Box {
  if (angle === 0) return { x, y, width, height }
  const cos = Math.abs(Math.cos(angle))
  const sin = Math.abs(Math.sin(angle))
  const across = width * cos + height * sin
  const down = width * sin + height * cos
  return { x: x + (width - across) / 2, y: y + (height - down) / 2, width: across, height: down }
}

const isRight = (side: Side): boolean => side === 'right' || side === 'upperRight' || side === 'lowerRight'
const isLeft = (side: Side): boolean => side === 'left' || side === 'upperLeft' || side === 'lowerLeft'

/** The lines of a label that stands, level, in `box`, told from the corner of `around`. */
function linesIn(box: Box, set: SetLabel, side: Side, around: Box): PlacedLine[] {
  const lineHeight = box.height / Math.max(1, set.lines.length)
  return set.lines.map(({ runs, width }, index) => ({
    runs,
    x: box.x - around.x + (isRight(side) ? 0 : isLeft(side) ? box.width - width : (box.width - width) / 2),
    baseline: box.y - around.y + lineHeight * (index + 0.5) + (lineHeight / LINE_HEIGHT) * BASELINE,
  }))
}

interface Setting {
  readonly side: Side
  readonly set: SetLabel
}

/** A label in its widest lines, and in narrower ones where these are of use. Made when first asked for: most labels stand at once. */
class Typeset {
  readonly #label: SceneLabel
  readonly #measure: Measure
  readonly wide: SetLabel
  #narrow: SetLabel | null | undefined

  constructor(label: SceneLabel, measure: Measure) {
    this.#label = label
    this.#measure = measure
    this.wide = breakLabel(label.runs, label.maxWidth, label.whole, measure)
  }

  get narrow(): SetLabel | null {
    if (this.#narrow === undefined) {
      const { runs, maxWidth, whole } = this.#label
      const set = breakLabel(runs, maxWidth * NARROWER, whole, this.#measure)
      this.#narrow = !set.shortened && set.lines.length !== this.wide.lines.length ? set : null
    }
    return this.#narrow
  }
}

/** The labels of what does not change are placed again and again. */
const KNOWN = new WeakMap<SceneLabel, { readonly measure: Measure; readonly typeset: Typeset }>()

/** The label in lines; the very same for the same label. */
export function typesetOf(label: SceneLabel, measure: Measure): Typeset {
  const known = KNOWN.get(label)
  if (known?.measure === measure) return known.typeset
  const typeset = new Typeset(label, measure)
  KNOWN.set(label, { measure, typeset })
  return typeset
}

const isBeside = (side: Side): boolean => isLeft(side) || isRight(side)

/** The ways to write a label, the best first: beside its node rather in narrower lines than on the other side, above or below it not. `kept` goes before all others. */
function* settingsOf(label: SceneLabel, typeset: Typeset, kept: Side | undefined): Generator<Setting> {
  const sides = kept === undefined ? label.sides : [kept, ...label.sides.filter((side) => side !== kept)]
  if (kept !== undefined && !isBeside(kept) && typeset.narrow) {
    yield { side: kept, set: typeset.wide }
    yield { side: kept, set: typeset.narrow }
  }
  for (const side of sides) {
    yield { side, set: typeset.wide }
    if (isBeside(side) && typeset.narrow) yield { side, set: typeset.narrow }
  }
  for (const side of sides) if (!isBeside(side) && typeset.narrow) yield { side, set: typeset.narrow }
}

const NO_SIDES: ReadonlyMap<string, Side> = new Map()

/**
 * Chooses which labels are written and where: the most important first, each on the first of its sides where its box lies within
 * the stage, `BETWEEN` pixels from every label before it, and on no node. Only where no side leaves every node free may an essential or
 * lit label cover nodes that matter less than its own; one that must be written covers none that are lit and is led away from its node instead. The labels are taken in the scene's order. A label along a line is judged by the box around it. `zoom` is how many times
 * the fitted view is enlarged. A label whose key `sides` knows tries that side first: so names stay where they stood while something else is
 * lit. `obstacles` are those of the scene's nodes for this camera. Equal input gives equal output.
 */
export function placeLabels(
  scene: Scene,
  camera: Camera,
  viewport: Viewport,
  measure: Measure,
  zoom = 1,
  sides: ReadonlyMap<string, Side> = NO_SIDES,
  obstacles: Obstacles = new Obstacles(scene.nodes, camera, viewport),
): PlacedLabel[] {
  const lit = new Obstacles(scene.lit?.nodes ?? [], camera, viewport)
  const taken = new BoxGrid<Box>()
  const placed: PlacedLabel[] = []

  const inside = ({ x, y, width, height }: Box): boolean =>
    x >= MARGIN &&
    y >= MARGIN &&
    x + width <= viewport.width - MARGIN &&
    y + height <= viewport.height - MARGIN

  const place = (label: SceneLabel, own: Point): PlacedLabel | null => {
    const anchors = [label, ...label.alternatives].map(({ x, y, angle }) => ({
      at: toPixels(x, y, camera, viewport),
      angle,
    }))
    const typeset = typesetOf(label, measure)
    const mayCoverLesser = label.essential || label.whole
    const { led } = label
    const isAnother: Test = ({ key }, x, y) =>
      (x - own.x) * (x - own.x) + (y - own.y) * (y - own.y) > 1 && key !== label.key
    // One that can be led away covers nothing that is lit.
    const covering = led === undefined ? label.rank : Math.min(label.rank, rankOf('lit', 0))
    for (const mayCover of mayCoverLesser ? [false, true] : [false]) {
      const rank = mayCover ? covering : Number.NEGATIVE_INFINITY
      for (const { at, angle } of anchors)
        for (const { side, set } of settingsOf(label, typeset, sides.get(label.key))) {
          const level = boxBeside(at, label.gap, side, set)
          const box = turned(level, angle)
          if (!inside(box) || taken.some(grown(box, BETWEEN), () => true)) continue
          const room = mayCover ? box : grown(box, CLEAR)
          if (obstacles.some(room, isAnother, rank) || lit.some(room, isAnother, rank)) continue
          return {
            key: label.key,
            ...box,
            side,
            angle,
            lines: linesIn(level, set, side, box),
            halo: scene.paper,
          }
        }
    }
    return led === undefined ? null : placeAway(label, own, typeset, led)
  }

  /** Off what is lit and off all labels: the nearest such place to which a line leads that crosses nothing lit, else no label, else any. */
  const placeAway = (label: SceneLabel, own: Point, typeset: Typeset, color: string): PlacedLabel | null => {
    const isLit: Test = ({ tier }, x, y) => tier === 'lit' && Math.hypot(x - own.x, y - own.y) > 1
    const isFree = (box: Box): boolean => !taken.some(box, () => true)
    const [first = 'right'] = label.sides
    const set = typeset.narrow ?? typeset.wide
    const places = [...placesAway(own, label.gap, first, set)].filter(
      ({ box }) => inside(box) && isFree(grown(box, BETWEEN)) && !lit.some(grown(box, CLEAR), isLit),
    )
    const isClear = (away: Away): boolean =>
      squaresAlong(away).every((square) => isFree(square) && !lit.some(square, isLit))
    const keepsOffLabels = (away: Away): boolean => squaresAlong(away).every(isFree)
    const away = places.find(isClear) ?? places.find(keepsOffLabels) ?? places[0]
    if (!away) return null
    for (const square of squaresAlong(away)) taken.add(square)
    const { side, box } = away
    return {
      key: label.key,
      ...box,
      side,
      angle: 0,
      lines: linesIn(box, set, side, box),
      halo: scene.paper,
      leader: leaderOf(away, color),
    }
  }

  const said = new Set<string>()
  let tried = 0
  for (const label of scene.labels) {
    if (tried === MOST_TRIED && !label.whole) continue
    if (zoom < label.fromZoom || (label.once !== null && said.has(label.once))) continue
    const own = toPixels(label.x, label.y, camera, viewport)
    const isOff = own.x < 0 || own.y < 0 || own.x > viewport.width || own.y > viewport.height
    if (isOff && !label.essential && label.alternatives.length === 0) continue
    if (!label.whole) tried++
    const found = place(label, own)
    if (!found) continue
    if (label.once !== null) said.add(label.once)
    taken.add(found)
    placed.push(found)
  }
  return placed
}
