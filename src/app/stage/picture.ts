import type { Atlas } from '../state/atlas.ts'
import { roundCamera } from '../state/roundCamera.ts'
import type { Camera, Lit, State, Target } from '../state/state.ts'
import { type Arranged, Arranger } from './arranger.ts'
import { frameLit } from './camera/frameLit.ts'
import { between, eased } from './camera/motion.ts'
import { glided, placesOf } from './glide.ts'
import { type Aim, type HitTargets, hitTargets, hitTest } from './hitTest.ts'
import type { Measure } from './labels/measure.ts'
import { Obstacles } from './labels/obstacles.ts'
import { placeLabels } from './labels/placeLabels.ts'
import { type Rider, ride, ridersOf } from './ride.ts'
import { sceneOn } from './scene/sceneOf.ts'
import type { PlacedLabel, Point, Renderer, Scene, Side, Viewport } from './scene.ts'

/** Milliseconds that a flight or a glide takes, and that the camera must rest, as the reader sees it, before labels are placed anew. */
const FLIGHT = 450
const REST = 120
/** How many nodes are lit unseen before the pointer lights one. */
const REHEARSALS = 3

/** A way is seen at most so many times as large as the whole, so that it keeps its place in it; a step of a talk is all there is to see. */
const CLOSEST = 4
const CLOSEST_IN_TALK = 16

const EMPTY: Scene = { paper: '#ffffff', nodes: [], edges: [], lit: null, labels: [] }

