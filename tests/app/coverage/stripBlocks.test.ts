import { describe, expect, it } from 'vitest'
import { shadePath, stripBlocks } from '../../../src/app/coverage/stripBlocks.ts'
import { stripScale } from '../../../src/app/coverage/stripScale.ts'

/** Sentences of the given lengths, one after the other. */
function scaleOf(lengths: readonly number[]) {
  let at = 0
  return stripScale(
    lengths.map((length) => {
      at += length
      return { start: at - length, end: at }
    }),
  )
}

describe('the blocks of the strip', () => {
  it('are the sentences, by length, with a pixel of paper between them, the darker the more concepts', () => {
    const blocks = stripBlocks(scaleOf([10, 20, 10, 40, 20]), [1, 3, 0, 12, 6], 100)
    expect(blocks).toEqual([
      { top: 0, bottom: 9, shade: 1, sentence: 0 },
      { top: 10, bottom: 29, shade: 2, sentence: 1 },
      { top: 30, bottom: 39, shade: 0, sentence: 2 },
      { top: 40, bottom: 79, shade: 4, sentence: 3 },
      { top: 80, bottom: 99, shade: 3, sentence: 4 },
    ])
  })

  it('show a blank sentence however short it is', () => {
    const blocks = stripBlocks(scaleOf([99, 2, 99]), [5, 0, 5], 100)
    expect(blocks[1]).toEqual({ top: 49, bottom: 53, shade: 0, sentence: 1 })
    expect(stripBlocks(scaleOf([1, 199]), [0, 5], 100)[0]).toEqual({
      top: 0,
      bottom: 4,
      shade: 0,
      sentence: 0,
    })
    expect(stripBlocks(scaleOf([199, 1]), [5, 0], 100)[1]).toEqual({
      top: 96,
      bottom: 100,
      shade: 0,
      sentence: 1,
    })
  })

  it('are pixels that sentences share where there are too many of them, blank where half has no concept', () => {
    const lengths = Array.from({ length: 20_000 }, () => 30)
    const concepts = lengths.map((_, i) => (i < 10_000 ? 4 : i % 2 === 0 ? 0 : 9))
    expect(stripBlocks(scaleOf(lengths), concepts, 500)).toEqual([
      { top: 0, bottom: 250, shade: 2, sentence: null },
      { top: 250, bottom: 500, shade: 0, sentence: null },
    ])
  })

  it('are none without sentences or room', () => {
    expect(stripBlocks(scaleOf([]), [], 100)).toEqual([])
    expect(stripBlocks(scaleOf([5]), [1], 0)).toEqual([])
  })

  it('are drawn as one path a shade', () => {
    const blocks = stripBlocks(scaleOf([10, 20, 10, 40, 20]), [1, 3, 0, 1, 6], 100)
    expect(shadePath(blocks, 1, 10)).toBe('M0 0h10v9h-10zM0 40h10v39h-10z')
    expect(shadePath(blocks, 0, 10, 0.5)).toBe('M0.5 30.5h9v8h-9z')
    expect(shadePath(blocks, 4, 10)).toBe('')
  })
})
