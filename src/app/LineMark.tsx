import type { Basis } from '../model/kinds.ts'
import { lineShape } from './stage/lineShape.ts'
import { DASHES } from './stage/lineStyle.ts'

const FROM = { x: 1, y: 5 }
const TO = { x: 27, y: 5 }
/** CSS pixels, as the style sheet strokes it. */
const WIDTH = 1.6

/** A sample of a line as the stage draws it: solid or dashed by what it rests on; for the eye only. */
export function LineMark({ basis, arrow }: { basis: Basis; arrow?: boolean }) {
  const { line, head } = lineShape(FROM, TO, 0, arrow ? 0 : null, WIDTH)
  return (
    <svg class="line-mark" viewBox="0 0 28 10" aria-hidden="true" focusable="false">
      <path d={line} stroke-dasharray={DASHES[basis]?.join(' ')} />
      {head !== '' && <path class="tip" d={head} />}
    </svg>
  )
}
