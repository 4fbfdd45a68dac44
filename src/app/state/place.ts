import { bySpan, holds, type Span } from '../../model/span.ts'
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

/** The sentences of a section as they are counted. */
interface CountedSentences {
  /** Whether a sentence is the section's title, which is not counted. */
  readonly isTitle: (sentence: Span) => boolean
  /** Where the counted ones begin, ascending. */
  readonly starts: readonly number[]
}

function countedSentences(atlas: Atlas, own: SectionEntry): CountedSentences {
  const { sentences, text } = atlas.attributes
  const { heading, span: whole } = own.attributes
  const titled = hasTitleLine(own, text)
  // Some pages print the title twice.
  const isTitle = (sentence: Span) =>
    titled && (holds(sentence, heading) || text.slice(sentence.start, sentence.end) === heading.quote)
  const begins = titled ? heading.end : whole.start
  const counted = sentences.filter(
    (sentence) =>
      (titled ? sentence.start >= begins : sentence.end > begins) &&
      sentence.start < whole.end &&
      !isTitle(sentence),
  )
  return { isTitle, starts: counted.map(({ start }) => start) }
}

/** How many of `ascending` are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] as number) <= limit) low = middle + 1
    else high = middle
  }
  return low
}

const numberIn = ({ isTitle, starts }: CountedSentences, sentence: Span): number =>
  isTitle(sentence) ? 0 : countUpTo(starts, sentence.start)

/** Which sentence of its section holds `span`, from 1; 0 for the section's title, which is not counted; null where no sentence does. */
export function sentenceNumber(atlas: Atlas, section: string, span: Span): number | null {
  const own = atlas.sections.get(section)
  const sentence = sentenceHolding(atlas.attributes.sentences, span)
  return own && sentence ? numberIn(countedSentences(atlas, own), sentence) : null
}

/** The key of the innermost section that holds `span`; null where none does. */
export function sectionAt(atlas: Atlas, span: Span): string | null {
  let innermost: string | null = null
  for (const { key, attributes } of atlas.sections.values()) if (holds(attributes.span, span)) innermost = key
  return innermost
}

/** Where words stand: the innermost section that holds them, and their sentence's number there, as `sentenceNumber` counts. */
export interface Place {
  readonly section: string
  readonly number: number | null
}

/**
 * Tells the places of many words, the same as `sectionAt` and `sentenceNumber` do: prepared in time linear in sections and sentences,
 * O(log n) for each, but that a section's sentences are counted when it is first met.
 */
export function placeFinder(atlas: Atlas): (span: Span) => Place | null {
  const { sentences } = atlas.attributes
  const sections = [...atlas.sections.values()].sort((a, b) => bySpan(a.attributes.span, b.attributes.span))
  const starts = sections.map(({ attributes }) => attributes.span.start)
  const counted = new Map<string, CountedSentences>()
  return (span) => {
    let own = sections[countUpTo(starts, span.start) - 1]
    while (own && !holds(own.attributes.span, span)) own = atlas.sections.get(own.parent ?? '')
    if (!own) return null
    const sentence = sentenceHolding(sentences, span)
    if (!sentence) return { section: own.key, number: null }
    const known = counted.get(own.key) ?? countedSentences(atlas, own)
    counted.set(own.key, known)
    return { section: own.key, number: numberIn(known, sentence) }
  }
}
