/** Where a section begins on the strip, in whole CSS pixels, and its depth (from 1). */
export interface Beginning {
  readonly depth: number
  readonly y: number
}

/** CSS pixels between two ticks that can be told apart. */
const APART = 4

/** The beginnings that get a tick, in their order: where they stand too close, the outer section goes before the inner, then the earlier. */
export function ticksOf(beginnings: readonly Beginning[]): Beginning[] {
  const kept: Beginning[] = []
  for (const beginning of beginnings) {
    const last = kept[kept.length - 1]
    if (!last || beginning.y - last.y >= APART) kept.push(beginning)
    else if (beginning.depth < last.depth) kept[kept.length - 1] = beginning
  }
  return kept
}
