/**
 * Which row each hashed feature has: the hashes that have one as bits, with the number of those before each word of 32 bits, so that it is
 * small enough to stay in a processor's cache. Rows count from 1 in the order of the hashes.
 */
export interface RowIndex {
  readonly bits: Int32Array
  readonly before: Uint16Array
}

/** The index of the given hashes, ascending, each below 2^`width`. */
export function rowIndexOf(hashes: ArrayLike<number>, width: number): RowIndex {
  const bits = new Int32Array(1 << (width - 5))
  const before = new Uint16Array(bits.length)
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] as number
    bits[hash >>> 5] = (bits[hash >>> 5] as number) | (1 << (hash & 31))
  }
  let rows = 0
  for (let word = 0; word < bits.length; word++) {
    before[word] = rows
    rows += ones(bits[word] as number)
  }
  return { bits, before }
}

function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The row of a hash, 0 for one without. */
export function rowOf({ bits, before }: RowIndex, hash: number): number {
  const word = bits[hash >>> 5] as number
  const bit = 1 << (hash & 31)
  if ((word & bit) === 0) return 0
  return (before[hash >>> 5] as number) + ones(word & (bit - 1)) + 1
}

/** The hashes that have rows, ascending. */
export function hashesOf({ bits }: RowIndex): number[] {
  const hashes: number[] = []
  for (let word = 0; word < bits.length; word++)
    for (let bit = 0; bit < 32; bit++)
      if ((((bits[word] as number) >>> bit) & 1) === 1) hashes.push(32 * word + bit)
  return hashes
}
