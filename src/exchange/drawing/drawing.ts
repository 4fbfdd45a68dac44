/** A filled or drawn outline. */
export interface DrawnPath {
  /** Path data as SVG has it, absolute, of the commands M, L, Q, A (circles of one radius) and Z; coordinates from `x`, `y`. */
  readonly d: string
  /** Where the path's 0, 0 lies, in pixels of the drawing, y downwards. */
  readonly x: number
  readonly y: number
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
  /** Which of its ends touches what it names, so that letters of another width still do: it stands to the right of it, on it, to the left. */
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
