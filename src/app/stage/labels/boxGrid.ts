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

/** Boxes by the cells of a grid that they touch, so that a question looks only at those near. */
export class BoxGrid<T extends Box> {
  readonly #cells = new Map<string, T[]>()

  #cellsOf({ x, y, width, height }: Box): string[] {
    const keys: string[] = []
    for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column++)
      for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row++)
        keys.push(`${column} ${row}`)
    return keys
  }

  add(box: T): void {
    for (const key of this.#cellsOf(box)) {
      const cell = this.#cells.get(key)
      if (cell) cell.push(box)
      else this.#cells.set(key, [box])
    }
  }

  /** Whether any box that overlaps `box` passes `test`. A box may be asked more than once. */
  some(box: Box, test: (found: T) => boolean): boolean {
    return this.#cellsOf(box).some((key) =>
      (this.#cells.get(key) ?? []).some((found) => boxesOverlap(found, box) && test(found)),
    )
  }
}
