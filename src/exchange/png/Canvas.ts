/** Less than half a step of a channel: what the sums of areas leave by rounding. */
const NOTHING = 1 / 512

/**
 * A picture that outlines are filled into, with smooth edges. For each outline the area that its edges cut off to their right is summed up
 * pixel by pixel; a running sum along each row then gives how much of every pixel is covered (the signed-area accumulation of Raph
 * Levien's font-rs, 2015). An outline that crosses itself is filled wherever it winds around a point.
 */
export class Canvas {
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Red, green, blue and opacity (always 255) of each pixel, row by row. */
  readonly rgba: Uint8Array
  /** A row is two entries longer than the picture: edges put into the next pixel what they leave of their own. */
  readonly #areas: Float32Array
  readonly #stride: number
  /** Which stretch of each row has been touched. */
  readonly #from: Int32Array
  readonly #to: Int32Array
  #top: number
  #bottom = 0

  constructor(width: number, height: number, [red, green, blue]: Color) {
    this.width = width
    this.height = height
    this.#stride = width + 2
    this.rgba = new Uint8Array(width * height * 4)
    this.#areas = new Float32Array(this.#stride * height)
    this.#from = new Int32Array(height).fill(this.#stride)
    this.#to = new Int32Array(height)
    this.#top = height
    for (let i = 0; i < this.rgba.length; i += 4) {
      this.rgba[i] = red
      this.rgba[i + 1] = green
      this.rgba[i + 2] = blue
      this.rgba[i + 3] = 255
    }
  }

  /** Adds a closed outline (x and y in turn, pixels) to what the next `fill` fills. */
  add(points: readonly number[]): void {
    const { length } = points
    let x = points[length - 2] as number
    let y = points[length - 1] as number
    for (let i = 0; i < length; i += 2) {
      const toX = points[i] as number
      const toY = points[i + 1] as number
      if (y < toY) this.#edge(x, y, toX, toY, 1)
      else if (y > toY) this.#edge(toX, toY, x, y, -1)
      x = toX
      y = toY
    }
  }

  /** One edge, downwards; `sign` tells which way the outline takes it. */
  #edge(x0: number, y0: number, x1: number, y1: number, sign: 1 | -1): void {
    const slope = (x1 - x0) / (y1 - y0)
    const first = Math.max(0, Math.floor(y0))
    const last = Math.min(this.height, Math.ceil(y1))
    if (first >= last) return
    if (first < this.#top) this.#top = first
    if (last > this.#bottom) this.#bottom = last
    for (let row = first; row < last; row++) {
      const upper = Math.max(row, y0)
      const lower = Math.min(row + 1, y1)
      const a = x0 + (upper - y0) * slope
      const b = x0 + (lower - y0) * slope
      this.#across(row, Math.min(a, b), Math.max(a, b), (lower - upper) * sign)
    }
  }

  /** What an edge within one row cuts off: it reaches from `left` to `right` and is `high` high. What lies beside the picture is cut away. */
  #across(row: number, left: number, right: number, high: number): void {
    const { width } = this
    if (left < 0 && right > 0) {
      const beside = (high * -left) / (right - left)
      this.#across(row, left, 0, beside)
      this.#across(row, 0, right, high - beside)
      return
    }
    if (left >= width) {
      // What the edge would end goes on to the picture's own edge.
      this.#to[row] = width
      return
    }
    if (right > width) {
      this.#to[row] = width
      this.#across(row, left, width, (high * (width - left)) / (right - left))
      return
    }
    const a = Math.max(0, left)
    const b = Math.max(0, right)
    const areas = this.#areas
    const base = row * this.#stride
    const start = Math.floor(a)
    const end = Math.max(start + 1, Math.ceil(b))
    if (start < (this.#from[row] as number)) this.#from[row] = start
    if (end + 1 > (this.#to[row] as number)) this.#to[row] = end + 1
    if (end === start + 1) {
      const beyond = high * ((a + b) / 2 - start)
      areas[base + start] = (areas[base + start] as number) + high - beyond
      areas[base + end] = (areas[base + end] as number) + beyond
      return
    }
    // Where the edge crosses several pixels, each holds the area left of it that the one before does not.
    const perPixel = high / (b - a)
    let covered = 0
    for (let x = start; x < end; x++) {
      const within = Math.min(b, x + 1) - Math.max(a, x)
      const reached = Math.min(b, x + 1) - a
      const whole = perPixel * within * (x + 1 - Math.max(a, x) - within / 2) + perPixel * (reached - within)
      areas[base + x] = (areas[base + x] as number) + whole - covered
      covered = whole
    }
    areas[base + end] = (areas[base + end] as number) + high - covered
  }

  /** Fills what was added since the last time; `share` (0 to 1) of what it covers is hidden. */
  fill([red, green, blue]: Color, share = 1): void {
    const { rgba, width } = this
    const areas = this.#areas
    for (let row = this.#top; row < this.#bottom; row++) {
      const base = row * this.#stride
      const from = this.#from[row] as number
      const to = this.#to[row] as number
      let sum = 0
      for (let x = from; x < to; x++) {
        sum += areas[base + x] as number
        areas[base + x] = 0
        const cover = Math.min(1, Math.abs(sum)) * share
        if (cover < NOTHING || x >= width) continue
        const at = (row * width + x) * 4
        const under = 1 - cover
        rgba[at] = red * cover + (rgba[at] as number) * under + 0.5
        rgba[at + 1] = green * cover + (rgba[at + 1] as number) * under + 0.5
        rgba[at + 2] = blue * cover + (rgba[at + 2] as number) * under + 0.5
      }
      this.#from[row] = this.#stride
      this.#to[row] = 0
    }
    this.#top = this.height
    this.#bottom = 0
  }
}

/** Red, green and blue, 0 to 255. */
export type Color = readonly [red: number, green: number, blue: number]

/** The channels of `#rrggbb`. Throws a RangeError for anything else. */
export function colorOf(hex: string): Color {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new RangeError(`colorOf: 「${hex}」 is no #rrggbb`)
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return [channel(1), channel(3), channel(5)]
}
