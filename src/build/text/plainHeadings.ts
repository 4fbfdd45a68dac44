import type { Quote } from '../../model/span.ts'
import type { Candidate } from './candidate.ts'
import { isHan } from './characters.ts'
import { FRAME, LABEL, PLAIN } from './contextStyles.ts'
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
  '参考文献',
  '参考资料',
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

/** A short noun with a colon, alone on its line. */
const LABEL_LINE = /^[\u4e00-\u9fff]{4,8}[：:]$/

/** Such lines that only salute, or lead into what follows: each with what it is. */
const NO_LABEL: readonly RegExp[] = [
  /^(?:各|尊敬|亲爱|全[体市县省国校区]|同志|女士|先生|附|注|来源|主送|抄送)/, // salutations, addressees, captions
  /(?:们|同志|代表|委员|领导|朋友|老师|同学|嘉宾|来宾|单位|部门|政府|党委|支部|机关|公司|[委办局厅部处科室站所院校市县区镇乡村])[：:]$/,
  /[如以]下|下列|上述|[是有为了将要把做请说道写称]|包括|指出|强调|认为|决定|通知|报告|汇报|名单/, // lead-ins, speech
]

const isLabel = (words: string): boolean =>
  LABEL_LINE.test(words) && !NO_LABEL.some((rule) => rule.test(words))

/** A line that leads into a list. */
const LEAD_IN = /[：:]$/

/** An entry of a bibliography: [1] 作者.书名. */
const REFERENCE = /^[[［]\d{1,3}[\]］]/

/** How a paragraph ends after which a heading may follow: not with a colon or comma, which announce a quotation. */
const ENDS_TEXT = /[。！？；!?.…”’」）)\]】]$/

/**
 * The unnumbered headings of the body: lines that look like one, stand after running text, a heading or the front
 * matter, and before running text, its lead-in or a marked paragraph. Runs of short lines (verse, names, tables) are none.
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
    const label = isLabel(words)
    if (!(label || looksLikeHeading(words))) continue
    const frame = FRAME_WORDS.has(words.replace(ALL_BLANK, ''))
    const afterText = isMarked(previous) || (isRunning(previous) && ENDS_TEXT.test(previous.words))
    if (!frame && !afterText && index !== body - 1 && !(label && index === body)) continue
    const leadIn = (afterText || label) && LEAD_IN.test(next.words)
    const reference = frame && REFERENCE.test(next.words)
    if (!(isRunning(next) || isMarked(next) || leadIn || reference)) continue
    const style = frame ? FRAME : label ? LABEL : PLAIN
    found.push({
      ...{ style, number: null, prefix: '', start, markerEnd: start },
      ...{
        heading: { start, end: label ? end - 1 : end },
        paragraph: index,
        position: 'line',
        announced: false,
      },
    })
  }
  return found
}
