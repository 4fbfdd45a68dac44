import { type Candidate, LAST } from './candidate.ts'
import { append, type Continuation, continuation, type List, listOf } from './lists.ts'

/** A candidate that is a section, with its depth: 1 for the article's parts. */
export interface OutlineItem {
  readonly candidate: Candidate
  readonly depth: number
  /** Its number in its list; null where its style does not count. */
  readonly ordinal: number | null
}

/** The sections in text order, and the lists that they form. */
export interface Outline {
  readonly items: readonly OutlineItem[]
  readonly lists: readonly List[]
}

/** Sections nest no deeper: real texts reach six, and a bound keeps every walk over the tree from overflowing. */
const DEEPEST = 12

/** Dropping lone markers can free others; texts settle in two rounds, and a bound keeps the work linear. */
const ROUNDS = 4

/**
 * Finds which candidates are sections and how they nest.
 *
 * The candidates pass once, in text order, over a stack of open lists (outermost first), each inside the last
 * member of the one below it. A candidate
 * 1. continues the innermost list that it fits, which closes the lists inside; or
 * 2. restarts the list of its own style (1, 2, 3, then 1 again) as a new list in the same place; or
 * 3. opens a list of its own inside the innermost open list that can hold it (`canHold`); or
 * 4. is none: it counts, but nothing precedes it.
 * Lists of one member are then dropped, where their style does not stand alone, and the rest passes again.
 */
export function outlineOf(candidates: readonly Candidate[]): Outline {
  let kept = candidates
  for (let round = 1; ; round++) {
    const outline = nest(kept)
    const lone = loneMembers(outline.lists)
    const taken = outline.items.map((item) => item.candidate)
    const left = taken.filter((candidate) => !lone.has(candidate))
    if (left.length === kept.length) return outline
    if (round === ROUNDS) return lone.size === 0 ? outline : prune(outline, lone)
    kept = left
  }
}

/** The outline without some candidates, whose inner sections move out by one. */
function prune(outline: Outline, lone: ReadonlySet<Candidate>): Outline {
  const open: OutlineItem[] = []
  const items = outline.items.flatMap((item) => {
    while ((open[open.length - 1]?.depth ?? 0) >= item.depth) open.pop()
    const above = open.filter((outer) => lone.has(outer.candidate)).length
    open.push(item)
    return lone.has(item.candidate) ? [] : [{ ...item, depth: item.depth - above }]
  })
  const lists = outline.lists.filter((list) => !list.members.some((member) => lone.has(member)))
  return { items, lists }
}

/** The only members of their lists, where the style needs siblings and is not at home in the text as headings. */
function loneMembers(lists: readonly List[]): Set<Candidate> {
  const atHome = new Set(
    lists
      .filter(
        (list) =>
          list.members.length > 1 && list.first.position === 'line' && list.first.style.form === 'heading',
      )
      .map((list) => list.first.style),
  )
  const lone = lists.filter(
    ({ first, members }) =>
      members.length === 1 && !first.style.alone && !(first.position === 'line' && atHome.has(first.style)),
  )
  return new Set(lone.map((list) => list.first))
}

/** What lies ahead of a candidate among those of its style. */
interface Ahead {
  /** The next candidate of the same style at any place. */
  readonly next: Candidate | null
  /** The end of the run that counts on from here without a gap. */
  readonly runEnd: number
}

function lookAhead(candidates: readonly Candidate[]): Map<Candidate, Ahead> {
  const ahead = new Map<Candidate, Ahead>()
  const nextOfStyle = new Map<string, Candidate>()
  for (let i = candidates.length - 1; i >= 0; i--) {
    const candidate = candidates[i]
    if (candidate === undefined) continue
    const next = nextOfStyle.get(candidate.style.id) ?? null
    const countsOn = next !== null && candidate.number !== null && next.number === candidate.number + 1
    const runEnd = countsOn ? (ahead.get(next)?.runEnd ?? next.start) : candidate.start
    ahead.set(candidate, { next, runEnd })
    nextOfStyle.set(candidate.style.id, candidate)
  }
  return ahead
}

const rankOf = ({ style, position }: Candidate): number =>
  position === 'inline' ? (style.inlineRank ?? style.rank) : style.rank

