import type { Atlas } from '../state/atlas.ts'
import { TABLE_COLUMNS } from '../state/state.ts'
import { type CellWords, cellText } from './cells.ts'
import type { TableRow } from './rows.ts'

/** The rows of a CSV file: a head in the page's language, then every row with the columns as shown, which piece of how many of its relation's evidence it is, and its edge's key. */
export function csvRows(atlas: Atlas, words: CellWords, rows: readonly TableRow[]): string[][] {
  const { columns, piece, pieces, key } = words.table
  return [
    [...TABLE_COLUMNS.map((column) => columns[column]), piece, pieces, key],
    ...rows.map((row) => [
      ...TABLE_COLUMNS.map((column) => cellText(atlas, words, row, column)),
      String(row.index + 1),
      String(row.edge.attributes.evidence.length),
      row.edge.key,
    ]),
  ]
}
