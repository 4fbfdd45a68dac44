/** A place in a view: y upwards, the view's middle at 0, 0; the rest of a view is scaled to about ±1000. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Views are a little wider than high, as most stages are: x reaches this many times as far as y. */
export const STRETCH = 1.25

/** No two nodes of a view stand closer than this. */
export const CLEARANCE = 26
