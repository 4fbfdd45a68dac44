import { MOST_WEIGHED, weightOf } from './stage/lineStyle.ts'

/** CSS pixels: the width for one piece of evidence, and between the lines. */
const WIDTH = 1.2
const APART = 4.5

/** Lines as wide as the stage draws them for one piece of evidence, for two, and for more; for the eye only. */
export function WeightMark() {
  return (
    <svg class="line-mark" viewBox="0 0 28 14" aria-hidden="true" focusable="false">
      {Array.from({ length: MOST_WEIGHED }, (_, at) => {
        const y = 2.5 + at * APART
        return <path key={y} d={`M 1 ${y} H 27`} style={{ strokeWidth: WIDTH * weightOf(at + 1) }} />
      })}
    </svg>
  )
}
