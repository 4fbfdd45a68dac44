import { placeWords } from '../placeWords.ts'
import type { Atlas } from '../state/atlas.ts'
import { TABLE_COLUMNS } from '../state/state.ts'
import { type CellWords, cellText } from './cells.ts'
import type { TableRow } from './rows.ts'

/** The rows of a CSV file: a head in the page's language, then every row with the columns as shown, its place, which piece of how many of its relation's evidence it is, and its edge's key. */
export function csvRows(atlas: Atlas, words: CellWords, rows: readonly TableRow[]): string[][] {
  const { columns, place, piece, pieces, key } = words.table
  // Rows of one sentence stand side by side: a large text counts its sentences once for each.
  const places = new Map<number, string>()
  const placeOf = ({ evidence: { from } }: TableRow): string => {
    const known = places.get(from.start) ?? placeWords(words.words, atlas, from)
    places.set(from.start, known)
    return known
  }
  return [
    [...TABLE_COLUMNS.map((column) => columns[column]), place, piece, pieces, key],
    ...rows.map((row) => [
      ...TABLE_COLUMNS.map((column) => cellText(atlas, words, row, column)),
      placeOf(row),
      String(row.index + 1),
      String(row.edge.attributes.evidence.length),
      row.edge.key,
    ]),
  ]
}
