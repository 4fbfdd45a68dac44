import type { Count } from './scoreOf.ts'

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** Precision, recall and their harmonic mean; 0 where nothing was made or wanted. */
export function figuresOf({ hit, reference, system }: Count): {
  readonly precision: number
  readonly recall: number
  readonly f1: number
} {
  const precision = share(hit, system)
  const recall = share(hit, reference)
  return { precision, recall, f1: hit === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

const HEAD = 'measure          P      R      F1     hit  reference  system'

/** The counts as a table, a line a measure. */
export function scoreTable(counts: ReadonlyMap<string, Count>): string {
  const lines = [...counts].map(([measure, count]) => {
    const { precision, recall, f1 } = figuresOf(count)
    const shares = [precision, recall, f1].map((value) => value.toFixed(3)).join('  ')
    const sizes = [
      String(count.hit).padStart(5),
      String(count.reference).padStart(9),
      String(count.system).padStart(6),
    ]
    return `${measure.padEnd(14)} ${shares}  ${sizes.join('  ')}`
  })
  return [HEAD, ...lines].join('\n')
}
