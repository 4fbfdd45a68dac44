import type { Corpus } from './corpus.ts'
import { fold, unfolded } from './fold.ts'
import { HEAD, INSIDE, locate, type Mode, type Position, PREFIX, scan, WHOLE } from './match.ts'
import type { Query } from './query.ts'

/** How words answer a query, the best first. Each of the last four has three ranks of its own, by where it is found. */
export const RANKS = {
  exact: 0,
  prefix: 1,
  substring: 2,
  terms: 3,
  kind: 4,
  sound: 5,
  initials: 8,
  near: 11,
  wrong: 14,
} as const

/** A name that answers the query. Spans count code units of the name; empty where nothing of it is to be marked. */
export interface NameHit {
  /** The number of what bears the name. */
  readonly item: number
  readonly rank: number
  /** Which of the item's names, 0 for its first. */
  readonly name: number
  readonly start: number
  readonly end: number
}

/** Words with the number of what bears them. Pieces of the corpus have the same numbers. */
export interface Names {
  readonly corpus: Corpus
  /** By piece: the folded name, the item, and which of its names it is. */
  readonly folded: readonly string[]
  readonly words: readonly string[]
  readonly items: readonly number[]
  readonly which: readonly number[]
}

/** Enough of better hits makes those that need forgiveness unwelcome. */
const ENOUGH = 8

/** The modes in the order of their ranks; the last two only where little else is found. */
const MODES: readonly { readonly mode: Mode; readonly letters: boolean; readonly scarce: boolean }[] = [
  { mode: 'sound', letters: true, scarce: false },
  { mode: 'initials', letters: true, scarce: false },
  { mode: 'near', letters: true, scarce: true },
  { mode: 'wrong', letters: false, scarce: true },
]

/** Where the units that answer lie in the piece's words; null where the whole of a long query is not answered there. */
export function spanIn(
  corpus: Corpus,
  query: Query,
  mode: Mode,
  piece: number,
  position: Position,
): { readonly position: Position; readonly start: number; readonly end: number } | null {
  const tried = query.characters.length > HEAD ? [WHOLE, PREFIX, INSIDE] : [position]
  for (const at of tried) {
    const units = locate(corpus, query, mode, piece, at)
    if (!units) continue
    const start = corpus.places[units[0]] as number
    return { position: at, start, end: (corpus.places[units[1] - 1] as number) + 1 }
  }
  return null
}

const NONE = 255

/** The best rank of every item so far, and the piece that has it. */
class Best {
  readonly ranks: Uint8Array
  readonly pieces: Int32Array
  count = 0

  constructor(size: number) {
    this.ranks = new Uint8Array(size).fill(NONE)
    this.pieces = new Int32Array(size)
  }

  /** Pieces come in the order of an item's names: the first of equals stays. */
  keep(item: number, rank: number, piece: number): void {
    const before = this.ranks[item] as number
    if (rank >= before) return
    if (before === NONE) this.count++
    this.ranks[item] = rank
    this.pieces[item] = piece
  }
}

function byCharacters({ folded, items }: Names, { text, terms }: Query, best: Best): void {
  for (let piece = 0; piece < folded.length; piece++) {
    const name = folded[piece] as string
    const at = name.indexOf(text)
    if (at >= 0) {
      const rank = at > 0 ? RANKS.substring : name.length === text.length ? RANKS.exact : RANKS.prefix
      best.keep(items[piece] as number, rank, piece)
    } else if (terms.length > 1 && terms.every((term) => name.includes(term)))
      best.keep(items[piece] as number, RANKS.terms, piece)
  }
}

function bySound({ corpus, items }: Names, query: Query, best: Best, forgiving: boolean): void {
  const long = query.characters.length > HEAD
  const skip = new Uint8Array(corpus.size)
  for (const { mode, letters, scarce } of MODES) {
    if ((letters && !query.hasLetters) || (scarce && (!forgiving || best.count >= ENOUGH))) continue
    for (let piece = 0; piece < skip.length; piece++)
      if (best.ranks[items[piece] as number] !== NONE) skip[piece] = 1
    scan(corpus, query, mode, skip, (piece, position) => {
      const span = long ? spanIn(corpus, query, mode, piece, position) : null
      if (!long || span) best.keep(items[piece] as number, RANKS[mode] + (span?.position ?? position), piece)
    })
  }
}

/** The span of a name that is to be marked. */
function marked({ corpus, words }: Names, query: Query, piece: number, rank: number): [number, number] {
  const name = fold(words[piece] as string)
  if (rank <= RANKS.substring) {
    const at = name.text.indexOf(query.text)
    return unfolded(name, at, at + query.text.length)
  }
  const found = [...MODES].reverse().find(({ mode }) => rank >= RANKS[mode])
  const span = found && spanIn(corpus, query, found.mode, piece, (rank - RANKS[found.mode]) as Position)
  return span ? [span.start, span.end] : [0, 0]
}

/** What a search among names found: the first hits in order, and how many there are in all. */
export interface NameHits {
  readonly hits: readonly NameHit[]
  readonly total: number
}

/**
 * The items that answer the query by one of their names, each with its best, at most `limit` of them: by rank, an item's first
 * name before its others, then by `order`, the place of each item among items of one rank (each another).
 * Only a `forgiving` search looks for what was not quite typed, where little else is found: it takes several times as long.
 * `also` says which items answer besides, by another rank.
 */
export function searchNames(
  names: Names,
  query: Query,
  order: Int32Array,
  limit: number,
  forgiving = true,
  also?: { readonly rank: number; readonly of: (item: number) => boolean },
): NameHits {
  if (query.text === '') return { hits: [], total: 0 }
  const best = new Best(order.length)
  byCharacters(names, query, best)
  if (also)
    names.items.forEach((item, piece) => {
      if (names.which[piece] === 0 && also.of(item)) best.keep(item, also.rank, piece)
    })
  bySound(names, query, best, forgiving)
  const size = order.length
  const sorted = new Float64Array(best.count)
  let at = 0
  const byOrder = new Int32Array(size)
  for (let item = 0; item < size; item++) {
    const rank = best.ranks[item] as number
    if (rank === NONE) continue
    const other = (names.which[best.pieces[item] as number] as number) > 0 ? 1 : 0
    const place = order[item] as number
    byOrder[place] = item
    sorted[at++] = (rank * 2 + other) * size + place
  }
  sorted.sort()
  const hits = [...sorted.subarray(0, limit)].map((value): NameHit => {
    const item = byOrder[value % size] as number
    const rank = best.ranks[item] as number
    const piece = best.pieces[item] as number
    const [start, end] = marked(names, query, piece, rank)
    return { item, rank, name: names.which[piece] as number, start, end }
  })
  return { hits, total: best.count }
}
