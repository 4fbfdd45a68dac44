/** A line of straight pieces: x and y in turn. */
export interface Polyline {
  readonly points: readonly number[]
  /** Whether Z leads its end back to its beginning. */
  readonly closed: boolean
}

/** How far, in pixels of the picture, straight pieces may lie off the curve that they stand for. */
const TOLERANCE = 0.08

/** A number or a command; what lies between them parts them. */
const TOKENS = /-?\d+(?:\.\d+)?(?:e-?\d+)?|[a-z]/gi

/** How many numbers each command takes. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, A: 7, Z: 0 }

/** Adds the pieces of a quadratic curve from the last point: 1/4 of the second difference, over their number squared, is how far they lie off. */
function addCurve(points: number[], cx: number, cy: number, x: number, y: number): void {
  const fromX = points[points.length - 2] as number
  const fromY = points[points.length - 1] as number
  const bendX = fromX - 2 * cx + x
  const bendY = fromY - 2 * cy + y
  const bend = Math.sqrt(bendX * bendX + bendY * bendY)
  const pieces = Math.min(256, Math.max(1, Math.ceil(Math.sqrt(bend / (4 * TOLERANCE)))))
  for (let i = 1; i < pieces; i++) {
    const t = i / pieces
    const s = 1 - t
    points.push(s * s * fromX + 2 * s * t * cx + t * t * x, s * s * fromY + 2 * s * t * cy + t * t * y)
  }
  points.push(x, y)
}

/** Adds points between two directions (from the middle, of length `r`, less than a half turn apart) by halving the angle. */
function addHalves(
  points: number[],
  middle: readonly [number, number],
  r: number,
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): void {
  const sumX = ax + bx
  const sumY = ay + by
  const length = Math.sqrt(sumX * sumX + sumY * sumY)
  if (r - length / 2 <= TOLERANCE || length === 0) return
  const half = [(sumX * r) / length, (sumY * r) / length] as const
  addHalves(points, middle, r, [ax, ay], half)
  points.push(middle[0] + half[0], middle[1] + half[1])
  addHalves(points, middle, r, half, [bx, by])
}

/**
 * Adds the pieces of an arc of a circle from the last point; its middle as the SVG specification finds it (1.1, F.6.5). Needs no
 * trigonometry, whose last digits may differ between engines: quarter turns, then halves of what is left.
 */
function addArc(
  points: number[],
  radius: number,
  large: boolean,
  sweep: boolean,
  toX: number,
  toY: number,
): void {
  const fromX = points[points.length - 2] as number
  const fromY = points[points.length - 1] as number
  const dx = (toX - fromX) / 2
  const dy = (toY - fromY) / 2
  const half = Math.sqrt(dx * dx + dy * dy)
  if (half === 0) return
  const r = Math.max(radius, half)
  const away = (Math.sqrt(Math.max(0, r * r - half * half)) / half) * (large === sweep ? -1 : 1)
  const middle = [fromX + dx - dy * away, fromY + dy + dx * away] as const
  const end = [toX - middle[0], toY - middle[1]] as const
  let at: readonly [number, number] = [fromX - middle[0], fromY - middle[1]]
  // y runs downwards: a sweep turns from x towards y.
  const turn = sweep ? 1 : -1
  const nearly = -1e-9 * r * r
  for (let quarter = 0; quarter < 4; quarter++) {
    const ahead = turn * (at[0] * end[1] - at[1] * end[0])
    const along = at[0] * end[0] + at[1] * end[1]
    if (ahead >= nearly && along >= nearly && (quarter > 0 || !large)) break
    const next = [-turn * at[1], turn * at[0]] as const
    addHalves(points, middle, r, at, next)
    points.push(middle[0] + next[0], middle[1] + next[1])
    at = next
  }
  addHalves(points, middle, r, at, end)
  points.push(toX, toY)
}

/**
 * The lines of path data as `DrawnPath` has it, moved by (`x`, `y`) and then enlarged `scale` times; curves in straight pieces that lie
 * less than a tenth of a pixel off. Throws a RangeError for path data with other commands or too few numbers.
 */
export function flatten(d: string, x: number, y: number, scale: number): Polyline[] {
  const tokens = d.match(TOKENS) ?? []
  const lines: Polyline[] = []
  let points: number[] = []
  const finish = (closed: boolean): void => {
    if (points.length > 2) lines.push({ points, closed })
    points = []
  }
  let command = ''
  let start: readonly [number, number] = [0, 0]
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at] as string
    if (token in TAKES) {
      command = token
      at++
    }
    const takes = TAKES[command]
    const numbers = tokens.slice(at, at + (takes ?? 0)).map(Number)
    if (takes === undefined || numbers.length < takes || numbers.some(Number.isNaN))
      throw new RangeError(`flatten: 「${d.slice(0, 80)}」 is no path of M, L, Q, A and Z`)
    at += takes
    if (command === 'Z') {
      finish(true)
      points = [...start]
      command = ''
      continue
    }
    const px = ((numbers[takes - 2] as number) + x) * scale
    const py = ((numbers[takes - 1] as number) + y) * scale
    if (command === 'M') {
      finish(false)
      points = [px, py]
      start = [px, py]
      command = 'L'
    } else if (points.length === 0) throw new RangeError(`flatten: 「${d.slice(0, 80)}」 begins without M`)
    else if (command === 'L') points.push(px, py)
    else if (command === 'Q') {
      const [cx, cy] = numbers as [number, number]
      addCurve(points, (cx + x) * scale, (cy + y) * scale, px, py)
    } else {
      const [radius, , , large, sweep] = numbers as [number, number, number, number, number]
      addArc(points, Math.abs(radius) * scale, large !== 0, sweep !== 0, px, py)
    }
  }
  finish(false)
  return lines
}
