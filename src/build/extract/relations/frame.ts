import type { ConceptKind, RelationType } from '../../../model/kinds.ts'

/** Where a frame looks for its words: before a mention's list in its clause, right after it, at its first or at its last characters. */
export const CUE_PLACES = ['before', 'after', 'starts', 'ends'] as const
export type CuePlace = (typeof CUE_PLACES)[number]

/**
 * What must stand around one end of a frame; every place that is given must hold one of its words.
 * `^` before stands for an empty clause up to the mention, `$` after for a clause that ends with it.
 */
export interface FrameEnd {
  readonly before?: readonly string[]
  readonly after?: readonly string[]
  readonly starts?: readonly string[]
  readonly ends?: readonly string[]
  readonly kinds?: readonly ConceptKind[]
}

/**
 * A form of words that states a relation between two mentions, A and B. In the examples the mentions are written
 * `{A m 结对共建}`: the end, the kind's first letter, the words.
 */
export interface Frame {
  readonly id: string
  /** What it looks for, in a few words of Chinese that hold for every cue of it: people read it beside the cue at hand. */
  readonly name: string
  readonly type: RelationType
  /** Which end the relation starts from. */
  readonly from: 'A' | 'B'
  /** `AB`: A comes first. `inside`: one holds the other. */
  readonly order: 'AB' | 'BA' | 'inside'
  /** How far the two may stand apart: within one clause, within what ； separates, or anywhere in the sentence. */
  readonly reach: 'clause' | 'part' | 'sentence'
  readonly a: FrameEnd
  readonly b: FrameEnd
  readonly reason: string
  readonly example: string
  readonly counter: string
}

/** The id of a relation that no frame states and the trained linker found. */
export const LINKER_RULE = 'L1'
