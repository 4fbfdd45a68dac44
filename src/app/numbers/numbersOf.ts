import type { GraphEdge, PlacedMention } from '../../model/graphFile.ts'
import type { ConceptKind } from '../../model/kinds.ts'
import type { Span } from '../../model/span.ts'
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

/** Whether a concept is named within a span, and whether it is named outside of it. */
function named(
  atlas: Atlas,
  key: string,
  span: Span,
): { readonly inside: boolean; readonly outside: boolean } {
  const mentions = mentionsOf(atlas, key)
  const inside = mentions.filter(({ start, end }) => span.start <= start && end <= span.end).length
  return { inside: inside > 0, outside: inside < mentions.length }
}

/** Whether a relation joins a concept named within the span to one named outside of it. */
function leadsOut(atlas: Atlas, { source, target }: GraphEdge, span: Span): boolean {
  const from = named(atlas, source, span)
  const to = named(atlas, target, span)
  return (from.inside && to.outside) || (to.inside && from.outside)
}

/** Counts a graph. Time: relations times sections, and mentions. */
export function numbersOf(atlas: Atlas): Numbers {
  const mechanisms = conceptsOf(atlas, 'mechanism')
  const goals = conceptsOf(atlas, 'goal')
  const served = servedBy(atlas, mechanisms)
  const relations = [...atlas.edges.values()].filter(
    ({ attributes: { type, basis } }) => type !== 'contains' && basis !== 'structure',
  )
  const sections = [...atlas.sections.values()].filter(({ attributes }) => attributes.depth > 0)
  const alone = sections.filter(
    ({ attributes: { span } }) => !relations.some((edge) => leadsOut(atlas, edge, span)),
  )
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
