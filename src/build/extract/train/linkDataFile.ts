import { base64Of } from '../relations/linkWeights.ts'

/** Trained weights rounded to whole numbers of one byte, with the threshold in the same measure. */
export interface RoundedWeights {
  readonly values: Int8Array
  readonly threshold: number
}

/** Rounds weights so that all but the few largest keep their proportion: `steps` units make 1. */
export function roundedWeights(values: Float64Array, threshold: number, steps: number): RoundedWeights {
  const rounded = new Int8Array(values.length)
  values.forEach((value, i) => {
    rounded[i] = Math.max(-127, Math.min(127, Math.round(value * steps)))
  })
  return { values: rounded, threshold: Math.round(threshold * steps) }
}

/** The source file that holds rounded weights: numbers alone, written as base64. */
export function linkDataFile({ values, threshold }: RoundedWeights): string {
  return [
    '/** The linker’s weights, one byte each, as the trainer wrote them: base64 without padding. */',
    'export const LINK_DATA =',
    `  '${base64Of(values)}'`,
    '',
    '/** What a label must exceed to be more than none, in the weights’ measure. */',
    `export const LINK_THRESHOLD = ${threshold}`,
    '',
  ].join('\n')
}
