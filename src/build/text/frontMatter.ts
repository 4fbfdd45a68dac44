import { type Quote, quoteAt } from '../../model/span.ts'
import { isRunning, type Paragraph } from './paragraphs.ts'

/** Lines before the title that are not it: a document number, a date, an issue number, a letterhead, page furniture. */
const NO_TITLE: readonly RegExp[] = [
  /^[\u4e00-\u9fff]{1,12}[〔[（(【]?\d{4}[〕\]）)】]?(?:第)?\s*\d{1,5}\s*号$/,
  /^[（(]?\d{4}\s*[-年./]\s*\d{1,2}\s*[-月./]/,
  /^[（(]?第[\d一二三四五六七八九十百]+[号期][）)]?$/,
  /^[\u4e00-\u9fff]{2,30}(?<!关于.{0,28})文\s?件$/,
  /^(?:首页|当前位置|打印|关闭|收藏|字体|附件)/,
]

/** How a title's second line ends, or the second line starts, where a title was broken in two. */
const TITLE_TAIL =
  /(?:通知|意见|方案|报告|讲话|办法|规定|细则|计划|总结|规划|纲要|要点|决定|公报|决议|条例|建议|批复|函|通报|公告)$/
const TITLE_START = /^关于/

/** A subtitle: ——在…上的讲话. */
const SUBTITLE = /^[—–－-]{1,3}\S/

/** A title is at most this long (code units), a broken one's lines at least that. */
const LONGEST_TITLE = 80
const SHORTEST_LINE = 8

/** Whether a paragraph with this opening starts the body: told by the caller, who knows the markers. */
export type OpensBody = (paragraph: Paragraph) => boolean

/** What stands before the body. */
export interface FrontMatter {
  /** Empty at 0–0 where the text has no title. A title broken into lines holds its line break. */
  readonly title: Quote
  /** The index of the first paragraph of the body; the number of paragraphs where there is none. */
  readonly body: number
}

/** A salutation or addressee: it ends in a colon. */
const ADDRESS = /[:：]$/

/**
 * Reads the title and where the body starts. The body starts with the first paragraph that is running text, a
 * salutation or a numbered heading; the title is the first line before it that is no metadata, number or date.
 */
export function frontMatterOf(
  text: string,
  paragraphs: readonly Paragraph[],
  metadata: ReadonlySet<number>,
  opensBody: OpensBody,
): FrontMatter {
  const first = paragraphs.findIndex(
    (p) => !metadata.has(p.index) && (isRunning(p) || ADDRESS.test(p.words) || opensBody(p)),
  )
  let body = first === -1 ? paragraphs.length : first
  const isTitle = (p: Paragraph): boolean =>
    !metadata.has(p.index) && p.words.length <= LONGEST_TITLE && !NO_TITLE.some((rule) => rule.test(p.words))
  let front = paragraphs.slice(0, body).filter(isTitle)
  const opening = paragraphs[body]
  if (front.length === 0 && opening !== undefined && isQuestion(opening) && isTitle(opening)) {
    front = [opening]
    body++
  }
  const [title] = front
  if (title === undefined) return { title: quoteAt(text, 0, 0), body }
  return { title: quoteAt(text, title.start, titleEnd(front)), body }
}

/** A title may ask or exclaim (怎样…？), so that its end mark makes it look like running text. */
const isQuestion = (paragraph: Paragraph): boolean => /^[^。！？；;]*[！？]$/.test(paragraph.words)

/** The end of a title that may be broken into adjacent lines. */
function titleEnd(front: readonly Paragraph[]): number {
  const [first, ...rest] = front
  if (first === undefined) return 0
  let last = first
  for (const line of rest) {
    if (line.line !== last.lastLine + 1 || line.words.length < SHORTEST_LINE || SUBTITLE.test(line.words))
      break
    const next = front.find((other) => other.line === line.lastLine + 1)
    const broken =
      TITLE_START.test(line.words) || (!TITLE_TAIL.test(last.words) && TITLE_TAIL.test(line.words))
    if (!broken && !(next !== undefined && SUBTITLE.test(next.words))) break
    last = line
  }
  return last.end
}
