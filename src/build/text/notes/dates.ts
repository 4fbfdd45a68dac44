import type { TextNote } from '../../../model/article.ts'
import { type Quote, quoteAt } from '../../../model/span.ts'
import { type DatedEvent, EVENTS } from './events.ts'
import type { Noted } from './noted.ts'

/** What follows the name of a meeting that has already met: its spirit is studied, its words are quoted. */
const HELD =
  /^(?:[”’》]|的|上|会议|全会|胜利){0,3}(?:精神|指出|强调|提出|审议|通过|明确|要求|部署|作出|做出|决定|报告|闭幕|召开以来|以来|认为|号召)/

/** What stands before a meeting that is still to come. */
const AWAITED = /(?:迎接|即将召开的|筹备|迎|喜迎)(?:党的)?$/

const DATE = /(?<year>\d{4})\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})日?/

/** How far around a mention (code units) its reading is told. */
const REACH = 12

/** Every wording of every event. */
const WORDINGS: ReadonlyMap<string, DatedEvent> = new Map(
  EVENTS.flatMap((event) => [event.name, ...event.wordings].map((wording) => [wording, event] as const)),
)
const MENTION = new RegExp(
  `(?<![一二三四五六七八九十])(?:${[...WORDINGS.keys()].sort((a, b) => b.length - a.length).join('|')})`,
  'g',
)

/** The first date in a metadata value as an ISO date, with its place. */
function dateIn(text: string, value: Quote): { iso: string; quote: Quote } | null {
  const match = DATE.exec(value.quote)
  if (match?.groups === undefined) return null
  const { year = '', month = '', day = '' } = match.groups
  const start = value.start + match.index
  return {
    iso: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    quote: quoteAt(text, start, start + match[0].length),
  }
}

const inChinese = (iso: string): string => {
  const [year, month, day] = iso.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/**
 * One note for each event that the text reports as held although the page's date lies before it. Its place is the
 * date, which it casts doubt on; the words that name the event are sound. It says that it rests on outside
 * knowledge: the table of events, not the text.
 */
export function dates({ text, paragraphs, meta }: Noted): TextNote[] {
  const dated = meta.flatMap((entry) => {
    const date = /时间|日期/.test(entry.name.quote) ? dateIn(text, entry.value) : null
    return date === null ? [] : [date]
  })
  const [page] = dated
  if (page === undefined) return []
  const reported = new Set<DatedEvent>()
  for (const { words } of paragraphs)
    for (const match of words.matchAll(MENTION)) {
      const event = WORDINGS.get(match[0])
      const end = match.index + match[0].length
      if (event === undefined || reported.has(event) || event.from <= page.iso) continue
      if (AWAITED.test(words.slice(Math.max(0, match.index - REACH), match.index))) continue
      if (HELD.test(words.slice(end, end + REACH))) reported.add(event)
    }
  return [...reported].map((event) => ({
    code: 'date',
    message: `页面所署日期为${page.quote.quote}，而文中所述${event.name}于${heldOn(event)}举行（此条依据文外知识）`,
    spans: [page.quote],
  }))
}

/** 2009年9月15日至18日: what the last day shares with the first is not repeated. */
function heldOn({ from, to }: DatedEvent): string {
  const first = inChinese(from)
  if (from === to) return first
  const last = inChinese(to)
  let shared = 0
  for (const unit of ['年', '月']) {
    const at = first.indexOf(unit) + 1
    if (first.slice(0, at) === last.slice(0, at)) shared = at
  }
  return `${first}至${last.slice(shared)}`
}
