import type { Point } from './point.ts'

/** A line between two nodes, by their indices, and how much its crossings matter. */
export interface WeightedLine {
  readonly from: number
  readonly to: number
  readonly weight: number
}

const ROUNDS = 6
/** Where more nodes than this stand in all groups, each is gone through once. */
const MANY = 10_000
/** Groups that more lines meet than this, or that hold more nodes, are left as they are: the cost grows with the square of their number. */
const MOST_LINES = 250
const MOST_NODES = 400
/** What a line costs that runs through a node, in crossings. */
const THROUGH = 3
/** A node is run through where a line comes nearer than this to its place, in layout units. */
const NEAR = 13
/** What a line costs for each layout unit that it rises or falls, in crossings. */
const SLOPE = 0.004

/** Twice the area of a triangle, positive counterclockwise. */
const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)

/** Whether the stretches between two pairs of numbers lie apart. */
const apart = (a: number, b: number, c: number, d: number): boolean =>
  Math.max(a, b) < Math.min(c, d) || Math.max(c, d) < Math.min(a, b)

const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  !apart(a.y, b.y, c.y, d.y) &&
  !apart(a.x, b.x, c.x, d.x) &&
  turn(a, b, c) * turn(a, b, d) < 0 &&
  turn(c, d, a) * turn(c, d, b) < 0

function passes(a: Point, b: Point, node: Point): boolean {
  const length = (b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y)
  const along = (node.x - a.x) * (b.x - a.x) + (node.y - a.y) * (b.y - a.y)
  if (along <= 0 || along >= length) return false
  const area = turn(a, b, node)
  return area * area < NEAR * NEAR * length
}

/** The nodes of a group and the lines that meet them, as they stand. */
class Group {
  private readonly spots: Point[]
  private readonly members: readonly number[]
  private readonly lines: readonly WeightedLine[]
  private readonly linesOf = new Map<number, WeightedLine[]>()

  constructor(spots: Point[], members: readonly number[], lines: readonly WeightedLine[]) {
    this.spots = spots
    this.members = members
    this.lines = lines
    for (const line of lines)
      for (const end of [line.from, line.to]) {
        const found = this.linesOf.get(end)
        if (found) found.push(line)
        else this.linesOf.set(end, [line])
      }
  }

  private at(node: number): Point {
    return this.spots[node] ?? { x: 0, y: 0 }
  }

  /** What the lines of two nodes cost, and the lines that run through them. */
  private cost(a: number, b: number): number {
    const own = new Set([...(this.linesOf.get(a) ?? []), ...(this.linesOf.get(b) ?? [])])
    let cost = 0
    for (const line of own) {
      const [from, to] = [this.at(line.from), this.at(line.to)]
      cost += SLOPE * line.weight * Math.abs(from.y - to.y)
      for (const other of this.lines)
        if (other !== line && cross(from, to, this.at(other.from), this.at(other.to)))
          cost += (own.has(other) ? 0.5 : 1) * line.weight * other.weight
      for (const node of this.members)
        if (node !== line.from && node !== line.to && passes(from, to, this.at(node)))
          cost += THROUGH * line.weight
    }
    for (const line of this.lines)
      if (!own.has(line))
        for (const node of [a, b])
          if (passes(this.at(line.from), this.at(line.to), this.at(node))) cost += THROUGH * line.weight
    return cost
  }

  private swap(a: number, b: number): void {
    const spot = this.at(a)
    this.spots[a] = this.at(b)
    this.spots[b] = spot
  }

  /** Exchanges two nodes if that costs less; whether it did. */
  exchange(a: number, b: number): boolean {
    const before = this.cost(a, b)
    this.swap(a, b)
    if (this.cost(a, b) < before - 1e-6) return true
    this.swap(a, b)
    return false
  }
}

/**
 * Exchanges the places of nodes wherever lines then cross less, run less through nodes and rise and fall less, judged by the
 * straight lines that are drawn. `groups` are strips of a view, each a list of columns, each a list of nodes that may stand on each
 * other's places; only lines that meet a group are weighed in it. Changes `spots`. A local search: it ends where no exchange
 * within a column helps, at the latest after some rounds.
 */
export function exchangeSpots(
  spots: Point[],
  groups: readonly (readonly (readonly number[])[])[],
  lines: readonly WeightedLine[],
): void {
  const groupOf = new Map<number, number>()
  for (const [index, columns] of groups.entries())
    for (const column of columns) for (const node of column) groupOf.set(node, index)
  const meeting: WeightedLine[][] = groups.map(() => [])
  for (const line of lines)
    for (const index of new Set([groupOf.get(line.from), groupOf.get(line.to)]))
      if (index !== undefined) meeting[index]?.push(line)
  const rounds = spots.length < MANY ? ROUNDS : 1
  for (const [index, columns] of groups.entries()) {
    const met = meeting[index] ?? []
    const members = columns.flat()
    if (met.length > MOST_LINES || members.length > MOST_NODES) continue
    const group = new Group(spots, members, met)
    let better = true
    for (let round = 0; round < rounds && better; round++) {
      better = false
      for (const column of columns)
        for (const [i, a] of column.entries())
          for (const b of column.slice(0, i)) better = group.exchange(a, b) || better
    }
  }
}
