import type { GraphEdge } from '../../model/graphFile.ts'
import type { Atlas } from './atlas.ts'
import type { Sieve } from './sieve.ts'

/** Two pins are joined by at most so many relations: longer ways join anything to anything. */
export const LONGEST_JOIN = 4

/** Pins and what joins them. */
export interface Joined {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
  /** Pins that nothing near joins to the others, in their order. */
  readonly apart: readonly string[]
}

/** How many relations away from `start` each node is, as far as a join reaches. */
type Distances = ReadonlyMap<string, number>

interface Step {
  readonly edge: GraphEdge
  readonly to: string
}

/**
 * The pinned concepts and just what joins them: of each two of them all shortest ways of at most `LONGEST_JOIN` relations, in whichever
 * directions, through what the sieve lets pass. Pins themselves always. `apart` are those outside of the largest group that is joined, the
 * earliest of equal ones. Breadth first from each pin, then back along falling distances: time in pins × edges.
 */
export function joinPins(atlas: Atlas, pins: readonly string[], sieve: Sieve): Joined {
  const known = pins.filter((pin) => atlas.nodes.has(pin))
  const isPin = new Set(known)
  const stepsFrom = (key: string): Step[] => {
    const { out, in: into } = atlas.relationsOf(key)
    const passes = (edge: GraphEdge, to: string): boolean => {
      const attributes = atlas.nodes.get(to)
      return attributes !== undefined && sieve.edge(edge) && (isPin.has(to) || sieve.node(to, attributes))
    }
    return [
      ...out.filter((edge) => passes(edge, edge.target)).map((edge) => ({ edge, to: edge.target })),
      ...into.filter((edge) => passes(edge, edge.source)).map((edge) => ({ edge, to: edge.source })),
    ]
  }
  const distancesFrom = (start: string): Distances => {
    const distances = new Map([[start, 0]])
    let layer = [start]
    for (let distance = 1; distance <= LONGEST_JOIN; distance++) {
      const next: string[] = []
      for (const key of layer)
        for (const { to } of stepsFrom(key))
          if (!distances.has(to)) {
            distances.set(to, distance)
            next.push(to)
          }
      layer = next
    }
    return distances
  }
  const nodes = new Set(known)
  const edges = new Set<string>()
  const group = new Map(known.map((pin) => [pin, pin]))
  known.forEach((pin, i) => {
    const distances = distancesFrom(pin)
    const others = known.slice(i + 1).filter((other) => distances.has(other))
    // Back from all of them at once: the ways share what they share.
    const pending = [...others]
    const seen = new Set(pending)
    for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
      const distance = distances.get(key) ?? 0
      for (const { edge, to } of stepsFrom(key)) {
        if (distances.get(to) !== distance - 1) continue
        edges.add(edge.key)
        nodes.add(to)
        if (seen.has(to)) continue
        seen.add(to)
        pending.push(to)
      }
    }
    for (const other of others) {
      const from = group.get(other)
      const to = group.get(pin)
      if (to !== undefined) for (const [member, of] of group) if (of === from) group.set(member, to)
    }
  })
  const sizes = new Map<string, number>()
  for (const of of group.values()) sizes.set(of, (sizes.get(of) ?? 0) + 1)
  const largest = Math.max(...sizes.values())
  const main = known.map((pin) => group.get(pin)).find((of) => of !== undefined && sizes.get(of) === largest)
  return { nodes, edges, apart: known.filter((pin) => group.get(pin) !== main) }
}
