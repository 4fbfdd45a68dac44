import { CONCEPT_KINDS, type ConceptKind } from '../../model/kinds.ts'

/** The kinds by number, in the order of the model. */
export const KINDS: readonly ConceptKind[] = CONCEPT_KINDS
export const KIND_COUNT = 4

/** Labels of a token: 0 outside, 1 + 2k the first token of a mention of kind k, 2 + 2k a further one. */
export const LABELS = 9
export const OUTSIDE = 0
export const beginLabel = (kind: number): number => 1 + 2 * kind
export const insideLabel = (kind: number): number => 2 + 2 * kind

/** Labels of a token as part of an actor's words, alone or within another mention: outside, first, further. */
export const ACTOR_LABELS = 3

/** Whether a label may follow another: a further token only after a token of its own mention. */
export const mayFollow = (before: number, label: number): boolean =>
  label === 0 || label % 2 === 1 || before === label || before === label - 1
