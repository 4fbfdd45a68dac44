import type { Evidence, GraphEdge } from '../../model/graphFile.ts'
import type { Atlas } from '../state/atlas.ts'

/** One piece of evidence of one relation. */
export interface TableRow {
  /** The edge's key and the evidence's number: the row's own name while the page is open. */
  readonly key: string
  readonly edge: GraphEdge
  /** Which of the edge's pieces of evidence this is (0-based). */
  readonly index: number
  readonly evidence: Evidence
}

/** Where a row stands in the text: its sentence, the later one where it rests on several, and the first of its words there. */
function standing({ evidence: { from, to, cues, sentences } }: TableRow): readonly [number, number] {
  const words = Math.min(from.start, to.start, ...cues.map(({ start }) => start))
  return [Math.max(0, ...sentences.map(({ start }) => start)), words]
}

/** All relations of the graph, `contains` left out, a row for each piece of evidence, in text order. */
export function rowsOf(atlas: Atlas): TableRow[] {
  const rows: TableRow[] = []
  for (const edge of atlas.edges.values())
    if (edge.attributes.type !== 'contains')
      edge.attributes.evidence.forEach((evidence, index) => {
        rows.push({ key: `${index} ${edge.key}`, edge, index, evidence })
      })
  return rows
    .map((row) => ({ row, at: standing(row) }))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
    .map(({ row }) => row)
}
