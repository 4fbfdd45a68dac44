import type { Span } from '../../../model/span.ts'
import type { FoundMention } from '../found.ts'
import type { CueLexicon } from './cueLexicon.ts'

/** A mention as its sentence shows it. Offsets in code units of the article's text. */
export interface Actant extends Span {
  /** Its index in the list of all mentions. */
  readonly index: number
  /** 0 goal, 1 mechanism, 2 principle, 3 actor. */
  readonly kind: number
  /** The position in the scene of the innermost mention that holds it, or -1. */
  readonly holder: number
  /** How many ，；： stand before it outside of mentions, how many of them are ；, and the number of its list. */
  readonly clause: number
  readonly part: number
  readonly list: number
  /** Its position in its list, from 0. */
  place: number
  /** Where the words before it and after it begin and end, in its clause and outside other mentions. */
  readonly before: Span
  readonly after: Span
  /** Which lists of cue words stand around it: those before its list and after its list count for each member. */
  readonly cues: Uint8Array
}

/** The mentions of one sentence, or of a piece of a long one, in text order, outer before inner. */
export interface Scene {
  readonly span: Span
  readonly heading: boolean
  readonly actants: readonly Actant[]
}

const codes = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)))
const CLAUSE_MARKS = codes('，,；;：:。！？!?')
const PART_MARKS = codes('；;。！？!?')
/** What may stand between the items of a list. */
const LIST_MARKS = codes('、和及与以或并“”‘’"\'《》〈〉「」『』 \u3000\n\r\t')
const LIST_JOINTS = codes('、和及与或')
/** Closing marks, passed over when words after a mention are read. */
const CLOSERS = codes('”’"\'》〉」』）)] ')
export const isClauseMark = (code: number): boolean => CLAUSE_MARKS.has(code)

/** Whether the text between two mentions joins them as items of one list. */
function joinsList(text: string, from: number, to: number): boolean {
  if (to - from > 6) return false
  let joined = false
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (!LIST_MARKS.has(code)) return false
    if (LIST_JOINTS.has(code)) joined = true
  }
  // Two quoted names side by side are a list too: “…”“…”.
  return joined || to - from === 2
}

function markCues(text: string, lexicon: CueLexicon, m: Span, before: Span, after: Span, cues: Uint8Array): void {
  const look = (place: 'before' | 'after' | 'starts', at: number, limit: number): void => {
    const words = lexicon.words[place].get(text.charCodeAt(at))
    if (!words) return
    for (const { word, lists } of words)
      if (at + word.length <= limit && text.startsWith(word, at)) for (const list of lists) cues[list] = 1
  }
  for (let at = before.start; at < before.end; at++) look('before', at, before.end)
  look('starts', m.start, m.end)
  let at = after.start
  while (at < after.end && CLOSERS.has(text.charCodeAt(at))) at++
  look('after', at, after.end)
  const endings = lexicon.words.ends.get(text.charCodeAt(m.end - 1))
  if (endings)
    for (const { word, lists } of endings)
      if (word.length < m.end - m.start && text.endsWith(word, m.end)) for (const list of lists) cues[list] = 1
}

const KIND_NUMBERS = { goal: 0, mechanism: 1, principle: 2, actor: 3 } as const
const NUMERALS = codes('一二三四五六七八九十百0123456789０１２３４５６７８９（(）)、．.第')
const BLANKS = codes(' \t\u3000\u00a0“‘"\'《〈「『')

/** The end of a numbering such as （一） or 1． that begins at `from`; `from` where there is none. */
function afterNumber(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && at - from < 8 && NUMERALS.has(text.charCodeAt(at))) at++
  return at
}

/** The words of `text` between two offsets without blanks and opening quotation marks around them. */
function trimmed(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && BLANKS.has(text.charCodeAt(start))) start++
  while (end > start && BLANKS.has(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** Lets the members of a list share the cues before its first and after its last. */
function shareCues(members: readonly Actant[], lexicon: CueLexicon): void {
  const first = members[0]
  const last = members[members.length - 1]
  if (!first || !last || first === last) return
  for (const member of members)
    for (let list = 0; list < member.cues.length; list++) {
      const place = lexicon.lists[list]?.place
      const sharer = place === 'before' ? first : place === 'after' ? last : member
      if (sharer.cues[list] === 1) member.cues[list] = 1
    }
}

/**
 * Reads a stretch of a sentence: which mentions it holds, in which clause and list each stands and what words stand
 * around it. `indices` are those of `mentions`, in text order, an outer mention before those inside it.
 */
export function sceneOf(
  text: string,
  span: Span,
  mentions: readonly FoundMention[],
  indices: readonly number[],
  lexicon: CueLexicon,
): Scene {
  const actants: Actant[] = []
  const open: number[] = []
  const opening = lexicon.words.before.get(94) ?? []
  let clause = 0
  let part = 0
  let list = -1
  let members: Actant[] = []
  /** The end of the last mention that no other holds, and inside the innermost open mention the end of the last one there. */
  let outerEnd = span.start
  const innerEnds: number[] = []
  indices.forEach((index, position) => {
    const mention = mentions[index]
    if (!mention) return
    while (open.length > 0 && (actants[open[open.length - 1] ?? -1]?.end ?? 0) <= mention.start) {
      open.pop()
      innerEnds.pop()
    }
    const holder = open[open.length - 1] ?? -1
    const from = Math.min(mention.start, holder < 0 ? outerEnd : (innerEnds[innerEnds.length - 1] ?? mention.start))
    let near = from === span.start ? afterNumber(text, from, mention.start) : from
    let marked = from === span.start || (holder >= 0 && from === actants[holder]?.start)
    for (let at = near; at < mention.start; at++) {
      const code = text.charCodeAt(at)
      if (!CLAUSE_MARKS.has(code)) continue
      near = at + 1
      marked = true
      if (holder >= 0) continue
      clause++
      if (PART_MARKS.has(code)) part++
    }
    let limit = holder < 0 ? span.end : (actants[holder]?.end ?? span.end)
    for (let next = position + 1; next < indices.length; next++) {
      const other = mentions[indices[next] ?? -1]
      if (!other || other.start < mention.end) continue
      limit = Math.min(limit, other.start)
      break
    }
    let after = mention.end
    while (after < limit && !CLAUSE_MARKS.has(text.charCodeAt(after))) after++
    const before = trimmed(text, near, mention.start)
    const cues = new Uint8Array(lexicon.lists.length)
    markCues(text, lexicon, mention, before, { start: mention.end, end: after }, cues)
    if (marked && before.start === before.end)
      for (const { lists } of opening) for (const number of lists) cues[number] = 1
    const joins = holder < 0 && members.length > 0 && joinsList(text, outerEnd, mention.start)
    if (holder < 0 && !joins) {
      shareCues(members, lexicon)
      members = []
      list++
    }
    const actant: Actant = {
      index,
      start: mention.start,
      end: mention.end,
      kind: KIND_NUMBERS[mention.kind],
      holder,
      clause,
      part,
      list: Math.max(0, list),
      place: holder < 0 ? members.length : (actants[holder]?.place ?? 0),
      before,
      after: { start: Math.min(mention.end, after), end: after },
      cues,
    }
    actants.push(actant)
    if (holder < 0) {
      members.push(actant)
      outerEnd = Math.max(outerEnd, mention.end)
    } else innerEnds[innerEnds.length - 1] = mention.end
    open.push(actants.length - 1)
    innerEnds.push(mention.start)
  })
  shareCues(members, lexicon)
  const last = text.charCodeAt(span.end - 1)
  return { span, heading: !PART_MARKS.has(last), actants }
}
