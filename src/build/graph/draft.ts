import type { ConceptAttributes, GraphEdge, SectionAttributes } from '../../model/graphFile.ts'

/** A node before it has places. */
export interface DraftNode<A> {
  readonly key: string
  readonly attributes: A
}

export type DraftSection = DraftNode<Omit<SectionAttributes, 'places'>>
export type DraftConcept = DraftNode<Omit<ConceptAttributes, 'places'>>

/** The whole graph without places: what a layout is computed from. */
export interface Draft {
  /** In outline order, the article first. */
  readonly sections: readonly DraftSection[]
  /** In the text order of their first mentions. */
  readonly concepts: readonly DraftConcept[]
  readonly edges: readonly GraphEdge[]
}
