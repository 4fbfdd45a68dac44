import { HASH_BITS, hashOf } from '../feature.ts'
import { type RowIndex, rowIndexOf, rowOf } from '../rowIndex.ts'

/** Features of a sentence's tokens or spans, or the rows of those that have one: those of i are `rows[from[i]]` up to `rows[from[i + 1]]`. */
export interface Featured {
  readonly from: Int32Array
  readonly rows: Int32Array
}

/**
 * Gives rows to the hashed features that occur most often, from 1 on in the order of the hashes: to all that occur at least so many
 * times that there are at most `most` (65,535 or fewer) of them.
 */
export function frequentRows(
  examples: readonly Featured[],
  most: number,
): { index: RowIndex; count: number } {
  const times = new Int32Array(1 << HASH_BITS)
  for (const { rows } of examples)
    for (const row of rows) {
      const hash = hashOf(row)
      times[hash] = (times[hash] as number) + 1
    }
  const counts = times.filter((n) => n > 0).sort()
  const least = Math.max(2, counts.length > most ? (counts[counts.length - most - 1] as number) + 1 : 1)
  const hashes: number[] = []
  for (let hash = 0; hash < times.length; hash++) if ((times[hash] as number) >= least) hashes.push(hash)
  return { index: rowIndexOf(hashes, HASH_BITS), count: hashes.length }
}

/** The example with rows instead of features, without the features that have none. */
export function withRows<T extends Featured>(example: T, index: RowIndex): T {
  const { from, rows } = example
  const keptFrom = new Int32Array(from.length)
  const kept = new Int32Array(rows.length)
  let n = 0
  for (let i = 0; i + 1 < from.length; i++) {
    keptFrom[i] = n
    for (let f = from[i] as number; f < (from[i + 1] as number); f++) {
      const row = rowOf(index, rows[f] as number)
      if (row > 0) kept[n++] = row
    }
  }
  keptFrom[from.length - 1] = n
  return { ...example, from: keptFrom, rows: kept.slice(0, n) }
}
