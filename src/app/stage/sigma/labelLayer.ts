import { STAGE_FONT } from '../fonts.ts'
import type { LabelRun, PlacedLabel, Viewport } from '../scene.ts'

/** Width of the line to a label that stands away from what it names, in CSS pixels. */
const LEADER = 1
/** Width of the halo's stroke as a share of the letters' size; half of it stands out. */
const HALO = 0.28

export interface LabelLayer {
  /** Draws these labels and no others, crisp at `pixelRatio` device pixels per CSS pixel. */
  draw(labels: readonly PlacedLabel[], viewport: Viewport, pixelRatio: number): void
}

const fontOf = (run: LabelRun): string => `${run.bold ? 'bold ' : ''}${run.size}px ${STAGE_FONT}`

/** Writes labels on a canvas. Setting a font costs more than writing with it, so the last one is remembered. */
class Pen {
  readonly #context: CanvasRenderingContext2D
  #font = ''

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context
  }

  /** What the canvas forgets when it is cleared or resized. */
  reset(): void {
    this.#font = ''
    this.#context.lineJoin = 'round'
  }

  /** Halos first, so that none covers a letter of the run before it. */
  write(label: PlacedLabel): void {
    const single = label.lines.length === 1 && label.lines[0]?.runs.length === 1
    this.#eachRun(label, true, single)
    if (!single) this.#eachRun(label, false, true)
  }

  /** A canvas that was restored has forgotten the font that was set since. */
  forgetFont(): void {
    this.#font = ''
  }

  lead({ x, y, leader }: PlacedLabel): void {
    if (!leader) return
    const { from, to, color } = leader
    const context = this.#context
    context.strokeStyle = color
    context.lineWidth = LEADER
    context.beginPath()
    context.moveTo(x + from.x, y + from.y)
    context.lineTo(x + to.x, y + to.y)
    context.stroke()
  }

  #eachRun(label: PlacedLabel, halo: boolean, letters: boolean): void {
    const context = this.#context
    context.strokeStyle = label.halo
    for (const line of label.lines) {
      let x = label.x + line.x
      const y = label.y + line.baseline
      for (const [at, run] of line.runs.entries()) {
        const font = fontOf(run)
        if (font !== this.#font) context.font = font
        this.#font = font
        if (halo) {
          context.lineWidth = run.size * HALO
          context.strokeText(run.text, x, y)
        }
        if (letters) {
          context.fillStyle = run.color
          context.fillText(run.text, x, y)
        }
        if (at < line.runs.length - 1) x += context.measureText(run.text).width
      }
    }
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

/** A canvas in `parent` for the labels of the stage. Without a 2D context nothing is written. */
export function createLabelLayer(parent: HTMLElement): LabelLayer {
  const canvas = document.createElement('canvas')
  canvas.style.position = 'absolute'
  canvas.style.left = '0'
  canvas.style.top = '0'
  parent.append(canvas)
  const context = canvas.getContext('2d')
  const pen = context && new Pen(context)

  return {
    draw(labels, viewport, pixelRatio) {
      if (!context || !pen) return
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
      pen.reset()
      // Lines below all letters: a halo parts them where they must cross.
      for (const label of labels) pen.lead(label)
      for (const label of labels) {
        turned(context, label, () => pen.write(label))
        if (label.angle !== 0) pen.forgetFont()
      }
    },
  }
}
