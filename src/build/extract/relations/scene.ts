import type { Span } from '../../../model/span.ts'
import type { FoundMention } from '../found.ts'
import type { CueLexicon, Words } from './cueLexicon.ts'

/**
 * A mention, or the mentions of one kind that 、和 join to a list, as their sentence shows them: what a list's members
 * have to do with another mention they have to do alike. Offsets in code units of the article's text.
 */
export interface Actant extends Span {
  /** The indices of its mentions in the list of all, in text order. */
  readonly members: readonly number[]
  /** 0 goal, 1 mechanism, 2 principle, 3 actor. */
  readonly kind: number
  /** The position in the scene of the innermost that holds it, or -1. */
  readonly holder: number
  /** How many ，；： stand before it outside of mentions, and how many of them are ；. */
  readonly clause: number
  readonly part: number
  /** The number of its list; 、 may also join mentions of different kinds. */
  readonly list: number
  /** Where the words before it and after it begin and end, in its clause and outside other mentions. */
  readonly before: Span
  readonly after: Span
  /** Which lists of cue words stand around it. */
  readonly cues: Uint8Array
}

/** The mentions of one sentence, or of a piece of a long one, in text order, outer before inner. */
export interface Scene {
  readonly span: Span
  readonly heading: boolean
  readonly actants: readonly Actant[]
}

/** What a code unit may do around a mention, as bits. */
const CLAUSE_MARK = 1
const PART_MARK = 2
/** What may stand between the items of a list, and what of it joins them. */
const LIST_MARK = 4
const LIST_JOINT = 8
/** Closing marks, passed over when words after a mention are read. */
const CLOSER = 16
/** What a numbering is made of, and blanks with opening marks. */
const NUMERAL = 32
const BLANK = 64

const ROLES: Uint8Array = (() => {
  const roles = new Uint8Array(0x10000)
  for (const [role, characters] of [
    [CLAUSE_MARK, '，,；;：:。！？!?'],
    [PART_MARK, '；;。！？!?'],
    [LIST_MARK, '、和及与以或并“”‘’"\'《》〈〉「」『』 \u3000\n\r\t'],
    [LIST_JOINT, '、和及与或'],
    [CLOSER, '”’"\'》〉」』）)] '],
    [NUMERAL, '一二三四五六七八九十百0123456789０１２３４５６７８９（(）)、．.第'],
    [BLANK, ' \t\u3000\u00a0“‘"\'《〈「『'],
  ] as const)
    for (let i = 0; i < characters.length; i++) {
      const unit = characters.charCodeAt(i)
      roles[unit] = (roles[unit] as number) | role
    }
  return roles
})()
const plays = (code: number, role: number): boolean => ((ROLES[code] as number) & role) !== 0

export const isClauseMark = (code: number): boolean => plays(code, CLAUSE_MARK)

/** Whether the text between two mentions joins them as items of one list. */
function joinsList(text: string, from: number, to: number): boolean {
  if (to - from > 6) return false
  let joined = false
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (!plays(code, LIST_MARK)) return false
    if (plays(code, LIST_JOINT)) joined = true
  }
  // Two quoted names side by side are a list too: “…”“…”.
  return joined || to - from === 2
}

/** Where the words after a mention begin, behind closing quotation marks and brackets. */
export function afterClosers(text: string, after: Span): number {
  let at = after.start
  while (at < after.end && plays(text.charCodeAt(at), CLOSER)) at++
  return at
}

/** Marks the lists of the words at one place that stand at `at` and end by `limit`. */
function markWords(text: string, words: Words, at: number, limit: number, cues: Uint8Array): void {
  const candidates = words.get(text.charCodeAt(at))
  if (!candidates) return
  for (const { word, lists } of candidates)
    if (at + word.length <= limit && text.startsWith(word, at)) for (const list of lists) cues[list] = 1
}

function markCues(
  text: string,
  { words }: CueLexicon,
  m: Span,
  before: Span,
  after: Span,
  cues: Uint8Array,
): void {
  // The mark that opens the clause may be a cue itself: a colon, a bracket.
  if (before.start > 0) markWords(text, words.before, before.start - 1, before.start, cues)
  for (let at = before.start; at < before.end; at++) markWords(text, words.before, at, before.end, cues)
  markWords(text, words.starts, m.start, m.end, cues)
  markWords(text, words.after, afterClosers(text, after), after.end, cues)
  const endings = words.ends.get(text.charCodeAt(m.end - 1))
  if (endings)
    for (const { word, lists } of endings)
      if (word.length < m.end - m.start && text.endsWith(word, m.end))
        for (const list of lists) cues[list] = 1
}

