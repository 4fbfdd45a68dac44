import { TABLE_COLUMNS, type TableColumn, type TableView } from '../state/state.ts'
import { type CellWords, isListed, valueWords } from './cells.ts'

interface NoRowProps {
  readonly view: TableView
  readonly words: CellWords
  /** Whether the graph has no relations at all. */
  readonly bare: boolean
  /** Lifts the filter of one column, or all. */
  readonly onLift: (column: TableColumn | null) => void
}

/** Stands where no row is left: which filters together nothing passes, and the way back. */
export function NoRow({ view, words, bare, onLift }: NoRowProps) {
  const { table } = words
  if (bare) return <p class="no-row">{table.empty}</p>
  const filters = TABLE_COLUMNS.flatMap((column) => {
    const asked = view.filters[column]
    if (asked === undefined) return []
    const name = table.columns[column]
    const told = isListed(column)
      ? table.is(name, valueWords(words, column, asked))
      : table.holds(name, asked)
    return [{ column, told }]
  })
  return (
    <div class="no-row">
      <p>{table.none(filters.map(({ told }) => told))}</p>
      <div class="lifts">
        {filters.length > 1 &&
          filters.map(({ column, told }) => (
            <button key={column} type="button" class="tool" onClick={() => onLift(column)}>
              {table.liftOne(told)}
            </button>
          ))}
        <button type="button" class="tool" onClick={() => onLift(null)}>
          {table.lift}
        </button>
      </div>
    </div>
  )
}
