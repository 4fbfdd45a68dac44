import { holds, type Span } from '../../model/span.ts'
import type { Atlas, SectionEntry } from './atlas.ts'
import { sentenceHolding } from './atlas.ts'
import { chineseNumeral, romanNumeral } from './numerals.ts'
import type { Language } from './state.ts'

/** How the numbers of each depth are written, from depth 1 on; deeper ones like the last. */
const STYLES: Readonly<Record<Language, readonly ((ordinal: number) => string)[]>> = {
  zh: [
    (ordinal) => chineseNumeral(ordinal),
    (ordinal) => `（${chineseNumeral(ordinal)}）`,
    (ordinal) => `${ordinal}.`,
    (ordinal) => `（${ordinal}）`,
  ],
  en: [(ordinal) => romanNumeral(ordinal), (ordinal) => `(${ordinal})`],
}

/** The sections from the outermost numbered one to this one; the article itself left out. */
export function sectionPath(atlas: Atlas, key: string): SectionEntry[] {
  const path: SectionEntry[] = []
  for (let entry = atlas.sections.get(key); entry; entry = atlas.sections.get(entry.parent ?? '')) {
    if (entry.attributes.depth > 0) path.push(entry)
    if (entry.parent === null) break
  }
  return path.reverse()
}

/** A section's number as articles are cited: 二（一）, then 1., then （1）; in English II(1)(1). Empty for the article itself and unknown keys. */
export function placeLabel(atlas: Atlas, key: string, language: Language = 'zh'): string {
  const styles = STYLES[language]
  return sectionPath(atlas, key)
    .map(({ attributes: { depth, ordinal } }) => styles[Math.min(depth, styles.length) - 1]?.(ordinal) ?? '')
    .join('')
}

/** A title has a line of its own; the heading of a point opens the point's paragraph and is its first sentence. */
function hasTitleLine({ attributes: { heading } }: SectionEntry, text: string): boolean {
  return heading.end > heading.start && /^[^\S\r\n]*([\r\n]|$)/.test(text.slice(heading.end))
}

/** Which sentence of its section holds `span`, from 1; 0 for the section's title, which is not counted; null where no sentence does. */
export function sentenceNumber(atlas: Atlas, section: string, span: Span): number | null {
  const own = atlas.sections.get(section)
  const { sentences, text } = atlas.attributes
  const sentence = sentenceHolding(sentences, span)
  if (!own || !sentence) return null
  const { heading, span: whole } = own.attributes
  if (!hasTitleLine(own, text))
    return sentences.filter((other) => other.end > whole.start && other.start <= sentence.start).length
  // Some pages print the title twice.
  const isTitle = (other: Span) =>
    holds(other, heading) || text.slice(other.start, other.end) === heading.quote
  if (isTitle(sentence)) return 0
  return sentences.filter(
    (other) => other.start >= heading.end && other.start <= sentence.start && !isTitle(other),
  ).length
}

/** The key of the innermost section that holds `span`; null where none does. */
export function sectionAt(atlas: Atlas, span: Span): string | null {
  let innermost: string | null = null
  for (const { key, attributes } of atlas.sections.values()) if (holds(attributes.span, span)) innermost = key
  return innermost
}
