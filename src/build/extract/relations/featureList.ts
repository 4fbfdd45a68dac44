const mix = (hash: number, value: number): number => {
  let h = Math.imul(hash ^ value, 0x9e3779b1)
  h ^= h >>> 15
  return Math.imul(h, 0x85ebca77) ^ (h >>> 13)
}

/** A first round of the hash is looked up for templates and numbers below this: most features begin with what kinds the two are. */
const KNOWN = 128
const FIRST: Int32Array = (() => {
  const first = new Int32Array(KNOWN * KNOWN)
  for (let i = 0; i < first.length; i++) first[i] = mix(i % KNOWN, Math.floor(i / KNOWN))
  return first
})()

/** A pair has at most so many features: as many as can be added four sums to two words (`lanes.ts`). */
export const FEATURES = 256

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
    const known = a >= 0 && a < KNOWN && template < KNOWN
    const first = known ? (FIRST[a * KNOWN + template] as number) : mix(template, a)
    // The other two rounds of `mix`, written out: calls would cost more than the rounds do.
    let h = Math.imul(first ^ b, 0x9e3779b1)
    h ^= h >>> 15
    h = Math.imul(Math.imul(h, 0x85ebca77) ^ (h >>> 13) ^ c, 0x9e3779b1)
    h ^= h >>> 15
    this.values[at] = Math.imul(h, 0x85ebca77) ^ (h >>> 13)
    this.length = at + 1
  }
}
