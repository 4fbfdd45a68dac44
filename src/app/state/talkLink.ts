import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import type { CheckedGraphFile, GraphFile } from '../../model/graphFile.ts'
import { DETAILS, isDetail, isLayoutId } from '../../model/kinds.ts'
import type { Quote } from '../../model/span.ts'
import { TALK_LENGTHS, type TalkLength } from '../../model/steps/deriveSteps.ts'
import { STEP_SUBJECTS, type Step, type StepSubject } from '../../model/steps/steps.ts'
import { articleSteps } from './talkOf.ts'

/*
 * A talk in a link: how it differs from the article's own. Its unedited forms are `full` and `short`; any other is `1` (the version) and
 * the base64url of deflated JSON: the length of the talk that it is told from, then its steps, each one of
 *   "s2.1"            this step of the article as it is
 *   ["s2.1", "s3"]    the steps of the article from this one to that
 *   { i: id, … }      a changed or a new one: `b` the ids of the article's steps that it is made of (absent: the one of this id), and
 *                     whatever of it differs from these put together (x left out, t name, d detail, v view, s subject, c section,
 *                     n keys of nodes, e of edges, q quotes). Of a whole view the keys are told by its detail: `n` a number for all
 *                     nodes up to it, `e` 1 for all edges between the nodes.
 * Notes are never part of it.
 */

const VERSION = '1'

/** Bytes that a link may unfold to: a thousand steps of the longest sentences. */
const UNFOLDED_AT_MOST = 4_000_000
const STEPS_AT_MOST = 2000

type Changes = { i: string } & Readonly<Record<string, unknown>>
type Entry = string | readonly [first: string, last: string] | Changes

const withoutNotes = ({ notes, ...step }: Step): Step => step

const FIELDS = [
  'id',
  'subject',
  'section',
  'nodes',
  'edges',
  'quotes',
  'title',
  'notes',
  'detail',
  'view',
  'skipped',
] as const

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/** Whether two lists of steps say the same; without their notes unless `notes`. */
export function sameSteps(a: readonly Step[], b: readonly Step[], notes = false): boolean {
  const fields = FIELDS.filter((field) => notes || field !== 'notes')
  return (
    a === b ||
    (a.length === b.length &&
      a.every((step, i) => step === b[i] || fields.every((field) => same(step[field], b[i]?.[field]))))
  )
}

/** Steps of the article put together: what a changed step is compared with. */
function together(parts: readonly Step[]): Step | null {
  const [first] = parts
  if (!first || parts.length === 1) return first ?? null
  const quotes = new Map(
    parts.flatMap((part) => part.quotes).map((quote) => [`${quote.start} ${quote.end}`, quote]),
  )
  return {
    ...first,
    nodes: [...new Set(parts.flatMap(({ nodes }) => nodes))],
    edges: [...new Set(parts.flatMap(({ edges }) => edges))],
    quotes: [...quotes.values()],
  }
}

const nodesUpTo = ({ nodes }: GraphFile, detail: number): readonly string[] =>
  nodes.filter(({ attributes }) => attributes.detail <= detail).map(({ key }) => key)

function edgesAmong({ edges }: GraphFile, nodes: readonly string[]): readonly string[] {
  const among = new Set(nodes)
  return edges.filter(({ source, target }) => among.has(source) && among.has(target)).map(({ key }) => key)
}

/** The steps of the article that a step may be made of: the one of its id, and those whose sentences it quotes. */
function partsOf(step: Step, base: readonly Step[]): readonly Step[] {
  const own = base.find(({ id }) => id === step.id)
  const quoted = base.filter(
    (part) =>
      part !== own &&
      part.subject !== 'whole' &&
      part.quotes.some(({ start, end }) =>
        step.quotes.some((quote) => quote.start === start && quote.end === end),
      ),
  )
  const brought = new Set(step.nodes)
  return [...(own ? [own] : []), ...quoted.filter(({ nodes }) => nodes.every((key) => brought.has(key)))]
}

