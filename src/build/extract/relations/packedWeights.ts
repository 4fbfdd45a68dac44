import { FEATURES } from './featureList.ts'
import { LABELS } from './linkLabels.ts'

/** What sets two numbers in one apart: as many steps as a sum of all features of a pair can take. */
const LANE = 256 * FEATURES
/** What makes each sum a whole number from 0 up to `LANE`. */
const HALF = LANE / 2
const OFFSET = HALF + HALF * LANE + HALF * LANE * LANE

/** How many numbers hold the weights of a bucket: three labels to one. */
const PACKED_STRIDE = (LABELS - 1) / 3

/**
 * The weights of a byte each, three in one: a floating-point number holds 53 bits exactly, and a sum of three takes 51. So a
 * feature takes four additions in place of twelve.
 */
export function packedWeights(values: Int8Array): Float64Array {
  const packed = new Float64Array(values.length / 3)
  for (let i = 0; i < packed.length; i++)
    packed[i] =
      (values[3 * i] ?? 0) + (values[3 * i + 1] ?? 0) * LANE + (values[3 * i + 2] ?? 0) * LANE * LANE
  return packed
}

/** Writes the three sums that `sum` holds into `scores` from `at` on. */
function unpack(sum: number, scores: Float64Array, at: number): void {
  const whole = sum + OFFSET
  const c = Math.floor(whole / (LANE * LANE))
  const rest = whole - c * (LANE * LANE)
  const b = Math.floor(rest / LANE)
  scores[at] = rest - b * LANE - HALF
  scores[at + 1] = b - HALF
  scores[at + 2] = c - HALF
}

/** Sums of packed weights over `length` hashes for each label but none, into `scores` from 1 on. */
export function sumPacked(
  hashes: Int32Array,
  length: number,
  packed: Float64Array,
  mask: number,
  scores: Float64Array,
): void {
  let [s1, s2, s3, s4] = [0, 0, 0, 0]
  for (let f = 0; f < length; f++) {
    const at = ((hashes[f] as number) & mask) * PACKED_STRIDE
    s1 += packed[at] as number
    s2 += packed[at + 1] as number
    s3 += packed[at + 2] as number
    s4 += packed[at + 3] as number
  }
  unpack(s1, scores, 1)
  unpack(s2, scores, 4)
  unpack(s3, scores, 7)
  unpack(s4, scores, 10)
}
