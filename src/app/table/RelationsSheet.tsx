import { Fragment } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { writeCsv } from '../../exchange/csv/writeCsv.ts'
import { fileNameOf } from '../../exchange/fileName.ts'
import { download } from '../download.ts'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { Sheet } from '../Sheet.tsx'
import { TABLE_COLUMNS, type TableColumn, type TableView } from '../state/state.ts'
import { openSheet, select, showPanel, sortTable } from '../state/transitions.ts'
import { arrange, filtered } from './arrange.ts'
import { cellWords } from './cells.ts'
import { csvRows } from './csvRows.ts'
import { NoRow } from './NoRow.tsx'
import { Row } from './Row.tsx'
import { rowsOf, type TableRow } from './rows.ts'
import { TableHead } from './TableHead.tsx'
import type { TablePlace } from './tablePlace.ts'
import { useRowHeight } from './useRowHeight.ts'
import { Whole } from './Whole.tsx'

/** Rows drawn above and below what is seen. */
const BEYOND = 8

/** Rows drawn before the height of the sheet is known. */
const AT_FIRST = 24

const isRowLink = (element: Element | null): boolean => element?.matches('.row-link') ?? false

/** How far each key moves from a row; a page is what is seen. */
function moved(key: string, at: number, last: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'PageDown':
      return Math.min(at + page, last)
    case 'PageUp':
      return Math.max(at - page, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

/** All relations of the graph, a row for each piece of evidence; only the rows near those seen are in the page. */
export function RelationsSheet({ place }: { readonly place: TablePlace }) {
  const { store, words: inLanguage } = useExplorer()
  const { atlas } = store
  const view = usePicked((state) => state.table)
  const selection = usePicked((state) => state.selection)
  const words = inLanguage.value
  const cells = useMemo(() => cellWords(atlas, words), [atlas, words])
  const { table } = cells
  const all = useMemo(() => rowsOf(atlas), [atlas])
  const { rows, counts } = useMemo(() => arrange(atlas, cells, all, view), [atlas, cells, all, view])
  const height = useRowHeight()
  const scroller = useRef<HTMLDivElement>(null)
  const head = useRef<HTMLTableSectionElement>(null)
  const [first, setFirst] = useState(() => Math.floor(place.scrolled / height))
  const [seen, setSeen] = useState(AT_FIRST)
  const selected = selection?.kind === 'edge' ? `${selection.index} ${selection.key}` : null
  const [current, setCurrent] = useState(selected ?? place.row)
  const found = useMemo(() => rows.findIndex(({ key }) => key === current), [rows, current])
  const at = Math.max(found, 0)
  const [unfolded, setUnfolded] = useState(place.unfolded)
  const [wholeHeight, setWholeHeight] = useState(0)
  const wholeAt = useMemo(
    () => (unfolded === null ? -1 : rows.findIndex(({ key }) => key === unfolded)),
    [rows, unfolded],
  )
  /** Where a row begins, in CSS pixels below the head. */
  const topOf = (index: number) => index * height + (wholeAt >= 0 && index > wholeAt ? wholeHeight : 0)
  const [asking, setAsking] = useState(false)
  /** Whether the row that becomes the current one shall have the focus. */
  const focusNext = useRef(false)

  const measure = () => {
    const element = scroller.current
    if (!element) return
    place.scrolled = element.scrollTop
    setFirst(Math.floor(element.scrollTop / height))
    setSeen(Math.ceil(element.clientHeight / height))
  }
  const bringIntoView = (index: number) => {
    const element = scroller.current
    if (!element) return
    const room = element.clientHeight - (head.current?.offsetHeight ?? 0)
    const top = topOf(index)
    if (top < element.scrollTop) element.scrollTop = top
    else if (top + height > element.scrollTop + room) element.scrollTop = top + height - room
    measure()
  }
  const focusRow = () =>
    scroller.current?.querySelector<HTMLElement>('.row-link[tabindex="0"]')?.focus({ preventScroll: true })
  const onOpen = () => {
    if (scroller.current) scroller.current.scrollTop = place.scrolled
    bringIntoView(at)
    focusNext.current = true
  }
  // A row that is moved among others as they come and go loses the focus that it had before this drawing.
  const held = scroller.current?.contains(document.activeElement) && isRowLink(document.activeElement)
  useLayoutEffect(() => {
    if (held && !isRowLink(document.activeElement)) focusNext.current = true
    if (!focusNext.current) return
    focusNext.current = false
    focusRow()
  })
  // Told by its words: going back may bring the same view as another object.
  const asked = JSON.stringify(view)
  const known = useRef(asked)
  useLayoutEffect(() => {
    if (known.current === asked) return
    known.current = asked
    if (scroller.current) scroller.current.scrollTop = 0
    measure()
  }, [asked])
  useEffect(() => {
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [height])

  const show = (next: TableView) => store.dispatch(sortTable(next))
  /** The button that lifts the filters goes with them: the focus goes to the rows. */
  const lift = (column: TableColumn | null) => {
    focusNext.current = true
    show(column === null ? { ...view, filters: {} } : filtered(view, column, ''))
  }
  const unfold = (key: string | null) => {
    place.unfolded = key
    setUnfolded(key)
  }
  const open = (row: TableRow) => {
    place.row = row.key
    store.dispatch((state) => {
      const chosen = select({ kind: 'edge', key: row.edge.key }, row.index)(state)
      // The text shows what was opened, also where the reader had been folded.
      const read = state.panels.reader === false ? showPanel('reader', null)(chosen) : chosen
      return openSheet(null)(read)
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      event.preventDefault()
      const here = rows[at]?.key ?? null
      if (event.key === 'ArrowRight') unfold(here)
      else if (unfolded === here) unfold(null)
      return
    }
    const next = moved(event.key, at, rows.length - 1, Math.max(seen - 3, 1))
    const row = next === null ? undefined : rows[next]
    if (next === null || !row) return
    event.preventDefault()
    place.row = row.key
    focusNext.current = true
    setCurrent(row.key)
    bringIntoView(next)
  }
  const save = () =>
    download(
      document,
      `${fileNameOf(`${atlas.attributes.title} ${table.title}`)}.csv`,
      'text/csv;charset=utf-8',
      writeCsv(csvRows(atlas, cells, rows)),
    )

  const last = Math.min(rows.length, first + seen + BEYOND)
  const from = Math.max(0, Math.min(first - BEYOND, last - 1))
  const drawn = rows.slice(from, last)
  // The row with the focus stays in the page, wherever it is scrolled to: the keyboard goes on from it.
  const reached = rows[at]
  const above = reached && at < from ? reached : null
  const below = reached && at >= last ? reached : null
  const drawRow = (row: TableRow, index: number) => (
    <Fragment key={row.key}>
      <Row
        row={row}
        number={index + 2}
        words={cells}
        current={index === at}
        chosen={row.key === selected}
        onOpen={open}
        unfolded={index === wholeAt}
        onUnfold={({ key }) => unfold(key === unfolded ? null : key)}
      />
      {index === wholeAt && <Whole row={row} words={cells} onHeight={setWholeHeight} />}
    </Fragment>
  )
  /** Stands for the rows from one up to but without another. */
  const space = (key: string, first: number, beyond: number) =>
    beyond > first && (
      // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
      <tr key={key} class="space" aria-hidden="true">
        <td colSpan={TABLE_COLUMNS.length} style={{ height: `${topOf(beyond) - topOf(first)}px` }} />
      </tr>
    )
  const filters = Object.keys(view.filters).length > 0
  return (
    <Sheet
      title={table.title}
      onOpen={onOpen}
      tools={
        <>
          <p class="shown" role="status">
            {table.shown(rows.length, all.length)}
          </p>
          {filters && (
            <button type="button" class="tool" onClick={() => lift(null)}>
              {table.lift}
            </button>
          )}
          <button
            type="button"
            class="tool ask"
            aria-expanded={asking}
            onClick={() => setAsking((before) => !before)}
          >
            {table.ask}
          </button>
          <button
            type="button"
            class="tool"
            title={table.csvHint}
            disabled={rows.length === 0}
            onClick={save}
          >
            {table.csv}
          </button>
        </>
      }
    >
      <div
        class={asking ? 'table-room asking' : 'table-room'}
        ref={scroller}
        onScroll={measure}
        style={{ '--row': `${height}px` }}
      >
        <table aria-label={table.title} aria-rowcount={rows.length + 1}>
          <colgroup>
            {TABLE_COLUMNS.map((column) => (
              <col key={column} class={`col-${column}`} />
            ))}
          </colgroup>
          <TableHead headRef={head} view={view} counts={counts} words={cells} onShow={show} />
          <tbody onKeyDown={onKeyDown}>
            {above && space('before', 0, at)}
            {above && drawRow(above, at)}
            {space('above', above ? at + 1 : 0, from)}
            {drawn.map((row, i) => drawRow(row, from + i))}
            {space('below', last, below ? at : rows.length)}
            {below && drawRow(below, at)}
            {below && space('after', at + 1, rows.length)}
          </tbody>
        </table>
        {rows.length === 0 && <NoRow view={view} words={cells} bare={all.length === 0} onLift={lift} />}
      </div>
    </Sheet>
  )
}
