/** Features are told apart by a hash of so many bits; only those that training met often have a row of numbers. */
export const HASH_BITS = 20

const SHIFT = 32 - HASH_BITS
const MASK = (1 << HASH_BITS) - 1

/** A feature: the number of its template (below 2,048) above a hash of HASH_BITS of that number and of up to three values that fill it. */
export function feature(template: number, a: number, b: number, c: number): number {
  const mixed =
    Math.imul(a, 0x85ebca6b) +
    Math.imul(b, 0x3c6ef372) +
    Math.imul(c, 0x27d4eb2f) +
    Math.imul(template, 0x9e3779b1)
  return (template << HASH_BITS) | (Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> SHIFT)
}

export const hashOf = (of: number): number => of & MASK
export const templateOf = (of: number): number => of >>> HASH_BITS
