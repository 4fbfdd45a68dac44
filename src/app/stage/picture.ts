import { MESSAGES } from '../messages.ts'
import { PALETTES } from '../palette.ts'
import type { Atlas } from '../state/atlas.ts'
import { roundCamera } from '../state/roundCamera.ts'
import type { Camera, Lit, State } from '../state/state.ts'
import { type Arrangement, arrange, largestSize } from './camera/arrange.ts'
import { frameLit } from './camera/frameLit.ts'
import { between, eased } from './camera/motion.ts'
import { glided, placesOf } from './glide.ts'
import type { Measure } from './labels/measure.ts'
import { placeLabels } from './labels/placeLabels.ts'
import { type Rider, ride, ridersOf } from './ride.ts'
import { sceneOf } from './scene/sceneOf.ts'
import type { PlacedLabel, Point, Renderer, Scene, Side, Viewport } from './scene.ts'

/** Milliseconds that a flight or a glide takes, and that the camera must rest before labels are placed anew. */
const FLIGHT = 450
const REST = 120

const EMPTY: Scene = { paper: '#ffffff', nodes: [], edges: [], labels: [] }

/** Whether the fitted view is the same for both: what is selected or aimed at moves nothing. */
const sameFit = (a: State, b: State): boolean =>
  a.view === b.view &&
  a.detail === b.detail &&
  a.hidden === b.hidden &&
  a.language === b.language &&
  a.theme === b.theme

interface Flight {
  readonly from: Camera
  readonly to: Camera
  readonly start: number
}

interface Glide {
  readonly from: ReadonlyMap<string, Point>
  readonly start: number
}

/**
 * What is on the stage now and where it is going: scene, camera, labels. It knows no clock and no events; whoever owns it tells the
 * time in milliseconds. Nothing is drawn while the viewport has no area.
 */
