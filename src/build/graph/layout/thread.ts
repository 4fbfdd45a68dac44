import type { Draft, DraftConcept } from '../draft.ts'
import { type Branch, branchesOf } from './branches.ts'
import { type Point, STRETCH } from './point.ts'
import { separate } from './separate.ts'

/** A stretch of directions, clockwise from the top, in radians. */
interface Sector {
  readonly from: number
  readonly to: number
}

/** Radii are those of the upright half of the ellipse: x reaches STRETCH times as far. */
const LEAD_RADIUS = 200
const PART_RADIUS = 490
const POINT_RADIUS = 800
/** Detail 3 should end here: one and a half times what detail 1 fills. */
const EDGE_RADIUS = 1220
/** Between a part's task and its 重点 below it: room for a line of text beside each. */
const PAIR_HEIGHT = 130
/** From a part's section to its task on its right, and from a point's section to its head behind it. */
const PART_OFFSET = 48
const POINT_OFFSET = 38
/** Of its share, how much a sector leaves free. */
const PART_GAP = 0.1
const POINT_GAP = 0.14
/** Distances between concepts that are tried, the roomiest that ends within EDGE_RADIUS is taken. */
const SPACINGS = [120, 110, 100, 92, 84, 76, 70, 64, 58, 52, 46, 40, 36, 32]
/** So many concepts never end within EDGE_RADIUS: of them only the narrowest is tried. */
const MANY = 10_000

const middle = ({ from, to }: Sector): number => (from + to) / 2

const at = (angle: number, radius: number): Point => ({
  x: STRETCH * radius * Math.sin(angle),
  y: radius * Math.cos(angle),
})

/** The share of a part: the square root of what it holds, so that pairs stand well apart. */
const partWeight = ({ size }: Branch): number => Math.sqrt(size)

/** The share of a point: what it holds, so that its concepts stand as far apart as those of others, and some for itself. */
const pointWeight = ({ size }: Branch): number => size + 4

/** Divides a sector among branches by weight, in order, each less its gap. */
function divide(
  sector: Sector,
  branches: readonly Branch[],
  weight: (branch: Branch) => number,
  gap: number,
): (readonly [Branch, Sector])[] {
  const weights = branches.map(weight)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let reached = sector.from
  return branches.map((branch, i) => {
    const width = ((sector.to - sector.from) * (weights[i] ?? 0)) / total
    const from = reached
    reached += width
    return [branch, { from: from + (width * gap) / 2, to: reached - (width * gap) / 2 }]
  })
}

/** Lays a draft out with one distance between concepts. */
class Thread {
  readonly places = new Map<string, Point>()
  /** The largest radius in use. */
  reach = 0
  private readonly spacing: number
  private readonly order: ReadonlyMap<string, number>

  constructor(draft: Draft, spacing: number) {
    this.spacing = spacing
    this.order = new Map(draft.concepts.map(({ key }, i) => [key, i]))
  }

  private put(key: string, angle: number, radius: number): void {
    this.places.set(key, at(angle, radius))
    this.reach = Math.max(this.reach, radius)
  }

  /** The radius, at least `radius`, at which the narrowest of `sectors` is `room` wide. */
  private wide(sectors: readonly (readonly [Branch, Sector])[], radius: number, room: number): number {
    return sectors.reduce((least, [, { from, to }]) => Math.max(least, room / (to - from)), radius)
  }

  /**
   * Fills rows of a sector from `radius` outwards, evenly: what unfolds first is nearest, each row in text order clockwise.
   * Returns the radius at which a next row would stand.
   */
  private rows(concepts: readonly DraftConcept[], { from, to }: Sector, radius: number): number {
    const step = this.spacing * 0.85
    const room: number[] = []
    let rooms = 0
    while (rooms < concepts.length) {
      const row = Math.max(1, Math.floor(((to - from) * (radius + room.length * step)) / this.spacing))
      room.push(row)
      rooms += row
    }
    let used = 0
    let seen = 0
    for (const [i, row] of room.entries()) {
      seen += row
      const end = Math.round((concepts.length * seen) / rooms)
      const keys = concepts.slice(used, end).map(({ key }) => key)
      keys.sort((a, b) => (this.order.get(a) ?? 0) - (this.order.get(b) ?? 0))
      for (const [j, key] of keys.entries())
        this.put(key, from + ((to - from) * (j + 0.5)) / keys.length, radius + i * step)
      used = end
    }
    return radius + room.length * step
  }

