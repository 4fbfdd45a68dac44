import type { GraphEdge, GraphFile, SectionAttributes } from '../graphFile.ts'
import { headingPair } from '../headingPair.ts'
import { type SentenceIndex, sentenceIndex } from '../sentenceIndex.ts'
import { holds, type Quote, type Span, trimmedQuote } from '../span.ts'
import { type Brought, type BroughtIndex, broughtIndex, statedWithin } from './broughtIndex.ts'
import type { Step } from './steps.ts'

interface Section {
  readonly key: string
  readonly attributes: SectionAttributes
}

/** An article as the steps are told from it. */
interface Told {
  readonly file: GraphFile
  readonly text: string
  readonly index: BroughtIndex
  readonly sentences: SentenceIndex
  /** In reading order, the article itself left out. */
  readonly sections: readonly Section[]
}

const isRelation = ({ attributes: { type } }: GraphEdge): boolean => type !== 'contains'

const union = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())]

/** The relations of the document's order and of headings that join these nodes to each other. */
const orderAmong = ({ edges }: GraphFile, nodes: readonly string[]): string[] => {
  const among = new Set(nodes)
  return edges
    .filter((edge) => isRelation(edge) && edge.attributes.basis === 'structure')
    .filter(({ source, target }) => among.has(source) && among.has(target))
    .map(({ key }) => key)
}

/** The two concepts of a part's heading and the relation within it. */
function pairOf({ edges }: GraphFile, { attributes }: Section): Brought {
  const pair = headingPair(attributes, edges)
  if (!pair) return { nodes: [], edges: [] }
  const nodes = pair.focus === undefined ? [pair.task] : [pair.task, pair.focus]
  const within = edges.filter(
    (edge) => isRelation(edge) && statedWithin(attributes.heading, edge) && nodes.includes(edge.source),
  )
  return { nodes, edges: within.filter(({ target }) => nodes.includes(target)).map(({ key }) => key) }
}

/** The sentences of `span`; one that reaches over an edge of it is cut there. */
const sentencesIn = ({ sentences }: Told, span: Span): Span[] =>
  sentences
    .touching(span)
    .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))

/** A step shows at most so many sentences. */
const MOST_QUOTED = 4

/**
 * What a step shows of `spans`, in text order: the sentences that state relations, those that state most where they are many, so that what
 * is lit has its words; where none states any, the one that names most concepts, or the first.
 */
function keySentences({ index, text }: Told, spans: readonly Span[]): Quote[] {
  const weighed = spans.map((span) => {
    const { nodes, edges } = index.in(span)
    return { span, edges: edges.length, weight: edges.length * 1000 + nodes.length }
  })
  const [best, ...others] = weighed.sort((a, b) => b.weight - a.weight || a.span.start - b.span.start)
  if (!best) return []
  const stating = others.filter(({ edges }) => edges > 0).slice(0, MOST_QUOTED - 1)
  return [best, ...stating].map(({ span }) => trimmedQuote(text, span)).sort((a, b) => a.start - b.start)
}

/** The text of a section before its first subsection, its heading included. */
function openingOf(section: Section, { sections }: Told): Span {
  const { span } = section.attributes
  const inner = sections.find(
    ({ key, attributes }) =>
      key !== section.key && holds(span, attributes.span) && attributes.depth > section.attributes.depth,
  )
  return { start: span.start, end: inner ? inner.attributes.span.start : span.end }
}

/** What stands in the opening beyond a heading that has a line of its own; the opening itself where there is nothing else. */
function spoken(told: Told, section: Section, opening: Span): Span[] {
  const all = sentencesIn(told, opening)
  const beyond = all.filter(({ start }) => start >= section.attributes.heading.end)
  return beyond.length > 0 ? beyond : all
}

function sectionStep(told: Told, section: Section): Step {
  const opening = openingOf(section, told)
  const brought = told.index.in(opening)
  const pair = pairOf(told.file, section)
  const { head } = section.attributes
  const order = told.file.edges.filter(
    ({ source, attributes: { type, basis } }) =>
      type !== 'contains' && basis === 'structure' && source === head,
  )
  const nodes = union(pair.nodes, head === undefined ? [] : [head], brought.nodes)
  return {
    id: section.key,
    subject: 'section',
    section: section.key,
    // Without any concept the section itself is what can be seen of it.
    nodes: nodes.length > 0 ? nodes : [section.key],
    edges: union(
      pair.edges,
      brought.edges,
      order.map(({ key }) => key),
    ),
    quotes: keySentences(told, spoken(told, section, opening)),
  }
}