/** One pass: every candidate finds its list or is left out. */
function nest(candidates: readonly Candidate[]): Outline {
  const ahead = lookAhead(candidates)
  const stack: List[] = []
  const lists: List[] = []
  const items: OutlineItem[] = []
  /** The highest number so far of each style of headings: numbering may run through from part to part. */
  const reached = new Map<string, number>()
  /** Which style was found inside which: `inner in outer`. */
  const inside = new Set<string>()

  /** Whether a new list that starts with `candidate` belongs inside the last member of `list`. */
  const canHold = (list: List, candidate: Candidate): boolean => {
    const { last } = list
    if (candidate.style.resets)
      return list.first.style.rank < candidate.style.rank && list.first.style.resets === true
    if (candidate.position === 'line' && list.first.position === 'inline') return false
    if (last.style.holdsHeadings === false && candidate.position === 'line') return false
    if (
      candidate.announced &&
      candidate.paragraph - last.paragraph === (candidate.position === 'line' ? 1 : 0)
    )
      return true
    const { next } = ahead.get(last) ?? { next: null }
    const goesOn = next !== null && next.start > candidate.start && countsOn(list, next)
    if (goesOn && (ahead.get(candidate)?.runEnd ?? candidate.start) < next.start) return true
    if (last.paragraph === candidate.paragraph) return rankOf(last) <= rankOf(candidate)
    if (inside.has(`${candidate.style.id} in ${last.style.id}`)) return true
    if (candidate.position === 'inline') return last.style.form === 'heading' && last.position === 'line'
    return rankOf(last) < rankOf(candidate)
  }

  const open = (candidate: Candidate): void => {
    const list = listOf(candidate)
    stack.length = Math.min(stack.length, DEEPEST - 1)
    const holder = stack[stack.length - 1]
    if (holder !== undefined) inside.add(`${candidate.style.id} in ${holder.last.style.id}`)
    stack.push(list)
    lists.push(list)
  }

  for (const candidate of candidates) {
    const found = bestContinuation(stack, candidate)
    const { number, style } = candidate
    const restarted = number === 1 || number === null ? sameStyle(stack, candidate) : -1
    const runsThrough = number !== null && number === (reached.get(style.id) ?? 0) + 1
    if (found !== null && (found.kind !== 'irregular' || !runsThrough)) {
      stack.length = found.index + 1
      const list = stack[found.index]
      if (list !== undefined) append(list, candidate)
    } else if (restarted >= 0) {
      stack.length = restarted
      open(candidate)
    } else if (opens(candidate, runsThrough, ahead)) {
      while (stack.length > 0) {
        const top = stack[stack.length - 1]
        if (top === undefined || canHold(top, candidate)) break
        stack.pop()
      }
      open(candidate)
    } else continue
    const ordinal = number === LAST ? (stack[stack.length - 1]?.count ?? null) : number
    items.push({ candidate, depth: stack.length, ordinal })
    if (number !== null && style.form === 'heading' && candidate.position === 'line')
      reached.set(style.id, number)
  }
  return { items, lists }
}

/** Whether `next` would be the list's next member. */
function countsOn(list: List, next: Candidate): boolean {
  if (next.position === 'inline' && next.paragraph !== list.last.paragraph) return false
  return next.number === null || next.number === LAST || next.number === list.count + 1
}

/** Whether a candidate that continues nothing may start a list: with 1, with a number that runs through, or strongly with 2 or 3. */
function opens(candidate: Candidate, runsThrough: boolean, ahead: ReadonlyMap<Candidate, Ahead>): boolean {
  const { number, position, style } = candidate
  if (number === null || number === 1) return true
  if (style.resets) return true
  if (position === 'inline' || style.form === 'point' || number === LAST) return false
  return runsThrough || (number <= 3 && ahead.get(candidate)?.next?.number === number + 1)
}

const STRENGTH: readonly Continuation[] = ['next', 'kin', 'irregular']

/** The innermost open list that the candidate continues best. */
function bestContinuation(
  stack: readonly List[],
  candidate: Candidate,
): { index: number; kind: Continuation } | null {
  let best: { index: number; kind: Continuation } | null = null
  for (let index = stack.length - 1; index >= 0; index--) {
    const list = stack[index]
    const kind = list === undefined ? null : continuation(list, candidate)
    if (kind === null) continue
    if (best === null || STRENGTH.indexOf(kind) < STRENGTH.indexOf(best.kind)) best = { index, kind }
  }
  return best
}

/** The index of the open list of the candidate's own style and position, or -1. */
function sameStyle(stack: readonly List[], candidate: Candidate): number {
  for (let index = stack.length - 1; index >= 0; index--) {
    const first = stack[index]?.first
    if (first?.style !== candidate.style || first.position !== candidate.position) continue
    return candidate.announced &&
      stack[index]?.last.paragraph === candidate.paragraph &&
      first.paragraph !== candidate.paragraph
      ? -1
      : index
  }
  return -1
}
