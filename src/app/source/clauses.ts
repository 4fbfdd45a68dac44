import type { Span } from '../../model/span.ts'

/** What ends a clause, in either width: 「，」「；」「：」, but not within a number or a time (1,000; 10:30). */
const CLAUSE_END = /[，；：]|(?<!\d)[,;:]|[,;:](?!\d)/g

/**
 * Which clauses of its sentence `words` stand in, the first and the last of them, counted from 1; null where the sentence has but one.
 * Both spans count code units of `text`.
 */
export function clausesOf(
  text: string,
  sentence: Span,
  words: Span,
): { readonly first: number; readonly last: number } | null {
  const ends = [...text.slice(sentence.start, sentence.end - 1).matchAll(CLAUSE_END)].map(
    ({ index }) => sentence.start + index,
  )
  if (ends.length === 0) return null
  const before = (place: number) => ends.filter((end) => end < place).length
  return { first: before(words.start) + 1, last: before(Math.max(words.start, words.end - 1)) + 1 }
}
