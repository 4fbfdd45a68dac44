import type { GraphEdge } from '../../../model/graphFile.ts'
import type { RelationType } from '../../../model/kinds.ts'
import type { Atlas } from '../atlas.ts'
import type { Step, Way } from './ways.ts'
import { leadsAlong, mayPass } from './waysDirection.ts'
import { stepWeight, withinWeight } from './waysWeight.ts'

/** What may be walked: relations from means to end; those both ways; those from means to end and, where they end, up to the section's head. */
export type Walking = 'directed' | 'any' | 'climb'

/** The concepts and the steps between them, numbered in the graph's order; between two concepts at most one step each way, the lightest. */
export interface WayGraph {
  readonly keys: readonly string[]
  readonly numberOf: ReadonlyMap<string, number>
  readonly steps: readonly Step[]
  /** Of each step: the numbers of its ends, and its weight. Weights hold the number of steps in their last digits, so that of two ways that weigh the same the shorter is lighter. */
  readonly source: Int32Array
  readonly target: Int32Array
  readonly weight: Float64Array
  /** Of each concept: the numbers of the steps out of it and into it. */
  readonly out: readonly (readonly number[])[]
  readonly into: readonly (readonly number[])[]
  /** Of each concept: 1 where a way may lead through it. */
  readonly passable: Uint8Array
}

/** Room for the number of steps below a weight: more than a way can have. */
const COUNTING = 1 << 20

interface Weighed {
  readonly step: Step
  readonly weight: number
}

const relation = (edge: GraphEdge, from: string, to: string): Step => ({
  from,
  to,
  edge: edge.key,
  basis: edge.attributes.basis,
  along: edge.source === from,
  within: null,
})

function relationSteps(atlas: Atlas, both: boolean): Weighed[] {
  const found: Weighed[] = []
  for (const edge of atlas.edges.values()) {
    const source = atlas.nodes.get(edge.source)
    const target = atlas.nodes.get(edge.target)
    if (edge.attributes.type === 'contains' || !source || !target) continue
    const along = leadsAlong(edge.attributes.type as RelationType, source.kind, target.kind)
    const [from, to] = along ? [edge.source, edge.target] : [edge.target, edge.source]
    found.push({ step: relation(edge, from, to), weight: stepWeight(edge, true) })
    if (both) found.push({ step: relation(edge, to, from), weight: stepWeight(edge, false) })
  }
  return found
}

/** The concepts from which relations lead no further: those without a step to a passable concept, and those that only go round in circles. */
function endsOf(atlas: Atlas, concepts: readonly string[], steps: readonly Weighed[]): Set<string> {
  const passes = (key: string) => mayPass(atlas.nodes.get(key)?.kind ?? 'section')
  const before = new Map<string, string[]>()
  const leading = new Set<string>()
  for (const { step } of steps) {
    if (!passes(step.to)) continue
    leading.add(step.from)
    const others = before.get(step.to)
    if (others) others.push(step.from)
    else before.set(step.to, [step.from])
  }
  const ends = concepts.filter((key) => !leading.has(key))
  const leaving = new Set(ends)
  for (const key of leaving) for (const from of before.get(key) ?? []) leaving.add(from)
  return new Set([...ends, ...concepts.filter((key) => !leaving.has(key))])
}

/** From where relations end up to the nearest head of the sections that hold it. */
function withinSteps(atlas: Atlas, ends: ReadonlySet<string>): Weighed[] {
  const found: Weighed[] = []
  for (const { key: edge, source, target, attributes } of atlas.edges.values()) {
    if (attributes.type !== 'contains' || !ends.has(target)) continue
    let levels = 0
    for (let entry = atlas.sections.get(source); entry; entry = atlas.sections.get(entry.parent ?? '')) {
      const { head } = entry.attributes
      if (head !== undefined && head !== target) {
        found.push({
          step: { from: target, to: head, edge, basis: 'structure', along: false, within: entry.key },
          weight: withinWeight(levels),
        })
        break
      }
      levels++
    }
  }
  return found
}

/** Prepares the steps that may be walked, in time linear in the graph. */
export function wayGraph(atlas: Atlas, walking: Walking): WayGraph {
  const keys = [...atlas.nodes].filter(([, { kind }]) => kind !== 'section').map(([key]) => key)
  const numberOf = new Map(keys.map((key, number) => [key, number]))
  const relations = relationSteps(atlas, walking === 'any')
  const all =
    walking === 'climb' ? [...relations, ...withinSteps(atlas, endsOf(atlas, keys, relations))] : relations
  const numbered = (key: string) => numberOf.get(key) ?? 0
  const lightest = new Map<number, Weighed>()
  for (const weighed of all) {
    const ends = numbered(weighed.step.from) * keys.length + numbered(weighed.step.to)
    const other = lightest.get(ends)
    if (!other || weighed.weight < other.weight) lightest.set(ends, weighed)
  }
  const kept = [...lightest.values()]
  const out: number[][] = keys.map(() => [])
  const into: number[][] = keys.map(() => [])
  const source = new Int32Array(kept.length)
  const target = new Int32Array(kept.length)
  kept.forEach(({ step }, number) => {
    const from = numbered(step.from)
    const to = numbered(step.to)
    source[number] = from
    target[number] = to
    out[from]?.push(number)
    into[to]?.push(number)
  })
  return {
    keys,
    numberOf,
    steps: kept.map(({ step }) => step),
    source,
    target,
    weight: Float64Array.from(kept, ({ weight }) => weight * COUNTING + 1),
    out,
    into,
    passable: Uint8Array.from(keys, (key) =>
      walking === 'any' || mayPass(atlas.nodes.get(key)?.kind ?? 'section') ? 1 : 0,
    ),
  }
}

/** Numbered steps as the way that they are. */
export const wayOf = (graph: WayGraph, numbers: readonly number[]): Way =>
  numbers.flatMap((number) => graph.steps[number] ?? [])
