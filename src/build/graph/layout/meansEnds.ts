import type { Draft } from '../draft.ts'
import { type Arc, acyclicArcs } from './acyclicArcs.ts'
import { alignLayers } from './alignLayers.ts'
import { type Branch, branchesOf } from './branches.ts'
import { layersOf } from './layersOf.ts'
import { orderLayers } from './orderLayers.ts'
import { CLEARANCE, type Point, STRETCH } from './point.ts'
import { separate } from './separate.ts'

const HALF_HEIGHT = 1000
/** Least distance between columns. */
const COLUMN = 70
/** Between neighbours of one layer. */
const LEAST_GAP = CLEARANCE
const WIDEST_GAP = 80
/** How far each level of the outline is set in. */
const INDENT = 30

/** One `serves` between two concepts, whatever it rests on, or a pull of no evidence, by their indices among the concepts. */
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
    const draws = attributes.basis !== 'structure' || known?.draws === 'both' ? 'both' : 'start'
    found.set(pair, {
      from,
      to,
      draws,
      evidence: attributes.evidence.length + (known?.evidence ?? 0),
      first,
    })
  }
  return [...found.values()].sort((a, b) => b.evidence - a.evidence || a.first - b.first)
}

/**
 * Pulls that nobody sees, from what serves nothing further to the head of the section where it is at home: they keep the
 * concepts of a section in one band, its head at the end of it. Only among what `serving` joins.
 */
function pullsOf(draft: Draft, serving: readonly Arc[]): Serving[] {
  const indices = new Map(draft.concepts.map(({ key }, i) => [key, i]))
  const joined = new Set(serving.flatMap(({ from, to }) => [from, to]))
  const leaving = new Set(serving.map(({ from }) => from))
  const pulls: Serving[] = []
  const visit = ({ section, pair, own, children }: Branch, above: number | undefined): void => {
    const index = indices.get(section.attributes.head ?? '')
    const head = index !== undefined && joined.has(index) ? index : above
    for (const key of [pair.task, pair.focus, ...own.map((concept) => concept.key)]) {
      const from = indices.get(key ?? '')
      if (from === undefined || head === undefined || from === head) continue
      if (joined.has(from) && !leaving.has(from))
        pulls.push({ from, to: head, draws: 'neither', evidence: 0, first: Infinity })
    }
    for (const child of children) visit(child, head)
  }
  visit(branchesOf(draft), undefined)
  return pulls
}

/** Which part of the article each concept is at home in, from 0; the article's own count as the middle part's. */
function partsOf(draft: Draft): Map<string, number> {
  const parts = new Map<string, number>()
  const visit = ({ pair, own, children }: Branch, part: number): void => {
    for (const key of [pair.task, pair.focus, ...own.map((concept) => concept.key)])
      if (key !== undefined) parts.set(key, part)
    for (const child of children) visit(child, part)
  }
  const root = branchesOf(draft)
  visit({ ...root, children: [] }, Math.floor(root.children.length / 2))
  for (const [i, child] of root.children.entries()) visit(child, i)
  return parts
}

/** Heights scaled and moved so that they fill the view where there is room, the first at the top. */
function filling(heights: readonly number[]): number[] {
  const lowest = heights.reduce((least, height) => Math.min(least, height), Infinity)
  const highest = heights.reduce((most, height) => Math.max(most, height), -Infinity)
  const scale = highest > lowest ? Math.max(1, (2 * HALF_HEIGHT) / (highest - lowest)) : 1
  return heights.map((height) => ((lowest + highest) / 2 - height) * scale)
}

/** Keys evenly from top to bottom in as few columns as `height` allows, in rows, so that order runs down all columns alike. */
function columnsOf(keys: readonly string[], height: number): { column: number; y: number; key: string }[] {
  const columns = Math.ceil((keys.length * LEAST_GAP) / height)
  const step = height / keys.length
  return keys.map((key, i) => ({ key, column: i % columns, y: height / 2 - (i + 0.5) * step }))
}

const widthOf = (placed: readonly { column: number }[]): number =>
  placed.reduce((most, { column }) => Math.max(most, column + 1), 0)

/**
 * 举措—目标: means at the left, ends at the right, along `serves`, whatever it rests on. Cycles are cut at the edge with least
 * evidence, then the latest; then layers, order and heights as layered drawing has them (Sugiyama, Tagawa and Toda, 1981;
 * Gansner, Koutsofios, North and Vo, 1993). At the far left the sections as an outline, beside them, in text order,
 * the concepts that serve nothing and are served by nothing. Roughly O(n log n).
 */
export function meansEnds(draft: Draft): Map<string, Point> {
  const { sections, concepts } = draft
  const served = acyclicArcs(concepts.length, servingOf(draft))
  const serving = acyclicArcs(concepts.length, [...served, ...pullsOf(draft, served)])
  const joined = new Set(serving.flatMap(({ from, to }) => [from, to]))
  const chained = [...concepts.keys()].filter((i) => joined.has(i))
  const loose = concepts.filter((_, i) => !joined.has(i)).map(({ key }) => key)

  const dense = new Map(chained.map((i, position) => [i, position]))
  const arcs = serving.map(({ from, to, draws }) => ({
    from: dense.get(from) ?? 0,
    to: dense.get(to) ?? 0,
    draws,
  }))
  const layerOf = layersOf(chained.length, arcs)
  const parts = partsOf(draft)
  const bands = chained.map((i) => parts.get(concepts[i]?.key ?? '') ?? 0)
  const layers = orderLayers(layerOf, arcs, bands)
  const gapOf = ({ length }: readonly number[]) =>
    Math.min(WIDEST_GAP, Math.max(LEAST_GAP, (2 * HALF_HEIGHT) / length))
  const heights = filling(alignLayers(layers, arcs, gapOf))

  const height = heights.reduce((most, y) => Math.max(most, 2 * Math.abs(y)), 2 * HALF_HEIGHT)
  const looseColumns = columnsOf(loose, height)
  const outline = columnsOf(
    sections.map(({ key }) => key),
    height,
  )
  const depths = new Map(sections.map(({ key, attributes }) => [key, attributes.depth]))
  const sectionWidth = widthOf(outline)
  const looseWidth = widthOf(looseColumns)
  const columns = sectionWidth + looseWidth + layers.length
  const step = columns > 1 ? Math.max(COLUMN, (height * STRETCH) / (columns - 1)) : 0
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
    { x: x(column - 0.5) + Math.min(3, depths.get(key) ?? 0) * Math.min(INDENT, step / 4), y },
  ])
  return separate([...chainedPlaces, ...outlinePlaces, ...loosePlaces])
}
