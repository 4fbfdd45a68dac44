/** A rectangle in CSS pixels, y downwards. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Whether two boxes share any area; touching sides do not count. */
export const boxesOverlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** The box grown by `by` CSS pixels on every side. */
export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

const CELL = 64
/** More than a stage has rows of cells; what shares a number by chance is told apart by its box. */
const ROWS = 4096

/** Boxes by the cells of a grid that they touch, so that a question looks only at those near. */
export class BoxGrid<T extends Box> {
  readonly #cells = new Map<number, T[]>()

  add(box: T): void {
    const right = Math.floor((box.x + box.width) / CELL)
    const bottom = Math.floor((box.y + box.height) / CELL)
    for (let column = Math.floor(box.x / CELL); column <= right; column++)
      for (let row = Math.floor(box.y / CELL); row <= bottom; row++) {
        const key = column * ROWS + row
        const cell = this.#cells.get(key)
        if (cell) cell.push(box)
        else this.#cells.set(key, [box])
      }
  }

  /** Whether any box that overlaps `box` passes `test`. A box may be asked more than once. */
  some(box: Box, test: (found: T) => boolean): boolean {
    const right = Math.floor((box.x + box.width) / CELL)
    const bottom = Math.floor((box.y + box.height) / CELL)
    for (let column = Math.floor(box.x / CELL); column <= right; column++)
      for (let row = Math.floor(box.y / CELL); row <= bottom; row++)
        for (const found of this.#cells.get(column * ROWS + row) ?? [])
          if (boxesOverlap(found, box) && test(found)) return true
    return false
  }
}
