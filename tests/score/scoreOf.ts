import type { Annotation, Mention, Relation } from '../../src/model/annotation.ts'
import { CONCEPT_KINDS, RELATION_TYPES, type RelationType } from '../../src/model/kinds.ts'
import type { Span } from '../../src/model/span.ts'

/** How many of the reference were found, of how many that were made. */
export interface Count {
  readonly hit: number
  readonly reference: number
  readonly system: number
}

/** What an annotation scores against a reference, by measure, and which mentions stand for which. */
export interface Score {
  /** In the order of the table: concepts, spans, each kind, relations, links, each type. */
  readonly counts: ReadonlyMap<string, Count>
  readonly missedMentions: readonly Mention[]
  readonly surplusMentions: readonly Mention[]
  /** Mentions of the right words and another kind: of the reference and of the annotation. */
  readonly otherKind: readonly (readonly [Mention, Mention])[]
  /** Relations between the right words, of another type or the other way round: of the reference and of the annotation. */
  readonly otherType: readonly (readonly [Relation, Relation])[]
  /** Of the reference, where at least one end was not found. */
  readonly endlessRelations: readonly Relation[]
  /** Of the reference, where both ends were found and nothing was said of them. */
  readonly unlinkedRelations: readonly Relation[]
  readonly surplusRelations: readonly Relation[]
}

/** Two spans are one mention where they share at least this part of what they cover together. */
const LEAST_OVERLAP = 0.5
/** Of equal overlaps the pair of one kind is preferred. */
const SAME_KIND = 1e-6

/** The shared part of two spans as a share of what they cover together (Jaccard). */
function overlapOf(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (a.end - a.start + (b.end - b.start) - shared)
}

/** One-to-one pairs, greedily the best overlap first, then in text order. */
function aligned(
  reference: readonly Mention[],
  system: readonly Mention[],
  onlySameKind: boolean,
): { readonly ofReference: ReadonlyMap<string, Mention>; readonly ofSystem: ReadonlyMap<string, Mention> } {
  const pairs: { readonly r: Mention; readonly s: Mention; readonly overlap: number }[] = []
  for (const r of reference)
    for (const s of system) {
      if (onlySameKind && r.kind !== s.kind) continue
      const overlap = overlapOf(r, s)
      if (overlap >= LEAST_OVERLAP)
        pairs.push({ r, s, overlap: overlap + (r.kind === s.kind ? SAME_KIND : 0) })
    }
  pairs.sort((a, b) => b.overlap - a.overlap || a.r.start - b.r.start || a.s.start - b.s.start)
  const ofReference = new Map<string, Mention>()
  const ofSystem = new Map<string, Mention>()
  for (const { r, s } of pairs)
    if (!ofReference.has(r.id) && !ofSystem.has(s.id)) {
      ofReference.set(r.id, s)
      ofSystem.set(s.id, r)
    }
  return { ofReference, ofSystem }
}

type Name = (mention: string) => string

const relationKey =
  (name: Name) =>
  ({ type, from, to }: Relation): string =>
    `${type} ${name(from)} ${name(to)}`

const linkKey =
  (name: Name) =>
  ({ from, to }: Relation): string =>
    [name(from), name(to)].sort().join(' ')

/** Relations are counted once however often they are written. */
function countOf(reference: readonly string[], system: readonly string[]): Count {
  const wanted = new Set(reference)
  const made = new Set(system)
  return { hit: [...made].filter((key) => wanted.has(key)).length, reference: wanted.size, system: made.size }
}

type Key = (relation: Relation) => string

/** Those of `relations` that are not among `others`, each once however often it is written. */
function except(
  relations: readonly Relation[],
  key: Key,
  others: readonly Relation[],
  otherKey: Key,
): Relation[] {
  const known = new Set(others.map(otherKey))
  return relations.filter((relation) => {
    const own = key(relation)
    if (known.has(own)) return false
    known.add(own)
    return true
  })
}

