import type { Evidence, SectionAttributes } from '../../model/graphFile.ts'
import { covered, sentenceIndex } from '../../model/sentenceIndex.ts'
import type { Span } from '../../model/span.ts'
import type { Atlas } from '../state/atlas.ts'
import { evidenceMarks, type Mark } from '../state/marks.ts'
import { countOf } from '../state/occurrences.ts'
import type { Selection, State, Target } from '../state/state.ts'

/** A sentence that says so, or a line that is none. */
export interface Passage extends Span {
  /** The words in it that are meant: its place is told of them. */
  readonly words: Span
}

/** Where the text says what is chosen. */
export interface Source {
  /** What is chosen, with its place (0-based); null where words of the text were looked up. */
  readonly chosen: Selection | null
  /** How many places what is chosen has; 1 for words looked up. */
  readonly count: number
  /** In text order, never empty. */
  readonly passages: readonly Passage[]
  readonly marks: readonly Mark[]
  /** The sentence before and the one after, where there is one and the passages follow each other. */
  readonly before: Span | null
  readonly after: Span | null
  /** Whether other sentences stand between the passages: no sentence says it alone. */
  readonly apart: boolean
}

type Found = Omit<Source, 'before' | 'after' | 'apart'>

const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
})

const within = (words: Span, sentence: Span): Span => ({
  start: Math.max(words.start, sentence.start),
  end: Math.min(words.end, sentence.end),
})

/** The lines that hold `span`, without white space at their ends. */
function linesAround(text: string, { start, end }: Span): Span {
  const first = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const rest = /[\r\n]/.exec(text.slice(end))
  const line = text.slice(first, rest ? end + rest.index : text.length)
  const lead = line.length - line.trimStart().length
  return { start: first + lead, end: first + lead + line.trim().length }
}

/** The sentences that hold `words`; where they reach beyond sentences, their lines. */
function passagesAround({ attributes: { text, sentences } }: Atlas, words: Span): Passage[] {
  const touched = sentenceIndex(sentences).touching(words)
  const found = touched.length > 0 && covered(words, touched, text) ? touched : [linesAround(text, words)]
  return found.map((span) => ({ ...span, words: within(words, span) }))
}

function ofEvidence(evidence: Evidence): Pick<Source, 'passages' | 'marks'> {
  const marks = evidenceMarks(evidence)
  const passages = evidence.sentences.map((sentence) => {
    const inside = marks.filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
    return { ...sentence, words: inside.length > 0 ? hull(inside) : sentence }
  })
  return { passages, marks }
}

/** A section's heading; where that is a sentence of its own, the first sentence below it, too. A title printed twice is no such sentence. */
function ofSection(atlas: Atlas, { heading, span }: SectionAttributes): Pick<Source, 'passages' | 'marks'> {
  const { text, sentences } = atlas.attributes
  const passages = passagesAround(atlas, heading)
  const marks = [{ start: heading.start, end: heading.end, tone: 'chosen' as const }]
  const last = passages[passages.length - 1]
  // A full stop may stand behind the heading's words, nothing else.
  if (!last || text.slice(heading.end, last.end).trim().length > 1) return { passages, marks }
  const below = sentences.find(
    ({ start, end }) => start >= last.end && end <= span.end && text.slice(start, end) !== heading.quote,
  )
  return { passages: below ? [...passages, { ...below, words: below }] : passages, marks }
}

function ofTarget(atlas: Atlas, chosen: Selection): Found | null {
  const count = countOf(atlas, chosen)
  if (chosen.kind === 'edge') {
    const evidence = atlas.edges.get(chosen.key)?.attributes.evidence[chosen.index]
    return evidence ? { chosen, count, ...ofEvidence(evidence) } : null
  }
  const attributes = atlas.nodes.get(chosen.key)
  if (!attributes) return null
  if (attributes.kind === 'section')
    return attributes.heading.end > attributes.heading.start
      ? { chosen, count, ...ofSection(atlas, attributes) }
      : null
  const mention = attributes.mentions[chosen.index]
  if (!mention) return null
  const marks = attributes.mentions.map(({ start, end }, index): Mark => {
    return { start, end, tone: index === chosen.index ? 'chosen' : 'also' }
  })
  return { chosen, count, passages: passagesAround(atlas, mention), marks }
}

/** The place asked for: the words looked up, else what is selected, else the first place of what the pointer or the keyboard rests on. */
function found(atlas: Atlas, { passage, selection, hover }: Pick<State, 'passage' | 'selection' | 'hover'>) {
  if (passage) {
    const marks = [{ ...passage, tone: 'chosen' as const }]
    return { chosen: null, count: 1, passages: passagesAround(atlas, passage), marks }
  }
  const target: Target | null = selection ?? hover
  return target && ofTarget(atlas, { kind: target.kind, key: target.key, index: selection?.index ?? 0 })
}

/** Where the text says what is chosen in a state; null where nothing is chosen, or what has no words. */
export function sourceOf(atlas: Atlas, state: Pick<State, 'passage' | 'selection' | 'hover'>): Source | null {
  const source = found(atlas, state)
  const first = source?.passages[0]
  const last = source?.passages[source.passages.length - 1]
  if (!source || !first || !last) return null
  const { sentences } = atlas.attributes
  const at = sentences.findIndex(({ start }) => start === first.start)
  const to = sentences.findIndex(({ end }) => end === last.end)
  const apart = source.chosen?.kind === 'edge' && to - at + 1 > source.passages.length
  const known = at >= 0 && to >= 0 && !apart
  return {
    ...source,
    apart,
    before: (known && sentences[at - 1]) || null,
    after: (known && sentences[to + 1]) || null,
  }
}
