import { describe, expect, it } from 'vitest'
import { lineCount } from '../../../src/exchange/openxml/lineCount.ts'

const count = (text: string, width: number): number => lineCount([{ text, size: 10, bold: false }], width)

describe('lineCount', () => {
  it.each([
    ['nothing', '', 100, 1],
    ['a full line', '一二三四五六七八九十', 100, 1],
    ['one letter more', '一二三四五六七八九十一', 100, 2],
    ['a sign that may not begin a line', '一二三四五六七八九十，一', 100, 2],
    ['a bracket that may not end a line', '一二三四五六七八九（十）', 100, 2],
    ['the space between Chinese and other letters', '一二三四五六七八九,一', 104, 2],
    ['line ends', '一\n\n二', 100, 3],
    ['a word that is not broken', 'abcdeabcde abcdeabcde', 100, 2],
    ['a word longer than a line', 'w'.repeat(100), 100, 10],
  ])('%s', (_, text, width, lines) => {
    expect(count(text, width)).toBe(lines)
  })
})
