import { TABLE_COLUMNS, type TableView } from '../state/state.ts'
import { type CellWords, isListed, valueWords } from './cells.ts'

interface NoRowProps {
  readonly view: TableView
  readonly words: CellWords
  /** Whether the graph has no relations at all. */
  readonly bare: boolean
  readonly onLift: () => void
}

/** Stands where no row is left: which filters together nothing passes, and the way back. */
export function NoRow({ view, words, bare, onLift }: NoRowProps) {
  const { table } = words
  if (bare) return <p class="no-row">{table.empty}</p>
  const filters = TABLE_COLUMNS.flatMap((column) => {
    const asked = view.filters[column]
    if (asked === undefined) return []
    const name = table.columns[column]
    return [isListed(column) ? table.is(name, valueWords(words, column, asked)) : table.holds(name, asked)]
  })
  return (
    <div class="no-row">
      <p>{table.none(filters)}</p>
      <button type="button" class="tool" onClick={onLift}>
        {table.lift}
      </button>
    </div>
  )
}
