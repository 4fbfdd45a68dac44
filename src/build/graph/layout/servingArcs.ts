import type { Draft } from '../draft.ts'
import type { Arc } from './acyclicArcs.ts'

/** One `serves` between two concepts, whatever it rests on, by their indices among the concepts. */
export interface ServingArc extends Arc {
  readonly evidence: number
  /** Where its first evidence stands: code units. */
  readonly first: number
}

/** The `serves` edges, parallel ones as one: most evidence first, then the earliest. */
export function servingArcs({ concepts, edges }: Draft): ServingArc[] {
  const indices = new Map(concepts.map(({ key }, i) => [key, i]))
  const found = new Map<string, ServingArc>()
  for (const { source, target, attributes } of edges) {
    const from = indices.get(source)
    const to = indices.get(target)
    if (attributes.type !== 'serves' || from === undefined || to === undefined) continue
    const pair = `${from} ${to}`
    const known = found.get(pair)
    const first = attributes.evidence.reduce(
      (least, evidence) => Math.min(least, evidence.from.start, evidence.to.start),
      known?.first ?? Infinity,
    )
    found.set(pair, { from, to, evidence: attributes.evidence.length + (known?.evidence ?? 0), first })
  }
  return [...found.values()].sort((a, b) => b.evidence - a.evidence || a.first - b.first)
}
