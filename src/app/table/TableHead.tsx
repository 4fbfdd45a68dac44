import type { RefObject } from 'preact'
import { TABLE_COLUMNS, type TableColumn, type TableView } from '../state/state.ts'
import { type Arranged, filtered, pressed } from './arrange.ts'
import { type CellWords, isListed, type Listed, valueWords } from './cells.ts'

interface FilterProps {
  readonly column: TableColumn
  readonly view: TableView
  readonly counts: Arranged['counts']
  readonly words: CellWords
  readonly onShow: (view: TableView) => void
}

/** The values of a listed column that some row has or that is asked for, each with its count. */
function ListFilter({ column, view, counts, words, onShow }: FilterProps & { readonly column: Listed }) {
  const { table } = words
  const asked = view.filters[column] ?? ''
  const values = [...counts[column]]
  if (asked !== '' && !counts[column].has(asked)) values.push([asked, 0])
  return (
    <select
      aria-label={table.filter(table.columns[column])}
      class={asked === '' ? undefined : 'asked'}
      value={asked}
      onChange={({ currentTarget }) => onShow(filtered(view, column, currentTarget.value))}
    >
      <option value="">{table.any}</option>
      {values.map(([value, count]) => (
        <option key={value} value={value}>
          {`${valueWords(words, column, value)} ${count}`}
        </option>
      ))}
    </select>
  )
}

/** Words that must stand in a column. What an input method still composes is not asked for yet. */
function TextFilter({ column, view, words, onShow }: Omit<FilterProps, 'counts'>) {
  const { table } = words
  const asked = view.filters[column] ?? ''
  const ask = (typed: string) => {
    if (typed !== asked) onShow(filtered(view, column, typed))
  }
  return (
    <input
      type="text"
      autocomplete="off"
      aria-label={table.filter(table.columns[column])}
      class={asked === '' ? undefined : 'asked'}
      value={asked}
      onInput={(event) => {
        if (!event.isComposing) ask(event.currentTarget.value)
      }}
      onCompositionEnd={({ currentTarget }) => ask(currentTarget.value)}
    />
  )
}

interface HeadProps extends Omit<FilterProps, 'column'> {
  readonly headRef: RefObject<HTMLTableSectionElement>
}

/** The heads of the columns: each sorts by a press, and filters below. */
export function TableHead({ headRef, view, counts, words, onShow }: HeadProps) {
  const { table } = words
  return (
    <thead ref={headRef}>
      <tr aria-rowindex={1}>
        {TABLE_COLUMNS.map((column) => {
          const name = table.columns[column]
          const sorted = view.sort === column
          const next = !sorted ? 'up' : view.descending ? 'text' : 'down'
          return (
            <th
              key={column}
              scope="col"
              aria-sort={sorted ? (view.descending ? 'descending' : 'ascending') : 'none'}
            >
              <button
                type="button"
                class="sort"
                title={table.sort[next](name)}
                onClick={() => onShow(pressed(view, column))}
              >
                {name}
                <span class="order" aria-hidden="true">
                  {sorted ? (view.descending ? '↓' : '↑') : ''}
                </span>
              </button>
              {isListed(column) ? (
                <ListFilter column={column} view={view} counts={counts} words={words} onShow={onShow} />
              ) : (
                <TextFilter column={column} view={view} words={words} onShow={onShow} />
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