const KIND_NUMBERS = { goal: 0, mechanism: 1, principle: 2, actor: 3 } as const
/** The end of a numbering such as （一） or 1． that begins at `from`; `from` where there is none. */
function afterNumber(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && at - from < 8 && plays(text.charCodeAt(at), NUMERAL)) at++
  return at
}

/** The words of `text` between two offsets without blanks and opening quotation marks around them. */
function trimmed(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && plays(text.charCodeAt(start), BLANK)) start++
  while (end > start && plays(text.charCodeAt(end - 1), BLANK)) end--
  return { start, end }
}

/** Where the text around a mention lies: see `Actant`. */
interface Surroundings {
  readonly before: Span
  readonly after: Span
  /** Whether a clause, or the mention that holds it, begins where `before` does. */
  readonly opens: boolean
  /** How many clause marks and part marks stand between the mention before it and it. */
  readonly clauses: number
  readonly parts: number
}

function surroundings(
  text: string,
  span: Span,
  from: number,
  mention: Span,
  limit: number,
  fresh: boolean,
): Surroundings {
  let near = from === span.start ? afterNumber(text, from, mention.start) : from
  let opens = fresh
  let clauses = 0
  let parts = 0
  for (let at = near; at < mention.start; at++) {
    const code = text.charCodeAt(at)
    if (!plays(code, CLAUSE_MARK)) continue
    near = at + 1
    opens = true
    clauses++
    if (plays(code, PART_MARK)) parts++
  }
  let end = mention.end
  while (end < limit && !plays(text.charCodeAt(end), CLAUSE_MARK)) end++
  return {
    before: trimmed(text, near, mention.start),
    after: { start: mention.end, end },
    opens,
    clauses,
    parts,
  }
}

/** Where the first mention after the one at `position` begins that starts at `end` or later, at most `limit`. */
function nextStart(
  mentions: readonly FoundMention[],
  indices: readonly number[],
  position: number,
  end: number,
  limit: number,
): number {
  for (let i = position + 1; i < indices.length; i++) {
    const start = mentions[indices[i] ?? -1]?.start ?? limit
    if (start >= end) return Math.min(start, limit)
  }
  return limit
}

/** One more member for a list: the cues before it stay those of its first, the cues after it become those of its last. */
function lengthened(list: Actant, member: Actant, lexicon: CueLexicon): Actant {
  const cues = new Uint8Array(list.cues)
  lexicon.lists.forEach(({ place }, number) => {
    if (place === 'after' || place === 'ends') cues[number] = member.cues[number] ?? 0
    else if (place === 'starts' && member.cues[number] === 1) cues[number] = 1
  })
  return {
    ...list,
    end: member.end,
    members: [...list.members, ...member.members],
    after: member.after,
    cues,
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
  /** The position of the last actant that no other holds, and where the text after its last member begins. */
  let outer = -1
  let outerEnd = span.start
  /** The last mention that no other holds, and where the text after what it holds begins. */
  let holding: Span = { start: span.start, end: span.start }
  let heldEnd = span.start
  let clause = 0
  let part = 0
  let list = -1
  indices.forEach((index, position) => {
    const mention = mentions[index]
    if (!mention) return
    const held = mention.start < holding.end
    const from = Math.min(mention.start, held ? heldEnd : outerEnd)
    const next = nextStart(mentions, indices, position, mention.end, held ? holding.end : span.end)
    const limit = Math.max(mention.end, next)
    const fresh = from === (held ? holding.start : span.start)
    const { before, after, opens, clauses, parts } = surroundings(text, span, from, mention, limit, fresh)
    const cues = new Uint8Array(lexicon.lists.length)
    markCues(text, lexicon, mention, before, after, cues)
    if (opens && before.start === before.end)
      for (const { lists } of lexicon.opening) for (const number of lists) cues[number] = 1
    const joins = !held && outer >= 0 && joinsList(text, outerEnd, mention.start)
    if (!held) {
      clause += clauses
      part += parts
      if (!joins) list++
    }
    const kind = KIND_NUMBERS[mention.kind]
    const { start, end } = mention
    const actant: Actant = {
      members: [index],
      start,
      end,
      kind,
      holder: held ? outer : -1,
      clause,
      part,
      list,
      before,
      after,
      cues,
    }
    const open = actants[outer]
    if (joins && open && open.kind === kind) actants[outer] = lengthened(open, actant, lexicon)
    else {
      if (!held) outer = actants.length
      actants.push(actant)
    }
    if (held) heldEnd = Math.max(heldEnd, end)
    else {
      outerEnd = end
      holding = mention
      heldEnd = start
    }
  })
  return { span, heading: !plays(text.charCodeAt(span.end - 1), PART_MARK), actants }
}
