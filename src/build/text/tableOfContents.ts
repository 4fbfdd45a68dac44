import { isRunning, type Paragraph } from './paragraphs.ts'

const TITLE = /^目\s*[录次][:：]?$/

/** A heading as a table of contents may repeat it: without white space, dot leaders and page numbers. */
const normalised = (words: string): string =>
  words
    .replace(/[\s\u200b]/g, '')
    .replace(/[.．·…⋯\-—_]{2,}.{0,8}$/, '')
    .replace(/[（(]?\d{1,4}[）)]?$/, '')

/** So many lines that come again later make a table of contents, even without its title. */
const FEWEST = 3

/**
 * The indices of the paragraphs that only list the headings: after a line 目录 the lines up to where the first of
 * them comes again, and elsewhere runs of short lines that all come again later.
 */
export function tableOfContents(paragraphs: readonly Paragraph[], from: number): ReadonlySet<number> {
  const last = new Map<string, number>()
  for (const paragraph of paragraphs)
    if (!isRunning(paragraph)) last.set(normalised(paragraph.words), paragraph.index)
  const listed = new Set<number>()
  let i = from
  while (i < paragraphs.length) {
    const titled = TITLE.test(paragraphs[i]?.words ?? '')
    const start = titled ? i + 1 : i
    let end = start
    let first = ''
    for (; end < paragraphs.length; end++) {
      const paragraph = paragraphs[end]
      if (paragraph === undefined || isRunning(paragraph)) break
      const words = normalised(paragraph.words)
      if (end === start) first = words
      else if (words === first) break
      if (!titled && (last.get(words) ?? end) === end) break
    }
    const comesAgain = (last.get(first) ?? start) > start && (last.get(first) ?? 0) >= end
    if (comesAgain && (titled || end - start >= FEWEST)) for (let k = i; k < end; k++) listed.add(k)
    i = Math.max(end, i + 1)
  }
  return listed
}
