import type { Draft, DraftConcept } from '../draft.ts'
import { type Arc, acyclicArcs } from './acyclicArcs.ts'
import { alignLayers, spaced } from './alignLayers.ts'
import { branchesOf } from './branches.ts'
import { type Cell, cellsOf } from './cellsOf.ts'
import { exchangeSpots } from './exchangeSpots.ts'
import { homeOfServing } from './homeOfServing.ts'
import { orderLayers } from './orderLayers.ts'
import type { Point } from './point.ts'
import { ranksOf } from './ranksOf.ts'
import { separate } from './separate.ts'
import { servingArcs } from './servingArcs.ts'
import { spreadRanks } from './spreadRanks.ts'

/** The view is at least so high; where it needs more it grows in both directions. */
const HEIGHT = 2000
/** Width as a factor on the height: stages are wider, but labels stand at both sides. */
const ASPECT = 1.08
/** Between neighbours of a column. */
const ROW = 34
/** The least width of a column. */
const COLUMN = 180
/** Heights in rows: what a section has at least, and what is left free before a part and before a section further down. */
const LEAST_ROWS = 2.2
const PART_GAP = 1.2
const POINT_GAP = 0.3
/** Widths in columns: after the points, whose names stand there, and after the tasks, which are set large. */
const AFTER_POINTS = 1.5
const AFTER_TASKS = 3
/** What a column's other concepts keep from a task or 重点, and how much more these resist. */
const LEAD_ROOM = 64
const LEAD_WEIGHT = 1000
/** Between two headings of one column: room for a line of text beside each where little else is shown. */
const HEAD_ROOM = 104
/** How much more a crossing of what the view is about counts than one of other relations. */
const SERVES_WEIGHT = 2
/** So many concepts of a section may always stand in one column. */
const LEAST_ROOM = 3
/** From a part's task to its 重点 below it, and how far in that stands where one of them serves the other. */
const PAIR_HEIGHT = 136
const PAIR_INSET = 36
/** From a section to the concept at its right that speaks for it. */
const SECTION_OFFSET = 40

/** The concepts of a cell with the heights of its chains about their middle. */
interface Strip {
  readonly cell: Cell
  /** Concepts that serve or are served, by index, with their heights from the strip's middle, downwards. */
  readonly heights: ReadonlyMap<number, number>
  /** Half of what the heights reach. */
  readonly half: number
  /** Those that serve nothing and are served by nothing, by index. */
  readonly loose: readonly number[]
}

/** What every step of the drawing looks up. Concepts are known by their indices. */
interface Frame {
  readonly concepts: readonly DraftConcept[]
  readonly cells: readonly Cell[]
  readonly indexOf: ReadonlyMap<string, number>
  /** Arcs without cycles. */
  readonly arcs: readonly Arc[]
  /** The rank of each concept from the ends, or null where it stands in the columns at the left. */
  readonly ranks: readonly (number | null)[]
  /** The cell of each concept. */
  readonly cellOf: readonly number[]
}

/**
 * How many concepts of each cell may stand in one column: so many that the cell needs no more columns than the longest chain of
 * all does.
 */
function roomsOf(
  cells: readonly Cell[],
  cellOf: readonly number[],
  ranks: readonly number[],
  ranked: readonly boolean[],
): number[] {
  const held = cells.map(() => 0)
  let highest = 0
  for (const [i, cell] of cellOf.entries()) {
    if (!ranked[i]) continue
    held[cell] = (held[cell] ?? 0) + 1
    highest = Math.max(highest, ranks[i] ?? 0)
  }
  return cells.map(({ depth }, i) =>
    Math.max(LEAST_ROOM, Math.ceil((held[i] ?? 0) / Math.max(1, highest - depth))),
  )
}

