import { sentenceIndex } from '../../model/sentenceIndex.ts'
import { bySpan, type Span } from '../../model/span.ts'
import type { Atlas, MentionEntry } from '../state/atlas.ts'

/** A stretch of the text that nothing divides further: the same mentions, heading and notes hold all of it. */
export interface Segment extends Span {
  /** The mentions over it, outer ones first. */
  readonly mentions: readonly MentionEntry[]
  /** The section whose heading it belongs to, the innermost; null for plain text. */
  readonly heading: string | null
  /** The notes (0-based, of the graph's notes) whose first shown place ends with it. */
  readonly notes: readonly number[]
  /** Whether marks can begin or end here: it needs an element of its own. */
  readonly live: boolean
  /** Whether it is the blanks that a line begins with. */
  readonly lead: boolean
  /** The innermost section that holds it; null where none does. */
  readonly section: string | null
  /** Whether it belongs to that section's numbering and heading, which stay when the section is folded. */
  readonly head: boolean
}

/** A line of the text with its line end, in segments. */
export interface Line extends Span {
  readonly segments: readonly Segment[]
  /** The section whose numbering and heading fill the line; null for a line of text. */
  readonly headingOf: string | null
  readonly blank: boolean
  /** Whether it says something about the text, as metadata do: no sentence stands in it. */
  readonly aside: boolean
}

/** A note with more places than this is marked at its first place only. */
const MOST_PLACES = 6

/** Half-open spans of the text's lines, line ends included; they join to the whole text. */
export function lineSpans(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) {
    spans.push({ start, end: index + end.length })
    start = index + end.length
  }
  if (start < text.length) spans.push({ start, end: text.length })
  return spans
}

/** Where every line's words begin, by where the line does. */
function leadSpans(text: string): Map<number, number> {
  return new Map(
    lineSpans(text).map(({ start, end }) => [
      start,
      start + (/^[^\S\r\n]*/.exec(text.slice(start, end))?.[0].length ?? 0),
    ]),
  )
}

/** Where every note gets its mark: the end of its places, of the first alone where there are many. */
function noteEnds(atlas: Atlas): Map<number, number[]> {
  const ends = new Map<number, number[]>()
  atlas.attributes.notes.forEach(({ spans }, note) => {
    for (const { end } of spans.length > MOST_PLACES ? spans.slice(0, 1) : spans)
      ends.set(end, [...(ends.get(end) ?? []), note])
  })
  return ends
}

/** Every span that can be marked: mentions, headings, and the ends and cues of relations. */
function markable(atlas: Atlas): Span[] {
  const spans: Span[] = atlas.mentions.map(({ mention }) => mention)
  for (const { attributes } of atlas.sections.values()) spans.push(attributes.heading)
  for (const { attributes } of atlas.edges.values()) {
    if (attributes.type === 'contains') continue
    for (const { from, cues, to } of attributes.evidence) spans.push(from, ...cues, to)
  }
  return spans.filter(({ start, end }) => end > start)
}

/**
 * The whole text in segments: they lie end to end and join to exactly the text. Computed once a page, in time linear in the
 * text and its spans (they are sorted), so that marking only ever changes classes.
 */
