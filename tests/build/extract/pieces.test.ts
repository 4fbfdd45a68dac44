import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../../src/build/extract/pieces.ts'

const wordsOf = (text: string): string[] =>
  piecesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

describe('piecesOf', () => {
  it('leaves a sentence of usual length whole', () => {
    expect(wordsOf('修路，架桥。')).toEqual(['修路，架桥。'])
    expect(wordsOf('')).toEqual([])
  })

  it('cuts a very long sentence after marks', () => {
    const text = '兴修水利，'.repeat(300)
    const pieces = wordsOf(text)
    expect(pieces.join('')).toBe(text)
    expect(pieces.every((piece) => piece.endsWith('，') && piece.length <= 600)).toBe(true)
  })

  it('cuts a stretch without marks anywhere but within a character', () => {
    const text = `一${'😀'.repeat(1000)}`
    const pieces = wordsOf(text)
    expect(pieces.join('')).toBe(text)
    expect(
      pieces.slice(1).some((piece) => piece.charCodeAt(0) >= 0xdc00 && piece.charCodeAt(0) <= 0xdfff),
    ).toBe(false)
    expect(pieces.every((piece) => piece.length <= 601)).toBe(true)
  })
})