function frameOf(draft: Draft): Frame {
  const { concepts } = draft
  const cells = cellsOf(branchesOf(draft, homeOfServing(draft)))
  const indexOf = new Map(concepts.map(({ key }, i) => [key, i]))
  const cellOf: number[] = concepts.map(() => 0)
  const wants: number[] = concepts.map(() => 0)
  const fixed: boolean[] = concepts.map(() => false)
  for (const [index, { depth, task, focus, own }] of cells.entries()) {
    for (const key of [task, focus]) {
      const concept = indexOf.get(key ?? '')
      if (concept === undefined) continue
      cellOf[concept] = index
      wants[concept] = depth
      fixed[concept] = true
    }
    for (const { key } of own) {
      const concept = indexOf.get(key) ?? 0
      cellOf[concept] = index
      wants[concept] = depth + 1
    }
  }
  const serving = servingArcs(draft)
  const joined = new Set(serving.flatMap(({ from, to }) => [from, to]))
  const arcs = acyclicArcs(concepts.length, serving)
  const leading = arcs.filter(({ from, to }) => !(fixed[from] && fixed[to] && cellOf[from] === cellOf[to]))
  const ranked = concepts.map((_, i) => fixed[i] === true || joined.has(i))
  const longest = ranksOf(wants, fixed, leading)
  const rooms = roomsOf(cells, cellOf, longest, ranked)
  const ranks = spreadRanks(
    longest,
    leading,
    concepts.map((_, i) => fixed[i] === true || !ranked[i]),
    cellOf,
    (cell) => rooms[cell] ?? 1,
  ).map((rank, i) => (ranked[i] ? rank : null))
  return { concepts, cells, indexOf, arcs, ranks, cellOf }
}

/** The ranked concepts of every cell in columns, the highest rank first, in an order with few crossings. */
function orderedOf({ arcs, ranks, cellOf }: Frame): number[][] {
  const ranked = [...ranks.keys()].filter((i) => ranks[i] !== null)
  const highest = ranked.reduce((most, i) => Math.max(most, ranks[i] ?? 0), 0)
  const dense = new Map(ranked.map((i, position) => [i, position]))
  const layers = orderLayers(
    ranked.map((i) => highest - (ranks[i] ?? 0)),
    arcs
      .map(({ from, to }) => ({ from: dense.get(from) ?? 0, to: dense.get(to) ?? 0 }))
      .filter(({ from, to }) => ranks[ranked[from] ?? 0] !== ranks[ranked[to] ?? 0]),
    ranked.map((i) => cellOf[i] ?? 0),
  )
  return layers.map((layer) => layer.map((position) => ranked[position] ?? 0))
}

/** Whether a section's strip holds the concept that speaks for it: where it has nothing below and no pair. */
const endsItself = ({ children, focus }: Cell): boolean => children.length === 0 && focus === undefined

function stripsOf(frame: Frame): Strip[] {
  const { cells, indexOf, arcs, cellOf, ranks } = frame
  const heads = new Set(
    cells
      .flatMap((cell) => (endsItself(cell) ? [] : [cell.task, cell.focus]))
      .map((key) => indexOf.get(key ?? '')),
  )
  const layers: number[][][] = cells.map(() => [])
  for (const layer of orderedOf(frame)) {
    const within = new Map<number, number[]>()
    for (const concept of layer) {
      if (heads.has(concept)) continue
      const cell = cellOf[concept] ?? 0
      const found = within.get(cell)
      if (found) found.push(concept)
      else {
        const list = [concept]
        within.set(cell, list)
        layers[cell]?.push(list)
      }
    }
  }
  const inside: Arc[][] = cells.map(() => [])
  for (const arc of arcs)
    if (cellOf[arc.from] === cellOf[arc.to] && !heads.has(arc.from) && !heads.has(arc.to))
      inside[cellOf[arc.from] ?? 0]?.push(arc)
  return cells.map((cell, index) => {
    const found = alignLayers(layers[index] ?? [], inside[index] ?? [], ROW, cellOf.length)
    const all = [...found.values()]
    const low = all.reduce((least, height) => Math.min(least, height), Infinity)
    const high = all.reduce((most, height) => Math.max(most, height), -Infinity)
    const middle = all.length === 0 ? 0 : (low + high) / 2
    return {
      cell,
      heights: new Map([...found].map(([concept, height]) => [concept, height - middle])),
      half: all.length === 0 ? 0 : (high - low + ROW) / 2,
      loose: cell.own.map(({ key }) => indexOf.get(key) ?? 0).filter((concept) => ranks[concept] === null),
    }
  })
}

