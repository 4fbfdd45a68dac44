import type { Section } from '../../model/article.ts'
import { type Quote, quoteAt } from '../../model/span.ts'
import type { Candidate } from './candidate.ts'
import { isHan, trimSpan } from './characters.ts'
import type { OutlineItem } from './outline.ts'
import { isRunning, type Paragraph } from './paragraphs.ts'
import { sentenceEnd } from './sentences.ts'

/** Punctuation that is no part of a heading's words where it ends them. */
const TAIL = '。；：，、,;:．'

/** A heading that runs on may end at a colon or at wide white space, where at most so many code units precede. */
const SHORT_HEADING = 20
const RUN_ON = /^[^，,。；;：:！？“”"]{2,20}?(?=[：:]|[\u3000]|[ \u00a0]{2})/

/** The span without white space and punctuation at its end. */
function trimTail(text: string, from: number, to: number): { start: number; end: number } {
  let { start, end } = trimSpan(text, from, to)
  for (;;) {
    const mark = text.charAt(end - 1)
    const fullStop = mark === '.' && isHan(text.charCodeAt(end - 2))
    if (end <= start || !(TAIL.includes(mark) || fullStop)) break
    end = trimSpan(text, start, end - 1).end
  }
  return start <= end ? { start, end } : { start: end, end }
}

/** From `from` to the end of the sentence, to ；or to `limit`, whichever comes first. */
function firstClause(text: string, from: number, limit: number): number {
  const end = sentenceEnd(text, from, limit)
  for (let i = from; i < end; i++) if (text.charAt(i) === '；' || text.charAt(i) === ';') return i
  return end
}

/** The heading's words: see `Section.heading`. `next` is where the next section starts. */
function headingOf(
  text: string,
  paragraphs: readonly Paragraph[],
  candidate: Candidate,
  next: number,
): Quote {
  if (candidate.heading !== undefined) return quoteAt(text, candidate.heading.start, candidate.heading.end)
  const paragraph = paragraphs[candidate.paragraph]
  const own = trimSpan(text, candidate.markerEnd, Math.min(paragraph?.end ?? next, next))
  let clause = trimTail(text, own.start, firstClause(text, own.start, own.end))
  const following = paragraphs[candidate.paragraph + 1]
  if (clause.start === clause.end && following !== undefined && following.start < next) {
    const limit = Math.min(following.end, next)
    const end = isRunning(following) ? firstClause(text, following.start, limit) : limit
    clause = trimTail(text, following.start, end)
  } else if (candidate.style.form === 'heading' && candidate.position === 'line') {
    const lead = RUN_ON.exec(text.slice(clause.start, Math.min(clause.end, clause.start + SHORT_HEADING + 2)))
    if (lead !== null) clause = trimTail(text, clause.start, clause.start + lead[0].length)
  }
  return quoteAt(text, clause.start, clause.end)
}

interface Draft {
  readonly item: OutlineItem
  readonly children: Draft[]
}

/** The tree of sections: `items` in text order, each inside the nearest before it of smaller depth. */
export function sectionTree(
  text: string,
  title: Quote,
  paragraphs: readonly Paragraph[],
  items: readonly OutlineItem[],
): Section {
  const top: Draft[] = []
  const open: Draft[] = []
  const headings = new Map<OutlineItem, Quote>()
  items.forEach((item, i) => {
    headings.set(
      item,
      headingOf(text, paragraphs, item.candidate, items[i + 1]?.candidate.start ?? text.length),
    )
    while ((open[open.length - 1]?.item.depth ?? 0) >= item.depth) open.pop()
    const draft: Draft = { item, children: [] }
    ;(open[open.length - 1]?.children ?? top).push(draft)
    open.push(draft)
  })

  const build = (drafts: readonly Draft[], parent: string, depth: number, end: number): Section[] =>
    drafts.map(({ item, children }, i) => {
      const { start, markerEnd } = item.candidate
      const key = parent === 's' ? `s${i + 1}` : `${parent}.${i + 1}`
      const until = drafts[i + 1]?.item.candidate.start ?? end
      return {
        key,
        depth,
        ordinal: item.ordinal ?? i + 1,
        marker: markerEnd > start ? quoteAt(text, start, markerEnd) : null,
        heading: headings.get(item) ?? quoteAt(text, markerEnd, markerEnd),
        span: { start, end: until },
        children: build(children, key, depth + 1, until),
      }
    })
  return {
    ...{ key: 's', depth: 0, ordinal: 0, marker: null, heading: title },
    ...{ span: { start: 0, end: text.length }, children: build(top, 's', 1, text.length) },
  }
}
