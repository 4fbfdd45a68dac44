import Graph from 'graphology'
import type {
  CheckedGraphFile,
  ConceptAttributes,
  EdgeAttributes,
  GraphAttributes,
  GraphEdge,
  NodeAttributes,
  PlacedMention,
  SectionAttributes,
} from '../../model/graphFile.ts'
import { bySpan, type Span } from '../../model/span.ts'

/** One mention in reading order: which concept, and which of its mentions (0-based). */
export interface MentionEntry {
  readonly key: string
  readonly index: number
  readonly mention: PlacedMention
}

/** A section with its place in the outline. */
export interface SectionEntry {
  readonly key: string
  readonly attributes: SectionAttributes
  /** The key of the section around it; null for the article. */
  readonly parent: string | null
  readonly children: readonly string[]
}

/** The relations of one concept, `contains` left out, each list in the graph's order. */
export interface Relations {
  readonly out: readonly GraphEdge[]
  readonly in: readonly GraphEdge[]
}

/** The graph and what can be looked up in it: made once when the page opens, never changed. */
export interface Atlas {
  readonly file: CheckedGraphFile
  readonly graph: Graph<NodeAttributes, EdgeAttributes, GraphAttributes>
  readonly attributes: GraphAttributes
  readonly nodes: ReadonlyMap<string, NodeAttributes>
  readonly edges: ReadonlyMap<string, GraphEdge>
  /** In text order, the article first. */
  readonly sections: ReadonlyMap<string, SectionEntry>
  /** Sections' keys by their head concept's key, in text order. */
  readonly headedBy: ReadonlyMap<string, readonly string[]>
  /** All mentions in reading order, an outer one before what it holds. */
  readonly mentions: readonly MentionEntry[]
  /** Relations of a node; two empty lists for sections and unknown keys. */
  relationsOf(key: string): Relations
}

const NO_RELATIONS: Relations = { out: [], in: [] }

function sectionEntries(file: CheckedGraphFile): Map<string, SectionEntry> {
  const parents = new Map<string, string>()
  const children = new Map<string, string[]>()
  const sections = file.nodes.filter(({ attributes }) => attributes.kind === 'section')
  const isSection = new Set(sections.map(({ key }) => key))
  for (const { source, target, attributes } of file.edges)
    if (attributes.type === 'contains' && isSection.has(target)) {
      parents.set(target, source)
      const siblings = children.get(source)
      if (siblings) siblings.push(target)
      else children.set(source, [target])
    }
  return new Map(
    sections.map(({ key, attributes }) => [
      key,
      {
        key,
        attributes: attributes as SectionAttributes,
        parent: parents.get(key) ?? null,
        children: children.get(key) ?? [],
      },
    ]),
  )
}

type AtlasGraph = Atlas['graph']

/** The file as graphology has it. */
function graphOf(file: CheckedGraphFile): AtlasGraph {
  const graph: AtlasGraph = new Graph({ type: 'directed', multi: true, allowSelfLoops: false })
  graph.replaceAttributes(file.attributes)
  for (const { key, attributes } of file.nodes) graph.addNode(key, attributes)
  for (const { key, source, target, attributes } of file.edges)
    graph.addEdgeWithKey(key, source, target, attributes)
  return graph
}

function mentionsOf(file: CheckedGraphFile): MentionEntry[] {
  const mentions: MentionEntry[] = []
  for (const { key, attributes } of file.nodes)
    if (attributes.kind !== 'section')
      attributes.mentions.forEach((mention, index) => {
        mentions.push({ key, index, mention })
      })
  return mentions.sort((a, b) => bySpan(a.mention, b.mention))
}

/**
 * Prepares the look-ups of a checked graph file in time linear in its size (mentions are sorted). What the first picture does not need
 * is made when it is first asked for.
 */
export function createAtlas(file: CheckedGraphFile): Atlas {
  const relations = new Map<string, { out: GraphEdge[]; in: GraphEdge[] }>()
  const relationsOf = (key: string) => {
    const found = relations.get(key) ?? { out: [], in: [] }
    relations.set(key, found)
    return found
  }
  for (const edge of file.edges) {
    if (edge.attributes.type === 'contains') continue
    relationsOf(edge.source).out.push(edge)
    relationsOf(edge.target).in.push(edge)
  }
  const sections = sectionEntries(file)
  const headedBy = new Map<string, string[]>()
  for (const { key, attributes } of sections.values())
    if (attributes.head !== undefined)
      headedBy.set(attributes.head, [...(headedBy.get(attributes.head) ?? []), key])
  let graph: AtlasGraph | null = null
  let mentions: readonly MentionEntry[] | null = null
  return {
    file,
    get graph() {
      graph ??= graphOf(file)
      return graph
    },
    attributes: file.attributes,
    nodes: new Map(file.nodes.map(({ key, attributes }) => [key, attributes])),
    edges: new Map(file.edges.map((edge) => [edge.key, edge])),
    sections,
    headedBy,
    get mentions() {
      mentions ??= mentionsOf(file)
      return mentions
    },
    relationsOf: (key) => relations.get(key) ?? NO_RELATIONS,
  }
}

/** The sentence that holds `span`, by binary search over the sentences; null where none does. */
export function sentenceHolding(sentences: readonly Span[], span: Span): Span | null {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as Span).end < span.end) low = middle + 1
    else high = middle
  }
  const found = sentences[low]
  return found && found.start <= span.start && span.end <= found.end ? found : null
}

/** A concept's attributes, or null for sections and unknown keys. */
export function conceptOf(atlas: Atlas, key: string): ConceptAttributes | null {
  const attributes = atlas.nodes.get(key)
  return attributes && attributes.kind !== 'section' ? attributes : null
}
