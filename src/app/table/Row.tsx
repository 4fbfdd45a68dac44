import { useExplorer } from '../explorerContext.ts'
import { KindMark } from '../KindMark.tsx'
import { LineMark } from '../LineMark.tsx'
import { Sentence } from '../Sentence.tsx'
import { targetWords } from '../state/wording.ts'
import { type CellWords, cellText, reviewState } from './cells.ts'
import type { TableRow } from './rows.ts'

interface RowProps {
  readonly row: TableRow
  /** The row's number in the whole table, the head being 1. */
  readonly number: number
  readonly words: CellWords
  /** Whether Tab reaches this row: one at a time does. */
  readonly current: boolean
  /** Whether this is what the graph has selected. */
  readonly chosen: boolean
  readonly onOpen: (row: TableRow) => void
  /** Whether what it holds stands whole below it. */
  readonly unfolded: boolean
  readonly onUnfold: (row: TableRow) => void
}

/** One piece of evidence. The whole row opens it by a press, its first cell by the keyboard. */
export function Row({ row, number, words, current, chosen, onOpen, unfolded, onUnfold }: RowProps) {
  const { atlas } = useExplorer().store
  const { edge, evidence } = row
  const { basis } = edge.attributes
  const text = (column: Parameters<typeof cellText>[3]) => cellText(atlas, words, row, column)
  const end = (column: 'from' | 'to', key: string) => {
    const kind = atlas.nodes.get(key)?.kind
    return (
      <td class={`${column}-cell`} title={text(column)}>
        <div class="end">
          {kind && <KindMark kind={kind} />}
          <span class={`is-${column}`}>{text(column)}</span>
        </div>
      </td>
    )
  }
  const review = reviewState(row)
  const rule = text('rule')
  // The words that are seen come first, as those who speak to their computer say them.
  const name = `${text('type')}${words.words.signs.colon}${targetWords(words.words, atlas, { kind: 'edge', key: edge.key })}`
  // Words that are being marked for copying are no press.
  const open = () => {
    if (document.getSelection()?.isCollapsed !== false) onOpen(row)
  }
  return (
    <tr aria-rowindex={number} class={chosen ? 'chosen' : undefined} onClick={open}>
      <td class="type-cell">
        <button
          type="button"
          class="unfold"
          tabIndex={-1}
          aria-expanded={unfolded}
          aria-label={words.table.unfold}
          title={words.table.unfold}
          onClick={(event) => {
            event.stopPropagation()
            onUnfold(row)
          }}
        />
        <button type="button" class="row-link" tabIndex={current ? 0 : -1} aria-label={name}>
          {text('type')}
        </button>
      </td>
      {end('from', edge.source)}
      {end('to', edge.target)}
      <td class="cue-cell" title={text('cue')}>
        <div>
          {evidence.cues.map(({ quote, start }, i) => (
            <span key={start}>
              {i > 0 && '…'}
              <span class="is-cue">{quote}</span>
            </span>
          ))}
        </div>
      </td>
      <td class="place-cell">
        <div>{text('place')}</div>
      </td>
      <td class="sentence-cell" title={text('sentence')}>
        <div>
          <Sentence evidence={evidence} short />
        </div>
      </td>
      <td class="basis-cell">
        <div>
          <LineMark basis={basis} arrow />
          {text('basis')}
        </div>
      </td>
      <td class="rule-cell" title={rule}>
        <div class={evidence.rule === undefined ? 'quiet' : undefined}>{rule}</div>
      </td>
      <td class={`review-cell ${review}`} title={text('review')}>
        <div class={`review ${review}`}>{text('review')}</div>
      </td>
    </tr>
  )
}
