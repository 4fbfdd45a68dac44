import type { Article, Section } from '../../model/article.ts'
import { type Evidence, edgeKey, type GraphEdge } from '../../model/graphFile.ts'
import { covered, type SentenceIndex, sentenceIndex } from '../../model/sentenceIndex.ts'
import type { Quote, Span } from '../../model/span.ts'
import type { Concept } from './mergeConcepts.ts'

/** The words that stand for a section: its heading, or its marker where it has no more. */
const headingOf = ({ heading, marker }: Section): Quote => (heading.quote === '' && marker ? marker : heading)

/** The sentences of a place; a place that is none of the text's sentences (a bare marker) stands for itself. */
function sentencesAround(quote: Quote, sentences: SentenceIndex, text: string): Span[] {
  const found = sentences.touching(quote)
  if (covered(quote, found, text)) return found
  return [{ start: quote.start, end: quote.end }]
}

/** What the document's order says, told by two places of the text: both quotes and their sentences in text order. */
function evidenceOf(from: Quote, to: Quote, sentences: SentenceIndex, text: string): Evidence {
  const spans = new Map<number, Span>()
  for (const quote of [from, to])
    if (quote.quote !== '')
      for (const span of sentencesAround(quote, sentences, text)) spans.set(span.start, span)
  const words = ({ start, end, quote }: Quote): Quote => ({ start, end, quote })
  return {
    from: words(from),
    cues: [],
    to: words(to),
    sentences: [...spans.values()]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => ({ start, end })),
  }
}

const structureEdge = (
  source: string,
  type: 'contains' | 'serves',
  target: string,
  evidence: Evidence[],
): GraphEdge => ({
  key: edgeKey(source, type, target, 'structure'),
  source,
  target,
  attributes: { type, basis: 'structure', evidence },
})

/**
 * The edges that follow from the document's form: section contains subsection, section contains concept (evidence: the
 * heading and each mention in that section itself), and the head of a section serves the head of its parent
 * (evidence: both headings; several sections of one head are one edge; none where the heads are the same or missing).
 */
export function structureEdges(
  article: Article,
  sections: readonly Section[],
  concepts: readonly Concept[],
  heads: ReadonlyMap<string, Concept>,
): GraphEdge[] {
  const { text } = article
  const sentences = sentenceIndex(article.sentences)
  const contains: GraphEdge[] = []
  const upwards: GraphEdge[] = []
  const serves = new Map<string, Evidence[]>()
  for (const parent of sections)
    for (const child of parent.children) {
      const evidence = evidenceOf(headingOf(parent), headingOf(child), sentences, text)
      contains.push(structureEdge(parent.key, 'contains', child.key, [evidence]))
      const source = heads.get(child.key)
      const target = heads.get(parent.key)
      if (!source || !target || source === target) continue
      const up = evidenceOf(headingOf(child), headingOf(parent), sentences, text)
      const key = edgeKey(source.key, 'serves', target.key, 'structure')
      const known = serves.get(key)
      if (known) known.push(up)
      else {
        const evidence = [up]
        serves.set(key, evidence)
        upwards.push(structureEdge(source.key, 'serves', target.key, evidence))
      }
    }
  for (const { key, mentions } of concepts) {
    const bySection = new Map<Section, Evidence[]>()
    for (const mention of mentions) {
      const evidence = evidenceOf(headingOf(mention.section), mention, sentences, text)
      const known = bySection.get(mention.section)
      if (known) known.push(evidence)
      else bySection.set(mention.section, [evidence])
    }
    for (const [section, evidence] of bySection)
      contains.push(structureEdge(section.key, 'contains', key, evidence))
  }
  return [...contains, ...upwards]
}
