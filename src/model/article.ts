import type { Quote, Span } from './span.ts'

/** A metadata line's entry: 发布时间: 2009-06-10 has the name 发布时间 and the value 2009-06-10. */
export interface MetaEntry {
  readonly name: Quote
  readonly value: Quote
}

/**
 * A part of the article, from its marker to the character before its next sibling or its parent's end.
 * The whole article is the section `s` of depth 0; its heading is the title.
 */
export interface Section {
  /** `s` for the article, then `s2`, `s2.1`, `s2.1.3`: 1-based positions among siblings, stable under edits inside. */
  readonly key: string
  /** 0 for the article, 1 for its parts, and so on. */
  readonly depth: number
  /** The number that the text gives (三、 → 3); where it gives none, the position among siblings; 0 for the article. */
  readonly ordinal: number
  /** The numbering as it stands (「一、」「二要」「——」), or null where the heading has none. */
  readonly marker: Quote | null
  /** The heading's words without the marker; for a point inside a paragraph, its first sentence or clause. */
  readonly heading: Quote
  readonly span: Span
  readonly children: readonly Section[]
}

/**
 * Something about the text itself that a reader should know: nothing is ever corrected.
 * `code` is stable and English (`unbalanced`, `numbering`, `doubled`, `mixed-width`, `date`, `textual`); `message` is Chinese.
 */
export interface TextNote {
  readonly code: string
  readonly message: string
  readonly spans: readonly Quote[]
}

/** What the text says about itself by its form. All spans are code units of `text`, which is untouched. */
export interface Article {
  /** Decoded without a byte order mark; line ends as they were. */
  readonly text: string
  /** The title's words; empty at 0–0 where the text has none. A title broken into two lines holds its line break. */
  readonly title: Quote
  readonly meta: readonly MetaEntry[]
  /** The section `s`; its descendants are the outline. */
  readonly root: Section
  /** Sentences in text order, headings and the title included, metadata lines and blank lines left out; trimmed of white space. */
  readonly sentences: readonly Span[]
  readonly notes: readonly TextNote[]
}

/** The section and all of its descendants in text order. */
export function flattenSections(section: Section): Section[] {
  return [section, ...section.children.flatMap(flattenSections)]
}