export class Picture {
  readonly #atlas: Atlas
  readonly #measure: Measure
  #state: State
  #viewport: Viewport = { width: 0, height: 0 }
  #arrangement: Arrangement | null = null
  #framed: { readonly lit: Lit; readonly of: Arrangement; readonly camera: Camera } | null = null
  #scene: Scene = EMPTY
  #painted: Scene | null = null
  #camera: Camera = { x: 0, y: 0, span: 1 }
  /** The camera that the state asks for, as last seen. */
  #wanted: Camera | null = null
  #flight: Flight | null = null
  #glide: Glide | null = null
  #riders: readonly Rider[] = []
  #labels: readonly PlacedLabel[] = []
  #labelsStale = true
  /** The sides of the labels as they stand with this camera while nothing is lit. */
  #rest: {
    readonly camera: Camera
    readonly arrangement: Arrangement | null
    readonly sides: ReadonlyMap<string, Side>
  } | null = null
  #movedAt: number | null = null

  constructor(atlas: Atlas, state: State, measure: Measure) {
    this.#atlas = atlas
    this.#state = state
    this.#measure = measure
  }

  get scene(): Scene {
    return this.#scene
  }

  get viewport(): Viewport {
    return this.#viewport
  }

  get camera(): Camera {
    return this.#camera
  }

  /** Where the camera is going, or is. */
  get destination(): Camera {
    return this.#flight?.to ?? this.#camera
  }

  get fitted(): Camera {
    return this.#arrangement?.fitted ?? this.#camera
  }

  /** The labels as last drawn. */
  get labels(): readonly PlacedLabel[] {
    return this.#labels
  }

  get visible(): boolean {
    return this.#viewport.width > 0 && this.#viewport.height > 0
  }

  /** Milliseconds until labels are placed anew, 0 where something moves in every frame, null where all is at rest. */
  pending(now: number): number | null {
    if (!this.visible) return null
    if (this.#flight || this.#glide) return 0
    return this.#movedAt === null ? null : Math.max(0, this.#movedAt + REST - now)
  }

  /** The stage has another size: what was fitted is fitted anew, at once. */
  resize(viewport: Viewport): void {
    if (viewport.width === this.#viewport.width && viewport.height === this.#viewport.height) return
    this.#viewport = viewport
    this.#arrangement = null
    this.#flight = null
    this.#wanted = null
    if (this.visible) this.#show(this.#state, 0, true)
  }

  /** The page has another state. `still` where motion is unwelcome. */
  show(state: State, now: number, still: boolean): void {
    const before = this.#state
    this.#state = state
    if (!this.visible) return
    if (!sameFit(before, state)) this.#arrangement = null
    const from = before.view === state.view || still ? null : placesOf(this.#shown(now))
    this.#show(state, now, still)
    if (from) {
      this.#glide = { from, start: now }
      this.#painted = null
    } else if (still) this.#glide = null
  }

  #show(state: State, now: number, still: boolean): void {
    const palette = PALETTES[state.theme]
    const messages = MESSAGES[state.language]
    const atRest = { ...state, selection: null, hover: null, lit: null }
    this.#arrangement ??= arrange(
      (size) => sceneOf(this.#atlas, atRest, palette, messages, size),
      this.#viewport,
      this.#measure,
      largestSize(this.#viewport, state.theme === 'projector'),
    )
    this.#scene = sceneOf(this.#atlas, state, palette, messages, this.#arrangement.size)
    this.#painted = null
    this.#labelsStale = true
    const wanted = state.camera ?? this.#frame(state, this.#arrangement) ?? this.#arrangement.fitted
    const first = this.#wanted === null
    if (wanted === this.#wanted) return
    this.#wanted = wanted
    this.#movedAt = null
    if (first || still) {
      this.#flight = null
      this.#camera = wanted
    } else this.#flight = { from: this.#camera, to: wanted, start: now }
  }

  /** The camera that shows the way that is lit, the same one for as long as the same way is lit in the same view; null where none is. */
  #frame(state: State, of: Arrangement): Camera | null {
    const { lit } = state
    if (lit === null) return null
    if (this.#framed?.lit !== lit || this.#framed.of !== of) {
      const calm = { ...state, selection: null, hover: null }
      const scene = sceneOf(this.#atlas, calm, PALETTES[state.theme], MESSAGES[state.language], of.size)
      this.#framed = { lit, of, camera: frameLit(scene, lit, of.fitted, this.#viewport, this.#measure) }
    }
    return this.#framed.camera
  }

  /** The reader moves the camera by hand: any flight ends where it is. */
  move(camera: Camera, now: number): void {
    this.#flight = null
    this.#camera = camera
    this.#movedAt = now
  }

  /** Ends every motion where it is. */
  hold(now: number): void {
    if (this.#flight || this.#glide) this.#movedAt = now
    this.#flight = null
    this.#glide = null
    this.#painted = null
  }

  /** Flies to what the state asks for even where it asked for it before. */
  forget(): void {
    this.#wanted = { ...this.#camera }
  }

  /** The camera that the reader has moved to and that now rests, once: what the state should know, rounded as it keeps it. */
  settled(now: number): Camera | null {
    if (this.#movedAt === null || this.#flight || now < this.#movedAt + REST) return null
    this.#movedAt = null
    this.#labelsStale = true
    this.#camera = roundCamera(this.#camera)
    this.#wanted = this.#camera
    return this.#camera
  }

  /** The scene with its nodes where they stand at the moment. */
  #shown(now: number): Scene {
    return this.#glide
      ? glided(this.#scene, this.#glide.from, eased(Math.min(1, (now - this.#glide.start) / FLIGHT)))
      : this.#scene
  }

  /** Brings the picture to the moment `now` and draws it. */
  draw(renderer: Renderer, now: number): void {
    if (!this.visible) return
    if (this.#flight) {
      const t = (now - this.#flight.start) / FLIGHT
      this.#camera = between(this.#flight.from, this.#flight.to, eased(Math.min(1, Math.max(0, t))))
      if (t >= 1) {
        this.#flight = null
        this.#labelsStale = true
      }
    }
    const shown = this.#shown(now)
    const gliding = this.#glide !== null
    if (this.#glide && now - this.#glide.start >= FLIGHT) {
      this.#glide = null
      this.#labelsStale = true
    }
    if (gliding || this.#painted !== this.#scene) {
      renderer.paint(shown)
      this.#painted = gliding ? null : this.#scene
    }
    const moving = this.#flight !== null || this.#glide !== null || this.#movedAt !== null
    if (!moving && this.#labelsStale) this.#place()
    this.#labels = moving
      ? ride(this.#riders, this.#camera, this.#viewport, this.#glide ? placesOf(shown) : null)
      : this.#riders.map(({ label }) => label)
    renderer.look(this.#camera, this.#viewport, this.#labels)
  }

  #place(): void {
    const placed = this.#placed(this.#scene, this.#sidesAtRest())
    this.#riders = ridersOf(this.#scene, placed, this.#camera, this.#viewport)
    this.#labelsStale = false
  }

  #placed(scene: Scene, sides?: ReadonlyMap<string, Side>): PlacedLabel[] {
    const zoom = this.fitted.span / this.#camera.span
    return placeLabels(scene, this.#camera, this.#viewport, this.#measure, zoom, sides)
  }

  /** Where names stand while nothing is lit, so that they stay there when something is. */
  #sidesAtRest(): ReadonlyMap<string, Side> {
    const { selection, hover, lit, theme, language } = this.#state
    if (selection === null && hover === null && lit === null) {
      this.#rest = null
      return new Map()
    }
    if (this.#rest?.camera !== this.#camera || this.#rest.arrangement !== this.#arrangement) {
      const atRest = { ...this.#state, selection: null, hover: null, lit: null }
      const scene = sceneOf(this.#atlas, atRest, PALETTES[theme], MESSAGES[language], this.#arrangement?.size)
      const sides = new Map(this.#placed(scene).map(({ key, side }) => [key, side]))
      this.#rest = { camera: this.#camera, arrangement: this.#arrangement, sides }
    }
    return this.#rest.sides
  }
}
