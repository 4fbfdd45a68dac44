/** A line between two neighbouring layers, by the positions of its ends in them. */
export type Line = readonly [left: number, right: number]

/**
 * How many pairs of lines between two layers cross, counted as inversions with a binary indexed tree
 * (Barth, Jünger and Mutzel, Simple and efficient bilayer cross counting, 2002). O(lines × log of the right layer).
 */
export function crossings(lines: readonly Line[]): number {
  const sorted = [...lines].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const size = sorted.reduce((most, [, right]) => Math.max(most, right), 0) + 1
  const tree: number[] = Array.from({ length: size + 1 }, () => 0)
  let count = 0
  for (const [seen, [, right]] of sorted.entries()) {
    let notBelow = 0
    for (let i = right + 1; i > 0; i -= i & -i) notBelow += tree[i] ?? 0
    count += seen - notBelow
    for (let i = right + 1; i <= size; i += i & -i) tree[i] = (tree[i] ?? 0) + 1
  }
  return count
}
