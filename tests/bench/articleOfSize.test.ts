import { describe, expect, it } from 'vitest'
import { buildGraph } from '../../src/build/graph/buildGraph.ts'
import { parseArticle } from '../../src/build/text/parseArticle.ts'
import { checkGraphFile } from '../../src/model/checkGraphFile.ts'
import { articleOfSize } from './articleOfSize.ts'

describe('articleOfSize', () => {
  it('makes an article that is about as long as it is asked for, and whose graph can be proven', () => {
    for (const characters of [3000, 20_000]) {
      const { text, annotation } = articleOfSize(characters)
      expect(text.length).toBeGreaterThanOrEqual(characters)
      expect(text.length).toBeLessThan(characters + 1000)
      const file = checkGraphFile(buildGraph(parseArticle(text), annotation))
      expect(file.nodes.length).toBeGreaterThan(characters / 20)
      expect(file.attributes.notes).toEqual([])
    }
  })

  it('makes the same article of the same seed, another of another', () => {
    expect(articleOfSize(3000, 3)).toEqual(articleOfSize(3000, 3))
    expect(articleOfSize(3000, 3).text).not.toBe(articleOfSize(3000, 4).text)
  })
})
