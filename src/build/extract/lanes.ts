/**
 * Rows of small numbers, four to a word of 32 bits, so that a feature's numbers are fetched and added together: a byte holds a number plus
 * BIAS, the sums of the first and third bytes and those of the second and fourth grow side by side in two words of two halves each. Up to
 * 257 rows may be added.
 */
const BIAS = 128
const LEAST = -BIAS
const MOST = BIAS - 1

/** The bytes that `first` and `third` look at: add `word & EVEN`. For `second` and `fourth` add `(word >>> 8) & EVEN`. */
export const EVEN = 0x00ff00ff

/** The rows of tables of so many columns each, one behind the other, in words; what is beyond a byte is held at its limits. */
export function packedRows(
  rows: number,
  ...tables: readonly (readonly [ArrayLike<number>, number])[]
): Int32Array {
  const columns = tables.reduce((sum, [, width]) => sum + width, 0)
  const words = (columns + 3) >> 2
  const packed = new Int32Array(rows * words)
  const bytes = new Uint8Array(4 * words)
  for (let r = 0; r < rows; r++) {
    let c = 0
    for (const [numbers, width] of tables)
      for (let x = 0; x < width; x++)
        bytes[c++] = BIAS + Math.max(LEAST, Math.min(MOST, numbers[r * width + x] ?? 0))
    for (let w = 0; w < words; w++)
      packed[r * words + w] =
        (bytes[4 * w] as number) |
        ((bytes[4 * w + 1] as number) << 8) |
        ((bytes[4 * w + 2] as number) << 16) |
        ((bytes[4 * w + 3] as number) << 24)
  }
  return packed
}

/** The sum in the lower half of a word to which `count` rows were added: that of the first or the second byte. */
export const lower = (sums: number, count: number): number => (sums & 0xffff) - BIAS * count

/** The sum in the upper half: that of the third or the fourth byte. */
export const upper = (sums: number, count: number): number => (sums >>> 16) - BIAS * count
