import type { Span } from '../../model/span.ts'
import { TABLE_MESSAGES, type TableMessages } from '../messages/table.ts'
import type { Messages } from '../messages.ts'
import { placesWords } from '../placeWords.ts'
import { ruleWords } from '../ruleWords.ts'
import type { Atlas } from '../state/atlas.ts'
import type { TableColumn } from '../state/state.ts'
import { nodeName } from '../state/wording.ts'
import type { TableRow } from './rows.ts'

/** The columns with few values, each of which can be chosen from a list. */
export const LISTED = ['type', 'basis', 'rule', 'review'] as const satisfies readonly TableColumn[]
export type Listed = (typeof LISTED)[number]

export const isListed = (column: TableColumn): column is Listed =>
  (LISTED as readonly TableColumn[]).includes(column)

/** How far the review of a row has come, what wants a look first. What structure says needs none. */
export const REVIEWS = ['doubtful', 'unreviewed', 'confirmed', 'needless'] as const
export type ReviewState = (typeof REVIEWS)[number]

export const reviewState = ({ edge, evidence }: TableRow): ReviewState =>
  evidence.review?.verdict ?? (edge.attributes.basis === 'structure' ? 'needless' : 'unreviewed')

/** Stands for rows that no rule made. */
export const NO_RULE = '-'

/** What a filter of a listed column is compared with: the same in every language, so that an address holds in each. */
export function listedValue(row: TableRow, column: Listed): string {
  switch (column) {
    case 'type':
      return row.edge.attributes.type
    case 'basis':
      return row.edge.attributes.basis
    case 'rule':
      return row.evidence.rule ?? NO_RULE
    case 'review':
      return reviewState(row)
  }
}

/** The words of a page's language that cells are made of. */
export interface CellWords {
  readonly words: Messages
  readonly table: TableMessages
  /** Where words of the text stand, as one would cite them. */
  readonly placeOf: (span: Span) => string
  /** A rule with its name. */
  readonly ruleOf: (id: string) => string
}

export const cellWords = (atlas: Atlas, words: Messages): CellWords => ({
  words,
  table: TABLE_MESSAGES[words.language],
  placeOf: placesWords(words, atlas),
  ruleOf: (id) => ruleWords(atlas.attributes, id),
})

/** A value of a listed column in words. Unknown values come back as they are. */
export function valueWords({ words, table, ruleOf }: CellWords, column: Listed, value: string): string {
  if (column === 'rule') return value === NO_RULE ? table.noRule : ruleOf(value)
  const named: Readonly<Record<string, string>> =
    column === 'type'
      ? Object.fromEntries(Object.entries(words.types).map(([type, { out }]) => [type, out]))
      : column === 'basis'
        ? words.bases
        : table.reviews
  return named[value] ?? value
}

/** The sentences of a row, whole. */
export const sentenceWords = (atlas: Atlas, { evidence }: TableRow): string =>
  evidence.sentences.map(({ start, end }) => atlas.attributes.text.slice(start, end)).join(' / ')

/** What a cell says, whole and in plain words: it is searched, shown as its title and written to CSV. */
export function cellText(atlas: Atlas, words: CellWords, row: TableRow, column: TableColumn): string {
  switch (column) {
    case 'from':
      return nodeName(atlas, row.edge.source, words.words.language)
    case 'to':
      return nodeName(atlas, row.edge.target, words.words.language)
    case 'cue':
      return row.evidence.cues.map(({ quote }) => quote).join('…')
    case 'place':
      return words.placeOf(row.evidence.from)
    case 'sentence':
      return sentenceWords(atlas, row)
    case 'review': {
      const reason = row.evidence.review?.reason ?? ''
      const state = words.table.reviews[reviewState(row)]
      return reason === '' ? state : `${state}${words.words.signs.colon}${reason}`
    }
    default:
      return valueWords(words, column, listedValue(row, column))
  }
}
