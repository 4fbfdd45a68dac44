/** The kinds of a concept; what each means is told in graph-data/README.md. The order is the order of legends. */
export const CONCEPT_KINDS = ['goal', 'mechanism', 'principle', 'actor'] as const
export type ConceptKind = (typeof CONCEPT_KINDS)[number]

/** The kinds of a node. */
export const NODE_KINDS = [...CONCEPT_KINDS, 'section'] as const
export type NodeKind = (typeof NODE_KINDS)[number]

/** The types of a relation between concepts. */
export const RELATION_TYPES = ['serves', 'partOf', 'focusesOn', 'guidedBy', 'performs', 'targets'] as const
export type RelationType = (typeof RELATION_TYPES)[number]

/** The types of an edge. */
export const EDGE_TYPES = [...RELATION_TYPES, 'contains'] as const
export type EdgeType = (typeof EDGE_TYPES)[number]

/** What an edge rests on: the sentence's own words, the document's order, or a person's judgement across sentences. */
export const BASES = ['stated', 'structure', 'editor'] as const
export type Basis = (typeof BASES)[number]

/** The views: thread 脉络 (radial, reading order), meansEnds 举措—目标 (left to right), affinity 关联 (force-directed). */
export const LAYOUTS = ['thread', 'meansEnds', 'affinity'] as const
export type LayoutId = (typeof LAYOUTS)[number]

/** How much unfolds: 1 sections and heads, 2 the concepts that matter, 3 all. */
export const DETAILS = [1, 2, 3] as const
export type Detail = (typeof DETAILS)[number]

/** An annotator's verdict on a relation. */
export const VERDICTS = ['confirmed', 'doubtful'] as const
export type Verdict = (typeof VERDICTS)[number]

const memberOf =
  <T extends string | number>(values: readonly T[]) =>
  (value: unknown): value is T =>
    (values as readonly unknown[]).includes(value)

export const isConceptKind = memberOf(CONCEPT_KINDS)
export const isNodeKind = memberOf(NODE_KINDS)
export const isRelationType = memberOf(RELATION_TYPES)
export const isEdgeType = memberOf(EDGE_TYPES)
export const isBasis = memberOf(BASES)
export const isLayoutId = memberOf(LAYOUTS)
export const isDetail = memberOf(DETAILS)
export const isVerdict = memberOf(VERDICTS)
