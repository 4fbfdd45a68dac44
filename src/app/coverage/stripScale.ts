import type { Span } from '../../model/span.ts'

/** The text as long as the strip: only its sentences have a length, each that of its code units. */
export interface StripScale {
  /** How many sentences there are. */
  readonly count: number
  /** Where the sentence (0-based) begins, as a share of the strip (0 to 1); beyond the last one, 1. */
  startOf(sentence: number): number
  /** Where a place of the text (code units) lies, as a share of the strip; between two sentences, where the next begins. */
  shareAt(place: number): number
  /** The sentence (0-based) that lies at a share of the strip; what lies outside belongs to the first or the last one, −1 where there is none. */
  sentenceAt(share: number): number
  /** The sentence that holds a place of the text, else the next one; the last beyond the end, −1 where there is none. */
  holding(place: number): number
}

/** How many of the ascending `values` are at most `limit`. Binary search. */
function countUpTo(values: readonly number[], limit: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] as number) <= limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Prepares the look-ups over `sentences`, which ascend and do not overlap; each then takes O(log n). */
export function stripScale(sentences: readonly Span[]): StripScale {
  const starts: number[] = []
  let length = 0
  for (const { start, end } of sentences) {
    starts.push(length)
    length += end - start
  }
  const ends = sentences.map(({ end }) => end)
  const count = sentences.length
  const share = (units: number) => (length === 0 ? 0 : units / length)
  const holding = (place: number) => Math.min(countUpTo(ends, place), count - 1)
  return {
    count,
    startOf: (sentence) => (sentence >= count ? 1 : share(starts[sentence] ?? 0)),
    shareAt(place) {
      const sentence = countUpTo(ends, place)
      const span = sentences[sentence]
      return span ? share((starts[sentence] ?? 0) + Math.max(0, place - span.start)) : 1
    },
    sentenceAt: (at) => Math.min(Math.max(countUpTo(starts, at * length) - 1, 0), count - 1),
    holding,
  }
}
