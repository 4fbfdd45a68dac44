import type { Annotation } from '../../model/annotation.ts'
import { type Article, flattenSections, type Section, type TextNote } from '../../model/article.ts'
import {
  GRAPH_FORMAT,
  GRAPH_VERSION,
  type GraphEdge,
  type GraphFile,
  type GraphNode,
  metaRecord,
} from '../../model/graphFile.ts'
import { LAYOUTS } from '../../model/kinds.ts'
import { type SentenceIndex, sentenceIndex } from '../../model/sentenceIndex.ts'
import { textHash } from '../../model/textHash.ts'
import { detailsOf } from './detailsOf.ts'
import type { Draft, DraftConcept, DraftSection } from './draft.ts'
import { headsOf } from './headsOf.ts'
import { placesOf } from './layout/placesOf.ts'
import { mentionById } from './mentionById.ts'
import { type Concept, mergeConcepts } from './mergeConcepts.ts'
import { notesOf } from './notesOf.ts'
import { pinyinOf } from './pinyinOf.ts'
import { placeMentions } from './placeMentions.ts'
import { pronunciationOf } from './pronunciationOf.ts'
import { type JoinedRelation, relationEdges } from './relationEdges.ts'
import { structureEdges } from './structureEdges.ts'

/** A section's name: its heading, else its marker, else its first sentence, else its key. */
function labelOf({ heading, marker, span, key }: Section, text: string, sentences: SentenceIndex): string {
  if (heading.quote !== '') return heading.quote
  if (marker) return marker.quote
  const first = sentences.from(span.start)
  return first && first.end <= span.end ? text.slice(first.start, first.end) : key
}

function draftSection(
  section: Section,
  head: Concept | undefined,
  text: string,
  sentences: SentenceIndex,
): DraftSection {
  const { key, ordinal, marker, depth, span, heading } = section
  const label = labelOf(section, text, sentences)
  return {
    key,
    attributes: {
      kind: 'section',
      label,
      ordinal,
      marker: marker?.quote ?? '',
      depth,
      span: { start: span.start, end: span.end },
      heading: { start: heading.start, end: heading.end, quote: heading.quote },
      ...(head ? { head: head.key } : {}),
      detail: 1,
      pinyin: pinyinOf(label),
    },
  }
}

const draftConcept = ({ key, kind, label, mentions }: Concept, detail: 1 | 2 | 3): DraftConcept => ({
  key,
  attributes: {
    kind,
    label,
    mentions: mentions.map(({ start, end, quote, section, cues, rule, review }) => ({
      ...{ start, end, quote, section: section.key },
      ...(cues === undefined ? {} : { cues }),
      ...(rule === undefined ? {} : { rule }),
      ...(review === undefined ? {} : { review }),
    })),
    detail,
    pinyin: pinyinOf(label),
  },
})

/** The graph before it is laid out, with the notes on the text and on what has become no edge. */
export interface Drafted {
  readonly draft: Draft
  readonly notes: readonly TextNote[]
}

/** Everything of a graph but its places; see `buildGraph`. */
export function draftGraph(article: Article, annotation: Annotation): Drafted {
  const { text } = article
  const sections = flattenSections(article.root)
  const sentences = sentenceIndex(article.sentences)

  const mentions = placeMentions(article, annotation.mentions)
  const concepts = mergeConcepts(mentions, annotation.equivalences, article.notes)

  const find = mentionById(mentions)
  const relations = annotation.relations.map((relation): JoinedRelation => {
    const from = find(relation.from)
    const to = find(relation.to)
    return { ...relation, ends: [from, to], concepts: [concepts.of(from), concepts.of(to)] }
  })
  const related = relationEdges(relations, text)

  const heads = headsOf(sections, mentions, concepts, relations, annotation.heads, text)
  const edges: GraphEdge[] = [...structureEdges(article, sections, concepts.list, heads), ...related.edges]
  const details = detailsOf(sections, concepts.list, heads, edges)
  return {
    draft: {
      sections: sections.map((section) => draftSection(section, heads.get(section.key), text, sentences)),
      concepts: concepts.list.map((concept) => draftConcept(concept, details.get(concept.key) ?? 3)),
      edges,
    },
    notes: [...notesOf(article, annotation), ...related.notes],
  }
}

/**
 * Article and annotation → graph:
 *
 *     mentions ──place──▶ in sentences and sections ──merge──▶ concepts ─┐
 *     relations ───────────────────────────────────────join──▶ edges ────┼─▶ heads ─▶ structure ─▶ detail ─▶ draft ──lay out──▶ graph
 *     sections ──────────────────────────────────────────────────────────┘
 *
 * The result has not been checked: `checkGraphFile` is the proof. Throws a BuildError for an annotation that its
 * article does not bear out. The same input gives the same graph, on every machine.
 */
export function buildGraph(article: Article, annotation: Annotation): GraphFile {
  const { text } = article
  const { draft, notes } = draftGraph(article, annotation)
  const places = placesOf(draft)
  const placed = ({ key, attributes }: DraftSection | DraftConcept): GraphNode => ({
    key,
    attributes: { ...attributes, places: places(key) },
  })
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: {
      format: GRAPH_FORMAT,
      version: GRAPH_VERSION,
      title: article.title.quote,
      meta: metaRecord(article.meta),
      text,
      pronunciation: pronunciationOf(text),
      sha256: textHash(text),
      sentences: article.sentences.map(({ start, end }) => ({ start, end })),
      notes: [...notes],
      layouts: [...LAYOUTS],
    },
    nodes: [...draft.sections, ...draft.concepts].map(placed),
    edges: [...draft.edges],
  }
}
