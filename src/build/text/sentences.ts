import type { Span } from '../../model/span.ts'
import { CLOSERS, ENDERS, isBlank, isHan, trimSpan } from './characters.ts'
import type { Paragraph } from './paragraphs.ts'

/** What a code unit may do for a sentence, as bits: end it, end it behind Chinese, close a quotation or bracket behind its end. */
const ENDER = 1
const HALF_ENDER = 2
const CLOSER = 4
const STRAIGHT = 8
const ROLES: Uint8Array = (() => {
  const roles = new Uint8Array(0x10000)
  for (const [role, marks] of [
    [ENDER, ENDERS],
    [HALF_ENDER, '!?'],
    [CLOSER, CLOSERS],
    [STRAIGHT, '"'],
  ] as const)
    for (let i = 0; i < marks.length; i++) roles[marks.charCodeAt(i)] = role
  return roles
})()

/**
 * Whether the mark at `at` of this role ends a sentence. The half-width ! and ? do so only after a Chinese character
 * or a closing mark, so that they do not cut an address such as `http://a.cn/?id=1`, and where the text begins.
 */
function endsSentence(text: string, at: number, role: number): boolean {
  if (role !== HALF_ENDER) return role === ENDER
  if (at === 0) return true
  const before = text.charCodeAt(at - 1)
  return isHan(before) || ROLES[before] === CLOSER
}

/**
 * The end of the sentence that starts at `from` in a paragraph that ends at `end` (code units): after 。！？, after
 * further such marks and after the closing quotation marks and brackets that follow them, or the paragraph's end.
 */
export function sentenceEnd(text: string, from: number, end: number): number {
  let straight = 0
  for (let i = from; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (isHan(unit)) continue
    const role = ROLES[unit] as number
    if (role === STRAIGHT) straight++
    if (role === 0 || !endsSentence(text, i, role)) continue
    let after = i + 1
    for (; after < end; after++) {
      const next = ROLES[text.charCodeAt(after)] as number
      if (next === 0) break
      if (next !== STRAIGHT) continue
      if (straight % 2 === 0) break
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
