import { escapeHtml } from '../page/escape.ts'
import { legibleFragment } from './legibleFragment.ts'
import { type Flavours, hashWords } from './quotation.ts'

/** What is cited, and when. */
export interface Citation {
  readonly title: string
  /** What the text says of itself, by the names that it gives. */
  readonly meta: Readonly<Record<string, string>>
  /** Whether a note on the text doubts its date. */
  readonly dateDoubted: boolean
  /** The address of the page that others can open, without a fragment; null for a page that is a file. */
  readonly page: string | null
  /** What opens the place in the page, without `#`. */
  readonly fragment: string
  /** The day of the citation, `YYYY-MM-DD`. */
  readonly accessed: string
  /** 「二（一）·第1句·第3分句」; empty where that cannot be told. */
  readonly place: string
  /** Hexadecimal SHA-256 of the text. */
  readonly sha256: string
  /**
   * The graph's format and version, the annotation file's hash where it is known, and what is to be known of what is cited
   * (「机器初标，未经复核」); null for a text without annotation.
   */
  readonly annotation: {
    readonly version: string
    readonly sha256: string | null
    readonly remark?: string
  } | null
}

// The names under which Chinese pages tell what a citation asks for, the best first. A person in charge of the page (信息负责人, 责任编辑,
// 发布人) has not written the text, and when it was changed or put into force is not when it was published.
const AUTHORS = ['作者', '撰稿人', '撰稿', '撰文']
const PUBLISHERS = [
  ...['信息来源', '文章来源', '稿件来源', '新闻来源', '资料来源', '内容来源', '来源', '稿源', '出处'],
  ...['发布单位', '发布机构', '发布部门', '发文机关', '发文单位', '发文机构', '供稿单位'],
]
const DATES = [
  ...['发布时间', '发布日期', '发表时间', '发表日期', '刊发时间', '公开时间', '公开日期', '发稿时间'],
  ...['成文日期', '成文时间', '印发日期', '发文日期', '时间', '日期'],
]
const ADDRESSES = ['原文链接', '网址', '链接']

/** The value of the first of `names` that the text gives, where `read` makes anything of it. */
function firstOf(
  meta: Citation['meta'],
  names: readonly string[],
  read: (value: string) => string = (value) => value.replace(/\s+/g, ' ').trim(),
): string {
  const values = new Map(Object.entries(meta))
  for (const name of names) {
    const value = read(values.get(name) ?? '')
    if (value !== '') return value
  }
  return ''
}

/** 「2009年6月1日」「2009/6/1 10:30」 as 2009-06-01; empty for what is no whole date. */
function isoDate(value: string): string {
  const [, year, month = '', day = ''] =
    /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/.exec(value) ?? []
  return year === undefined ? '' : [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
}

const webAddress = (value: string): string => /https?:\/\/\S+/.exec(value)?.[0] ?? ''

/**
 * A reference to an electronic resource in the form of GB/T 7714—2015, 4.6, what is unknown left out; behind it where the words stand,
 * and which text and annotation they were read in. Where the page that opens the place is no 获取路径, because it is a file or the text
 * gives an address of its own, what opens it comes last; `readQuotation` finds it there.
 *
 *     作者. 题名[EB/OL]. 来源(发布日期)[引用日期]. 获取路径. 引文位置: 二（一）·第1句. 原文: SHA-256 …; 标注: mailuo-graph 2, SHA-256 …. 图中位置: #….
 */
export function writeCitation(citation: Citation): Flavours {
  const { title, meta, dateDoubted, page, fragment, accessed, place, sha256, annotation } = citation
  const date = firstOf(meta, DATES, isoDate)
  const name = title.replace(/\s+/g, ' ').trim()
  const annotated = annotation && [
    annotation.version,
    ...(annotation.sha256 === null ? [] : [hashWords(annotation.sha256)]),
    ...(annotation.remark === undefined ? [] : [annotation.remark]),
  ]
  const published = firstOf(meta, ADDRESSES, webAddress)
  const opens = page === null ? `#${legibleFragment(fragment)}` : `${page}#${fragment}`
  const isPath = published === '' && page !== null
  const sentences = [
    firstOf(meta, AUTHORS),
    `${name}[EB/OL]`,
    `${firstOf(meta, PUBLISHERS)}${date === '' ? '' : `(${date})`}[${accessed}]`,
    isPath ? opens : published,
    place === '' ? '' : `引文位置: ${place}`,
    `原文: ${hashWords(sha256)}${annotated ? `; 标注: ${annotated.join(', ')}` : ''}`,
    date !== '' && dateDoubted ? '发布日期照页面所署, 疑误' : '',
    isPath ? '' : `图中位置: ${opens}`,
  ]
  const plain = sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => `${sentence}.`)
    .join(' ')
  return { plain, html: `<p>${escapeHtml(plain)}</p>` }
}
