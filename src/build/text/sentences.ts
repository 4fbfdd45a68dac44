import type { Span } from '../../model/span.ts'
import { CLOSERS, ENDERS, isBlank, isHan, trimSpan } from './characters.ts'
import type { Paragraph } from './paragraphs.ts'

/**
 * Whether the mark at `at` ends a sentence. The half-width ! and ? do so only after a Chinese character or a
 * closing mark, so that they do not cut an address such as `http://a.cn/?id=1`.
 */
function endsSentence(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (ENDERS.includes(mark)) return true
  if (mark !== '!' && mark !== '?') return false
  const before = text.charCodeAt(at - 1)
  return isHan(before) || CLOSERS.includes(text.charAt(at - 1))
}

/**
 * The end of the sentence that starts at `from` in a paragraph that ends at `end` (code units): after 。！？, after
 * further such marks and after the closing quotation marks and brackets that follow them, or the paragraph's end.
 */
export function sentenceEnd(text: string, from: number, end: number): number {
  let straight = 0
  for (let i = from; i < end; i++) {
    if (text.charAt(i) === '"') straight++
    if (!endsSentence(text, i)) continue
    let after = i + 1
    for (; after < end; after++) {
      const mark = text.charAt(after)
      if (ENDERS.includes(mark) || mark === '!' || mark === '?' || CLOSERS.includes(mark)) continue
      if (mark !== '"' || straight % 2 === 0) break
      straight++
    }
    return after
  }
  return end
}

/** The sentences of the given paragraphs in text order, each trimmed of white space and not empty. */
export function sentencesOf(text: string, paragraphs: readonly Paragraph[]): Span[] {
  const sentences: Span[] = []
  for (const paragraph of paragraphs) {
    for (let from = paragraph.start; from < paragraph.end; ) {
      const end = sentenceEnd(text, from, paragraph.end)
      const sentence = trimSpan(text, from, end)
      if (sentence.start < sentence.end) sentences.push(sentence)
      from = end
      while (from < paragraph.end && isBlank(text.charCodeAt(from))) from++
    }
  }
  return sentences
}
