/** A place or a length pair in CSS pixels of the drawing, y downwards. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** A piece of an outline, in pixels: to a place, a straight line, a quadratic curve over a control point, a full circle, or back to the start. */
export type Command =
  | { readonly do: 'move'; readonly to: Place }
  | { readonly do: 'line'; readonly to: Place }
  | { readonly do: 'curve'; readonly over: Place; readonly to: Place }
  | { readonly do: 'circle'; readonly middle: Place; readonly radius: number }
  | { readonly do: 'close' }

/** A filled or drawn outline. */
export interface DrawnPath {
  readonly commands: readonly Command[]
  /** `#rrggbb`; null for none. */
  readonly fill: string | null
  readonly stroke: string | null
  /** Pixels. */
  readonly strokeWidth: number
  /** On and off lengths in pixels; null for a solid line. */
  readonly dash: readonly [number, number] | null
}

/** A stretch of letters in one style. */
export interface DrawnRun {
  readonly text: string
  /** Pixels. */
  readonly size: number
  readonly bold: boolean
  /** `#rrggbb`. */
  readonly color: string
}

export interface DrawnLine {
  readonly runs: readonly DrawnRun[]
  /** The line's left end and its baseline, in pixels from the upper left corner of the label's box. */
  readonly x: number
  readonly baseline: number
}

/** Words of a drawing: lines within a box that may be turned about its middle. */
export interface DrawnLabel {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Radians, against the clock as seen. */
  readonly angle: number
  /** On which side of what it names it stands, so that letters of another width still touch it there. */
  readonly align: 'left' | 'middle' | 'right'
  readonly lines: readonly DrawnLine[]
  /** `#rrggbb` of what keeps it apart from lines below. */
  readonly halo: string
}

/** A picture as real shapes and words, whatever draws it. */
export interface Drawing {
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** `#rrggbb`. */
  readonly paper: string
  /** In painting order. */
  readonly paths: readonly DrawnPath[]
  /** Above all paths. */
  readonly labels: readonly DrawnLabel[]
}
