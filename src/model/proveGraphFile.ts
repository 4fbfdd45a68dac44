import { eachQuote } from './eachQuote.ts'
import {
  type ConceptAttributes,
  type Evidence,
  edgeKey,
  type GraphEdge,
  type GraphFile,
  type NodeAttributes,
  type SectionAttributes,
} from './graphFile.ts'
import { GraphFileError } from './graphFileError.ts'
import { lineAt } from './lineAt.ts'
import { type Path, pathText, step } from './path.ts'
import { covered, type SentenceIndex, sentenceIndex } from './sentenceIndex.ts'
import { holds, type Quote, type Span } from './span.ts'

const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words)

function refuse(path: Path, problem: string): never {
  throw new GraphFileError(pathText(path), problem)
}

function proveQuotes(file: GraphFile): void {
  const { text } = file.attributes
  eachQuote(file, ({ start, end, quote }, parent, key) => {
    const found = text.slice(start, end)
    if (start > end || end > text.length || start < 0 || found !== quote)
      refuse(
        step(parent, key),
        `says 「${short(quote)}」 where the text has 「${short(found)}」 (${start}–${end}, line ${lineAt(text, start)})`,
      )
  })
}

function proveSpan(span: Span, path: Path, text: string): void {
  if (span.start < 0 || span.start > span.end || span.end > text.length)
    refuse(path, `${span.start}–${span.end} is no span of a text of ${text.length} code units`)
}

function proveSentences({ text, sentences }: GraphFile['attributes']): void {
  let reached = 0
  for (const [i, span] of sentences.entries()) {
    const path = step('attributes.sentences', i)
    proveSpan(span, path, text)
    if (span.start < reached || span.start === span.end)
      refuse(path, 'is empty or overlaps the sentence before it')
    reached = span.end
  }
}

function proveConcept(
  concept: ConceptAttributes,
  path: Path,
  nodes: ReadonlyMap<string, NodeAttributes>,
  index: SentenceIndex,
): void {
  if (concept.mentions.length === 0) refuse(step(path, 'mentions'), 'a concept has no mention')
  const mentions = step(path, 'mentions')
  for (const [i, mention] of concept.mentions.entries()) {
    const at = step(mentions, i)
    if (mention.start === mention.end) refuse(at, 'is empty')
    const section = nodes.get(mention.section)
    if (section?.kind !== 'section') refuse(step(at, 'section'), `there is no section 「${mention.section}」`)
    if (!holds(section.span, mention))
      refuse(at, `「${short(mention.quote)}」 is outside section ${mention.section}`)
    const sentence = index.holding(mention)
    if (!sentence) refuse(at, `「${short(mention.quote)}」 lies in no sentence`)
    for (const [k, cue] of (mention.cues ?? []).entries())
      if (!holds(sentence, cue))
        refuse(step(step(at, 'cues'), k), `「${short(cue.quote)}」 lies outside its sentence`)
  }
  if (!concept.mentions.some(({ quote }) => quote === concept.label))
    refuse(step(path, 'label'), `「${short(concept.label)}」 is the wording of none of its mentions`)
}

/** A section is called by its heading; one that has none by words of its own, or by its key. */
function proveSection(section: SectionAttributes, key: string, path: Path, text: string): void {
  const { label, heading, span } = section
  proveSpan(span, step(path, 'span'), text)
  const own =
    heading.quote === ''
      ? label === key || text.slice(span.start, span.end).includes(label)
      : label === heading.quote
  if (!own) refuse(step(path, 'label'), `「${short(label)}」 is not what the text calls this section`)
}

function provePronunciation({ text, pronunciation }: GraphFile['attributes']): void {
  for (const [syllable, offsets] of Object.entries(pronunciation?.places ?? {}))
    for (const [i, offset] of offsets.entries())
      if (offset < 0 || offset >= text.length || offset <= (offsets[i - 1] ?? -1))
        throw new GraphFileError(
          `attributes.pronunciation.places.${syllable}[${i}]`,
          `${offset} is no place of a text of ${text.length} code units after the one before it`,
        )
}

function proveNodes({ attributes, nodes: list }: GraphFile): Map<string, NodeAttributes> {
  const nodes = new Map<string, NodeAttributes>()
  for (const [i, { key, attributes: node }] of list.entries()) {
    if (nodes.has(key)) refuse(step(step('nodes', i), 'key'), `the node 「${key}」 is given twice`)
    nodes.set(key, node)
  }
  const root = nodes.get('s')
  if (root?.kind !== 'section' || root.depth !== 0)
    refuse('nodes', 'the article itself (section s of depth 0) is missing')
  const index = sentenceIndex(attributes.sentences)
  for (const [i, { key, attributes: node }] of list.entries()) {
    const path = step(step('nodes', i), 'attributes')
    if (node.kind !== 'section') {
      proveConcept(node, path, nodes, index)
      continue
    }
    proveSection(node, key, path, attributes.text)
    if (node.head === undefined) continue
    const head = nodes.get(node.head)
    if (head === undefined || head.kind === 'section')
      refuse(step(path, 'head'), `there is no concept 「${node.head}」`)
  }
  return nodes
}