/** How high a strip is with so many columns at the left. */
const heightOf = ({ cell, half, loose }: Strip, columns: number): number =>
  Math.max(2 * half, (loose.length / columns) * ROW, cell.children.length === 0 ? LEAST_ROWS * ROW : 0)

const gapBefore = ({ cell }: Strip): number => ROW * (cell.depth <= 1 ? PART_GAP : POINT_GAP)

/** The number of columns at the left that lets the view be drawn largest, beside `others` columns. */
function looseColumnsOf(strips: readonly Strip[], others: number): number {
  let best = { columns: 0, size: Infinity }
  const most = strips.reduce((sum, { loose }) => Math.max(sum, loose.length), 0)
  for (let columns = Math.min(1, most); columns <= most; columns++) {
    const height = strips.reduce(
      (sum, strip) => sum + heightOf(strip, Math.max(1, columns)) + gapBefore(strip),
      0,
    )
    const size = Math.max(height, ((columns + others) * COLUMN) / ASPECT)
    if (size >= best.size) break
    best = { columns, size }
  }
  return best.columns
}

/** Where each column begins, in columns from the right: by rank. */
function columnPlaces(lowest: number, highest: number, deep: boolean): Map<number, number> {
  const places = new Map<number, number>()
  let place = 0
  for (let rank = lowest; rank <= highest; rank++) {
    places.set(rank, place)
    place += rank === 0 ? AFTER_TASKS : rank === 1 && deep ? AFTER_POINTS : 1
  }
  return places
}

function byRank(nodes: readonly number[], ranks: readonly (number | null)[]): number[][] {
  const columns = new Map<number, number[]>()
  for (const node of nodes) {
    const rank = ranks[node] ?? 0
    const found = columns.get(rank)
    if (found) found.push(node)
    else columns.set(rank, [node])
  }
  return [...columns.values()]
}

/** Moves what stands in a column too close to a task, a 重点 or to each other, along the column; tasks and 重点 stay. */
function keepClear({ cells, indexOf, ranks }: Frame, spots: Point[]): void {
  const leads = new Set(cells.filter((cell) => !endsItself(cell)).flatMap(({ task, focus }) => [task, focus]))
  const leading = new Set([...leads].map((key) => indexOf.get(key ?? '')))
  const heading = new Set(cells.map(({ task }) => indexOf.get(task ?? '')))
  const ranked = [...ranks.keys()].filter((concept) => ranks[concept] !== null)
  const heightOf = (concept: number) => spots[concept]?.y ?? 0
  for (const column of byRank(ranked, ranks)) {
    column.sort((a, b) => heightOf(a) - heightOf(b) || a - b)
    const heights = spaced(
      column.map((concept, i) => {
        const both = [concept, column[i - 1] ?? concept]
        const near = both.filter((either) => leading.has(either)).length
        const named = both.every((either) => heading.has(either))
        return {
          at: heightOf(concept),
          weight: leading.has(concept) ? LEAD_WEIGHT : 1,
          gap: near === 2 ? PAIR_HEIGHT : named ? HEAD_ROOM : near === 1 ? LEAD_ROOM : ROW,
        }
      }),
    )
    for (const [i, concept] of column.entries())
      spots[concept] = { x: spots[concept]?.x ?? 0, y: heights[i] ?? 0 }
  }
}

/**
 * 举措—目标: means at the left, ends at the right, along `serves`, whatever it rests on, every section a strip of its own in reading
 * order. At the right the article's goal, left of it the parts' tasks, each with its 重点 below it, then their points, then what
 * leads there by the longest path; at the far left, in text order, what serves nothing and is served by nothing. Cycles are cut at
 * the edge with least evidence, then the latest. Order and heights as layered drawing has them (Sugiyama, Tagawa and Toda, 1981;
 * Gansner, Koutsofios, North and Vo, 1993). Roughly O(n log n).
 */
