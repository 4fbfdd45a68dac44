import { sentenceIndex } from '../../model/sentenceIndex.ts'
import { holds, type Quote, trimmedQuote } from '../../model/span.ts'
import { litBy } from '../../model/steps/castOf.ts'
import type { Step } from '../../model/steps/steps.ts'
import type { Atlas } from './atlas.ts'
import { portionsOfStep } from './presenting.ts'
import type { StepsEdit } from './talk.ts'
import { freeId } from './talkEdits.ts'

/** The sentences of what a step quotes; one that reaches over a quote's end is cut there. */
function sentencesQuoted({ attributes: { text, sentences } }: Atlas, { quotes }: Step): Quote[] {
  const index = sentenceIndex(sentences)
  return quotes.flatMap((quote) => {
    const found = index
      .touching(quote)
      .map(({ start, end }) =>
        trimmedQuote(text, { start: Math.max(start, quote.start), end: Math.min(end, quote.end) }),
      )
    return found.length > 1 ? found : [quote]
  })
}

/** The sentences of a section before its first subsection that name or state something of the step; its heading's line is none. */
function sentencesOfSection(atlas: Atlas, step: Step): Quote[] {
  const own = atlas.sections.get(step.section)
  if (!own || step.subject !== 'section') return []
  const { text, sentences } = atlas.attributes
  const first = own.children.map((key) => atlas.sections.get(key)?.attributes.span.start ?? text.length)
  const opening = { start: own.attributes.span.start, end: Math.min(own.attributes.span.end, ...first) }
  const inside = sentenceIndex(sentences)
    .touching(opening)
    .filter((sentence) => holds(opening, sentence))
    .map((sentence) => trimmedQuote(text, sentence))
  const spoken = inside.filter(({ start }) => start >= own.attributes.heading.end)
  const pieces = spoken.length > 0 ? spoken : inside
  const cast = castOfStep(step)
  return pieces.filter((piece) => {
    const { nodes, edges } = litBy(atlas.file, cast, [{ start: -1, end: 0 }, piece], 1)
    return nodes.size + edges.size > 0 || step.quotes.some((quote) => holds(piece, quote))
  })
}

const castOfStep = ({ nodes, edges }: Step) => {
  const keys = { nodes: new Set(nodes), edges: new Set(edges) }
  return { shown: keys, lit: keys }
}

/**
 * What a step would be split into: the sentences that it quotes; where it quotes one, those of its section that it draws from; else the
 * portions in which its sentence is shown. Fewer than two: it cannot be split.
 */
export function piecesOf(atlas: Atlas, step: Step): readonly Quote[] {
  const quoted = sentencesQuoted(atlas, step)
  if (quoted.length > 1) return quoted
  const told = sentencesOfSection(atlas, step)
  return told.length > 1 ? told : portionsOfStep(step)
}

/** Makes a step of each sentence of one, with what that sentence names and states; what none does stays with the first. */
export const splitStep =
  (atlas: Atlas, id: string): StepsEdit =>
  (steps) => {
    const at = steps.findIndex((step) => step.id === id)
    const step = steps[at]
    const pieces = step ? piecesOf(atlas, step) : []
    if (!step || pieces.length < 2) return steps
    const { notes, ...frame } = step
    const cast = castOfStep(step)
    const split: Step[] = []
    pieces.forEach((piece, i) => {
      const keys = litBy(atlas.file, cast, pieces, i)
      split.push({
        ...frame,
        id: i === 0 ? step.id : freeId([...steps, ...split], step.id),
        nodes: step.nodes.filter((key) => keys.nodes.has(key)),
        edges: step.edges.filter((key) => keys.edges.has(key)),
        quotes: [piece],
        ...(i === 0 && notes !== undefined ? { notes } : {}),
      })
    })
    return [...steps.slice(0, at), ...split, ...steps.slice(at + 1)]
  }
