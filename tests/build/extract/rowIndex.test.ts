import { describe, expect, it } from 'vitest'
import { feature, HASH_BITS, hashOf, templateOf } from '../../../src/build/extract/feature.ts'
import { hashesOf, rowIndexOf, rowOf } from '../../../src/build/extract/rowIndex.ts'
import { seeded } from '../../../src/build/extract/train/seeded.ts'

describe('an index of hashes', () => {
  it('counts the rows from 1 in the order of the hashes, and gives 0 for a hash without one', () => {
    const random = seeded(5)
    const hashes = [...new Set(Array.from({ length: 60_000 }, () => Math.floor(random() * (1 << HASH_BITS))))]
    hashes.sort((a, b) => a - b)
    const index = rowIndexOf(hashes, HASH_BITS)
    expect(hashesOf(index)).toEqual(hashes)
    expect(hashes.map((hash) => rowOf(index, hash))).toEqual(hashes.map((_, i) => i + 1))
    const has = new Set(hashes)
    const without = Array.from({ length: 1000 }, () => Math.floor(random() * (1 << HASH_BITS)))
    expect(without.filter((hash) => !has.has(hash) && rowOf(index, hash) !== 0)).toEqual([])
  })

  it('finds a feature by its hash, which its template does not disturb', () => {
    const own = feature(104, 3, -5, 1 << 20)
    expect(templateOf(own)).toBe(104)
    expect(hashOf(own)).toBeLessThan(1 << HASH_BITS)
    expect(rowOf(rowIndexOf([hashOf(own)], HASH_BITS), own)).toBe(1)
  })
})
