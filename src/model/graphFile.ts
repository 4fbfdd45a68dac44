import type { Review } from './annotation.ts'
import type { MetaEntry, TextNote } from './article.ts'
import type { Basis, ConceptKind, Detail, EdgeType, LayoutId } from './kinds.ts'
import type { Pronunciation } from './pronunciation.ts'
import type { Quote, Span } from './span.ts'

/** What the file calls itself, and the version written today. */
export const GRAPH_FORMAT = 'mailuo-graph'
export const GRAPH_VERSION = 2

/** Where a node stands in each view: whole numbers, y upwards, the view's middle at 0, 0. */
export type Places = Readonly<Record<LayoutId, readonly [number, number]>>

/** A mention with the key of the innermost section that holds it. */
export interface PlacedMention extends Quote {
  readonly section: string
  /** The words that its rule looked at, within it or beside it in its sentence; absent where it looked at none. */
  readonly cues?: readonly Quote[]
  /** The rule that made it; absent where a person did. */
  readonly rule?: string
  readonly review?: Review
}

export interface SectionAttributes {
  readonly kind: 'section'
  readonly label: string
  /** The number that the text gives; 0 for the article. */
  readonly ordinal: number
  /** The numbering as it stands (「一、」), empty where there is none. */
  readonly marker: string
  /** 0 for the article. */
  readonly depth: number
  readonly span: Span
  readonly heading: Quote
  /** The key of the concept that heads it, absent where none does. */
  readonly head?: string
  readonly detail: Detail
  /** The label's syllables, as a concept has them; absent in files that an earlier build wrote. */
  readonly pinyin?: string
  readonly places: Places
}

export interface ConceptAttributes {
  readonly kind: ConceptKind
  readonly label: string
  /** In text order, at least one. */
  readonly mentions: readonly PlacedMention[]
  readonly detail: Detail
  /** The label's syllables with tone numbers, separated by blanks: 「dang3 yuan2」. */
  readonly pinyin: string
  readonly places: Places
}

export type NodeAttributes = SectionAttributes | ConceptAttributes

/** One place of the text that states an edge. */
export interface Evidence {
  readonly from: Quote
  /** In text order; empty where order alone states it. */
  readonly cues: readonly Quote[]
  readonly to: Quote
  /** The sentences that hold both ends and every cue: one for what is stated, the headings for structure. */
  readonly sentences: readonly Span[]
  /** The rule that made it; absent where a person did. */
  readonly rule?: string
  readonly review?: Review
}

export interface EdgeAttributes {
  readonly type: EdgeType
  readonly basis: Basis
  /** In text order, never empty. */
  readonly evidence: readonly Evidence[]
}

export interface GraphAttributes {
  readonly format: typeof GRAPH_FORMAT
  readonly version: typeof GRAPH_VERSION
  readonly title: string
  /** Read from the text: 发布时间, 信息来源 …, in text order. */
  readonly meta: Readonly<Record<string, string>>
  readonly text: string
  /** How the text is read aloud, so that it is found by its sound; absent in files that an earlier build wrote. */
  readonly pronunciation?: Pronunciation
  /** Hexadecimal SHA-256 of the text's UTF-8. */
  readonly sha256: string
  /** The annotation that the graph was built from, by the hexadecimal SHA-256 of its file; absent where there was none, and in files that an earlier build wrote. */
  readonly annotation?: { readonly sha256: string }
  /** The short names, in Chinese, of the rules that mentions and evidence name, by their ids; absent where none is known. */
  readonly rules?: Readonly<Record<string, string>>
  readonly sentences: readonly Span[]
  readonly notes: readonly TextNote[]
  /** The first is the default. */
  readonly layouts: readonly LayoutId[]
}

export interface GraphNode {
  /** `s`, `s2`, `s2.1` or kind + `:` + wording of the first mention. */
  readonly key: string
  readonly attributes: NodeAttributes
}

export interface GraphEdge {
  /** See `edgeKey`. */
  readonly key: string
  readonly source: string
  readonly target: string
  readonly attributes: EdgeAttributes
}

/** A directed multigraph as graphology serialises it, self-contained: it carries the text. */
export interface GraphFile {
  readonly options: {
    readonly type: 'directed'
    readonly multi: true
    readonly allowSelfLoops: false
  }
  readonly attributes: GraphAttributes
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

declare const proven: unique symbol

/** A graph file whose shape and every quote have been checked; only `checkGraphFile` makes one. */
export type CheckedGraphFile = GraphFile & { readonly [proven]: true }

/** The key of an edge: 「source serves target」, followed by its basis where that is not `stated`. */
export const edgeKey = (source: string, type: EdgeType, target: string, basis: Basis): string =>
  basis === 'stated' ? `${source} ${type} ${target}` : `${source} ${type} ${target} ${basis}`

/** Metadata entries as the graph file's record, in text order: the first value of a name wins, its words as they stand. */
export function metaRecord(meta: readonly MetaEntry[]): Record<string, string> {
  const values = new Map<string, string>()
  for (const { name, value } of meta) if (!values.has(name.quote)) values.set(name.quote, value.quote)
  return Object.fromEntries(values)
}
