import { describe, expect, it } from 'vitest'
import { EVEN, lower, packedRows, upper } from '../../../src/build/extract/lanes.ts'
import { seeded } from '../../../src/build/extract/train/seeded.ts'

describe('rows of numbers, four to a word', () => {
  it('hold the numbers of several tables, one behind the other', () => {
    const first = [0, 0, 0, 5, -7, 127]
    const second = [0, -128]
    const words = packedRows(2, [first, 3], [second, 1])
    const word = words[1] as number
    expect([
      lower(word & EVEN, 1),
      lower((word >>> 8) & EVEN, 1),
      upper(word & EVEN, 1),
      upper((word >>> 8) & EVEN, 1),
    ]).toEqual([5, -7, 127, -128])
  })

  it('hold what is beyond a byte at its limits', () => {
    const word = packedRows(1, [[300, -300], 2])[0] as number
    expect([lower(word & EVEN, 1), lower((word >>> 8) & EVEN, 1)]).toEqual([127, -128])
  })

  it('give, added, the sums of their columns, up to 257 rows of the greatest and the least', () => {
    const random = seeded(3)
    for (const draw of [() => 127, () => -128, () => Math.floor(random() * 256) - 128]) {
      const numbers = Array.from({ length: 4 * 257 }, draw)
      let even = 0
      let odd = 0
      for (const word of packedRows(257, [numbers, 4])) {
        even += word & EVEN
        odd += (word >>> 8) & EVEN
      }
      const column = (c: number) => numbers.reduce((sum, number, i) => (i % 4 === c ? sum + number : sum), 0)
      expect([lower(even, 257), lower(odd, 257), upper(even, 257), upper(odd, 257)]).toEqual(
        [0, 1, 2, 3].map(column),
      )
    }
  })
})
