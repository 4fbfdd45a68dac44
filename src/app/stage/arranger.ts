import { MESSAGES } from '../messages.ts'
import { PALETTES } from '../palette.ts'
import type { Atlas } from '../state/atlas.ts'
import { samePart } from '../state/part.ts'
import { shownKeys } from '../state/shown.ts'
import type { Camera, State } from '../state/state.ts'
import { type Arrangement, arrange, largestSize } from './camera/arrange.ts'
import { fitCamera } from './camera/fitCamera.ts'
import type { Measure } from './labels/measure.ts'
import type { Ground } from './scene/ground.ts'
import { groundOf } from './scene/sceneOf.ts'
import type { Viewport } from './scene.ts'

/** Whether the fitted view is the same for both: what is selected or aimed at moves nothing. */
const sameFit = (a: State, b: State): boolean =>
  a.view === b.view &&
  a.detail === b.detail &&
  a.hidden === b.hidden &&
  a.cast === b.cast &&
  samePart(a, b) &&
  a.language === b.language &&
  a.theme === b.theme &&
  (a.presenting === null) === (b.presenting === null)

/** What stands still while only the emphasis changes. */
export interface Arranged {
  readonly ground: Ground
  /** The camera that shows all of it. */
  readonly fitted: Camera
}

/** Makes the ground of each state, at the size at which it fits the stage, and keeps it for as long as it stays the same. */
export class Arranger {
  readonly #atlas: Atlas
  readonly #measure: Measure
  /** What was fitted last: for which state and stage, and without a selection. */
  #fit: {
    readonly state: State
    readonly viewport: Viewport
    readonly arrangement: Arrangement
    readonly ground: Ground
  } | null = null
  #ground: Ground | null = null

  constructor(atlas: Atlas, measure: Measure) {
    this.#atlas = atlas
    this.#measure = measure
  }

  arrange(state: State, viewport: Viewport): Arranged {
    const known = this.#fit
    const fit =
      known && sameFit(known.state, state) && known.viewport === viewport
        ? known
        : this.#fitTo(state, viewport)
    if (fit !== known) {
      this.#fit = fit
      this.#ground = null
    }
    const shown = shownKeys(this.#atlas, state)
    const holds = (ground: Ground | null): ground is Ground =>
      ground !== null &&
      ground.plan.nodes === shown.nodes &&
      ground.plan.edges === shown.edges &&
      ground.plan.state.pins === state.pins
    const ground = holds(this.#ground)
      ? this.#ground
      : holds(fit.ground)
        ? fit.ground
        : this.#groundAt(state, fit.arrangement.size)
    this.#ground = ground
    return { ground, fitted: fit.arrangement.fitted }
  }

  #groundAt(state: State, size: number): Ground {
    return groundOf(this.#atlas, state, PALETTES[state.theme], MESSAGES[state.language], size)
  }

  #fitTo(state: State, viewport: Viewport) {
    const tried = new Map<number, Ground>()
    let last: Ground | null = null
    const groundAt = (size: number): Ground => {
      last = last?.sized(size) ?? this.#groundAt({ ...state, selection: null, hover: null, lit: null }, size)
      tried.set(size, last)
      return last
    }
    const largest = largestSize(viewport, state.theme === 'projector', state.presenting !== null)
    // What a step of a talk has unfolded is seen by itself: what else shows needs no room for its names.
    const arrangement =
      state.cast === null || state.cast.places.size === 0
        ? arrange((size) => groundAt(size).frame, viewport, this.#measure, largest)
        : { size: largest, fitted: fitCamera(groundAt(largest).frame, viewport, this.#measure) }
    return { state, viewport, arrangement, ground: tried.get(arrangement.size) ?? groundAt(arrangement.size) }
  }
}
