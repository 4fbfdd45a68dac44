import { STAGE_FONT } from '../fonts.ts'

/** The width of `text` in CSS pixels at `size` CSS pixels. */
export type Measure = (text: string, size: number, bold: boolean) => number

/** Measures with the browser's own fonts through a 2D canvas; remembers what it has measured. */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  return (text, size, bold) => {
    const font = `${bold ? 'bold ' : ''}${size}px ${STAGE_FONT}`
    const key = `${font}\n${text}`
    const remembered = known.get(key)
    if (remembered !== undefined) return remembered
    let width = text.length * size
    if (context) {
      context.font = font
      width = context.measureText(text).width
    }
    known.set(key, width)
    return width
  }
}
