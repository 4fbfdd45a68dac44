/**
 * One way to mark a part of a text. The table `MARKER_STYLES` holds them all; adding a style is adding a row.
 * Patterns are sticky and read one paragraph's words. Their group `marker` is the marker as it stands, `number`
 * its numeral, `prefix` (decimals) what stands before the last component, `heading` the heading's words where the
 * marker is one with them.
 */
export interface MarkerStyle {
  readonly id: string
  /** How coarse the parts usually are that it marks; used only where the text's own order leaves two readings. */
  readonly rank: number
  /** A heading opens a part of one or more paragraphs; a point is a step of an argument, often inside a paragraph. */
  readonly form: 'heading' | 'point'
  /** Styles of one kin count on for each other (1、 then 2. ; 一是 then 二要). */
  readonly kin?: string
  /** The characters that a marker of this style may begin with: where none of them stands no pattern is tried. */
  readonly begins: string
  /** The pattern at a paragraph's start. */
  readonly line?: RegExp
  /** The pattern inside a paragraph, after one of the marks `after`. */
  readonly inline?: RegExp
  /** The marks (and white space after them) behind which `inline` may match. */
  readonly after?: string
  /** Its rank inside a paragraph, where that differs. */
  readonly inlineRank?: number
  /** Whether one alone, without a sibling, is a section. */
  readonly alone?: boolean
  /** Whether it ends every open list but those of coarser rank: an annex, an epilogue. */
  readonly resets?: boolean
  /** Whether parts may stand inside it that are marked by other headings. */
  readonly holdsHeadings?: boolean
  /** Why the pattern is as it is. */
  readonly why: string
  /** A small text in which it marks at least one section, all of them with this style. */
  readonly example: string
  /** A small text in which it must mark none. */
  readonly counterExample: string
}
