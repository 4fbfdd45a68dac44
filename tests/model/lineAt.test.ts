import { describe, expect, it } from 'vitest'
import { lineAt, lineIndex } from '../../src/model/lineAt.ts'

describe('lineAt', () => {
  it('counts LF, CRLF and CR as one line end each', () => {
    const text = 'a\nb\r\nc\rd'
    expect([...text].map((_, i) => lineAt(text, i))).toEqual([1, 1, 2, 2, 2, 3, 3, 4])
  })

  it('counts on to the end of the text and no further', () => {
    expect(lineAt('a\n', 2)).toBe(2)
    expect(lineAt('a\n', 99)).toBe(2)
  })
})

describe('lineIndex', () => {
  it('says for each offset what lineAt says', () => {
    for (const text of ['', 'a', 'a\nb\r\nc\rd', '\n\r\n\r\r\n\n'])
      for (let offset = 0; offset <= text.length + 1; offset++)
        if (text[offset - 1] !== '\r' || text[offset] !== '\n')
          expect(lineIndex(text)(offset)).toBe(lineAt(text, offset))
  })
})
