import type { Atlas } from '../atlas.ts'
import type { Step } from './ways.ts'
import type { WayGraph } from './waysGraph.ts'
import { distances } from './waysSearch.ts'

/** A concept on the way down from a goal to its mechanisms. */
export interface Branch {
  readonly key: string
  /** From this concept to the one above it. */
  readonly step: Step
  /** The strongest first. */
  readonly branches: readonly Branch[]
}

/** The mechanisms that lead to a concept, as the tree of the best way of each. */
export interface Descent {
  readonly branches: readonly Branch[]
  /** How many mechanisms lead to it, and how many of them the tree holds. */
  readonly all: number
  readonly shown: number
}

/** The concept that the whole article is for: the head of the article itself; null where none is named. */
export const summitOf = (atlas: Atlas): string | null =>
  [...atlas.sections.values()].find(({ parent }) => parent === null)?.attributes.head ?? null

/** The first step of the best way from a concept; of equal ones the earliest in the graph. */
function stepUp(graph: WayGraph, node: number, top: number, toTop: Float64Array): number | undefined {
  const rest = toTop[node] as number
  return graph.out[node]?.find((step) => {
    const beyond = graph.target[step] as number
    const open = beyond === top || graph.passable[beyond] === 1
    return open && (graph.weight[step] as number) + (toTop[beyond] as number) === rest
  })
}

/**
 * The mechanisms from which the text leads to `top`: the `most` whose ways are strongest, ties in the graph's order, each with what
 * lies between. Takes one search over the graph, however many there are.
 */
export function descend(atlas: Atlas, graph: WayGraph, top: string, most: number): Descent {
  const root = graph.numberOf.get(top)
  if (root === undefined) return { branches: [], all: 0, shown: 0 }
  const toTop = distances(graph, root, 'into')
  const strength = (node: number) => toTop[node] as number
  const leading = graph.keys
    .map((_, node) => node)
    .filter(
      (node) =>
        node !== root &&
        strength(node) < Number.POSITIVE_INFINITY &&
        atlas.nodes.get(graph.keys[node] ?? '')?.kind === 'mechanism',
    )
    .sort((a, b) => strength(a) - strength(b) || a - b)
  const chosen = leading.slice(0, most)
  const below = new Map<number, Set<number>>()
  const steps = new Map<number, number>()
  for (const mechanism of chosen)
    for (let node = mechanism; node !== root && !steps.has(node); ) {
      const step = stepUp(graph, node, root, toTop)
      if (step === undefined) break
      steps.set(node, step)
      const above = graph.target[step] as number
      below.set(above, (below.get(above) ?? new Set()).add(node))
      node = above
    }
  const branchesOf = (above: number): Branch[] =>
    [...(below.get(above) ?? [])]
      .sort((a, b) => strength(a) - strength(b) || a - b)
      .flatMap((node) => {
        const step = graph.steps[steps.get(node) ?? -1]
        return step ? [{ key: graph.keys[node] ?? '', step, branches: branchesOf(node) }] : []
      })
  return { branches: branchesOf(root), all: leading.length, shown: chosen.length }
}
