import type { GraphEdge } from '../../../model/graphFile.ts'
import { type HeadingPair, headingPair } from '../../../model/headingPair.ts'
import { bySpan, holds } from '../../../model/span.ts'
import type { Atlas, SectionEntry } from '../../state/atlas.ts'
import { conceptOf } from '../../state/atlas.ts'

/** What a node is to the argument: the middle, a part's task, its 重点, a point, or one of the rest. */
export type Role = 'middle' | 'task' | 'focus' | 'point' | 'other'

/** How the sections' headings are spoken for by concepts. */
export interface Roles {
  /** The role of every concept and section that is not `other`. */
  readonly role: ReadonlyMap<string, Role>
  /** The concept that says what a section's heading says: the source of the heading's `focusesOn`, else its head. */
  readonly carrier: ReadonlyMap<string, string>
  /** The section that a task or focus stands for, by concept. */
  readonly sectionOf: ReadonlyMap<string, string>
  /** Sections down to this depth are parts, deeper ones points. */
  readonly partDepth: number
}

/** Parts and their subdivisions count as parts until at least so many stand side by side. */
const ENOUGH_PARTS = 3

/** The depth of the outline's first level that has enough sections, all shallower ones together; at least 1. */
function partDepthOf(atlas: Atlas): number {
  const counts: number[] = []
  for (const { attributes } of atlas.sections.values())
    counts[attributes.depth] = (counts[attributes.depth] ?? 0) + 1
  let total = 0
  for (let depth = 1; depth < counts.length; depth++) {
    total += counts[depth] ?? 0
    if (total >= ENOUGH_PARTS) return depth
  }
  return Math.max(1, counts.length - 1)
}

/** The relations `focusesOn` of which some evidence begins in a section's heading, by the section's key, in the graph's order. */
function focusingByHeading(atlas: Atlas): Map<string, GraphEdge[]> {
  const sections = [...atlas.sections.values()].sort((a, b) =>
    bySpan(a.attributes.heading, b.attributes.heading),
  )
  /** The last heading that begins at or before a place of the text. */
  const headingAt = (place: number): SectionEntry | undefined => {
    let low = 0
    let high = sections.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sections[middle]?.attributes.heading.start ?? 0) <= place) low = middle + 1
      else high = middle
    }
    return sections[low - 1]
  }
  const found = new Map<string, GraphEdge[]>()
  for (const edge of atlas.edges.values()) {
    if (edge.attributes.type !== 'focusesOn') continue
    const keys = new Set<string>()
    for (const { from } of edge.attributes.evidence) {
      const section = headingAt(from.start)
      if (section && holds(section.attributes.heading, from)) keys.add(section.key)
    }
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), edge])
  }
  return found
}

/** The task and 重点 of each part's heading. */
function headingPairs(atlas: Atlas): Map<string, HeadingPair> {
  const focusing = focusingByHeading(atlas)
  const pairs = new Map<string, HeadingPair>()
  for (const { key, attributes } of atlas.sections.values()) {
    const pair = attributes.depth === 0 ? undefined : headingPair(attributes, focusing.get(key) ?? [])
    if (pair) pairs.set(key, pair)
  }
  return pairs
}

/** Reads the roles from the outline; a concept with several keeps the most important, then the earliest. */
export function rolesOf(atlas: Atlas): Roles {
  const partDepth = partDepthOf(atlas)
  const pairs = headingPairs(atlas)
  const role = new Map<string, Role>()
  const carrier = new Map<string, string>()
  const sectionOf = new Map<string, string>()
  const give = (key: string, given: Role, section: string) => {
    if (role.has(key)) return
    role.set(key, given)
    sectionOf.set(key, section)
  }
  const sections = [...atlas.sections.values()]
  for (const { key, attributes } of sections) {
    const speaker = pairs.get(key)?.task ?? attributes.head
    if (speaker !== undefined && conceptOf(atlas, speaker)) carrier.set(key, speaker)
  }
  const parts = sections.filter(({ attributes: { depth } }) => depth > 0 && depth <= partDepth)
  for (const { key, attributes } of sections) {
    role.set(key, attributes.depth === 0 ? 'middle' : attributes.depth <= partDepth ? 'task' : 'point')
    const speaker = carrier.get(key)
    if (attributes.depth === 0 && speaker !== undefined) give(speaker, 'middle', key)
  }
  for (const { key } of parts) {
    const speaker = carrier.get(key)
    if (speaker !== undefined) give(speaker, 'task', key)
  }
  for (const { key } of parts) {
    const pair = pairs.get(key)
    if (pair?.focus !== undefined) give(pair.focus, 'focus', key)
  }
  for (const { key } of sections) {
    const speaker = carrier.get(key)
    if (speaker !== undefined) give(speaker, 'point', key)
  }
  return { role, carrier, sectionOf, partDepth }
}

/** The number of a marker as people say it: 「一、」 → 「一」, 「（二）」 → 「二」, 「三要」 → 「三」; empty for dashes and none. */
export function numberOf(marker: string): string {
  const bare = marker.replace(/[\s、．.。，,：:；;（）()【】[\]]/gu, '')
  const spoken = /^([一二三四五六七八九十百]+)(?:要|是|抓)[是要]?$/u.exec(bare)
  if (spoken?.[1] !== undefined) return spoken[1]
  return /[\p{L}\p{N}]/u.test(bare) ? bare : ''
}

/** A concept's words as its section's heading has them; its label where the heading does not name it. */
export function wordsOf(atlas: Atlas, key: string, section: string | undefined): string {
  const concept = conceptOf(atlas, key)
  if (!concept) return atlas.nodes.get(key)?.label ?? ''
  const entry = section === undefined ? undefined : atlas.sections.get(section)
  if (!entry || entry.attributes.depth === 0) return concept.label
  return concept.mentions.find((mention) => holds(entry.attributes.heading, mention))?.quote ?? concept.label
}
