import type { Span } from '../../model/span.ts'
import { portionsOf } from '../../model/steps/portionsOf.ts'
import { type Atlas, sentenceHolding } from './atlas.ts'
import { evidenceMarks, type Mark } from './marks.ts'
import { PORTION } from './presenting.ts'
import type { State } from './state.ts'

/** Words of one sentence that answer a question. */
interface Part extends Span {
  /** Whether the sentence begins before these words, and goes on after them. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/** The words of the text that answer a question, and what in them is meant. */
export interface Answer {
  readonly parts: readonly Part[]
  readonly marks: readonly Mark[]
}

/** What is meant, and the sentences around it. */
function meant(
  atlas: Atlas,
  { selection, passage }: Pick<State, 'selection' | 'passage'>,
): { readonly sentences: readonly Span[]; readonly marks: readonly Mark[] } | null {
  if (selection?.kind === 'edge') {
    const evidence = atlas.edges.get(selection.key)?.attributes.evidence[selection.index]
    return evidence ? { sentences: evidence.sentences, marks: evidenceMarks(evidence) } : null
  }
  const attributes = selection && atlas.nodes.get(selection.key)
  const words =
    attributes?.kind === 'section'
      ? attributes.heading
      : (attributes?.mentions[selection?.index ?? 0] ?? (selection === null ? passage : null))
  if (!words) return null
  const { start, end } = words
  const sentence = sentenceHolding(atlas.attributes.sentences, words) ?? { start, end }
  return { sentences: [sentence], marks: [{ start, end, tone: 'chosen' }] }
}

/** Of a long sentence the portions that hold what is meant. */
function partOf({ text }: Atlas['attributes'], { start, end }: Span, marks: readonly Mark[]): Part {
  const held = portionsOf({ start, end, quote: text.slice(start, end) }, PORTION).filter((portion) =>
    marks.some((mark) => mark.start < portion.end && mark.end > portion.start),
  )
  const from = held[0]?.start ?? start
  const to = held[held.length - 1]?.end ?? end
  return { start: from, end: to, cutBefore: from > start, cutAfter: to < end }
}

/** What the text says of what is chosen or looked up. Null where nothing is. */
export function answerOf(atlas: Atlas, state: Pick<State, 'selection' | 'passage'>): Answer | null {
  const found = meant(atlas, state)
  if (found === null) return null
  const { sentences, marks } = found
  return { parts: sentences.map((sentence) => partOf(atlas.attributes, sentence, marks)), marks }
}
