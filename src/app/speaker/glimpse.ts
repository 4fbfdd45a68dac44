import type { Drawing } from '../../exchange/drawing/drawing.ts'
import { createMeasure, stillOf } from '../stage/still.ts'
import type { Atlas } from '../state/atlas.ts'
import { goToStep, showStep, standOf } from '../state/presenting.ts'
import type { State } from '../state/state.ts'
import type { StageSize } from './message.ts'

/** Of a stage of which nothing is known yet. */
const PLAIN_STAGE: StageSize = { width: 1024, height: 512 }

/**
 * Of the pictures, in pixels: as wide as letters for a wall, or for a screen, are still read. The next one has two thirds of the room of the
 * one that is shown, so its stage is smaller, and fewer names stand in it.
 */
const WIDEST = {
  now: { light: 900, dark: 640, projector: 900 },
  next: { light: 600, dark: 430, projector: 600 },
} as const

/** How large the stage of a picture is for an audience's stage of this size: of the same shape. */
export function glimpseSize(
  stage: StageSize | null,
  theme: State['theme'],
  of: keyof typeof WIDEST = 'now',
): StageSize {
  const { width, height } = stage ?? PLAIN_STAGE
  const share = Math.min(1, WIDEST[of][theme] / width)
  return { width: Math.round(width * share), height: Math.max(1, Math.round(height * share)) }
}

/** A state as it is drawn for the speaker: as on the wall, but dark where the speaker's window is. */
const dressed = (state: State): State => ({
  ...state,
  theme: state.theme === 'dark' ? 'dark' : 'projector',
  hover: null,
  palette: false,
})

/** The step that is shown, without what a detour has changed. */
export const atHome = (atlas: Atlas, state: State): State => showStep(atlas)({ ...state, cast: null })

/** What shows once the step after the one that is shown is begun; null after the last one. */
export function atNext(atlas: Atlas, state: State): State | null {
  const stand = standOf(state)
  return stand && stand.at + 1 < stand.count ? goToStep(stand.at + 1, atlas)(state) : null
}

/** Pictures that are kept. */
const KEPT = 24

/** Draws what states show. A step that was drawn once is at hand as long as the talk and the stage stay the same. */
export interface Glimpses {
  /** The picture where it is at hand. */
  known(key: string | null): Drawing | null
  /** Draws it: some hundred milliseconds on a slow machine. */
  draw(state: State, key: string | null): Drawing
}

export function createGlimpses(atlas: Atlas, size: StageSize): Glimpses {
  const measure = createMeasure()
  const drawn = new Map<string, Drawing>()
  return {
    known: (key) => (key === null ? null : (drawn.get(key) ?? null)),
    draw: (state, key) => {
      const drawing = stillOf(atlas, dressed(state), size, measure)
      if (key !== null) {
        drawn.set(key, drawing)
        const [oldest] = drawn.keys()
        if (drawn.size > KEPT && oldest !== undefined) drawn.delete(oldest)
      }
      return drawing
    },
  }
}
