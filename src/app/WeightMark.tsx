import { MOST_WEIGHED, weightOf } from './stage/lineStyle.ts'

/** CSS pixels: the width for one piece of evidence, and the length of a sample. Without gaps: a dashed line means something else. */
const WIDTH = 1.2
const LENGTH = 14

/** Lines as wide as the stage draws them for one piece of evidence, for two, and for more; for the eye only. */
export function WeightMark() {
  return (
    <svg class="line-mark weight-mark" viewBox="0 0 42 10" aria-hidden="true" focusable="false">
      {Array.from({ length: MOST_WEIGHED }, (_, at) => {
        const x = at * LENGTH
        return (
          <path key={x} d={`M ${x} 5 h ${LENGTH}`} style={{ strokeWidth: `${WIDTH * weightOf(at + 1)}px` }} />
        )
      })}
    </svg>
  )
}