/** Whether an edge's end may rest on the quote: on a concept's mention, or within a section. */
type IsAt = (node: NodeAttributes, quote: Quote) => boolean

/** Concepts with more mentions than this are looked up in a set of their places. */
const FEW_MENTIONS = 16

function isAtOf(): IsAt {
  const places = new Map<ConceptAttributes, ReadonlySet<string>>()
  const placeOf = ({ start, end }: Span): string => `${start} ${end}`
  const placesOf = (concept: ConceptAttributes): ReadonlySet<string> => {
    const found = places.get(concept) ?? new Set(concept.mentions.map(placeOf))
    places.set(concept, found)
    return found
  }
  return (node, quote) => {
    if (node.kind === 'section') return holds(node.span, quote)
    if (node.mentions.length > FEW_MENTIONS) return placesOf(node).has(placeOf(quote))
    return node.mentions.some(({ start, end }) => start === quote.start && end === quote.end)
  }
}

function proveEvidence(
  { from, cues, to, sentences }: Evidence,
  path: Path,
  stated: boolean,
  text: string,
): void {
  if (stated && sentences.length !== 1)
    refuse(step(path, 'sentences'), `what is stated stands in one sentence, not ${sentences.length}`)
  for (const [i, span] of sentences.entries()) proveSpan(span, step(step(path, 'sentences'), i), text)
  const proveCovered = (quote: Quote, parent: Path, key: string | number) => {
    if (!covered(quote, sentences, text))
      refuse(step(parent, key), `「${short(quote.quote)}」 lies outside its sentences`)
  }
  proveCovered(from, path, 'from')
  proveCovered(to, path, 'to')
  const cuesAt = step(path, 'cues')
  for (const [i, cue] of cues.entries()) proveCovered(cue, cuesAt, i)
}

function proveEdge(
  edge: GraphEdge,
  path: Path,
  nodes: ReadonlyMap<string, NodeAttributes>,
  isAt: IsAt,
  text: string,
): void {
  const { key, source, target, attributes } = edge
  const { type, basis, evidence } = attributes
  const from = nodes.get(source)
  const to = nodes.get(target)
  if (!from) refuse(step(path, 'source'), `there is no node 「${source}」`)
  if (!to) refuse(step(path, 'target'), `there is no node 「${target}」`)
  if (source === target) refuse(path, `「${source}」 is joined to itself`)
  if (key !== edgeKey(source, type, target, basis))
    refuse(step(path, 'key'), `should be 「${edgeKey(source, type, target, basis)}」`)
  const contains = type === 'contains'
  if ((from.kind === 'section') !== contains || (!contains && to.kind === 'section'))
    refuse(path, `${from.kind} ${type} ${to.kind} is no relation`)
  if (evidence.length === 0) refuse(step(step(path, 'attributes'), 'evidence'), 'a relation has no evidence')
  const evidenceAt = step(step(path, 'attributes'), 'evidence')
  for (const [i, item] of evidence.entries()) {
    const at = step(evidenceAt, i)
    proveEvidence(item, at, basis === 'stated', text)
    if (basis === 'structure') continue
    if (!isAt(from, item.from)) refuse(step(at, 'from'), `is no mention of 「${source}」`)
    if (!isAt(to, item.to)) refuse(step(at, 'to'), `is no mention of 「${target}」`)
  }
}

/**
 * The proof: every quote equals its slice, every mention lies in its section and in one sentence, ends and cues lie in their
 * sentences, every concept has a mention and is called by one, every section by its heading, every relation has evidence, heads and
 * edges name existing nodes, no key is given twice.
 * Throws a GraphFileError that names the first failure, with the differing words and the line of the text. O(n log n).
 */
export function proveGraphFile(file: GraphFile): void {
  proveQuotes(file)
  proveSentences(file.attributes)
  provePronunciation(file.attributes)
  const nodes = proveNodes(file)
  const isAt = isAtOf()
  const keys = new Set<string>()
  for (const [i, edge] of file.edges.entries()) {
    const path = step('edges', i)
    if (keys.has(edge.key)) refuse(step(path, 'key'), `the edge 「${edge.key}」 is given twice`)
    keys.add(edge.key)
    proveEdge(edge, path, nodes, isAt, file.attributes.text)
  }
  if (file.attributes.layouts.length === 0) refuse('attributes.layouts', 'names no layout')
}
