import type { PlacedMention } from '../../model/graphFile.ts'
import type { ConceptKind } from '../../model/kinds.ts'
import { type Atlas, conceptOf } from '../state/atlas.ts'

/** A node and what was counted of it. */
export interface Counted {
  readonly key: string
  readonly count: number
}

/** What can be counted of a graph without a course in statistics. */
export interface Numbers {
  /** Mechanisms that serve a goal, by how many different goals they serve directly, the most first. */
  readonly mechanisms: readonly Counted[]
  /** Goals that no mechanism serves, be it over others: no chain of `serves` leads to them from a mechanism. In text order. */
  readonly unserved: readonly string[]
  /** How many goals there are. */
  readonly goals: number
  /** Sections whose concepts no relation joins to one named elsewhere; what structure alone says is left out. In text order. */
  readonly alone: readonly string[]
  /** Numbered sections. */
  readonly sections: number
  /** Concepts that are named in more than one section, by how many (each mention counts for the innermost), the most first. */
  readonly repeated: readonly Counted[]
}

const mentionsOf = (atlas: Atlas, key: string): readonly PlacedMention[] =>
  conceptOf(atlas, key)?.mentions ?? []

/** The concepts of one kind (of all without one), in the order in which the text first names them. */
function conceptsOf(atlas: Atlas, kind?: ConceptKind): string[] {
  const found: { readonly key: string; readonly start: number }[] = []
  for (const [key, attributes] of atlas.nodes)
    if (attributes.kind !== 'section' && (kind === undefined || attributes.kind === kind))
      found.push({ key, start: attributes.mentions[0]?.start ?? 0 })
  return found.sort((a, b) => a.start - b.start).map(({ key }) => key)
}

const mostFirst = (counted: readonly Counted[]): Counted[] => [...counted].sort((a, b) => b.count - a.count)

/** The nodes that `from` lead to by chains of `serves`, themselves left out unless a chain comes back to them. */
function servedBy(atlas: Atlas, from: readonly string[]): Set<string> {
  const served = new Set<string>()
  const waiting = [...from]
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop())
    for (const { target, attributes } of atlas.relationsOf(key).out)
      if (attributes.type === 'serves' && !served.has(target)) {
        served.add(target)
        waiting.push(target)
      }
  return served
}

/** How many different goals a node serves, directly or over others. */
export const goalsReached = (atlas: Atlas, key: string): number =>
  [...servedBy(atlas, [key])].filter((served) => conceptOf(atlas, served)?.kind === 'goal').length

function goalsServed(atlas: Atlas, key: string): number {
  const served = atlas.relationsOf(key).out.filter(({ attributes }) => attributes.type === 'serves')
  const goals = served.filter(({ target }) => conceptOf(atlas, target)?.kind === 'goal')
  return new Set(goals.map(({ target }) => target)).size
}

/** How many of a concept's mentions stand in each section, its parents included. */
function mentionsBySection(atlas: Atlas, key: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { section } of mentionsOf(atlas, key))
    for (let at: string | null | undefined = section; at; at = atlas.sections.get(at)?.parent)
      counts.set(at, (counts.get(at) ?? 0) + 1)
  return counts
}

/** The sections out of which a relation leads: one of its ends is named in them, the other elsewhere. */
function sectionsLeft(atlas: Atlas): Set<string> {
  const counted = new Map<string, Map<string, number>>()
  const countsOf = (key: string) => {
    const counts = counted.get(key) ?? mentionsBySection(atlas, key)
    counted.set(key, counts)
    return counts
  }
  const left = new Set<string>()
  const leave = (from: string, to: string) => {
    const inside = countsOf(to)
    const all = mentionsOf(atlas, to).length
    for (const section of countsOf(from).keys()) if ((inside.get(section) ?? 0) < all) left.add(section)
  }
  for (const { source, target, attributes } of atlas.edges.values()) {
    if (attributes.type === 'contains' || attributes.basis === 'structure') continue
    leave(source, target)
    leave(target, source)
  }
  return left
}

/** Counts a graph. Time: relations times the sections that name their ends, and mentions. */
export function numbersOf(atlas: Atlas): Numbers {
  const mechanisms = conceptsOf(atlas, 'mechanism')
  const goals = conceptsOf(atlas, 'goal')
  const served = servedBy(atlas, mechanisms)
  const sections = [...atlas.sections.values()].filter(({ attributes }) => attributes.depth > 0)
  const left = sectionsLeft(atlas)
  const alone = sections.filter(({ key }) => !left.has(key))
  return {
    mechanisms: mostFirst(
      mechanisms.map((key) => ({ key, count: goalsServed(atlas, key) })).filter(({ count }) => count > 0),
    ),
    unserved: goals.filter((key) => !served.has(key)),
    goals: goals.length,
    alone: alone.map(({ key }) => key),
    sections: sections.length,
    repeated: mostFirst(
      conceptsOf(atlas)
        .map((key) => ({ key, count: new Set(mentionsOf(atlas, key).map(({ section }) => section)).size }))
        .filter(({ count }) => count > 1),
    ),
  }
}
