import type { Drawing, DrawnLabel, DrawnPath } from '../../exchange/drawing/drawing.ts'

type Canvas2d = CanvasRenderingContext2D

function paintPath(context: Canvas2d, { d, x, y, fill, stroke, strokeWidth, dash }: DrawnPath): void {
  context.save()
  context.translate(x, y)
  const path = new Path2D(d)
  if (fill !== null) {
    context.fillStyle = fill
    context.fill(path)
  }
  if (stroke !== null) {
    context.strokeStyle = stroke
    context.lineWidth = strokeWidth
    context.setLineDash(dash === null ? [] : [...dash])
    context.stroke(path)
  }
  context.restore()
}

/** Around the letters, in pixels of the drawing: keeps them apart from lines below. */
const HALO = 3

function paintLabel(
  context: Canvas2d,
  { x, y, width, height, angle, lines, halo }: DrawnLabel,
  family: string,
): void {
  context.save()
  context.translate(x + width / 2, y + height / 2)
  context.rotate(-angle)
  context.translate(-width / 2, -height / 2)
  context.lineJoin = 'round'
  for (const line of lines) {
    let left = line.x
    for (const { text, size, bold, color } of line.runs) {
      context.font = `${bold ? 'bold ' : ''}${size}px ${family}`
      context.strokeStyle = halo
      context.lineWidth = HALO
      context.strokeText(text, left, line.baseline)
      context.fillStyle = color
      context.fillText(text, left, line.baseline)
      left += context.measureText(text).width
    }
  }
  context.restore()
}

/** Paints a drawing over the whole canvas, in letters of `family`; the canvas gets `pixels` dots for each pixel of the drawing. */
export function paintDrawing(
  canvas: HTMLCanvasElement,
  drawing: Drawing,
  family: string,
  pixels: number,
): void {
  canvas.width = Math.round(drawing.width * pixels)
  canvas.height = Math.round(drawing.height * pixels)
  const context = canvas.getContext('2d')
  if (!context) return
  context.scale(pixels, pixels)
  context.fillStyle = drawing.paper
  context.fillRect(0, 0, drawing.width, drawing.height)
  for (const path of drawing.paths) paintPath(context, path)
  for (const label of drawing.labels) paintLabel(context, label, family)
}
