import { CLEARANCE, type Point } from './point.ts'

/** Rings about a place are so far apart, and so are the offsets along a ring. */
const STEP = CLEARANCE / 2

/**
 * Places are also looked up by coarse cells, each side so many times the one before: where a place had to be sought far from where it
 * was wanted, the next one wanted near there need not look at what is known to be full.
 */
const COARSER = 4
const LEVELS = 6
/** Below this ring every offset is tried, so that a place is the nearest free one wherever that is near. */
const NEAR_RINGS = 16

/** Cells are known by one number: columns are so far apart. Exact while a view is narrower than 2^26 cells. */
const COLUMN = 2 ** 26

/** Whole places that keep CLEARANCE from each other, in cells as wide as that. */
class Taken {
  readonly #first = new Map<number, number>()
  readonly #next: number[] = []
  readonly #xs: number[] = []
  readonly #ys: number[] = []

  isFree(x: number, y: number): boolean {
    const column = Math.floor(x / CLEARANCE)
    const row = Math.floor(y / CLEARANCE)
    for (let i = column - 1; i <= column + 1; i++)
      for (let j = row - 1; j <= row + 1; j++)
        for (let at = this.#first.get(i * COLUMN + j); at !== undefined && at >= 0; at = this.#next[at]) {
          const dx = (this.#xs[at] ?? 0) - x
          const dy = (this.#ys[at] ?? 0) - y
          if (dx * dx + dy * dy < CLEARANCE * CLEARANCE) return false
        }
    return true
  }

  take(x: number, y: number): void {
    const cell = Math.floor(x / CLEARANCE) * COLUMN + Math.floor(y / CLEARANCE)
    this.#next.push(this.#first.get(cell) ?? -1)
    this.#first.set(cell, this.#xs.length)
    this.#xs.push(x)
    this.#ys.push(y)
  }
}

/** In which ring places were last found, by where they were wanted. */
class Crowds {
  readonly #rings: readonly Map<number, number>[] = Array.from({ length: LEVELS }, () => new Map())

  #cell({ x, y }: Point, level: number): number {
    const side = CLEARANCE * COARSER ** level
    return Math.floor(x / side) * COLUMN + Math.floor(y / side)
  }

  /** The first ring about `wanted` that may hold a free place. */
  firstRing(wanted: Point): number {
    let first = 0
    for (const [level, rings] of this.#rings.entries()) {
      const found = rings.get(this.#cell(wanted, level))
      // Two places of a cell are at most its side apart: so many rings less are full about the other one.
      if (found !== undefined) first = Math.max(first, found - (2 * COARSER ** level + 2))
    }
    return first > NEAR_RINGS ? first : 0
  }

  found(wanted: Point, ring: number): void {
    if (ring <= NEAR_RINGS) return
    for (const [level, rings] of this.#rings.entries()) {
      const cell = this.#cell(wanted, level)
      rings.set(cell, Math.max(ring, rings.get(cell) ?? 0))
    }
  }
}

/** The nearest free whole place about `wanted`, and its ring: ring 0 is the place itself, then ring 1, … each clockwise from the top. */
function nearestFree(
  taken: Taken,
  wanted: Point,
  from: number,
): { readonly place: Point; readonly ring: number } {
  for (let ring = from; ; ring++) {
    const out = ring * STEP
    for (let side = 0; side < (ring === 0 ? 1 : 4); side++)
      for (let i = -ring; i < (ring === 0 ? 1 : ring); i++) {
        const along = i * STEP
        const dx = side === 0 ? along : side === 1 ? out : side === 2 ? -along : -out
        const dy = side === 0 ? out : side === 1 ? -along : side === 2 ? -out : along
        // Adding 0 turns -0 into 0, which JSON writes alike but tests tell apart.
        const x = Math.round(wanted.x + dx) + 0
        const y = Math.round(wanted.y + dy) + 0
        if (taken.isFree(x, y)) return { place: { x, y }, ring }
      }
  }
}

/**
 * Rounds places to whole numbers and moves each that comes closer than CLEARANCE to an earlier one to the nearest free
 * place around it; where so many crowd that this is far away, to one about as near. Earlier entries have precedence; a place that has
 * room stays. Uses a grid of cells, so that the cost is linear where places are spread.
 */
export function separate(places: Iterable<readonly [string, Point]>): Map<string, Point> {
  const taken = new Taken()
  const crowds = new Crowds()
  const separated = new Map<string, Point>()
  for (const [key, wanted] of places) {
    const { place, ring } = nearestFree(taken, wanted, crowds.firstRing(wanted))
    taken.take(place.x, place.y)
    crowds.found(wanted, ring)
    separated.set(key, place)
  }
  return separated
}
