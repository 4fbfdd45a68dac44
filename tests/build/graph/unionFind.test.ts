import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UnionFind } from '../../../src/build/graph/unionFind.ts'

describe('UnionFind', () => {
  it('holds an unknown item to be a set of its own', () => {
    expect(new UnionFind().find('a')).toBe('a')
  })

  it('agrees with sets that are joined naively', () => {
    const letter = fc.constantFrom(...'abcdefghij')
    fc.assert(
      fc.property(fc.array(fc.tuple(letter, letter)), (pairs) => {
        const sets = new UnionFind()
        let naive: string[][] = [...'abcdefghij'].map((item) => [item])
        for (const [a, b] of pairs) {
          sets.union(a, b)
          const joined = naive.filter((set) => set.includes(a) || set.includes(b)).flat()
          naive = [...naive.filter((set) => !set.includes(a) && !set.includes(b)), joined]
        }
        for (const set of naive) expect(new Set(set.map((item) => sets.find(item))).size).toBe(1)
        expect(new Set([...'abcdefghij'].map((item) => sets.find(item))).size).toBe(naive.length)
      }),
      { seed: 1 },
    )
  })
})