/** The lead: of the sentences before the first part the one that says most of the article's head; what it says of it alone. */
function leadStep(told: Told, article: Section): Step | null {
  const { head, heading, span: whole } = article.attributes
  const opening = openingOf(article, told)
  if (head === undefined || opening.end >= whole.end) return null
  const touchesHead = ({ source, target }: GraphEdge) => source === head || target === head
  const stated = told.file.edges.filter(
    (edge) => isRelation(edge) && edge.attributes.basis === 'stated' && statedWithin(opening, edge),
  )
  let best: { readonly span: Span; readonly edges: readonly GraphEdge[] } | null = null
  for (const span of sentencesIn(told, opening)) {
    if (span.start < heading.end) continue
    const edges = stated.filter((edge) => statedWithin(span, edge))
    if (edges.some(touchesHead) && (best === null || edges.length > best.edges.length)) best = { span, edges }
  }
  if (best === null) return null
  const own = best.edges.filter(touchesHead)
  return {
    id: 'lead',
    subject: 'lead',
    section: article.key,
    nodes: union(
      [head],
      own.flatMap(({ source, target }) => [source, target]),
    ),
    edges: own.map(({ key }) => key),
    quotes: [trimmedQuote(told.text, best.span)],
  }
}

/** The least number of parts that are worth to be shown side by side. */
const SIDE_BY_SIDE = 2

const coverStep = (article: Section): Step => ({
  id: 'cover',
  subject: 'cover',
  section: article.key,
  nodes: [],
  edges: [],
  quotes: article.attributes.heading.quote === '' ? [] : [article.attributes.heading],
})

/** The middle, the parts' pairs and what joins them: what the first screen tells. */
function argumentOf(file: GraphFile, article: Section, parts: readonly Section[]): Brought {
  const pairs = parts.map((part) => ({ part, pair: pairOf(file, part) }))
  const nodes = union(
    [article.attributes.head ?? article.key],
    ...pairs.map(({ part, pair }) => (pair.nodes.length > 0 ? pair.nodes : [part.key])),
  )
  return { nodes, edges: union(...pairs.map(({ pair }) => pair.edges), orderAmong(file, nodes)) }
}

/** The paragraphs (lines) of an article without sections, one step each: those that name a concept; all of them where none does. */
function passageSteps(told: Told, article: Section): Step[] {
  const { text } = told
  const steps: Step[] = []
  let paragraph = 0
  for (let start = article.attributes.heading.end; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const span = { start, end }
    const sentences = sentencesIn(told, span)
    start = end + 1
    if (sentences.length === 0) continue
    paragraph++
    const quotes = keySentences(told, sentences)
    steps.push({
      id: `p${paragraph}`,
      subject: 'passage',
      section: article.key,
      ...told.index.in(span),
      quotes,
    })
  }
  const naming = steps.filter(({ nodes }) => nodes.length > 0)
  return naming.length > 0 ? naming : steps
}

/** How much a talk tells: every section, or the parts alone. */
export const TALK_LENGTHS = ['full', 'short'] as const
export type TalkLength = (typeof TALK_LENGTHS)[number]

/** A part in the short form stands for its points too: their heads are brought in with it, and what joins them to it. */
function withPoints({ file, sections }: Told, part: Section, step: Step): Step {
  const points = sections.filter(
    ({ attributes: { span, depth } }) => depth === 2 && holds(part.attributes.span, span),
  )
  const heads = points.flatMap(({ attributes: { head } }) => head ?? [])
  const nodes = union(step.nodes, heads)
  return { ...step, nodes, edges: union(step.edges, orderAmong(file, nodes)) }
}

/**
 * The talk that an article holds, in reading order: its cover; the sentence that leads in; the parts side by side; each section with its
 * key sentence; the whole again. What an article lacks (a lead, parts) has no step. In the short form only the parts have steps, and the
 * last of them closes on the whole. Takes time in the number of sections × that of relations.
 */
export function deriveSteps(file: GraphFile, length: TalkLength = 'full'): Step[] {
  const { text, sentences } = file.attributes
  const [article, ...sections] = file.nodes.flatMap(({ key, attributes }): Section[] =>
    attributes.kind === 'section' ? [{ key, attributes }] : [],
  )
  if (!article) return []
  const told: Told = {
    file,
    text,
    index: broughtIndex(file),
    sentences: sentenceIndex(sentences),
    sections,
  }
  const parts = sections.filter(({ attributes: { depth } }) => depth === 1)
  const cover = coverStep(article)
  const lead = leadStep(told, article)
  const opening = lead ? [cover, lead] : [cover]
  if (parts.length === 0) {
    const passages = passageSteps(told, article)
    // A text without a title has no title page.
    return cover.quotes.length === 0 && passages.length > 0 ? passages : [...opening, ...passages]
  }
  if (parts.length < SIDE_BY_SIDE)
    return [
      ...opening,
      ...(length === 'full' ? sections : parts).map((section) => sectionStep(told, section)),
    ]
  const argument = argumentOf(file, article, parts)
  const frame = { section: article.key, ...argument, quotes: [] } as const
  const before: Step[] = [...opening, { id: 'parts', subject: 'parts', ...frame, detail: 1 }]
  if (length === 'full')
    return [
      ...before,
      ...sections.map((section) => sectionStep(told, section)),
      { id: 'whole', subject: 'whole', ...frame },
    ]
  const steps = parts.map((part) => withPoints(told, part, sectionStep(told, part)))
  const closing = steps.pop()
  if (closing === undefined) return before
  const whole: Step = {
    ...closing,
    nodes: union(closing.nodes, argument.nodes),
    edges: union(closing.edges, argument.edges),
  }
  return [...before, ...steps, whole]
}
