/** Disjoint sets of strings: union by size with path halving (Tarjan and van Leeuwen, 1984). */
export class UnionFind {
  private readonly parents = new Map<string, string>()
  private readonly sizes = new Map<string, number>()

  /** The representative of the set that holds `item`; an unknown item is a set of its own. */
  find(item: string): string {
    let at = item
    for (let parent = this.parents.get(at); parent !== undefined; parent = this.parents.get(at)) {
      const grandparent = this.parents.get(parent)
      if (grandparent === undefined) return parent
      this.parents.set(at, grandparent)
      at = grandparent
    }
    return at
  }

  union(a: string, b: string): void {
    const first = this.find(a)
    const second = this.find(b)
    if (first === second) return
    const firstSize = this.sizes.get(first) ?? 1
    const secondSize = this.sizes.get(second) ?? 1
    const [small, large] = firstSize < secondSize ? [first, second] : [second, first]
    this.parents.set(small, large)
    this.sizes.set(large, firstSize + secondSize)
  }
}
