import { type Candidate, LAST } from './candidate.ts'

/** A list: candidates that count on. It lies at one depth, under one section. */
export interface List {
  readonly first: Candidate
  /** Ascending in the text; at least one. */
  readonly members: Candidate[]
  /** The member that came last, and its number (its place where the style does not count). */
  last: Candidate
  count: number
}

export const listOf = (first: Candidate): List => ({
  first,
  members: [first],
  last: first,
  count: first.number ?? 1,
})

export function append(list: List, candidate: Candidate): void {
  list.members.push(candidate)
  list.last = candidate
  list.count = candidate.number === null || candidate.number === LAST ? list.count + 1 : candidate.number
}

/** A text may miss or repeat so many numbers within one list. */
const GAP = 3

/** How well a candidate continues a list: `next` in its own style, `kin` in a related one, `irregular` with a gap or a repeat. */
export type Continuation = 'next' | 'kin' | 'irregular'

const sameKin = (a: Candidate, b: Candidate): boolean =>
  a.style.kin !== undefined && a.style.kin === b.style.kin

/** Whether the candidate can reach back to the list: inside a paragraph only to that paragraph's own list. */
const reaches = (list: List, candidate: Candidate): boolean =>
  candidate.position === 'line' || list.last.paragraph === candidate.paragraph

/** How `candidate` continues `list`, or null where it does not. */
export function continuation(list: List, candidate: Candidate): Continuation | null {
  if (!reaches(list, candidate)) return null
  const sameStyle = list.last.style === candidate.style
  if (!sameStyle && !sameKin(list.last, candidate)) return null
  const { number } = candidate
  if (number === null) return sameStyle ? 'next' : null
  if (number === LAST) return sameStyle && list.count >= 2 ? 'next' : null
  if (list.first.prefix !== candidate.prefix) return null
  if (number === list.count + 1) return sameStyle ? 'next' : 'kin'
  const near = number >= Math.max(2, list.count) && number <= list.count + GAP
  return sameStyle && near && list.first.position === candidate.position ? 'irregular' : null
}
