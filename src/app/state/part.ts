import type { Atlas } from './atlas.ts'
import { joinPins } from './joinPins.ts'
import { reachAround } from './reachAround.ts'
import { sieveOf } from './sieve.ts'
import type { Filters, Focus, State } from './state.ts'

/** The part of the graph that a focus shows alone. */
export interface Part {
  readonly nodes: ReadonlySet<string>
  /** Null where all that join the nodes show. */
  readonly edges: ReadonlySet<string> | null
  /** Pins that nothing near joins to the others, in their order. */
  readonly apart: readonly string[]
}

/** Whether both show the same part alone, if any: pins count where what joins them does. */
export const samePart = (a: Pick<State, 'focus' | 'pins'>, b: Pick<State, 'focus' | 'pins'>): boolean =>
  a.focus === b.focus && (a.focus?.mode !== 'between' || a.pins === b.pins)

interface Known {
  readonly focus: Focus
  readonly pins: readonly string[]
  readonly hidden: Filters
  readonly part: Part
}

/** The last answer for one atlas: it is asked for anew at every count and every picture. */
const KNOWN = new WeakMap<Atlas, Known>()

/** The part that the state's focus shows alone, whatever the detail, through its filters; null without a focus. Takes time in nodes and edges, and only when focus, pins or filters have changed. */
export function partOf(
  atlas: Atlas,
  { focus, pins, hidden }: Pick<State, 'focus' | 'pins' | 'hidden'>,
): Part | null {
  if (focus === null) return null
  const known = KNOWN.get(atlas)
  if (known && known.hidden === hidden && samePart(known, { focus, pins })) return known.part
  const sieve = sieveOf(atlas, hidden)
  const part: Part =
    focus.mode === 'between'
      ? joinPins(atlas, pins, sieve)
      : { nodes: reachAround(atlas, focus.keys, focus.degree, sieve), edges: null, apart: [] }
  KNOWN.set(atlas, { focus, pins, hidden, part })
  return part
}