/** Nothing stands out. */
const CALM = { hover: null, selection: null, lit: null } as const

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
  readonly #arranger: Arranger
  readonly #measure: Measure
  #state: State
  #viewport: Viewport = { width: 0, height: 0 }
  #arranged: Arranged | null = null
  #framed: { readonly lit: Lit; readonly of: Camera; readonly camera: Camera } | null = null
  #scene: Scene = EMPTY
  #targets: HitTargets | null = null
  #prepared: { readonly nodes: unknown; readonly times: number } | null = null
  #obstacles: { readonly nodes: unknown; readonly camera: Camera; readonly found: Obstacles } | null = null
  #painted: Scene | null = null
  /** The scene as last drawn, while its nodes glide. */
  #gliding: Scene | null = null
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
    readonly nodes: unknown
    readonly sides: ReadonlyMap<string, Side>
  } | null = null
  #movedAt: number | null = null
  /** Whether the frame of the last move has still to be shown. */
  #unshown = false

  constructor(atlas: Atlas, state: State, measure: Measure) {
    this.#arranger = new Arranger(atlas, measure)
    this.#state = state
    this.#measure = measure
  }

  get scene(): Scene {
    return this.#scene
  }

  /** What the scene shows under a key: a node as it looks now, or an edge's two ends; none for what is not drawn. */
  placesOf({ kind, key }: Target): readonly Point[] {
    const edge = kind === 'edge' ? this.#arranged?.ground.lines.of(key) : null
    const keys = kind === 'node' ? [key] : edge ? [edge.source, edge.target] : []
    return keys.flatMap((node) => {
      const lit = this.#scene.lit?.nodes.find((found) => found.key === node)
      return lit ?? this.#arranged?.ground.node(node) ?? []
    })
  }

  #targetsOf({ nodes, edges }: Scene): HitTargets {
    if (this.#targets?.nodes !== nodes) this.#targets = hitTargets({ nodes, edges })
    return this.#targets
  }

  /**
   * Makes ready what the pointer will need, while nothing else is to be done: lights a node for nobody to see, so that the first that is
   * lit is lit as fast as any. Returns whether there is more to do.
   */
  prepare(): boolean {
    const { nodes, lit } = this.#scene
    const ground = this.#arranged?.ground
    if (!ground || lit || this.#labelsStale || this.#gliding) return false
    if (this.#prepared?.nodes !== nodes) this.#prepared = { nodes, times: 0 }
    const { times } = this.#prepared
    if (times === REHEARSALS) return false
    this.#prepared = { nodes, times: times + 1 }
    this.#targetsOf(this.#scene)
    const node = nodes[Math.floor((nodes.length * times) / REHEARSALS)]
    if (node) {
      const hover = { kind: 'node', key: node.key } as const
      this.#placed(sceneOn(ground, { ...CALM, hover }), this.#sidesAtRest())
    }
    return times + 1 < REHEARSALS
  }

  /** What lies at a place of the stage in CSS pixels. */
  hit(at: Point, aim: Aim = 'pointer'): Target | null {
    // What glides is met where it is seen.
    const scene = this.#gliding ?? this.#scene
    const ground = this.#targetsOf(scene)
    const targets = scene.lit ? [ground, hitTargets(scene.lit, ground)] : [ground]
    return hitTest(targets, this.#camera, this.#viewport, at, this.#labels, aim)
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
    return this.#arranged?.fitted ?? this.#camera
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
    this.#obstacles = null
    this.#flight = null
    this.#wanted = null
    if (this.visible) this.#show(this.#state, 0, true)
  }

  /** The page has another state. `still` where motion is unwelcome. */
  show(state: State, now: number, still: boolean): void {
    const before = this.#state
    this.#state = state
    if (!this.visible) return
    const moves = before.view !== state.view || before.cast?.places !== state.cast?.places
    const from = moves && !still ? placesOf(this.#shown(now)) : null
    this.#show(state, now, still)
    if (from) {
      this.#glide = { from, start: now }
      this.#painted = null
    } else if (still) {
      this.#glide = null
      this.#gliding = null
    }
  }

  #show(state: State, now: number, still: boolean): void {
    const arranged = this.#arranger.arrange(state, this.#viewport)
    this.#arranged = arranged
    this.#scene = sceneOn(arranged.ground, state)
    this.#painted = null
    this.#labelsStale = true
    const wanted = state.camera ?? this.#frame(state, arranged) ?? arranged.fitted
    const first = this.#wanted === null
    if (wanted === this.#wanted) return
    this.#wanted = wanted
    this.#movedAt = null
    if (first || still) {
      this.#flight = null
      this.#camera = wanted
    } else this.#flight = { from: this.#camera, to: wanted, start: now }
  }

  /** The camera that shows what a way or a step of a talk lights, the same one for as long as the same is lit in the same view; null where none is. */
  #frame(state: State, { ground, fitted }: Arranged): Camera | null {
    const { lit } = state
    if (lit === null) return null
    if (this.#framed?.lit !== lit || this.#framed.of !== fitted) {
      const scene = sceneOn(ground, { lit, selection: null, hover: null })
      const closest = lit.told ? CLOSEST_IN_TALK : CLOSEST
      const camera = frameLit(scene, lit, fitted, this.#viewport, this.#measure, closest)
      this.#framed = { lit, of: fitted, camera }
    }
    return this.#framed.camera
  }

  /** The reader moves the camera by hand: any flight ends where it is. */
  move(camera: Camera, now: number): void {
    this.#flight = null
    this.#camera = camera
    this.#movedAt = now
    this.#unshown = true
  }

  /**
   * The last frame has been shown. From here a camera that was moved begins to rest: where a frame takes longer than that rest, the
   * pointer has had no time to move on before, and to place labels between any two moves would make all of them slower still.
   */
  seen(now: number): void {
    if (this.#unshown && this.#movedAt !== null) this.#movedAt = now
    this.#unshown = false
  }

  /** Ends a flight where it is: the picture is in the reader's hand. Nodes that glide go on to their places. */
  hold(now: number): void {
    if (this.#flight) this.#movedAt = now
    this.#flight = null
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
    this.#gliding = gliding ? shown : null
    if (this.#glide && now - this.#glide.start >= FLIGHT) {
      this.#glide = null
      this.#gliding = null
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
    const scene = this.#scene
    const placed = this.#placed(scene, scene.lit ? this.#sidesAtRest() : undefined)
    if (!scene.lit) this.#keepSides(placed)
    this.#riders = ridersOf(scene, placed, this.#camera, this.#viewport)
    this.#labelsStale = false
  }

  #placed(scene: Scene, sides?: ReadonlyMap<string, Side>): PlacedLabel[] {
    const zoom = this.fitted.span / this.#camera.span
    const { nodes } = scene
    if (this.#obstacles?.nodes !== nodes || this.#obstacles.camera !== this.#camera) {
      const found = new Obstacles(nodes, this.#camera, this.#viewport)
      this.#obstacles = { nodes, camera: this.#camera, found }
    }
    const { found } = this.#obstacles
    return placeLabels(scene, this.#camera, this.#viewport, this.#measure, zoom, sides, found)
  }

  #keepSides(placed: readonly PlacedLabel[]): ReadonlyMap<string, Side> {
    const sides = new Map(placed.map(({ key, side }) => [key, side]))
    this.#rest = { camera: this.#camera, nodes: this.#scene.nodes, sides }
    return sides
  }

  /** Where names stand while nothing is lit, so that they stay there when something is. */
  #sidesAtRest(): ReadonlyMap<string, Side> {
    if (this.#rest?.camera === this.#camera && this.#rest.nodes === this.#scene.nodes) return this.#rest.sides
    const ground = this.#arranged?.ground
    if (!ground) return new Map()
    return this.#keepSides(this.#placed(sceneOn(ground, CALM)))
  }
}
