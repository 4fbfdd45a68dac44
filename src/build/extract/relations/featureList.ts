const mix = (hash: number, value: number): number => {
  let h = Math.imul(hash ^ value, 0x9e3779b1)
  h ^= h >>> 15
  return Math.imul(h, 0x85ebca77) ^ (h >>> 13)
}

/** A pair has at most so many features. */
export const FEATURES = 512

/** The features of one pair as hashes, in a buffer that is used again for the next; all arithmetic is of 32-bit integers. */
export class FeatureList {
  readonly values = new Int32Array(FEATURES)
  /** The template of each value: see `TEMPLATES`. */
  readonly templates = new Uint8Array(FEATURES)
  length = 0

  /** Adds the feature that `template` makes of three numbers. */
  add(template: number, a: number, b: number, c: number): void {
    const at = this.length
    if (at === FEATURES) return
    this.templates[at] = template
    this.values[at] = mix(mix(mix(template, a), b), c)
    this.length = at + 1
  }
}
