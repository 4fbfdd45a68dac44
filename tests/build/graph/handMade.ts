import {
  type Annotation,
  EMPTY_ANNOTATION,
  type Mention,
  type Relation,
} from '../../../src/model/annotation.ts'
import type { Article, Section } from '../../../src/model/article.ts'
import type { ConceptKind, RelationType } from '../../../src/model/kinds.ts'
import { type Quote, quoteAt, type Span } from '../../../src/model/span.ts'

/** A section to be made: its heading is its first sentence, then come its other sentences, then its subsections. */
export interface Plan {
  readonly marker?: string
  readonly heading: string
  readonly sentences?: readonly string[]
  readonly children?: readonly Plan[]
}

/** An article made by hand, one sentence a line, without the text stage. */
export function articleOf(plan: Plan): Article {
  let text = ''
  const sentences: Span[] = []
  const write = (line: string): Quote => {
    const start = text.length
    text += `${line}\n`
    if (line !== '') sentences.push({ start, end: start + line.length })
    return { start, end: start + line.length, quote: line }
  }
  const sectionOf = (at: Plan, key: string, depth: number, ordinal: number): Section => {
    const line = write(`${at.marker ?? ''}${at.heading}`)
    const markerEnd = line.start + (at.marker ?? '').length
    for (const sentence of at.sentences ?? []) write(sentence)
    const children = (at.children ?? []).map((child, i) =>
      sectionOf(child, depth === 0 ? `s${i + 1}` : `${key}.${i + 1}`, depth + 1, i + 1),
    )
    return {
      key,
      depth,
      ordinal,
      marker: at.marker === undefined ? null : quoteAt(text, line.start, markerEnd),
      heading: quoteAt(text, markerEnd, line.end),
      span: { start: line.start, end: text.length },
      children,
    }
  }
  const root = sectionOf(plan, 's', 0, 0)
  return { text, title: root.heading, meta: [], root, sentences, notes: [] }
}

/** The `occurrence`-th place (from 0) of some words. */
export function placeOf(text: string, words: string, occurrence = 0): Quote {
  let start = -1
  for (let i = 0; i <= occurrence; i++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`「${words}」 does not occur ${occurrence + 1} times`)
  return quoteAt(text, start, start + words.length)
}

export const mentionOf = (
  text: string,
  id: string,
  kind: ConceptKind,
  words: string,
  occurrence = 0,
): Mention => ({ id, kind, ...placeOf(text, words, occurrence) })

export const relationOf = (
  id: string,
  from: string,
  type: RelationType,
  to: string,
  more: Partial<Relation> = {},
): Relation => ({ id, type, from, to, cues: [], ...more })

export const annotationOf = (parts: Partial<Annotation>): Annotation => ({ ...EMPTY_ANNOTATION, ...parts })
