import type { ConceptKind } from '../model/kinds.ts'
import type { Span } from '../model/span.ts'
import type { Atlas } from './state/atlas.ts'
import { conceptOf } from './state/atlas.ts'

/** A stretch of words that belongs to one concept, or to none. */
export interface KindRun {
  readonly text: string
  /** Null for plain words. */
  readonly kind: ConceptKind | null
  /** The key of the concept; null for plain words. */
  readonly key: string | null
}

interface Named extends Span {
  readonly key: string
  readonly kind: ConceptKind
}

/** The mentions of these concepts that lie within `span`, in text order; of nested ones the inner. */
function namedIn(atlas: Atlas, span: Span, keys: Iterable<string>): Named[] {
  const found: Named[] = []
  for (const key of keys) {
    const concept = conceptOf(atlas, key)
    for (const { start, end } of concept?.mentions ?? [])
      if (concept && start < span.end && end > span.start)
        found.push({
          key,
          kind: concept.kind,
          start: Math.max(start, span.start),
          end: Math.min(end, span.end),
        })
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** The words of `span` cut where a mention of one of `keys` begins or ends; the runs join to exactly these words. */
export function kindRuns(atlas: Atlas, span: Span, keys: Iterable<string>): KindRun[] {
  const named = namedIn(atlas, span, keys)
  const cuts = [...new Set([span.start, span.end, ...named.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? span.start
    const over = named.filter((mention) => mention.start <= start && end <= mention.end)
    const inner = over.reduce<Named | null>(
      (least, mention) =>
        least === null || mention.end - mention.start < least.end - least.start ? mention : least,
      null,
    )
    return {
      text: atlas.attributes.text.slice(start, end),
      kind: inner?.kind ?? null,
      key: inner?.key ?? null,
    }
  })
}
