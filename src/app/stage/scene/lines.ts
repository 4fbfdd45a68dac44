import type { GraphEdge } from '../../../model/graphFile.ts'
import { BASES } from '../../../model/kinds.ts'
import type { Plan } from './plan.ts'

/** A line between drawn nodes: a section that its concept speaks for is drawn there. */
export interface Line {
  readonly edge: GraphEdge
  readonly source: string
  readonly target: string
  /** Which of the relations between its two nodes it is (0-based), the stated ones first. */
  readonly rank: number
}

/** The lines of a plan. That one node contains another is drawn only where no relation joins them. */
export interface Lines {
  /** All relations, and what hangs on its section by a hairline, in the graph's order; lines between the same two nodes stand together. */
  readonly all: readonly Line[]
  /** The line of an edge that shows; null where it has none of its own. */
  of(key: string): Line | null
}

/** A subsection hangs on its section by a hairline where no structure edge of its head does. */
function hangsAlone(plan: Plan, edge: GraphEdge): boolean {
  const child = plan.atlas.sections.get(edge.target)
  if (!child) return false
  const head = child.attributes.head
  return (
    head === undefined ||
    plan.roles.sectionOf.get(head) !== child.key ||
    !plan.atlas
      .relationsOf(head)
      .out.some(({ key, attributes }) => attributes.basis === 'structure' && plan.edges.has(key))
  )
}

const endsOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`)

/** Finds the lines among what shows. */
export function linesOf(plan: Plan): Lines {
  const line = (edge: GraphEdge): Line | null => {
    const source = plan.merged.get(edge.source) ?? edge.source
    const target = plan.merged.get(edge.target) ?? edge.target
    return source === target ? null : { edge, source, target, rank: 0 }
  }
  const bundles = new Map<string, Line[]>()
  const hanging: Line[] = []
  for (const key of plan.edges) {
    const edge = plan.atlas.edges.get(key)
    if (!edge || (edge.attributes.type === 'contains' && !hangsAlone(plan, edge))) continue
    const found = line(edge)
    if (!found) continue
    if (edge.attributes.type === 'contains') {
      hanging.push(found)
      continue
    }
    const ends = endsOf(found.source, found.target)
    const bundle = bundles.get(ends)
    if (bundle) bundle.push(found)
    else bundles.set(ends, [found])
  }
  const basisRank = ({ edge }: Line) => BASES.indexOf(edge.attributes.basis)
  const all: Line[] = []
  const byKey = new Map<string, Line>()
  for (const bundle of bundles.values()) {
    if (bundle.length > 1) bundle.sort((a, b) => basisRank(a) - basisRank(b))
    bundle.forEach((found, rank) => {
      const ranked = rank === 0 ? found : { ...found, rank }
      all.push(ranked)
      byKey.set(ranked.edge.key, ranked)
    })
  }
  const joined = new Set(bundles.keys())
  for (const found of hanging) {
    const ends = endsOf(found.source, found.target)
    if (joined.has(ends)) continue
    joined.add(ends)
    all.push(found)
  }
  return {
    all,
    of: (key) => {
      const known = byKey.get(key)
      if (known) return known
      const edge = plan.edges.has(key) ? plan.atlas.edges.get(key) : undefined
      const found = edge ? line(edge) : null
      return found && !bundles.has(endsOf(found.source, found.target)) ? found : null
    },
  }
}
