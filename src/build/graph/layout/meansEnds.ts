import type { Draft } from '../draft.ts'
import { type Arc, acyclicArcs } from './acyclicArcs.ts'
import { alignLayers } from './alignLayers.ts'
import { layersOf } from './layersOf.ts'
import { orderLayers } from './orderLayers.ts'
import { CLEARANCE, type Point, STRETCH } from './point.ts'
import { separate } from './separate.ts'

const HALF_HEIGHT = 1000
const HALF_WIDTH = HALF_HEIGHT * STRETCH
/** Least distance between columns. */
const COLUMN = 70
/** Between neighbours of one layer. */
const LEAST_GAP = CLEARANCE
const WIDEST_GAP = 80
/** How far each level of the outline is set in. */
const INDENT = 30

/** One `serves` between two concepts, whatever it rests on, by their indices among the concepts. */
interface Serving extends Arc {
  readonly evidence: number
  /** Where its first evidence stands: code units. */
  readonly first: number
}

/** The `serves` edges, parallel ones as one: most evidence first, then the earliest. */
function servingOf({ concepts, edges }: Draft): Serving[] {
  const indices = new Map(concepts.map(({ key }, i) => [key, i]))
  const found = new Map<string, Serving>()
  for (const { source, target, attributes } of edges) {
    const from = indices.get(source)
    const to = indices.get(target)
    if (attributes.type !== 'serves' || from === undefined || to === undefined) continue
    const pair = `${from} ${to}`
    const known = found.get(pair)
    const first = attributes.evidence.reduce(
      (least, evidence) => Math.min(least, evidence.from.start, evidence.to.start),
      known?.first ?? Infinity,
    )
    found.set(pair, { from, to, evidence: attributes.evidence.length + (known?.evidence ?? 0), first })
  }
  return [...found.values()].sort((a, b) => b.evidence - a.evidence || a.first - b.first)
}

/** Heights scaled and moved so that they fill the view where there is room, the first at the top. */
function filling(heights: readonly number[]): number[] {
  const lowest = heights.reduce((least, height) => Math.min(least, height), Infinity)
  const highest = heights.reduce((most, height) => Math.max(most, height), -Infinity)
  const scale = highest > lowest ? Math.max(1, (2 * HALF_HEIGHT) / (highest - lowest)) : 1
  return heights.map((height) => ((lowest + highest) / 2 - height) * scale)
}

/** Keys as columns of even spacing, top to bottom, then to the right, none higher than `height`. */
function columnsOf(keys: readonly string[], height: number): { column: number; y: number; key: string }[] {
  const most = Math.max(1, Math.floor(height / LEAST_GAP))
  const columns = Math.max(1, Math.ceil(keys.length / most))
  const rows = Math.ceil(keys.length / columns)
  return keys.map((key, i) => ({
    key,
    column: Math.floor(i / rows),
    y: height / 2 - ((i % rows) + 0.5) * (height / rows),
  }))
}

/**
 * 举措—目标: means at the left, ends at the right, along `serves`, whatever it rests on. Cycles are cut at the edge with least
 * evidence, then the latest; then layers, order and heights as layered drawing has them (Sugiyama, Tagawa and Toda, 1981;
 * Gansner, Koutsofios, North and Vo, 1993). At the far left the sections as an outline, beside them, in text order,
 * the concepts that serve nothing and are served by nothing. Roughly O(n log n).
 */
export function meansEnds(draft: Draft): Map<string, Point> {
  const { sections, concepts } = draft
  const serving = acyclicArcs(concepts.length, servingOf(draft))
  const joined = new Set(serving.flatMap(({ from, to }) => [from, to]))
  const chained = [...concepts.keys()].filter((i) => joined.has(i))
  const loose = concepts.filter((_, i) => !joined.has(i)).map(({ key }) => key)

  const dense = new Map(chained.map((i, position) => [i, position]))
  const arcs = serving.map(({ from, to }) => ({ from: dense.get(from) ?? 0, to: dense.get(to) ?? 0 }))
  const layerOf = layersOf(chained.length, arcs)
  const layers = orderLayers(layerOf, arcs)
  const tallest = layers.reduce((most, layer) => Math.max(most, layer.length), 1)
  const gap = Math.min(WIDEST_GAP, Math.max(LEAST_GAP, (2 * HALF_HEIGHT) / tallest))
  const heights = filling(alignLayers(layers, arcs, gap))

  const height = heights.reduce((most, y) => Math.max(most, 2 * Math.abs(y)), 2 * HALF_HEIGHT)
  const looseColumns = columnsOf(loose, height)
  const outline = columnsOf(
    sections.map(({ key }) => key),
    height,
  )
  const depths = new Map(sections.map(({ key, attributes }) => [key, attributes.depth]))
  const sectionWidth = (outline.at(-1)?.column ?? 0) + 1
  const looseWidth = loose.length === 0 ? 0 : (looseColumns.at(-1)?.column ?? 0) + 1
  const columns = sectionWidth + looseWidth + layers.length
  const step = columns > 1 ? Math.max(COLUMN, (2 * HALF_WIDTH) / (columns - 1)) : 0
  const x = (column: number) => (column - (columns - 1) / 2) * step

  const chainedPlaces = chained.map((i, position): [string, Point] => [
    concepts[i]?.key ?? '',
    { x: x(sectionWidth + looseWidth + (layerOf[position] ?? 0)), y: heights[position] ?? 0 },
  ])
  const loosePlaces = looseColumns.map(({ key, column, y }): [string, Point] => [
    key,
    { x: x(sectionWidth + column), y },
  ])
  const outlinePlaces = outline.map(({ key, column, y }): [string, Point] => [
    key,
    { x: x(column) + Math.min(3, depths.get(key) ?? 0) * Math.min(INDENT, step / 4), y },
  ])
  return separate([...chainedPlaces, ...outlinePlaces, ...loosePlaces])
}
