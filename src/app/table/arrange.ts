import { BASES, EDGE_TYPES } from '../../model/kinds.ts'
import type { Atlas } from '../state/atlas.ts'
import { TABLE_COLUMNS, type TableColumn, type TableView } from '../state/state.ts'
import {
  type CellWords,
  cellText,
  isListed,
  LISTED,
  type Listed,
  listedValue,
  REVIEWS,
  reviewState,
} from './cells.ts'
import type { TableRow } from './rows.ts'

/** The rows that a view of the table shows, in its order. */
export interface Arranged {
  readonly rows: readonly TableRow[]
  /** How many rows each value of a listed column has among those that pass the other columns' filters. */
  readonly counts: Readonly<Record<Listed, ReadonlyMap<string, number>>>
}

/** After every word, for cells that say nothing. */
const LAST = '\uffff'

/** What rows are ordered by in one column: names by their sound, values in the order of their lists, sentences as the text has them. */
function sortKey(atlas: Atlas, row: TableRow, column: TableColumn, order: number): string | number {
  const sound = (key: string) => {
    const node = atlas.nodes.get(key)
    return `${node?.pinyin ?? ''} ${node?.label ?? ''}`
  }
  switch (column) {
    case 'type':
      return EDGE_TYPES.indexOf(row.edge.attributes.type)
    case 'from':
      return sound(row.edge.source)
    case 'to':
      return sound(row.edge.target)
    case 'cue':
      return row.evidence.cues.map(({ quote }) => quote).join('…') || LAST
    case 'place':
    case 'sentence':
      return order
    case 'basis':
      return BASES.indexOf(row.edge.attributes.basis)
    case 'rule':
      return row.evidence.rule ?? LAST
    case 'review':
      return REVIEWS.indexOf(reviewState(row))
  }
}

function sorted(
  atlas: Atlas,
  rows: readonly TableRow[],
  { sort, descending }: TableView,
): readonly TableRow[] {
  if (sort === null) return rows
  const sign = descending ? -1 : 1
  return rows
    .map((row, order) => ({ row, key: sortKey(atlas, row, sort, order) }))
    .sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : 0))
    .map(({ row }) => row)
}

/**
 * Filters and sorts rows that come in text order. A filter of a listed column names its value, any other must stand in the cell,
 * capital or small. What sorts as equal keeps the text's order. Time: linear in rows, times their logarithm where sorted.
 */
export function arrange(
  atlas: Atlas,
  words: CellWords,
  rows: readonly TableRow[],
  view: TableView,
): Arranged {
  const filters = TABLE_COLUMNS.flatMap((column) => {
    const asked = view.filters[column]?.trim().toLowerCase() ?? ''
    return asked === '' ? [] : [{ column, asked }]
  })
  const passes = (row: TableRow, column: TableColumn, asked: string): boolean =>
    isListed(column)
      ? listedValue(row, column).toLowerCase() === asked
      : cellText(atlas, words, row, column).toLowerCase().includes(asked)
  const counts = Object.fromEntries(LISTED.map((column) => [column, new Map<string, number>()])) as Record<
    Listed,
    Map<string, number>
  >
  const shown: TableRow[] = []
  for (const row of rows) {
    const failed = filters.filter(({ column, asked }) => !passes(row, column, asked))
    if (failed.length === 0) shown.push(row)
    for (const column of LISTED)
      if (failed.length === 0 || (failed.length === 1 && failed[0]?.column === column)) {
        const value = listedValue(row, column)
        counts[column].set(value, (counts[column].get(value) ?? 0) + 1)
      }
  }
  return { rows: sorted(atlas, shown, view), counts }
}

/** The view after a press on a column's head: upwards, downwards, and back to the text's order. */
export function pressed(view: TableView, column: TableColumn): TableView {
  if (view.sort !== column) return { ...view, sort: column, descending: false }
  return view.descending ? { ...view, sort: null, descending: false } : { ...view, descending: true }
}

/** The view with one column's filter set; an empty one is lifted. */
export function filtered(view: TableView, column: TableColumn, asked: string): TableView {
  const { [column]: _, ...others } = view.filters
  return { ...view, filters: asked === '' ? others : { ...others, [column]: asked } }
}
