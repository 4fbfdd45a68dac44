/** What waits to be looked at: a concept's number with the weight of its way so far, and that with what is at least still to come. */
export interface Waiting {
  readonly node: number
  readonly weight: number
  readonly total: number
}

/** The lighter total first; of equal ones the lighter way so far, then the earlier concept. */
const before = (a: Waiting, b: Waiting): boolean =>
  a.total !== b.total ? a.total < b.total : a.weight !== b.weight ? a.weight < b.weight : a.node < b.node

/** A binary heap, the least first. */
export class WayHeap {
  readonly #items: Waiting[] = []

  push(item: Waiting): void {
    const items = this.#items
    let at = items.length
    items.push(item)
    while (at > 0) {
      const up = (at - 1) >> 1
      const parent = items[up] as Waiting
      if (!before(item, parent)) break
      items[at] = parent
      at = up
    }
    items[at] = item
  }

  /** Takes the least away; null where nothing waits. */
  pop(): Waiting | null {
    const items = this.#items
    const least = items[0]
    const last = items.pop()
    if (!least || !last) return null
    if (items.length === 0) return least
    let at = 0
    for (;;) {
      let down = 2 * at + 1
      const right = items[down + 1]
      if (right && before(right, items[down] as Waiting)) down++
      const child = items[down]
      if (!child || !before(child, last)) break
      items[at] = child
      at = down
    }
    items[at] = last
    return least
  }
}
