/** One figure of the bench: medians of what is measured and of its baseline, and what it may be. */
export interface Figure {
  readonly name: string
  readonly unit: string
  readonly value: number
  readonly baseline: number | null
  /** The most that the ratio, or without a baseline the value, may be. */
  readonly limit: number
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

const number = (value: number): string => (Math.abs(value) < 100 ? value.toFixed(2) : value.toFixed(0))

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const COLUMNS = ['figure', 'Mailuo', 'baseline', 'ratio', 'limit', '']

/** The first two lines of the Markdown table that `rowOf` goes on with. */
export const TABLE_HEAD = [line(COLUMNS), line(COLUMNS.map(() => '---'))].join('\n')

/** A figure as a line of the table; what is over its limit, or could not be measured, bears a mark. */
export function rowOf({ name, unit, value, baseline, limit }: Figure): string {
  const judged = baseline === null ? value : value / baseline
  return line([
    name,
    `${number(value)} ${unit}`,
    baseline === null ? '–' : `${number(baseline)} ${unit}`,
    baseline === null ? '–' : number(judged),
    baseline === null ? `≤ ${number(limit)} ${unit}` : `≤ ${number(limit)}`,
    judged <= limit ? '' : '✗ over',
  ])
}
