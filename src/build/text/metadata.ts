import type { MetaEntry } from '../../model/article.ts'
import { quoteAt } from '../../model/span.ts'
import { trimSpan } from './characters.ts'
import { METADATA_NAMES, OTHER_NAME } from './metadataNames.ts'
import { counterpart } from './pairs.ts'
import { isRunning, type Paragraph } from './paragraphs.ts'

const GAP = '[ \\t\\u00a0\\u3000]'

/** A known name, its characters apart or together, the longest first, so that 来源 does not cut 信息来源 short. */
const KNOWN = [...METADATA_NAMES]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((name) => [...name].join(`${GAP}{0,4}`))
  .join('|')

/** What may stand before the first name of a line: ※ 【 ( ★ and white space. */
const LEAD = `[※＊*★●■【\\[（(|｜]?${GAP}{0,8}`
const FIRST = new RegExp(`^${LEAD}(?:${KNOWN})${GAP}{0,8}[:：]`)
const ENTRY = new RegExp(
  `(?<=^${LEAD}|[\\s|｜,，;；/】\\]）)])(?<name>${KNOWN}|${OTHER_NAME})(?<colon>${GAP}{0,8}[:：])`,
  'g',
)

/** Marks around a value that are no part of it. */
const EDGE = '|｜,，;；/【】[]（）()'

/** A longer line (code units) is text, whatever it starts with. */
const LONGEST = 300

/** How many paragraphs at either end may hold metadata. */
const REACH = 30

/** The entries of a metadata line, or none where the paragraph is no metadata line: it must start with a known name. */
function entriesOf(text: string, paragraph: Paragraph): MetaEntry[] {
  const { words, start } = paragraph
  if (words.length > LONGEST || !FIRST.test(words)) return []
  const found = [...words.matchAll(ENTRY)]
  return found.flatMap((match, i) => {
    const { name = '', colon = '' } = match.groups ?? {}
    const valueFrom = match.index + name.length + colon.length
    const value = trimSpan(text, start + valueFrom, start + (found[i + 1]?.index ?? words.length))
    const closing = counterpart(words.charAt(match.index - 1))
    const closed = closing === null ? -1 : text.slice(value.start, value.end).indexOf(closing)
    if (closed >= 0) value.end = trimSpan(text, value.start, value.start + closed).end
    while (value.start < value.end && EDGE.includes(text.charAt(value.end - 1))) {
      const { end } = trimSpan(text, value.start, value.end - 1)
      value.end = end
    }
    const nameAt = start + match.index
    return [
      { name: quoteAt(text, nameAt, nameAt + name.length), value: quoteAt(text, value.start, value.end) },
    ]
  })
}

/** The metadata lines of a text: their entries in text order, and the indices of their paragraphs. */
export interface Metadata {
  readonly entries: readonly MetaEntry[]
  readonly paragraphs: ReadonlySet<number>
}

/**
 * Finds the metadata lines before the running text and after it: between the first and the last running paragraph
 * 时间：… and 来源：… are content.
 */
export function metadataOf(text: string, paragraphs: readonly Paragraph[]): Metadata {
  const found = new Map<number, MetaEntry[]>()
  const scan = (order: readonly Paragraph[]): void => {
    for (const paragraph of order) {
      if (found.has(paragraph.index)) continue
      const entries = entriesOf(text, paragraph)
      if (entries.length > 0) found.set(paragraph.index, entries)
      else if (isRunning(paragraph)) return
    }
  }
  scan(paragraphs.slice(0, REACH))
  scan(paragraphs.slice(-REACH).reverse())
  const indices = [...found.keys()].sort((a, b) => a - b)
  return { entries: indices.flatMap((index) => found.get(index) ?? []), paragraphs: new Set(indices) }
}
