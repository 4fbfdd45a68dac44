import type { ConceptKind, RelationType } from '../../model/kinds.ts'
import type { Span } from '../../model/span.ts'

/** A stretch of the text that the extractor takes for a concept. Code units of the article's text. */
export interface FoundMention extends Span {
  readonly kind: ConceptKind
  /** The id of the rule that decided it; `M1` where the trained tagger did. */
  readonly rule: string
  /** The words within or beside it that the rule looked at; absent where the rule is not one of words. */
  readonly cues?: readonly Span[]
}

/** A relation between two found mentions, by their indices in the list of mentions. */
export interface FoundRelation {
  readonly type: RelationType
  readonly from: number
  readonly to: number
  /** The id of the rule that decided it; `L1` where the trained linker did. */
  readonly rule: string
  /** The words that state it, in text order; empty where order alone does. */
  readonly cues: readonly Span[]
}
