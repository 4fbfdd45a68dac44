import { useLayoutEffect, useRef } from 'preact/hooks'
import { useExplorer } from '../explorerContext.ts'
import { Sentence } from '../Sentence.tsx'
import { TABLE_COLUMNS } from '../state/state.ts'
import { type CellWords, cellText, reviewState } from './cells.ts'
import type { TableRow } from './rows.ts'

interface WholeProps {
  readonly row: TableRow
  readonly words: CellWords
  /** Tells how high it is drawn, in CSS pixels. */
  readonly onHeight: (height: number) => void
}

/** What a row has no room for: the whole sentence, where it stands, and the reason of the review. */
export function Whole({ row, words, onHeight }: WholeProps) {
  const { atlas } = useExplorer().store
  const line = useRef<HTMLTableRowElement>(null)
  const { columns, pieceOf } = words.table
  const { colon, semicolon } = words.words.signs
  const pieces = row.edge.attributes.evidence.length
  const review = reviewState(row)
  useLayoutEffect(() => {
    const element = line.current
    if (!element) return
    const observer = new ResizeObserver(() => onHeight(element.offsetHeight))
    observer.observe(element)
    onHeight(element.offsetHeight)
    return () => observer.disconnect()
  }, [row])
  const named = (column: 'place' | 'basis' | 'rule') =>
    `${columns[column]}${colon}${cellText(atlas, words, row, column)}`
  return (
    <tr class="whole" ref={line}>
      <td colSpan={TABLE_COLUMNS.length}>
        <div class="whole-words">
          <p class="whole-sentence">
            <Sentence evidence={row.evidence} />
          </p>
          <p class="quiet">
            {[
              named('place'),
              named('basis'),
              named('rule'),
              ...(pieces > 1 ? [pieceOf(row.index + 1, pieces)] : []),
            ].join(semicolon)}
          </p>
          <p
            class={`review ${review}`}
          >{`${columns.review}${colon}${cellText(atlas, words, row, 'review')}`}</p>
        </div>
      </td>
    </tr>
  )
}
