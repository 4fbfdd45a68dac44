import { readFileSync } from 'node:fs'
import { segmentsIn, segmentText } from '../../../src/app/reader/segments.ts'
import { createAtlas } from '../../../src/app/state/atlas.ts'
import { checkGraphFile } from '../../../src/model/checkGraphFile.ts'
import type { LayoutId } from '../../../src/model/kinds.ts'
import type { Span } from '../../../src/model/span.ts'

/** The graph that the built page shows. */
export const atlas = createAtlas(
  checkGraphFile(JSON.parse(readFileSync('graph-data/000_f43e0b856f5a713e.graph.json', 'utf8'))),
)

/** The stretches that the reader divides the text into. */
export const segments = segmentText(atlas)

/** The positions of the reader's elements over `span`: the values of their `data-i`. */
export function positionsOf(span: Span): number[] {
  const [first, beyond] = segmentsIn(segments, span)
  return Array.from({ length: beyond - first }, (_, i) => first + i)
}

/** Where a node stands, in layout units; throws for what the graph has not. */
export function placeIn(view: LayoutId, key: string): { readonly x: number; readonly y: number } {
  const attributes = atlas.nodes.get(key)
  if (!attributes) throw new Error(`The graph has no node ${key}.`)
  const [x, y] = attributes.places[view]
  return { x, y }
}
