import type { Drawing, DrawnLabel, DrawnPath } from '../drawing/drawing.ts'
import { textWidth } from '../drawing/textWidth.ts'
import { Canvas, colorOf } from './Canvas.ts'
import { flatten } from './flatten.ts'
import { dashes, outline } from './outline.ts'
import { turnOf } from './turnOf.ts'

/** A picture of pixels. */
export interface Raster {
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Red, green, blue and opacity of each pixel, row by row. */
  readonly rgba: Uint8Array
}

function paint(canvas: Canvas, { d, x, y, fill, stroke, strokeWidth, dash }: DrawnPath, scale: number): void {
  const lines = flatten(d, x, y, scale)
  if (fill !== null) {
    for (const { points } of lines) canvas.add(points)
    canvas.fill(colorOf(fill))
  }
  if (stroke === null || strokeWidth <= 0) return
  for (const line of lines)
    for (const dashed of dash ? dashes(line, [dash[0] * scale, dash[1] * scale]) : [line])
      for (const piece of outline(dashed, strokeWidth * scale)) canvas.add(piece)
  canvas.fill(colorOf(stroke))
}

/** How far letters reach above and below their baseline, and a halo beside them, as shares of their size. */
const RISE = 0.94
const FALL = 0.2
const BESIDE = 0.12

/** How much of what lies under letters their halo hides: lines vanish, a node is still there. */
const HIDES = 0.82

/** The corners of the boxes behind a label's lines, turned with it about its middle. */
function haloes({ x, y, width, height, angle, lines }: DrawnLabel, scale: number): number[][] {
  const { cos, sin } = turnOf(angle)
  return lines.map((line) => {
    const size = line.runs.reduce((most, run) => Math.max(most, run.size), 0)
    const letters = line.runs.reduce((sum, run) => sum + textWidth(run.text, run.size, run.bold), 0)
    const left = line.x - size * BESIDE - width / 2
    const right = Math.min(line.x + letters, width) + size * BESIDE - width / 2
    const top = line.baseline - size * RISE - height / 2
    const bottom = line.baseline + size * FALL - height / 2
    const corner = (dx: number, dy: number): [number, number] => [
      (x + width / 2 + dx * cos + dy * sin) * scale,
      (y + height / 2 - dx * sin + dy * cos) * scale,
    ]
    return [...corner(left, top), ...corner(right, top), ...corner(right, bottom), ...corner(left, bottom)]
  })
}

/**
 * A drawing without its letters, `scale` times as large, edges smooth: its paths, and where letters stand, boxes in their haloes'
 * colour that keep what lies below away from them. The same drawing gives the same pixels everywhere. Throws a RangeError for path
 * data or a colour that it cannot read, and where nothing would be left to see.
 */
export function rasterise(drawing: Drawing, scale: number): Raster {
  const width = Math.round(drawing.width * scale)
  const height = Math.round(drawing.height * scale)
  if (!(width > 0 && height > 0))
    throw new RangeError(`rasterise: ${drawing.width} × ${drawing.height} pixels at ${scale}× show nothing`)
  const canvas = new Canvas(width, height, colorOf(drawing.paper))
  for (const path of drawing.paths) paint(canvas, path, scale)
  for (const label of drawing.labels) {
    for (const box of haloes(label, scale)) canvas.add(box)
    canvas.fill(colorOf(label.halo), HIDES)
  }
  return canvas
}
