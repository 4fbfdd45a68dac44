import type { Span } from '../../model/span.ts'
import type { Atlas } from '../state/atlas.ts'
import { placeLabel, sectionAt, sectionPath } from '../state/place.ts'

/** One of the article's parts, and how many hits stand in it. */
export interface PartCount {
  readonly key: string
  readonly count: number
}

/** How many of the hits stand in each part of the article, those with none, too; what stands before and between the parts is left out. */
export function partCounts(atlas: Atlas, hits: readonly Span[]): PartCount[] {
  const counts = new Map<string, number>()
  for (const { key, attributes } of atlas.sections.values()) if (attributes.depth === 1) counts.set(key, 0)
  for (const hit of hits) {
    const section = sectionAt(atlas, { start: hit.start, end: hit.start + 1 })
    const part = section === null ? undefined : sectionPath(atlas, section)[0]?.key
    if (part !== undefined) counts.set(part, (counts.get(part) ?? 0) + 1)
  }
  return [...counts].map(([key, count]) => ({ key, count }))
}

/** 「一 12　二 19　四 0」. */
export const partWords = (atlas: Atlas, counts: readonly PartCount[]): string[] =>
  counts.map(({ key, count }) => `${placeLabel(atlas, key)} ${count}`)