function changesOf(file: GraphFile, step: Step, base: readonly Step[]): Changes {
  const parts = partsOf(step, base)
  const told = together(parts)
  const differs = (field: keyof Step): boolean => !same(step[field], told?.[field])
  const plain = parts.length === 0 || (parts.length === 1 && parts[0]?.id === step.id)
  const whole = () => DETAILS.find((detail) => same(step.nodes, nodesUpTo(file, detail)))
  return {
    i: step.id,
    ...(plain ? {} : { b: parts.map(({ id }) => id) }),
    ...(step.skipped ? { x: 1 } : {}),
    ...(step.title === undefined ? {} : { t: step.title }),
    ...(differs('detail') ? { d: step.detail ?? 0 } : {}),
    ...(differs('view') ? { v: step.view ?? '' } : {}),
    ...(differs('subject') ? { s: step.subject } : {}),
    ...(differs('section') ? { c: step.section } : {}),
    ...(differs('nodes') ? { n: whole() ?? step.nodes } : {}),
    ...(differs('edges') ? { e: same(step.edges, edgesAmong(file, step.nodes)) ? 1 : step.edges } : {}),
    ...(differs('quotes') ? { q: step.quotes.map(({ start, end, quote }) => [start, end, quote]) } : {}),
  }
}

/** The entries of steps; such as stand in the article's order become one. */
function entriesOf(file: GraphFile, steps: readonly Step[], base: readonly Step[]): Entry[] {
  const entries: Entry[] = []
  let run: { from: number; to: number } | null = null
  const close = () => {
    const first = run && base[run.from]?.id
    const last = run && base[run.to]?.id
    if (first && last) entries.push(first === last ? first : [first, last])
    run = null
  }
  for (const step of steps) {
    const at = base.findIndex((own) => sameSteps([own], [step]))
    if (at < 0) {
      close()
      entries.push(changesOf(file, step, base))
    } else if (run && run.to + 1 === at) run = { from: run.from, to: at }
    else {
      close()
      run = { from: at, to: at }
    }
  }
  close()
  return entries
}

