import { STAGE_FONT } from '../fonts.ts'

/** The width of `text` in CSS pixels at `size` CSS pixels. */
export type Measure = (text: string, size: number, bold: boolean) => number

/** Chinese characters alone: in every font each is as wide as another. */
const ALL_HAN = /^\p{Script=Han}+$/u
const A_HAN = '学'

/** Measures with the browser's own fonts through a 2D canvas; remembers what it has measured. */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  const known = {
    plain: new Map<number, Map<string, number>>(),
    bold: new Map<number, Map<string, number>>(),
  }
  const measure: Measure = (text, size, bold) => {
    const bySize = bold ? known.bold : known.plain
    const widths = bySize.get(size) ?? new Map<string, number>()
    bySize.set(size, widths)
    const remembered = widths.get(text)
    if (remembered !== undefined) return remembered
    let width = text.length * size
    if (text !== A_HAN && ALL_HAN.test(text)) width = [...text].length * measure(A_HAN, size, bold)
    else if (context) {
      context.font = `${bold ? 'bold ' : ''}${size}px ${STAGE_FONT}`
      width = context.measureText(text).width
    }
    widths.set(text, width)
    return width
  }
  return measure
}
