import type { GraphFile } from '../graphFile.ts'
import type { Span } from '../span.ts'
import type { Step, StepSubject } from './steps.ts'

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

/** The concepts and relations of a step that one portion of its sentence is about; what no portion names goes with the first. */
export function litBy(
  { nodes, edges }: GraphFile,
  { lit }: Cast,
  portions: readonly Span[],
  portion: number,
): Keys {
  if (portions.length < 2) return lit
  const portionOf = (end: number): number => portions.findIndex((own) => own.start < end && end <= own.end)
  const first = (found: readonly number[]): number => Math.min(...found.filter((at) => at >= 0))
  const litNodes = nodes.filter(({ key, attributes }) => {
    if (!lit.nodes.has(key)) return false
    const named =
      attributes.kind === 'section'
        ? []
        : attributes.mentions.map(({ end }) => portionOf(end)).filter((at) => at >= 0)
    return named.includes(portion) || (portion === 0 && named.length === 0)
  })
  // A relation across portions is told with the portion that completes it.
  const litEdges = edges.filter(({ key, attributes: { evidence } }) => {
    if (!lit.edges.has(key)) return false
    const told = first(evidence.map(({ from, to }) => portionOf(Math.max(from.end, to.end))))
    return told === portion || (portion === 0 && !Number.isFinite(told))
  })
  return {
    nodes: new Set([
      ...litNodes.map(({ key }) => key),
      ...litEdges.flatMap(({ source, target }) => [source, target]).filter((key) => lit.nodes.has(key)),
    ]),
    edges: new Set(litEdges.map(({ key }) => key)),
  }
}

const keysOf = (steps: readonly Step[]): Keys => ({
  nodes: new Set(steps.flatMap(({ nodes }) => nodes)),
  edges: new Set(steps.flatMap(({ edges }) => edges)),
})

/** What shows nothing but itself, and leaves nothing behind. */
const ALONE: ReadonlySet<StepSubject> = new Set<StepSubject>(['cover', 'lead', 'own'])

/** The key of the part (`s2`) in which a section (`s2.1`) stands; the article's own for itself. */
const partOf = (section: string): string => section.split('.')[0] ?? section

/**
 * What `steps[at]` puts on the stage: what it brings in is lit; what came before in the same part stays; of the finished parts their
 * pairs do, as the step of the parts brought them in. The first steps, before the parts, and a person's own stand alone; the step of the
 * whole keeps all that came before. Steps that are skipped count as not there.
 */
export function castOf(steps: readonly Step[], at: number): Cast {
  const step = steps[at]
  if (!step) return { shown: keysOf([]), lit: keysOf([]) }
  const before = steps.slice(0, at).filter(({ skipped }) => !skipped)
  const stays = (earlier: Step): boolean =>
    step.subject === 'whole' ||
    earlier.subject === 'parts' ||
    (!ALONE.has(earlier.subject) && partOf(earlier.section) === partOf(step.section))
  const alone = ALONE.has(step.subject)
  const kept = alone ? [] : before.filter(stays)
  return { shown: keysOf([...kept, step]), lit: keysOf([step]) }
}
