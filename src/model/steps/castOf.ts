import type { Step } from './steps.ts'

/** Keys of what stands on the stage. */
export interface Keys {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/** What a step puts on the stage. */
export interface Cast {
  /** All that shows. */
  readonly shown: Keys
  /** What the step brings in, and what stands out from the rest. */
  readonly lit: Keys
}

const keysOf = (steps: readonly Step[]): Keys => ({
  nodes: new Set(steps.flatMap(({ nodes }) => nodes)),
  edges: new Set(steps.flatMap(({ edges }) => edges)),
})

/** The key of the part (`s2`) in which a section (`s2.1`) stands; the article's own for itself. */
const partOf = (section: string): string => section.split('.')[0] ?? section

/**
 * What `steps[at]` puts on the stage: what it brings in is lit; what came before in the same part stays; of the finished parts their
 * pairs do, as the step of the parts brought them in. The first steps, before the parts, stand alone; the step of the whole keeps all that
 * came before. Steps that are skipped count as not there.
 */
export function castOf(steps: readonly Step[], at: number): Cast {
  const step = steps[at]
  if (!step) return { shown: keysOf([]), lit: keysOf([]) }
  const before = steps.slice(0, at).filter(({ skipped }) => !skipped)
  const stays = (earlier: Step): boolean =>
    step.subject === 'whole' ||
    earlier.subject === 'parts' ||
    (earlier.subject !== 'cover' &&
      earlier.subject !== 'lead' &&
      partOf(earlier.section) === partOf(step.section))
  const alone = step.subject === 'cover' || step.subject === 'lead'
  const kept = alone ? [] : before.filter(stays)
  return { shown: keysOf([...kept, step]), lit: keysOf([step]) }
}
