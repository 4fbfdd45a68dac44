import { describe, expect, it } from 'vitest'
import { checkGraphFile } from '../../src/model/checkGraphFile.ts'
import { checkTextHash } from '../../src/model/textHash.ts'
import { writeGraphFile } from '../../src/model/writeGraphFile.ts'
import { graphOfSize } from './graphOfSize.ts'

describe('graphOfSize', () => {
  it('makes a sound graph file of exactly the size asked for', () => {
    for (const [concepts, relations] of [
      [30, 40],
      [300, 600],
      [1000, 3000],
    ] as const) {
      const file = checkGraphFile(JSON.parse(JSON.stringify(graphOfSize({ concepts, relations }))))
      checkTextHash(file)
      expect(file.nodes.filter(({ attributes: { kind } }) => kind !== 'section')).toHaveLength(concepts)
      expect(file.edges.filter(({ attributes: { type } }) => type !== 'contains')).toHaveLength(relations)
    }
  })

  it('makes the same file of the same seed, another of another', () => {
    const size = { concepts: 60, relations: 90 }
    expect(writeGraphFile(graphOfSize(size, 3))).toBe(writeGraphFile(graphOfSize(size, 3)))
    expect(writeGraphFile(graphOfSize(size, 3))).not.toBe(writeGraphFile(graphOfSize(size, 4)))
  })
})
