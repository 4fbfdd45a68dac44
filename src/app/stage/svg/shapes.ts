import { controlPoint } from '../edgeGeometry.ts'
import type { Point, Shape } from '../scene.ts'

/** A number as SVG writes it, to a hundredth of a pixel. */
export const svgNumber = (value: number): string => String(Math.round(value * 100) / 100)

const path = (parts: readonly (string | number)[]): string =>
  parts.map((part) => (typeof part === 'number' ? svgNumber(part) : part)).join(' ')

/** Equal areas look equally large: how far each shape's corners reach for a radius of 1. */
const SQUARE = 0.88
const DIAMOND = 1.2
const TRIANGLE = 1.22

/** The outline of a shape around 0, 0 as path data, in CSS pixels. */
export function shapePath(shape: Shape, radius: number): string {
  switch (shape) {
    case 'square': {
      const r = radius * SQUARE
      return path(['M', -r, -r, 'H', r, 'V', r, 'H', -r, 'Z'])
    }
    case 'diamond': {
      const r = radius * DIAMOND
      return path(['M', 0, -r, 'L', r, 0, 'L', 0, r, 'L', -r, 0, 'Z'])
    }
    case 'triangle': {
      const r = radius * TRIANGLE
      return path(['M', 0, -r, 'L', r * 0.87, r * 0.5, 'L', -r * 0.87, r * 0.5, 'Z'])
    }
    default:
      return path([
        'M',
        -radius,
        0,
        'A',
        radius,
        radius,
        0,
        1,
        1,
        radius,
        0,
        'A',
        radius,
        radius,
        0,
        1,
        1,
        -radius,
        0,
        'Z',
      ])
  }
}

/** Length and half width of an arrowhead in CSS pixels, growing with the line's width. */
const HEAD = { length: 6, half: 3, perWidth: 1.4 } as const

export interface EdgePaths {
  readonly line: string
  /** Empty for a line without an arrowhead. */
  readonly head: string
}

/** A line from the rim of `a` to the rim of `b`, in CSS pixels, y downwards, with its arrowhead. */
export function edgePaths(
  a: Point & { readonly radius: number },
  b: Point & { readonly radius: number },
  curve: number,
  arrow: boolean,
  width: number,
): EdgePaths {
  // Pixels run downwards, so that the left of the way is the right of the layout's.
  const control = controlPoint(a, b, -curve)
  const leave = Math.hypot(control.x - a.x, control.y - a.y)
  const reach = Math.hypot(b.x - control.x, b.y - control.y)
  if (leave + reach <= a.radius + b.radius || leave === 0 || reach === 0) return { line: '', head: '' }
  const out = { x: (control.x - a.x) / leave, y: (control.y - a.y) / leave }
  const into = { x: (b.x - control.x) / reach, y: (b.y - control.y) / reach }
  const start = { x: a.x + out.x * a.radius, y: a.y + out.y * a.radius }
  const rim = arrow ? b.radius + 1.5 : b.radius
  const tip = { x: b.x - into.x * rim, y: b.y - into.y * rim }
  const length = HEAD.length + HEAD.perWidth * width
  const half = HEAD.half + (HEAD.perWidth * width) / 2
  const end = arrow ? { x: tip.x - into.x * length, y: tip.y - into.y * length } : tip
  const line =
    curve === 0
      ? path(['M', start.x, start.y, 'L', end.x, end.y])
      : path(['M', start.x, start.y, 'Q', control.x, control.y, end.x, end.y])
  if (!arrow) return { line, head: '' }
  return {
    line,
    head: path([
      'M',
      tip.x,
      tip.y,
      'L',
      end.x - into.y * half,
      end.y + into.x * half,
      'L',
      end.x + into.y * half,
      end.y - into.x * half,
      'Z',
    ]),
  }
}
