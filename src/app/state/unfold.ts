import type { GraphEdge } from '../../model/graphFile.ts'
import type { LayoutId } from '../../model/kinds.ts'
import type { Keys } from '../../model/steps/castOf.ts'
import { type Atlas, conceptOf } from './atlas.ts'

/** A place in layout units, y upwards. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** A concept with the box of its name, in letters: as many letters wide, so many high. */
interface Item {
  readonly key: string
  x: number
  y: number
  /** Where it would rather stand. */
  readonly homeX: number
  readonly homeY: number
  readonly width: number
  readonly height: number
  /** The stretches of the sentence with which its name is written. */
  readonly written: ReadonlySet<number>
}

interface Join {
  readonly from: Item
  readonly to: Item
}

/** Letters to a line of a name, the height of a line, and what a name keeps free around it, in letters. */
const LINE = 12
const LEADING = 1.3
const FREE = { across: 1.8, down: 0.9 } as const
/** The box of a dot whose name is not written now. */
const DOT = 1.4
/** What unfolds lies in a field so many times as wide as high, as the picture of a slide does, and so many times as large as its names. */
const WIDE = 2
const ROOMY = 2.1
const LEAST_WIDTH = 24
/** A letter in the layout's units, as a share of half the layout's extent. */
const LETTER = 1 / 170
/** More than these unfold no more: there is no room for their names anyway. */
const MOST = 120
const ROUNDS = 260
/** Letters to which a line shortens, and how hard. */
const TAUT = 11
const PULL = 0.025
const HOMING = 0.012
/** Letters that a name keeps off a line that is not its own. */
const OFF_LINE = 1.3

const between = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)

/** Where the names of an article's nodes stand in a view, and how far they reach. */
function extentOf(atlas: Atlas, view: LayoutId): number {
  let most = 1
  for (const { places } of atlas.nodes.values())
    most = Math.max(most, Math.abs(places[view][0]), Math.abs(places[view][1]))
  return most
}

/** Names stand beside their dots, outwards. */
const sideOf = ({ x }: Item): 1 | -1 => (x >= 0 ? 1 : -1)

/** Whether the names of both are written at once. */
const together = (a: Item, b: Item): boolean => [...a.written].some((portion) => b.written.has(portion))

/** Moves two that stand on each other's names apart, along the way that is shorter. */
function part(a: Item, b: Item, both: boolean): void {
  const [aw, ah, bw, bh] = both ? [a.width, a.height, b.width, b.height] : ([DOT, DOT, DOT, DOT] as const)
  const dx = b.x + (both ? (sideOf(b) * bw) / 2 : 0) - a.x - (both ? (sideOf(a) * aw) / 2 : 0)
  const dy = b.y - a.y
  const overX = (aw + bw) / 2 - Math.abs(dx)
  const overY = (ah + bh) / 2 - Math.abs(dy)
  if (overX <= 0 || overY <= 0) return
  // Lines of words stand below each other rather than beside: up and down is cheaper than its length says.
  if (overY <= overX * 1.4) {
    const by = (overY / 2) * 0.6 * (dy >= 0 ? 1 : -1)
    a.y -= by
    b.y += by
  } else {
    const by = (overX / 2) * 0.6 * (dx >= 0 ? 1 : -1)
    a.x -= by
    b.x += by
  }
}

/** Moves a name off a line that runs through it. */
function clear(item: Item, { from, to }: Join): void {
  if (item === from || item === to) return
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = dx * dx + dy * dy
  if (length < 1) return
  const middle = item.x + (sideOf(item) * item.width) / 2
  const along = between(((middle - from.x) * dx + (item.y - from.y) * dy) / length, 0, 1)
  if (along < 0.08 || along > 0.92) return
  const offX = middle - from.x - dx * along
  const offY = item.y - from.y - dy * along
  if (Math.abs(offX) > item.width / 2 || Math.abs(offY) > item.height / 2 + OFF_LINE) return
  item.y += (item.height / 2 + OFF_LINE - Math.abs(offY)) * 0.12 * (offY >= 0 ? 1 : -1)
}

function pull({ from, to }: Join): void {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = Math.sqrt(dx * dx + dy * dy)
  if (length <= TAUT) return
  const by = ((length - TAUT) / length) * PULL
  from.x += dx * by
  from.y += dy * by
  to.x -= dx * by
  to.y -= dy * by
}

