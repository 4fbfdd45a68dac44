import { holds, overlaps, type Span } from './span.ts'

/** Finds the sentences of a text by place, each in O(log n). */
export interface SentenceIndex {
  /** The sentence that holds all of the span, if one does. */
  holding(span: Span): Span | undefined
  /** The first sentence that starts at `offset` or after it. */
  from(offset: number): Span | undefined
  /** The sentences that share at least one code unit with the span, in text order. */
  touching(span: Span): Span[]
}

/** Prepares `sentences`, which ascend and do not overlap. */
export function sentenceIndex(sentences: readonly Span[]): SentenceIndex {
  /** The index of the first sentence that ends after `offset`. */
  const firstEndingAfter = (offset: number): number => {
    let low = 0
    let high = sentences.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sentences[middle] as Span).end <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    holding(span) {
      const sentence = sentences[firstEndingAfter(span.start)]
      return sentence && holds(sentence, span) ? sentence : undefined
    },
    from(offset) {
      const at = firstEndingAfter(offset)
      return (sentences[at]?.start ?? offset) < offset ? sentences[at + 1] : sentences[at]
    },
    touching(span) {
      const found: Span[] = []
      for (let i = firstEndingAfter(span.start); i < sentences.length; i++) {
        const sentence = sentences[i] as Span
        if (!overlaps(sentence, span)) break
        found.push(sentence)
      }
      return found
    },
  }
}

/** Whether `spans`, in text order, cover all of `span` but for white space between them; an empty span is covered. */
export function covered(span: Span, spans: readonly Span[], text: string): boolean {
  let reached = span.start
  for (const { start, end } of spans) {
    if (start > reached && text.slice(reached, Math.min(start, span.end)).trim() !== '') return false
    reached = Math.max(reached, end)
  }
  return reached >= span.end
}
