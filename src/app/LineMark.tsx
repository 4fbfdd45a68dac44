import type { Basis } from '../model/kinds.ts'
import { DASHES } from './stage/lineStyle.ts'

/** A sample of a line as the stage draws it: solid or dashed by what it rests on; for the eye only. */
export function LineMark({ basis, arrow }: { basis: Basis; arrow?: boolean }) {
  return (
    <svg class="line-mark" viewBox="0 0 28 10" aria-hidden="true" focusable="false">
      <path d={arrow ? 'M1 5H22' : 'M1 5H27'} stroke-dasharray={DASHES[basis]?.join(' ')} />
      {arrow && <path class="tip" d="M21 1.5 27 5 21 8.5Z" />}
    </svg>
  )
}