const base64url = (bytes: Uint8Array): string =>
  btoa(strFromU8(bytes, true)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')

const bytesOf = (words: string): Uint8Array =>
  strToU8(atob(words.replace(/-/g, '+').replace(/_/g, '/')), true)

/** What a link says of these steps, in letters of base64url; notes are left out. */
export function encodeTalk(file: CheckedGraphFile, steps: readonly Step[]): string {
  let told: readonly [TalkLength, ...Entry[]] | null = null
  for (const length of TALK_LENGTHS) {
    const base = articleSteps(file, length)
    if (sameSteps(base, steps)) return length
    const entries = entriesOf(file, steps.map(withoutNotes), base)
    const words = (list: readonly Entry[]) => list.filter((entry) => typeof entry === 'object').length
    if (told === null || words(entries) < words(told)) told = [length, ...entries]
  }
  return VERSION + base64url(deflateSync(strToU8(JSON.stringify(told)), { level: 9 }))
}

/** Tells what a link says that is no talk. */
export class TalkLinkError extends Error {
  override readonly name = 'TalkLinkError'
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isSubject = (value: unknown): value is StepSubject =>
  (STEP_SUBJECTS as readonly unknown[]).includes(value)

const isWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((word) => typeof word === 'string')

function quoteOf(value: unknown): Quote | null {
  if (!Array.isArray(value)) return null
  const [start, end, quote] = value as readonly unknown[]
  return Number.isInteger(start) && Number.isInteger(end) && typeof quote === 'string'
    ? { start: start as number, end: end as number, quote }
    : null
}

/** A step that the article does not have any more: it is listed as lost. */
const gone = (id: string): Step => ({ id, subject: 'section', section: id, nodes: [], edges: [], quotes: [] })

function changed(file: GraphFile, changes: Record<string, unknown>, base: ReadonlyMap<string, Step>): Step {
  const { i, b, x, t, d, v, s, c, n, e, q } = changes
  if (typeof i !== 'string') throw new TalkLinkError('a step has no id')
  const parts = isWords(b) ? b : base.has(i) ? [i] : []
  const told = together(parts.map((id) => base.get(id) ?? gone(id)))
  const fresh: Step = { id: i, subject: 'own', section: 's', nodes: [], edges: [], quotes: [] }
  const { skipped, title, notes, detail, view, ...frame } = told ?? fresh
  const nodes = isDetail(n) ? nodesUpTo(file, n) : isWords(n) ? n : frame.nodes
  const edges = e === 1 ? edgesAmong(file, nodes) : isWords(e) ? e : frame.edges
  const chosenDetail = d === undefined ? detail : isDetail(d) ? d : undefined
  const chosenView = v === undefined ? view : isLayoutId(v) ? v : undefined
  return {
    ...frame,
    id: i,
    subject: isSubject(s) ? s : frame.subject,
    section: typeof c === 'string' ? c : frame.section,
    nodes,
    edges,
    quotes: Array.isArray(q) ? q.map(quoteOf).filter((quote) => quote !== null) : frame.quotes,
    ...(typeof t === 'string' ? { title: t } : {}),
    ...(chosenDetail === undefined ? {} : { detail: chosenDetail }),
    ...(chosenView === undefined ? {} : { view: chosenView }),
    ...(x === 1 ? { skipped: true as const } : {}),
  }
}

function stepsOfEntry(file: GraphFile, entry: unknown, base: ReadonlyMap<string, Step>): readonly Step[] {
  if (typeof entry === 'string') return [base.get(entry) ?? gone(entry)]
  if (isRecord(entry)) return [changed(file, entry, base)]
  if (!isWords(entry) || entry.length !== 2) throw new TalkLinkError('a step is none')
  const [first = '', last = ''] = entry
  const ids = [...base.keys()]
  const from = ids.indexOf(first)
  const to = ids.indexOf(last)
  // An end that the article has no more is told; what stood between cannot be known.
  if (from < 0 || to < from) return [first, last].map((id) => base.get(id) ?? gone(id))
  return [...base.values()].slice(from, to + 1)
}

function unfolded(code: string): unknown {
  let json: string
  try {
    json = strFromU8(inflateSync(bytesOf(code.slice(1)), { out: new Uint8Array(UNFOLDED_AT_MOST) }))
  } catch {
    throw new TalkLinkError('it is cut off or damaged')
  }
  try {
    return JSON.parse(json)
  } catch {
    throw new TalkLinkError('it is cut off or damaged')
  }
}

const isLength = (value: unknown): value is TalkLength => (TALK_LENGTHS as readonly unknown[]).includes(value)

/**
 * The steps that a link says, told from the article as it is now: what it names of the article that is gone is listed, not dropped.
 * Throws a TalkLinkError, and nothing else, for what is no talk.
 */
export function decodeTalk(file: CheckedGraphFile, code: string): readonly Step[] {
  if (isLength(code)) return articleSteps(file, code)
  if (!code.startsWith(VERSION)) throw new TalkLinkError('it was made by another version of this program')
  const value = unfolded(code)
  const [length, ...entries] = Array.isArray(value) ? (value as readonly unknown[]) : []
  if (!isLength(length)) throw new TalkLinkError('it is no talk')
  const base = new Map(articleSteps(file, length).map((step) => [step.id, step]))
  const steps = new Map<string, Step>()
  for (const entry of entries)
    for (const step of stepsOfEntry(file, entry, base)) {
      if (steps.size >= STEPS_AT_MOST) throw new TalkLinkError('it has too many steps')
      if (!steps.has(step.id)) steps.set(step.id, step)
    }
  return [...steps.values()]
}
