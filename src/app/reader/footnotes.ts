import type { EdgeAttributes, GraphEdge } from '../../model/graphFile.ts'
import { EDGE_TYPES, type EdgeType } from '../../model/kinds.ts'
import type { Atlas } from '../state/atlas.ts'
import { conceptOf } from '../state/atlas.ts'
import { sectionPath } from '../state/place.ts'

/** A concept's note: its number, and where in the text (code units) the number stands. */
export interface Footnote {
  /** From 1, in the order in which the numbers stand in the text. */
  readonly number: number
  readonly key: string
  readonly at: number
  /** The article's part in which it stands; null before the first. */
  readonly part: string | null
}

/** Numbers every concept at the end of its first mention, in text order; where two end together, the shorter first. */
export function footnotesOf(atlas: Atlas): Footnote[] {
  return atlas.mentions
    .filter(({ index }) => index === 0)
    .sort((a, b) => a.mention.end - b.mention.end || b.mention.start - a.mention.start)
    .map(({ key, mention }, i) => ({
      number: i + 1,
      key,
      at: mention.end,
      part: sectionPath(atlas, mention.section)[0]?.key ?? null,
    }))
}

/** How far an edge is told to be reviewed: not at all where structure says it. */
export type Standing = 'reviewed' | 'unreviewed' | 'doubtful'

export function standingOf({ basis, evidence }: EdgeAttributes): Standing {
  if (evidence.some(({ review }) => review?.verdict === 'doubtful')) return 'doubtful'
  return basis === 'structure' || evidence.every(({ review }) => review) ? 'reviewed' : 'unreviewed'
}

/** The concepts from which relations of one type lead to a concept, by their numbers in ascending order. */
export interface Incoming {
  readonly type: EdgeType
  readonly numbers: readonly number[]
}

/** What a concept's note tells of its relations: those that lead from it each by itself, those that lead to it by number. */
export interface NoteRelations {
  readonly out: readonly GraphEdge[]
  readonly in: readonly Incoming[]
}

/** The relations of a concept among the numbered ones. */
export function noteRelations(
  atlas: Atlas,
  key: string,
  numbers: ReadonlyMap<string, number>,
): NoteRelations {
  const { out, in: into } = atlas.relationsOf(key)
  return {
    out: out.filter(({ target }) => conceptOf(atlas, target) !== null),
    in: EDGE_TYPES.flatMap((type) => {
      const sources = into.filter(({ attributes }) => attributes.type === type).map(({ source }) => source)
      const found = [...new Set(sources)].flatMap((source) => numbers.get(source) ?? [])
      return found.length > 0 ? [{ type, numbers: found.sort((a, b) => a - b) }] : []
    }),
  }
}
