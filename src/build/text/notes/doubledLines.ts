import type { TextNote } from '../../../model/article.ts'
import { quoteAt } from '../../../model/span.ts'
import type { Paragraph } from '../paragraphs.ts'
import type { Noted } from './noted.ts'

/** Shorter lines (code units) may come again for a reason: 总体要求 as a heading in two parts. */
const SHORTEST = 8

/** One note for each line that stands more than once, with all its places; lists of contents and annexes aside. */
export function doubledLines({ text, paragraphs, skipped }: Noted): TextNote[] {
  const places = new Map<string, Paragraph[]>()
  for (const paragraph of paragraphs) {
    if (paragraph.words.length < SHORTEST || skipped.has(paragraph.index)) continue
    const same = places.get(paragraph.words)
    if (same === undefined) places.set(paragraph.words, [paragraph])
    else same.push(paragraph)
  }
  return [...places.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({
      code: 'doubled',
      message: `同一行文字出现${same.length}次（第${same.map((p) => p.line).join('、')}行）`,
      spans: same.map((p) => quoteAt(text, p.start, p.end)),
    }))
}
