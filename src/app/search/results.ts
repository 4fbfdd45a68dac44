import type { NodeKind } from '../../model/kinds.ts'
import type { Atlas } from '../state/atlas.ts'
import { LANGUAGES, type Language, type State } from '../state/state.ts'
import { asksOf } from './asks.ts'
import { COMMAND_READINGS } from './commandReadings.ts'
import type { Command } from './commands.ts'
import { Corpus, Lexicon } from './corpus.ts'
import { fold } from './fold.ts'
import { kindQuery } from './kindWords.ts'
import { type NameHit, type Names, RANKS, searchNames } from './names.ts'
import { type PartCount, partCounts } from './partCounts.ts'
import { type PastedLink, pastedLink, quotedWords } from './pasted.ts'
import { parseQuery } from './query.ts'
import type { SearchIndex } from './searchIndex.ts'
import { MOST_HITS, searchText, type TextHit } from './textHits.ts'

/** One line of the palette. Marked spans count code units of the words shown; they are empty where nothing is marked. */
export type Result =
  | {
      readonly kind: 'node'
      readonly key: string
      readonly node: NodeKind
      readonly name: string
      readonly other: boolean
      readonly start: number
      readonly end: number
    }
  | { readonly kind: 'text'; readonly hit: TextHit }
  | { readonly kind: 'command'; readonly command: Command; readonly start: number; readonly end: number }
  | { readonly kind: 'link'; readonly link: PastedLink }
  | { readonly kind: 'more'; readonly group: GroupId; readonly total: number }

export type GroupId = 'nodes' | 'asks' | 'text' | 'commands' | 'recent' | 'link'

/** Results of one sort. `total` counts also those that are not listed; it is 0 for what is offered, not found. `parts` tells of hits in the text where they stand. */
export interface Group {
  readonly id: GroupId
  readonly total: number
  readonly results: readonly Result[]
  readonly parts?: readonly PartCount[]
}

/** So many of a group are listed before the reader asks for all; and at most. */
const FEW: Readonly<Record<GroupId, number>> = { nodes: 8, asks: 3, text: 6, commands: 5, recent: 5, link: 1 }
const MOST = 60

/** Commands as search looks at them: each by its name in the page's language, then in the other. */
export interface CommandNames {
  readonly commands: readonly Command[]
  readonly names: Readonly<Record<Language, Names>>
  readonly order: Int32Array
}

function namesOf(commands: readonly Command[], language: Language): Names {
  const readings = new Map<string, string>()
  for (const [syllable, characters] of Object.entries(COMMAND_READINGS))
    for (const character of characters) readings.set(character, syllable)
  const corpus = new Corpus(new Lexicon())
  const entries = commands.flatMap(({ names }, item) =>
    [language, ...LANGUAGES.filter((other) => other !== language)].map((own, which) => {
      corpus.add(names[own], (character) => readings.get(character))
      return { words: names[own], item, which }
    }),
  )
  return {
    corpus,
    folded: entries.map(({ words }) => fold(words).text),
    words: entries.map(({ words }) => words),
    items: entries.map(({ item }) => item),
    which: entries.map(({ which }) => which),
  }
}

export const commandNames = (commands: readonly Command[]): CommandNames => ({
  commands,
  names: { zh: namesOf(commands, 'zh'), en: namesOf(commands, 'en') },
  order: Int32Array.from(commands, (_, i) => i),
})

/** What is searched, and how. */
export interface Asked {
  readonly typed: string
  readonly atlas: Atlas
  readonly index: SearchIndex
  readonly commands: CommandNames
  readonly state: State
  /** The groups of which all results are listed. */
  readonly unfolded: ReadonlySet<GroupId>
  /** Whether the text and what was not quite typed are searched, too: what a large graph takes a second look for. */
  readonly thorough: boolean
}

