import { STAGE_FONT } from '../fonts.ts'
import type { LabelRun, PlacedLabel, Viewport } from '../scene.ts'

/** Width of the halo's stroke as a share of the letters' size; half of it stands out. */
const HALO = 0.28

export interface LabelLayer {
  /** Draws these labels and no others, crisp at `pixelRatio` device pixels per CSS pixel. */
  draw(labels: readonly PlacedLabel[], viewport: Viewport, pixelRatio: number): void
}

const fontOf = (run: LabelRun): string => `${run.bold ? 'bold ' : ''}${run.size}px ${STAGE_FONT}`

/** Calls `write` for each run of a label with its left end; sets the font beforehand. */
function eachRun(
  context: CanvasRenderingContext2D,
  label: PlacedLabel,
  write: (run: LabelRun, x: number, baseline: number) => void,
): void {
  for (const line of label.lines) {
    let x = label.x + line.x
    const baseline = label.y + line.baseline
    line.runs.forEach((run, at) => {
      context.font = fontOf(run)
      write(run, x, baseline)
      if (at < line.runs.length - 1) x += context.measureText(run.text).width
    })
  }
}

/** Calls `draw` with the canvas turned as the label is, about the middle of its box. */
function turned(context: CanvasRenderingContext2D, label: PlacedLabel, draw: () => void): void {
  if (label.angle === 0) {
    draw()
    return
  }
  const x = label.x + label.width / 2
  const y = label.y + label.height / 2
  context.save()
  context.translate(x, y)
  context.rotate(-label.angle)
  context.translate(-x, -y)
  draw()
  context.restore()
}

function drawLabel(context: CanvasRenderingContext2D, label: PlacedLabel): void {
  context.strokeStyle = label.halo
  eachRun(context, label, (run, x, baseline) => {
    context.lineWidth = run.size * HALO
    context.strokeText(run.text, x, baseline)
  })
  eachRun(context, label, (run, x, baseline) => {
    context.fillStyle = run.color
    context.fillText(run.text, x, baseline)
  })
}

/** A canvas in `parent` for the labels of the stage. Without a 2D context nothing is written. */
export function createLabelLayer(parent: HTMLElement): LabelLayer {
  const canvas = document.createElement('canvas')
  canvas.style.position = 'absolute'
  canvas.style.left = '0'
  canvas.style.top = '0'
  parent.append(canvas)
  const context = canvas.getContext('2d')

  return {
    draw(labels, viewport, pixelRatio) {
      if (!context) return
      const width = Math.ceil(viewport.width * pixelRatio)
      const height = Math.ceil(viewport.height * pixelRatio)
      if (canvas.width !== width || canvas.height !== height) {
        canvas.width = width
        canvas.height = height
        canvas.style.width = `${width / pixelRatio}px`
        canvas.style.height = `${height / pixelRatio}px`
      }
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.clearRect(0, 0, width, height)
      context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0)
      context.lineJoin = 'round'
      for (const label of labels) turned(context, label, () => drawLabel(context, label))
    },
  }
}
