import type { Quote } from '../../model/span.ts'
import type { Candidate } from './candidate.ts'
import { isHan } from './characters.ts'
import { FRAME, PLAIN } from './contextStyles.ts'
import { isRunning, type Paragraph } from './paragraphs.ts'

/** Headings that stand beside the numbered parts, by their words. */
const FRAME_WORDS: ReadonlySet<string> = new Set([
  '前言',
  '引言',
  '导言',
  '导语',
  '序言',
  '序',
  '绪论',
  '引子',
  '开场白',
  '结语',
  '结束语',
  '结论',
  '尾声',
  '后记',
  '跋',
])

/** Short headings of two or three characters that texts use without a number. */
const SHORT_WORDS: ReadonlySet<string> = new Set([
  '背景',
  '目标',
  '目的',
  '原则',
  '措施',
  '任务',
  '做法',
  '成效',
  '问题',
  '对策',
  '建议',
  '启示',
  '总则',
  '附则',
  '要求',
])

/** Lines that look like headings and are none: each with what it is. */
const NO_HEADING: readonly RegExp[] = [
  /[。！？；;!?…]/, // running text
  /[，,、：:—–-]$/, // goes on in the next line, or salutes
  /^(?:[（(《"【〔[※*—–-]|“[^”]*”?$)/, // a note, a book, a quotation, a subtitle
  /^(?:图|表|专栏|附|注|来源|资料|续表|单位)/, // captions
  /\d{4}\s*[年./-]\s*\d{1,2}\s*[月./-]?/, // dates
  /[〇○零一二三四五六七八九]{4}年/, // dates in Chinese
  /[〔[（(【]\d{4}[〕\]）)】]/, // document numbers
  /[\t|]|\s\S+\s\S+\s/, // rows of a table, lists of names
  /(?:书记|主席|主任|部长|局长|处长|科长|校长|院长|市长|县长|省长|镇长|乡长|总理|记者|作者|秘书长)\s*\S{2,4}$/, // bylines
  /^(?:[\u4e00-\u9fff]{2,20})(?:委员会|办公室|办公厅|人民政府|党委|党支部|党总支|组织部|宣传部|有限公司)$/, // signatures
]

const LONGEST_HEADING = 30
const SHORTEST_HEADING = 4

const ALL_BLANK = /[\s\u200b]+/g

/** Whether the words could be a heading by themselves. */
export function looksLikeHeading(words: string): boolean {
  const compact = words.replace(ALL_BLANK, '')
  if (FRAME_WORDS.has(compact) || SHORT_WORDS.has(compact)) return true
  if (compact.length < SHORTEST_HEADING || words.length > LONGEST_HEADING) return false
  let han = 0
  for (let i = 0; i < compact.length; i++) if (isHan(compact.charCodeAt(i))) han++
  return han * 2 > compact.length && !NO_HEADING.some((rule) => rule.test(words))
}

/** How a paragraph ends after which a heading may follow: not with a colon or comma, which announce a quotation. */
const ENDS_TEXT = /[。！？；!?.…”’」）)\]】]$/

/**
 * The unnumbered headings of the body: lines that look like one, stand after running text, a heading or the front
 * matter, and before running text or a marked paragraph. Runs of short lines (verse, names, tables) are none.
 * `skipped` are paragraphs that are no part of the structure; `isMarked` says which start with a marker.
 */
export function plainHeadingsOf(
  paragraphs: readonly Paragraph[],
  body: number,
  skipped: ReadonlySet<number>,
  isMarked: (paragraph: Paragraph) => boolean,
  title: Quote,
): Candidate[] {
  const found: Candidate[] = []
  for (const paragraph of paragraphs.slice(Math.max(0, body - 1))) {
    const { index, words, start, end } = paragraph
    if (start < title.end || words === title.quote || skipped.has(index) || isMarked(paragraph)) continue
    const previous = paragraphs[index - 1]
    const next = paragraphs[index + 1]
    if (previous === undefined || next === undefined || skipped.has(next.index)) continue
    if (!looksLikeHeading(words) || !(isRunning(next) || isMarked(next))) continue
    const frame = FRAME_WORDS.has(words.replace(ALL_BLANK, ''))
    const afterText = isMarked(previous) || (isRunning(previous) && ENDS_TEXT.test(previous.words))
    if (!frame && !afterText && index !== body - 1) continue
    found.push({
      ...{ style: frame ? FRAME : PLAIN, number: null, prefix: '', start, markerEnd: start },
      ...{ heading: { start, end }, paragraph: index, position: 'line', announced: false },
    })
  }
  return found
}
