import { CLEARANCE, type Point } from './point.ts'

/** Whole-number offsets in rings about 0, 0, half a clearance apart: ring 0, then ring 1, … each clockwise from the top. */
function* ringsOfOffsets(): Generator<Point> {
  const step = CLEARANCE / 2
  yield { x: 0, y: 0 }
  for (let ring = 1; ; ring++)
    for (let side = 0; side < 4; side++)
      for (let i = -ring; i < ring; i++) {
        const along = i * step
        const out = ring * step
        if (side === 0) yield { x: along, y: out }
        else if (side === 1) yield { x: out, y: -along }
        else if (side === 2) yield { x: -along, y: -out }
        else yield { x: -out, y: along }
      }
}

/**
 * Rounds places to whole numbers and moves each that comes closer than CLEARANCE to an earlier one to the nearest free
 * place around it. Earlier entries have precedence; a place that has room stays. Uses a grid of cells, so that the cost is linear
 * where places are spread.
 */
export function separate(places: Iterable<readonly [string, Point]>): Map<string, Point> {
  const cells = new Map<string, Point[]>()
  const cellOf = (value: number) => Math.floor(value / CLEARANCE)
  const free = ({ x, y }: Point): boolean => {
    for (let i = cellOf(x) - 1; i <= cellOf(x) + 1; i++)
      for (let j = cellOf(y) - 1; j <= cellOf(y) + 1; j++)
        for (const other of cells.get(`${i},${j}`) ?? []) {
          const dx = other.x - x
          const dy = other.y - y
          if (dx * dx + dy * dy < CLEARANCE * CLEARANCE) return false
        }
    return true
  }
  const separated = new Map<string, Point>()
  for (const [key, wanted] of places)
    for (const offset of ringsOfOffsets()) {
      // Adding 0 turns -0 into 0, which JSON writes alike but tests tell apart.
      const place = { x: Math.round(wanted.x + offset.x) + 0, y: Math.round(wanted.y + offset.y) + 0 }
      if (!free(place)) continue
      const cell = `${cellOf(place.x)},${cellOf(place.y)}`
      const inCell = cells.get(cell)
      if (inCell) inCell.push(place)
      else cells.set(cell, [place])
      separated.set(key, place)
      break
    }
  return separated
}