/** The concepts as boxes of names around (0, 0): those of the section as they stand in the view, the others beside what they are joined to. */
function itemsOf(
  atlas: Atlas,
  view: LayoutId,
  section: string,
  keys: readonly string[],
  edges: readonly GraphEdge[],
  portions: readonly ReadonlySet<string>[],
): { readonly items: Item[]; readonly centre: Place } {
  const placeOf = (key: string): Place => {
    const [x, y] = atlas.nodes.get(key)?.places[view] ?? [0, 0]
    return { x, y }
  }
  const isOwn = (key: string): boolean =>
    key === section || conceptOf(atlas, key)?.mentions[0]?.section === section
  const found = keys.filter(isOwn)
  const own = found.length > 0 ? found : keys
  const xs = own.map((key) => placeOf(key).x)
  const ys = own.map((key) => placeOf(key).y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [low, high] = [Math.min(...ys), Math.max(...ys)]
  const centre = { x: (left + right) / 2, y: (low + high) / 2 }
  const boxes = keys.map((key) => {
    const letters = Array.from(atlas.nodes.get(key)?.label ?? '').length
    return {
      width: Math.min(letters, LINE) + FREE.across,
      height: Math.ceil(letters / LINE) * LEADING + FREE.down,
    }
  })
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0) * ROOMY
  const width = Math.max(LEAST_WIDTH, Math.sqrt(area * WIDE))
  const height = width / WIDE
  const spot = new Map<string, Place>()
  own.forEach((key, i) => {
    const { x, y } = placeOf(key)
    // Those in one line are told apart by their order.
    spot.set(key, {
      x: right > left ? ((x - centre.x) / (right - left)) * width : ((i % 3) - 1) * 4,
      y: high > low ? ((y - centre.y) / (high - low)) * height : (own.length / 2 - i) * 2,
    })
  })
  for (const key of keys) {
    if (spot.has(key)) continue
    const joined = edges
      .filter(({ source, target }) => source === key || target === key)
      .flatMap(({ source, target }) => spot.get(source === key ? target : source) ?? [])
    const { x, y } = placeOf(key)
    const far = Math.sqrt((x - centre.x) * (x - centre.x) + (y - centre.y) * (y - centre.y)) || 1
    const mean = (of: (place: Place) => number): number =>
      joined.reduce((sum, place) => sum + of(place), 0) / Math.max(1, joined.length)
    spot.set(key, {
      x: between(mean((p) => p.x) + ((x - centre.x) / far) * width * 0.3, -width / 2, width / 2),
      y: between(mean((p) => p.y) + ((y - centre.y) / far) * height * 0.3, -height / 2, height / 2),
    })
  }
  const items = keys.map((key, i): Item => {
    const { x, y } = spot.get(key) ?? { x: 0, y: 0 }
    const { width = 1, height = 1 } = boxes[i] ?? {}
    const written = new Set(portions.flatMap((portion, at) => (portion.has(key) ? [at] : [])))
    return { key, x, y, homeX: x, homeY: y, width, height, written }
  })
  return { items, centre }
}

/**
 * Where what a step brings in stands while it is shown: unfolded about its section's place in the view, so that the names have room side by
 * side and each line its length; what stands elsewhere in the article comes near. `portions` tells which are named at once. Names are
 * pushed apart as boxes (after Dwyer, Marriott and Stuckey, Fast node overlap removal, 2005, here by plain relaxation), lines pull what
 * they join together. Equal input gives equal output; takes time in the square of what is brought in.
 */
export function unfold(
  atlas: Atlas,
  view: LayoutId,
  section: string,
  lit: Keys,
  portions: readonly ReadonlySet<string>[],
): ReadonlyMap<string, Place> {
  const keys = [...lit.nodes].filter((key) => atlas.nodes.has(key))
  if (keys.length < 2 || keys.length > MOST) return new Map()
  const edges = [...lit.edges].flatMap((key) => atlas.edges.get(key) ?? [])
  const { items, centre } = itemsOf(atlas, view, section, keys, edges, portions)
  const byKey = new Map(items.map((item) => [item.key, item]))
  const joins = edges.flatMap(({ source, target }): Join[] => {
    const from = byKey.get(source)
    const to = byKey.get(target)
    return from && to && from !== to ? [{ from, to }] : []
  })
  const pairs = items.flatMap((a, i) => items.slice(i + 1).map((b) => ({ a, b, both: together(a, b) })))
  for (let round = 0; round < ROUNDS; round++) {
    for (const item of items) {
      item.x += (item.homeX - item.x) * HOMING
      item.y += (item.homeY - item.y) * HOMING
    }
    for (const join of joins) pull(join)
    if (round > ROUNDS / 4) for (const item of items) for (const join of joins) clear(item, join)
    for (const { a, b, both } of pairs) part(a, b, both)
  }
  const letter = extentOf(atlas, view) * LETTER
  return new Map(
    items.map(({ key, x, y }) => [
      key,
      { x: Math.round(centre.x + x * letter), y: Math.round(centre.y + y * letter) },
    ]),
  )
}
