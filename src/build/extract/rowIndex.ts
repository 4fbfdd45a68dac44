import { hashOf } from './feature.ts'

/**
 * Which row each hashed feature has. A word of 32 bits tells of 16 hashes: its lower half which of them have rows, its upper half how many
 * rows there are before them, so that one look into memory tells both. Rows count from 1 in the order of the hashes.
 */
export type RowIndex = Int32Array

/** The index of the given hashes (65,535 at most), ascending, each below 2^`width`. */
export function rowIndexOf(hashes: ArrayLike<number>, width: number): RowIndex {
  const index = new Int32Array(1 << (width - 4))
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] as number
    index[hash >>> 4] = (index[hash >>> 4] as number) | (1 << (hash & 15))
  }
  let rows = 0
  for (let w = 0; w < index.length; w++) {
    const has = index[w] as number
    index[w] = has | (rows << 16)
    rows += ones(has)
  }
  return index
}

/** How many of 16 bits are set. */
function ones(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x5555)
  n = (n & 0x3333) + ((n >>> 2) & 0x3333)
  n = (n + (n >>> 4)) & 0x0f0f
  return (n + (n >>> 8)) & 0x1f
}

/** The row of a feature (or of a hash), 0 for one without. It does not branch: which features have rows cannot be guessed by a processor. */
export function rowOf(index: RowIndex, feature: number): number {
  const hash = hashOf(feature)
  const word = index[hash >>> 4] as number
  const place = hash & 15
  const rank = (word >>> 16) + ones(word & ((1 << place) - 1)) + 1
  return -((word >>> place) & 1) & rank
}

/** The hashes that have rows, ascending. */
export function hashesOf(index: RowIndex): number[] {
  const hashes: number[] = []
  for (let w = 0; w < index.length; w++)
    for (let bit = 0; bit < 16; bit++)
      if ((((index[w] as number) >>> bit) & 1) === 1) hashes.push(16 * w + bit)
  return hashes
}