function listed(asked: Asked, id: GroupId, results: readonly Result[], total: number): Group {
  const few = FEW[id]
  // A line that unfolds a single one could as well be that one.
  if (asked.unfolded.has(id) || results.length <= few + 1) return { id, total, results }
  return { id, total, results: [...results.slice(0, few), { kind: 'more', group: id, total }] }
}

function nodeResult({ items }: SearchIndex, { item, name, start, end }: NameHit): Result[] {
  const found = items[item]
  if (!found) return []
  const { key, kind, names } = found
  return [{ kind: 'node', key, node: kind, name: names[name] ?? '', other: name > 0, start, end }]
}

/**
 * The results in groups, the group with the best first: an exact name before commands, those before what was not quite typed.
 * Empty where nothing answers; for an empty query always.
 */
export function resultsOf(asked: Asked): Group[] {
  const { typed, atlas, index, commands, state, thorough } = asked
  const link = pastedLink(typed, atlas, state)
  if (link) return [{ id: 'link', total: 1, results: [{ kind: 'link', link }] }]
  const query = parseQuery(quotedWords(typed))
  if (query.text === '') return []
  const text = thorough ? searchText(index.text, query) : { hits: [], rank: 0 }
  // Where the text has what was typed, nothing else was meant.
  const forgiving = thorough && (text.hits.length === 0 || text.rank >= RANKS.near)
  const kind = kindQuery(query)
  const order = index.order()
  const ofKind = (item: number) => kind !== null && index.items[item]?.kind === kind.kind
  const within = kind !== null && kind.rest.text !== ''
  const names = within
    ? searchNames(index.names, kind.rest, order, order.length, forgiving)
    : searchNames(
        index.names,
        query,
        order,
        MOST,
        forgiving,
        kind ? { rank: RANKS.kind, of: ofKind } : undefined,
      )
  const hits = within ? names.hits.filter(({ item }) => ofKind(item)) : names.hits
  const nodes = { hits, total: within ? hits.length : names.total }
  const sparse = nodes.total === 0 && text.hits.length === 0
  const named = searchNames(commands.names[state.language], query, commands.order, MOST, thorough && sparse)
  const groups: { rank: number; group: Group }[] = []
  const add = (rank: number | undefined, id: GroupId, results: readonly Result[], total: number) => {
    if (rank !== undefined && results.length > 0)
      groups.push({ rank, group: listed(asked, id, results, total) })
  }
  add(
    // Whoever names a kind wants to see what is of it.
    nodes.hits[0] && (kind ? RANKS.exact : nodes.hits[0].rank),
    'nodes',
    nodes.hits.slice(0, MOST).flatMap((hit) => nodeResult(index, hit)),
    nodes.total,
  )
  const first = nodes.hits[0]
  const key = first && index.items[first.item]?.key
  // Of the first concept that has the words that were typed; who names a kind has none in mind.
  if (
    thorough &&
    kind === null &&
    first &&
    key !== undefined &&
    first.rank < RANKS.near &&
    query.text.length > 1
  )
    add(
      first.rank,
      'asks',
      asksOf(atlas, key).map((command): Result => ({ kind: 'command', command, start: 0, end: 0 })),
      0,
    )
  add(
    named.hits[0]?.rank,
    'commands',
    named.hits.flatMap(({ item, start, end, name }): Result[] => {
      const command = commands.commands[item]
      const mark = name === 0 ? { start, end } : { start: 0, end: 0 }
      return command ? [{ kind: 'command', command, ...mark }] : []
    }),
    named.total,
  )
  add(
    text.rank,
    'text',
    text.hits.map((hit): Result => ({ kind: 'text', hit })),
    text.hits.length,
  )
  const told = groups.find(({ group }) => group.id === 'text')
  // Of more hits only the first are known.
  if (told && text.hits.length < MOST_HITS)
    told.group = { ...told.group, parts: partCounts(atlas, text.hits) }
  // The sort is stable: concepts before commands before the text.
  return groups.sort((a, b) => a.rank - b.rank).map(({ group }) => group)
}
