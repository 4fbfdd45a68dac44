import { EVEN, lower, packedRows, upper } from '../lanes.ts'
import { LABELS } from './linkLabels.ts'

/** How many numbers a bucket has, one for each label but none, and how many words hold them, four to one. */
const COLUMNS = LABELS - 1
const WORDS = COLUMNS / 4

/** The weights of a byte each, four to a word: a third of the memory of other numbers, and a feature takes three looks into it. */
export const packedWeights = (values: Int8Array): Int32Array =>
  packedRows(values.length / COLUMNS, [values, COLUMNS])

/** Sums of packed weights over `length` hashes (257 at most) for each label but none, into `scores` from 1 on. */
export function sumPacked(
  hashes: Int32Array,
  length: number,
  packed: Int32Array,
  mask: number,
  scores: Float64Array,
): void {
  let [a02, a13, b02, b13, c02, c13] = [0, 0, 0, 0, 0, 0]
  for (let f = 0; f < length; f++) {
    const at = ((hashes[f] as number) & mask) * WORDS
    const a = packed[at] as number
    const b = packed[at + 1] as number
    const c = packed[at + 2] as number
    a02 += a & EVEN
    a13 += (a >>> 8) & EVEN
    b02 += b & EVEN
    b13 += (b >>> 8) & EVEN
    c02 += c & EVEN
    c13 += (c >>> 8) & EVEN
  }
  scores[1] = lower(a02, length)
  scores[2] = lower(a13, length)
  scores[3] = upper(a02, length)
  scores[4] = upper(a13, length)
  scores[5] = lower(b02, length)
  scores[6] = lower(b13, length)
  scores[7] = upper(b02, length)
  scores[8] = upper(b13, length)
  scores[9] = lower(c02, length)
  scores[10] = lower(c13, length)
  scores[11] = upper(c02, length)
  scores[12] = upper(c13, length)
}
