import type { GraphFile } from './graphFile.ts'

/** How many of how many. */
export interface Share {
  readonly covered: number
  readonly total: number
}

/** How much of the text the graph's concepts touch. Metadata lines are no sentences and count nowhere. */
export interface Coverage {
  /** The number of different concepts that have a mention in each sentence, in text order; a mention across two sentences counts in both. */
  readonly concepts: readonly number[]
  /** Sentences with at least one concept, and all. */
  readonly sentences: Share
  /** Code points of the sentences that belong to a mention, and all; white space counts nowhere. */
  readonly characters: Share
}

const BLANK = /\s/u

/** Counts which sentences and characters of a graph file's text its concepts cover, in time linear in the text and its mentions. */
export function coverageOf({ attributes: { text, sentences }, nodes }: GraphFile): Coverage {
  const sentenceAt = new Int32Array(text.length).fill(-1)
  sentences.forEach(({ start, end }, i) => {
    sentenceAt.fill(i, start, end)
  })
  const mentioned = new Uint8Array(text.length)
  const concepts = sentences.map(() => 0)
  for (const { attributes } of nodes) {
    if (attributes.kind === 'section') continue
    let counted = -1
    for (const { start, end } of attributes.mentions) {
      mentioned.fill(1, start, end)
      for (let at = start; at < end; at++) {
        const sentence = sentenceAt[at] ?? -1
        // Mentions stand in text order, so a sentence that was counted does not come again.
        if (sentence <= counted) continue
        concepts[sentence] = (concepts[sentence] ?? 0) + 1
        counted = sentence
      }
    }
  }
  const characters = { covered: 0, total: 0 }
  for (const { start, end } of sentences) {
    let at = start
    for (const character of text.slice(start, end)) {
      if (!BLANK.test(character)) {
        characters.total++
        if (mentioned[at] === 1) characters.covered++
      }
      at += character.length
    }
  }
  return {
    concepts,
    sentences: { covered: concepts.filter((count) => count > 0).length, total: concepts.length },
    characters,
  }
}
