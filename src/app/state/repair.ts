import { type EdgeType, isEdgeType } from '../../model/kinds.ts'
import { holds, type Span } from '../../model/span.ts'
import type { Atlas } from './atlas.ts'
import { wordsOf } from './occurrences.ts'
import type { Target } from './state.ts'

/** A target that a link asks for: its key, and where its words stood when the link was made (a node one span, an edge two, or none). */
export interface AskedTarget extends Target {
  readonly places: readonly Span[]
}

/** How many code units two spans share; equal spans count as one more, so that they win. */
function shared(a: Span, b: Span): number {
  if (a.start === b.start && a.end === b.end) return b.end - b.start + 1
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** The wording inside a concept's key, null for a section's. */
function wordingOf(key: string): { kind: string; wording: string } | null {
  const colon = key.indexOf(':')
  return colon < 0 ? null : { kind: key.slice(0, colon), wording: key.slice(colon + 1) }
}

/** The concept that has a mention of these very words; one of the same kind first, then the one nearest to `place`. */
function byWording(atlas: Atlas, key: string, place: Span | undefined): string | null {
  const asked = wordingOf(key)
  if (!asked) return null
  let best: { key: string; score: readonly [number, number] } | null = null
  for (const { key: candidate, mention } of atlas.mentions) {
    if (mention.quote !== asked.wording) continue
    const score = [
      atlas.nodes.get(candidate)?.kind === asked.kind ? 0 : 1,
      place ? Math.abs(mention.start - place.start) : 0,
    ] as const
    if (!best || score[0] < best.score[0] || (score[0] === best.score[0] && score[1] < best.score[1]))
      best = { key: candidate, score }
  }
  return best?.key ?? null
}

/** What stands at `place`: for a concept the one whose mention shares most with it, for a section the innermost whose heading or span holds it. */
function byPlace(atlas: Atlas, key: string, place: Span): string | null {
  if (wordingOf(key)) {
    let best: { key: string; share: number } | null = null
    for (const { key: candidate, mention } of atlas.mentions) {
      const share = shared(mention, place)
      if (share > (best?.share ?? 0)) best = { key: candidate, share }
    }
    return best?.key ?? null
  }
  let innermost: string | null = null
  for (const { key: candidate, attributes } of atlas.sections.values()) {
    if (shared(attributes.heading, place) > 0) return candidate
    if (holds(attributes.span, place)) innermost = candidate
  }
  return innermost
}

function repairNode(atlas: Atlas, key: string, place: Span | undefined): string | null {
  if (atlas.nodes.has(key)) return key
  return byWording(atlas, key, place) ?? (place ? byPlace(atlas, key, place) : null)
}

/** An edge's key taken apart at each place where a type's name could stand; wordings may hold blanks. */
function readings(key: string): { source: string; type: EdgeType; target: string }[] {
  const words = key.split(' ')
  return words.flatMap((word, i) => {
    if (i === 0 || i === words.length - 1 || !isEdgeType(word)) return []
    const last = words[words.length - 1]
    const end = last === 'structure' || last === 'editor' ? words.length - 1 : words.length
    return [{ source: words.slice(0, i).join(' '), type: word, target: words.slice(i + 1, end).join(' ') }]
  })
}

function repairEdge(atlas: Atlas, key: string, places: readonly Span[]): string | null {
  for (const { source, type, target } of readings(key)) {
    const from = repairNode(atlas, source, places[0])
    const to = repairNode(atlas, target, places[1])
    if (from === null || to === null) continue
    const between = [...atlas.edges.values()].filter((edge) => edge.source === from && edge.target === to)
    const found = between.find((edge) => edge.attributes.type === type) ?? between[0]
    if (found) return found.key
  }
  return null
}

/**
 * The key that stands for a link's target in this graph: its own where the graph has it; else, for a concept, the same wording
 * (under its own or another kind), then what stands at its place; for an edge, an edge between its ends found that way.
 * Null where nothing does.
 */
export function repairTarget(atlas: Atlas, asked: AskedTarget): string | null {
  if (asked.kind === 'edge')
    return atlas.edges.has(asked.key) ? asked.key : repairEdge(atlas, asked.key, asked.places)
  return repairNode(atlas, asked.key, asked.places[0])
}

/** Which of a target's places (0-based) stands where the link's did; null where none does. */
export function placeIndex(
  atlas: Atlas,
  target: Target,
  count: number,
  places: readonly Span[],
): number | null {
  if (places.length === 0) return null
  for (let index = 0; index < count; index++) {
    const words = wordsOf(atlas, target, index)
    if (
      words.length === places.length &&
      words.every((word, i) => word.start === places[i]?.start && word.end === places[i]?.end)
    )
      return index
  }
  return null
}
