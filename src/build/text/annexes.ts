import type { Candidate } from './candidate.ts'
import { ANNEX } from './contextStyles.ts'
import { parseNumeral } from './numerals.ts'
import { isRunning, type Paragraph } from './paragraphs.ts'

const ANNEX_LINE =
  /^(?<marker>附\s{0,4}(?:[件录]\s{0,2}(?<number>[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}|[A-Z](?![A-Za-z]))?)?)\s*(?:(?<colon>[:：])|$|\s)/
/** The first annex of a list may stand in the same line: 附件：1.方案. */
const LIST_ITEM = /^(?:[0-9０-９]{1,2}\s*[.．、]|[（(]?[0-9一二三四五六七八九十]{1,2}[）)]|《)/

/** Under 附件2 alone on its line, a title and more rows than this make a table that is the annex itself. */
const FEWEST_ROWS = 2

/** What the annexes of a text are. */
export interface Annexes {
  /** Annexes that stand in the text with their content. */
  readonly candidates: readonly Candidate[]
  /** Paragraphs that only list annexes. */
  readonly listed: ReadonlySet<number>
}

/**
 * Tells the annexes that follow with their content from the list of annexes at the end of a notice.
 * `isMarked` says which paragraphs start with a marker.
 */
export function annexesOf(
  paragraphs: readonly Paragraph[],
  body: number,
  isMarked: (paragraph: Paragraph) => boolean,
): Annexes {
  const candidates: Candidate[] = []
  const listed = new Set<number>()
  const starts = paragraphs.flatMap((p) => {
    const match = p.index >= body && !isRunning(p) ? ANNEX_LINE.exec(p.words) : null
    return match?.groups === undefined
      ? []
      : [{ paragraph: p, groups: match.groups, length: match[0].length }]
  })
  starts.forEach(({ paragraph, groups, length }, i) => {
    const end = starts[i + 1]?.paragraph.index ?? paragraphs.length
    const rest = paragraph.words.slice(length)
    const following = paragraphs.slice(paragraph.index + 1, end)
    const lists = LIST_ITEM.test(rest) || (groups.colon !== undefined && rest === '')
    const table = groups.number !== undefined && rest === '' && following.length > FEWEST_ROWS
    if (!lists && (table || following.some((p) => isRunning(p) || isMarked(p)))) {
      const { marker = '' } = groups
      const number = parseNumeral(groups.number ?? '') ?? null
      const start = paragraph.start
      const markerEnd = start + (rest === '' ? marker.length : length)
      candidates.push({
        ...{ style: ANNEX, number, prefix: '', start, markerEnd },
        ...{ paragraph: paragraph.index, position: 'line', announced: false },
      })
      return
    }
    listed.add(paragraph.index)
    for (const p of following) {
      if (isRunning(p) || !LIST_ITEM.test(p.words)) break
      listed.add(p.index)
    }
  })
  return { candidates, listed }
}