export function segmentText(atlas: Atlas): Segment[] {
  const { text } = atlas.attributes
  const ends = noteEnds(atlas)
  const spans = markable(atlas).sort(bySpan)
  const cuts = new Set([0, text.length, ...ends.keys()])
  for (const { start, end } of spans) cuts.add(start).add(end)
  const leads = leadSpans(text)
  for (const [start, end] of leads) cuts.add(start).add(end)
  const sections = [...atlas.sections.values()]
  for (const { attributes } of sections) cuts.add(attributes.span.start).add(attributes.span.end)
  const sorted = [...cuts].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b)
  const headings = [...atlas.sections.values()]
    .filter(({ attributes: { heading } }) => heading.end > heading.start)
    .sort((a, b) => bySpan(a.attributes.heading, b.attributes.heading))
  const segments: Segment[] = []
  let nextMention = 0
  let nextHeading = 0
  let nextSpan = 0
  let mentions: MentionEntry[] = []
  let open: typeof headings = []
  let covered = 0
  let nextSection = 0
  /** The sections that hold the place, outer ones first. */
  let around: typeof sections = []
  for (let i = 0; i + 1 < sorted.length; i++) {
    const start = sorted[i] as number
    const end = sorted[i + 1] as number
    mentions = mentions.filter(({ mention }) => mention.end > start)
    for (let entry = atlas.mentions[nextMention]; entry && entry.mention.start <= start; ) {
      if (entry.mention.end > start) mentions.push(entry)
      entry = atlas.mentions[++nextMention]
    }
    open = open.filter(({ attributes: { heading } }) => heading.end > start)
    for (let entry = headings[nextHeading]; entry && entry.attributes.heading.start <= start; ) {
      open.push(entry)
      entry = headings[++nextHeading]
    }
    for (let span = spans[nextSpan]; span && span.start <= start; ) {
      covered = Math.max(covered, span.end)
      span = spans[++nextSpan]
    }
    around = around.filter(({ attributes: { span } }) => span.end > start)
    for (let entry = sections[nextSection]; entry && entry.attributes.span.start <= start; ) {
      if (entry.attributes.span.end > start) around.push(entry)
      entry = sections[++nextSection]
    }
    const section = around[around.length - 1]
    segments.push({
      start,
      end,
      mentions: [...mentions],
      heading: open[open.length - 1]?.key ?? null,
      notes: ends.get(end) ?? [],
      live: covered > start,
      lead: end <= (leads.get(start) ?? 0),
      section: section?.key ?? null,
      head: section !== undefined && start < section.attributes.heading.end,
    })
  }
  return segments
}

/** The section whose numbering and heading are all that the line holds. */
function headingOf(atlas: Atlas, text: string, line: Span, segments: readonly Segment[]): string | null {
  const key = segments.find(({ heading }) => heading !== null)?.heading
  const attributes = atlas.sections.get(key ?? '')?.attributes
  if (!key || !attributes) return null
  const { marker, heading } = attributes
  const words = text.slice(line.start, line.end).trim()
  const before = text.slice(line.start, heading.start).trim()
  const after = text.slice(heading.end, line.end).trim()
  return words !== '' && after === '' && (before === '' || before === marker.trim()) ? key : null
}

/** The segments line by line. The lines join to the whole text. */
export function linesOf(atlas: Atlas, segments: readonly Segment[]): Line[] {
  const { text, sentences } = atlas.attributes
  const { touching } = sentenceIndex(sentences)
  let next = 0
  return lineSpans(text).map((span) => {
    const own: Segment[] = []
    for (let segment = segments[next]; segment && segment.start < span.end; segment = segments[++next])
      own.push(segment)
    const blank = text.slice(span.start, span.end).trim() === ''
    return {
      ...span,
      segments: own,
      headingOf: headingOf(atlas, text, span, own),
      blank,
      aside: !blank && touching(span).length === 0,
    }
  })
}

/** A stretch of a line that is hidden or shown as one when sections fold. */
export interface Part {
  readonly section: string | null
  readonly head: boolean
  readonly segments: readonly Segment[]
}

/** A line's segments by the section and the part of it that they belong to, in order. */
export function partsOf(line: Line): Part[] {
  const parts: { section: string | null; head: boolean; segments: Segment[] }[] = []
  for (const segment of line.segments) {
    const last = parts[parts.length - 1]
    if (last && last.section === segment.section && last.head === segment.head) last.segments.push(segment)
    else parts.push({ section: segment.section, head: segment.head, segments: [segment] })
  }
  return parts
}

/** The positions (0-based) of the segments that lie in `span`, from the first up to but without the second. */
export function segmentsIn(segments: readonly Segment[], span: Span): [first: number, beyond: number] {
  const firstFrom = (place: number) => {
    let low = 0
    let high = segments.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((segments[middle] as Segment).start < place) low = middle + 1
      else high = middle
    }
    return low
  }
  return [firstFrom(span.start), firstFrom(span.end)]
}

/** The position of the first segment of `spans` that several concepts share; null where none does. */
export function overlapIn(segments: readonly Segment[], spans: readonly Span[]): number | null {
  for (const span of spans) {
    const [first, beyond] = segmentsIn(segments, span)
    for (let at = first; at < beyond; at++) if ((segments[at]?.mentions.length ?? 0) > 1) return at
  }
  return null
}
