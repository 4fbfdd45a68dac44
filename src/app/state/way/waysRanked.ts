import type { WayGraph } from './waysGraph.ts'
import { type Budget, bestWay, byOrder, distances } from './waysSearch.ts'

/** Looks that all further ways together may take: some milliseconds. The best way is found whatever it takes. */
const LOOKS = 40_000

interface Candidate {
  readonly way: readonly number[]
  readonly weight: number
  /** How many of its first steps it shares with the way that it was made from. */
  readonly shared: number
}

const weightOf = (graph: WayGraph, way: readonly number[]): number =>
  way.reduce((sum, step) => sum + (graph.weight[step] as number), 0)

/** The lightest of the candidates, taken out of them. */
function takeLightest(candidates: Candidate[]): Candidate | undefined {
  let best = 0
  candidates.forEach((candidate, i) => {
    const lightest = candidates[best] as Candidate
    if ((candidate.weight - lightest.weight || byOrder(candidate.way, lightest.way)) < 0) best = i
  })
  return candidates.splice(best, 1)[0]
}

/**
 * At most `count` ways from one concept to another without a concept twice, the lightest first, as steps' numbers; equal ones by
 * `byOrder`. Yen 1971 with Lawler's mend (no deviation is looked for twice); where the further ways would take too long, fewer come back.
 */
export function rankedWays(graph: WayGraph, from: number, to: number, count: number): number[][] {
  const toEnd = distances(graph, to, 'into')
  const best = bestWay(graph, from, to, toEnd)
  if (!best || best.length === 0) return []
  const budget: Budget = { looks: LOOKS }
  const found: Candidate[] = [{ way: best, weight: weightOf(graph, best), shared: 0 }]
  const candidates: Candidate[] = []
  while (found.length < count) {
    const last = found[found.length - 1] as Candidate
    for (let at = last.shared; at < last.way.length; at++) {
      const root = last.way.slice(0, at)
      const sharing = found.filter(({ way }) => root.every((step, i) => way[i] === step))
      const spur = graph.source[last.way[at] as number] as number
      const rest = bestWay(
        graph,
        spur,
        to,
        toEnd,
        {
          nodes: new Set(root.map((step) => graph.source[step] as number)),
          steps: new Set(sharing.flatMap(({ way }) => way[at] ?? [])),
        },
        budget,
      )
      if (!rest) continue
      const way = [...root, ...rest]
      candidates.push({ way, weight: weightOf(graph, way), shared: at })
    }
    if (budget.looks <= 0) break
    const next = takeLightest(candidates)
    if (!next) break
    found.push(next)
  }
  return found.map(({ way }) => [...way])
}
