import { describe, expect, it } from 'vitest'
import { theLexicon } from '../../../src/build/extract/lexicon.ts'
import { cutterWith } from '../../../src/build/extract/tokens.ts'
import { WORD_CLASSES } from '../../../src/build/extract/wordClass.ts'

const cutter = cutterWith(theLexicon())

function cut(text: string): string[] {
  const { starts, classes, length } = cutter.cut(text, 0, text.length)
  return Array.from(
    { length },
    (_, i) => `${text.slice(starts[i], starts[i + 1])}/${WORD_CLASSES[classes[i] as number]}`,
  )
}

describe('a cutter', () => {
  it('cuts a sentence into the words of the lists, unknown characters and marks', () => {
    expect(cut('不断提高服务水平，')).toEqual(['不断/adverb', '提高/raise', '服务水平/quality', '，/comma'])
    expect(cut('锂电')).toEqual(['锂/unknown', '电/unknown'])
  })

  it('keeps digits together, and letters', () => {
    expect(cut('2031年用AI')).toEqual(['2031/digits', '年/place', '用/by', 'AI/latin'])
  })

  it('gives the same word the same id wherever it stands', () => {
    const { ids } = cutter.cut('制度和制度', 0, 5)
    expect(ids[0]).toBe(ids[2])
    expect(ids[0]).not.toBe(ids[1])
  })

  it('marks what stands within pairs of marks, and leaves lone marks alone', () => {
    const text = '“便民”服务”（试行）'
    const { inside, closings, starts, length } = cutter.cut(text, 0, text.length)
    const within = Array.from({ length }, (_, i) => (inside[i] ? text.slice(starts[i], starts[i + 1]) : ''))
    expect(within.join('')).toBe('便民试行')
    expect([...closings].filter((end) => end > 0)).toEqual([3])
  })

  it('covers any text without a gap, lone surrogates and control characters included', () => {
    for (const text of ['', '\ud800', 'a\u0000\udfff乡', '😀😀', 'Ελλάδα и Россия']) {
      const { starts, length } = cutter.cut(text, 0, text.length)
      expect([...starts].slice(0, length + 1).at(-1)).toBe(text.length)
      expect([...starts]).toEqual([...new Set(starts)].sort((a, b) => a - b))
    }
  })
})
