import type { ConceptKind, RelationType, Verdict } from './kinds.ts'
import type { Quote } from './span.ts'

/** An annotator's verdict on a relation, with the reason given. */
export interface Review {
  readonly verdict: Verdict
  readonly reason: string
}

/** One stretch of the text that names a concept. `id` is brat's (`T12`). */
export interface Mention extends Quote {
  readonly id: string
  readonly kind: ConceptKind
  /** The words within or beside it that its rule looked at, at least one; absent where it looked at none. */
  readonly cues?: readonly Quote[]
  /** The id of the rule that made it; absent where a person did. */
  readonly rule?: string
  readonly review?: Review
}

/** A directed relation between two mentions, by their ids. `id` is brat's (`R3`). */
export interface Relation {
  readonly id: string
  readonly type: RelationType
  readonly from: string
  readonly to: string
  /** The words that state it, in text order; empty where order alone does. */
  readonly cues: readonly Quote[]
  readonly rule?: string
  readonly review?: Review
}

/** A remark by hand about a place where the text itself looks wrong. */
export interface TextualNote extends Quote {
  readonly id: string
  readonly message: string
}

/** A free note on a mention or relation, by its id. */
export interface AnnotatorNote {
  readonly on: string
  readonly message: string
}

/** Concepts and relations of one text: what a `.ann` file says. Spans are code units of that text. */
export interface Annotation {
  readonly mentions: readonly Mention[]
  readonly relations: readonly Relation[]
  /** Sets of mention ids that name one concept under different wording. */
  readonly equivalences: readonly (readonly string[])[]
  /** Ids of the mentions that head their sections against the rule. */
  readonly heads: readonly string[]
  readonly textual: readonly TextualNote[]
  readonly notes: readonly AnnotatorNote[]
}

/** An annotation of nothing. */
export const EMPTY_ANNOTATION: Annotation = {
  mentions: [],
  relations: [],
  equivalences: [],
  heads: [],
  textual: [],
  notes: [],
}