export function meansEnds(draft: Draft): Map<string, Point> {
  const frame = frameOf(draft)
  const { concepts, cells, indexOf, arcs, ranks } = frame
  const strips = stripsOf(frame)
  const used = ranks.filter((rank) => rank !== null)
  const lowest = used.reduce((least, rank) => Math.min(least, rank), 0)
  const highest = [...used, ...cells.map(({ depth }) => depth)].reduce(
    (most, rank) => Math.max(most, rank),
    0,
  )
  const columns = columnPlaces(
    lowest,
    highest,
    cells.some(({ depth }) => depth > 1),
  )
  const width = (columns.get(highest) ?? 0) + 1
  const looseColumns = looseColumnsOf(strips, width)

  const spots: Point[] = concepts.map(() => ({ x: 0, y: 0 }))
  let height = 0
  const extents = strips.map((strip, i) => {
    const own = heightOf(strip, Math.max(1, looseColumns))
    if (own > 0 && i > 0) height += gapBefore(strip)
    const from = height
    height += own
    return { from, to: height }
  })
  const stretch = Math.max(1, HEIGHT / Math.max(1, height))
  const step = Math.max(COLUMN, (height * stretch * ASPECT) / Math.max(1, width + looseColumns - 1))
  const left = ((width + looseColumns - 1) * step) / 2
  const xOf = (rank: number) => left - (columns.get(rank) ?? 0) * step
  const yOf = (down: number) => (height / 2 - down) * stretch
  for (const [i, { heights, loose }] of strips.entries()) {
    const { from = 0, to = 0 } = extents[i] ?? {}
    for (const [concept, offset] of heights)
      spots[concept] = { x: xOf(ranks[concept] ?? 0), y: yOf((from + to) / 2 + offset) }
    for (const [j, concept] of loose.entries())
      spots[concept] = {
        x: (j % looseColumns) * step - left,
        y: yOf(from + ((to - from) * (j + 0.5)) / loose.length),
      }
  }

  const sections: [string, Point][] = []
  const middles: number[] = cells.map(() => 0)
  const serves = new Set(arcs.map(({ from, to }) => `${from} ${to}`))
  for (let i = cells.length - 1; i >= 0; i--) {
    const cell = cells[i]
    if (!cell) continue
    const { section, depth, task, focus, children } = cell
    const { from = 0, to = 0 } = extents[i] ?? {}
    const inner = children.map((child) => middles[child] ?? 0)
    const head = indexOf.get(task ?? '')
    const second = indexOf.get(focus ?? '')
    const [first = 0, last = 0] = [inner[0], inner.at(-1)]
    let middle = inner.length > 0 ? (first + last) / 2 : yOf((from + to) / 2)
    if (endsItself(cell)) middle = head === undefined ? middle : (spots[head]?.y ?? middle)
    else {
      const half = head !== undefined && second !== undefined ? PAIR_HEIGHT / 2 : 0
      if (head !== undefined) spots[head] = { x: xOf(ranks[head] ?? 0), y: middle + half }
      if (second !== undefined) {
        const inset = serves.has(`${second} ${head}`)
          ? -PAIR_INSET
          : serves.has(`${head} ${second}`)
            ? PAIR_INSET
            : 0
        spots[second] = { x: xOf(ranks[second] ?? 0) + inset, y: middle - half }
      }
    }
    middles[i] = middle
    const spoken = head === undefined ? undefined : spots[head]
    sections.push([
      section.key,
      spoken ? { x: spoken.x - SECTION_OFFSET, y: spoken.y } : { x: xOf(depth), y: middle },
    ])
  }
  keepClear(frame, spots)
  exchangeSpots(
    spots,
    strips.map(({ heights, loose }) => [...byRank([...heights.keys()], ranks), loose]),
    draft.edges.flatMap(({ source, target, attributes }) => {
      const [from, to] = [indexOf.get(source), indexOf.get(target)]
      if (attributes.type === 'contains' || from === undefined || to === undefined) return []
      return [{ from, to, weight: attributes.type === 'serves' ? SERVES_WEIGHT : 1 }]
    }),
  )
  const places = concepts.map(({ key, attributes }, i) => ({
    key,
    detail: attributes.detail,
    spot: spots[i] ?? { x: 0, y: 0 },
  }))
  return separate([
    ...places.sort((a, b) => a.detail - b.detail).map(({ key, spot }): [string, Point] => [key, spot]),
    ...sections.reverse(),
  ])
}