  /** A point of a part and all it holds: its section, its head behind it, its concepts behind both, then its own points. */
  private point({ section, pair, own, children }: Branch, sector: Sector, radius: number): void {
    this.put(section.key, middle(sector), radius)
    if (pair.task !== undefined) this.put(pair.task, middle(sector), radius + POINT_OFFSET)
    const next = this.rows(own, sector, radius + POINT_OFFSET + this.spacing * 0.8)
    const sectors = divide(sector, children, pointWeight, POINT_GAP)
    const ring = this.wide(sectors, next + this.spacing * 0.3, this.spacing)
    for (const [child, part] of sectors) this.point(child, part, ring)
  }

  /** The pair of a part: the task above, its 重点 below, its section at the task's left. */
  private pair({ section, pair: { task, focus } }: Branch, sector: Sector, radius: number): void {
    const { x, y } = at(middle(sector), radius)
    const half = focus === undefined ? 0 : PAIR_HEIGHT / 2
    if (task !== undefined) this.places.set(task, { x, y: y + half })
    if (focus !== undefined) this.places.set(focus, { x, y: y - half })
    this.places.set(section.key, { x: task === undefined ? x : x - PART_OFFSET, y: y + half })
    this.reach = Math.max(this.reach, radius)
  }

  article({ section, pair, own, children }: Branch): this {
    this.put(section.key, 0, 0)
    const around = { from: 0, to: 2 * Math.PI }
    const afterLead = this.rows(own, around, LEAD_RADIUS)
    const shares = divide(around, children, partWeight, PART_GAP)
    // The first part's middle is at the top.
    const turn = shares[0] ? middle(shares[0][1]) : 0
    const sectors = shares.map(
      ([part, { from, to }]) => [part, { from: from - turn, to: to - turn }] as const,
    )
    const partRing = this.wide(sectors, Math.max(PART_RADIUS, afterLead + PAIR_HEIGHT), PAIR_HEIGHT)
    let pointRing = partRing + POINT_RADIUS - PART_RADIUS
    for (const [part, sector] of sectors) {
      this.pair(part, sector, partRing)
      const next = this.rows(part.own, sector, partRing + PAIR_HEIGHT)
      if (part.children.length > 0) pointRing = Math.max(pointRing, next)
    }
    const points = sectors.flatMap(([part, sector]) => divide(sector, part.children, pointWeight, POINT_GAP))
    pointRing = this.wide(points, pointRing, this.spacing)
    for (const [point, sector] of points) this.point(point, sector, pointRing)
    if (pair.task !== undefined) this.put(pair.task, 0, 0)
    return this
  }
}

/** What moves last when two come too close: the article, then what unfolds first, concepts before sections. */
function byPrecedence({ sections, concepts }: Draft, places: ReadonlyMap<string, Point>): [string, Point][] {
  const [article, ...others] = sections
  const nodes = [...(article ? [article] : []), ...concepts, ...others].sort(
    (a, b) => a.attributes.detail - b.attributes.detail,
  )
  return nodes.flatMap(({ key }) => {
    const place = places.get(key)
    return place ? [[key, place] as [string, Point]] : []
  })
}

/**
 * 脉络, the thread: radial in reading order, clockwise from the top. In the middle the article and, on the same place, its head;
 * around it the parts, each a task with its 重点 below it; further out their points; behind each point its concepts, so that
 * more detail unfolds within the sector. Sectors are as wide as the square root of what they hold. O(n log n).
 */
export function thread(draft: Draft): Map<string, Point> {
  const root = branchesOf(draft)
  const spacings = draft.concepts.length < MANY ? SPACINGS : SPACINGS.slice(-1)
  let laid: Thread | undefined
  for (const spacing of spacings) {
    laid = new Thread(draft, spacing).article(root)
    if (laid.reach <= EDGE_RADIUS) break
  }
  const wanted = byPrecedence(draft, laid?.places ?? new Map())
  const head = root.pair.task
  const places = separate(wanted.filter(([key]) => key !== head))
  if (head !== undefined) places.set(head, places.get(root.section.key) ?? { x: 0, y: 0 })
  return places
}