/** One-to-one pairs of equal keys, in order. */
function pairsOf(
  relations: readonly Relation[],
  key: Key,
  others: readonly Relation[],
  otherKey: Key,
): (readonly [Relation, Relation])[] {
  const waiting = new Map<string, Relation[]>()
  for (const other of others) {
    const own = otherKey(other)
    waiting.set(own, [...(waiting.get(own) ?? []), other])
  }
  return relations.flatMap((relation) => {
    const other = waiting.get(key(relation))?.shift()
    return other === undefined ? [] : [[relation, other] as const]
  })
}

/**
 * Scores an annotation of a text against a reference of the same text. A mention is found where a mention overlaps it enough, one for
 * one: 「concepts」 asks for the same kind, 「spans」 does not. A relation is found where both ends stand for those of the reference:
 * 「relations」 asks for the same type and direction, 「links」 for neither.
 */
export function scoreOf(reference: Annotation, system: Annotation): Score {
  const typed = aligned(reference.mentions, system.mentions, true)
  const spans = aligned(reference.mentions, system.mentions, false)
  const counts = new Map<string, Count>()
  const sizes = { reference: reference.mentions.length, system: system.mentions.length }
  counts.set('concepts', { hit: typed.ofReference.size, ...sizes })
  counts.set('spans', { hit: spans.ofReference.size, ...sizes })
  for (const kind of CONCEPT_KINDS) {
    const wanted = reference.mentions.filter((mention) => mention.kind === kind)
    counts.set(`  ${kind}`, {
      hit: wanted.filter(({ id }) => typed.ofReference.has(id)).length,
      reference: wanted.length,
      system: system.mentions.filter((mention) => mention.kind === kind).length,
    })
  }
  const own: Name = (id) => id
  // Ends are called by the mentions of the reference for which they stand, so that relations compare.
  const standing: Name = (id) => spans.ofSystem.get(id)?.id ?? `system:${id}`
  const relations = (only?: RelationType): Count => {
    const of = (list: readonly Relation[], name: Name): string[] =>
      list.filter(({ type }) => only === undefined || type === only).map(relationKey(name))
    return countOf(of(reference.relations, own), of(system.relations, standing))
  }
  counts.set('relations', relations())
  counts.set('links', countOf(reference.relations.map(linkKey(own)), system.relations.map(linkKey(standing))))
  for (const type of RELATION_TYPES) counts.set(`  ${type}`, relations(type))

  const missed = except(reference.relations, relationKey(own), system.relations, relationKey(standing))
  const surplus = except(system.relations, relationKey(standing), reference.relations, relationKey(own))
  const otherType = pairsOf(missed, linkKey(own), surplus, linkKey(standing))
  const paired = new Set(otherType.flat())
  const rest = missed.filter((relation) => !paired.has(relation))
  const isFound = ({ from, to }: Relation): boolean =>
    spans.ofReference.has(from) && spans.ofReference.has(to)
  return {
    counts,
    missedMentions: reference.mentions.filter(({ id }) => !spans.ofReference.has(id)),
    surplusMentions: system.mentions.filter(({ id }) => !spans.ofSystem.has(id)),
    otherKind: reference.mentions.flatMap((wanted) => {
      const made = spans.ofReference.get(wanted.id)
      return made !== undefined && made.kind !== wanted.kind ? [[wanted, made] as const] : []
    }),
    otherType,
    endlessRelations: rest.filter((relation) => !isFound(relation)),
    unlinkedRelations: rest.filter(isFound),
    surplusRelations: surplus.filter((relation) => !paired.has(relation)),
  }
}

/** The sum of the counts of several texts, measure by measure. */
export function summed(scores: readonly Score[]): Map<string, Count> {
  const total = new Map<string, Count>()
  for (const { counts } of scores)
    for (const [measure, { hit, reference, system }] of counts) {
      const sum = total.get(measure) ?? { hit: 0, reference: 0, system: 0 }
      total.set(measure, {
        hit: sum.hit + hit,
        reference: sum.reference + reference,
        system: sum.system + system,
      })
    }
  return total
}
