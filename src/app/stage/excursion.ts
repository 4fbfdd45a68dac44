import { roundCamera } from '../state/roundCamera.ts'
import { sameTarget } from '../state/sameTarget.ts'
import type { Camera, State, Target } from '../state/state.ts'
import type { Store } from '../state/store.ts'
import { moveCamera } from '../state/transitions.ts'
import { besideCover } from './camera/besideCover.ts'
import { bringIntoView } from './camera/bringIntoView.ts'
import type { Picture } from './picture.ts'

/** Where the camera was before a choice moved it, and where it was moved to. */
interface Journey {
  readonly before: Camera | null
  readonly sent: Camera | null
}

/** Brings what is chosen onto the stage, and the camera back where the choice is cleared. */
export class Excursion {
  readonly #store: Store
  readonly #picture: Picture
  #seen: Pick<State, 'selection' | 'camera'> = { selection: null, camera: null }
  /** What was chosen since the last frame and must be on the stage. */
  #toShow: Target | null = null
  #left: Journey | null = null
  #toRestore: Journey | null = null

  constructor(store: Store, picture: Picture) {
    this.#store = store
    this.#picture = picture
  }

  /** The page has another state: remembers for the next frame what it asks of the camera. */
  follow({ selection, camera }: State): void {
    const chosen = selection !== null && !sameTarget(this.#seen.selection, selection)
    // A link or a step back says itself where to look.
    const told = camera !== null && camera !== this.#seen.camera
    if (chosen && !told) this.#toShow = selection
    if (selection === null && this.#left) {
      // Whoever has moved the camera since wants to stay there.
      if (camera === this.#left.sent) this.#toRestore = this.#left
      this.#left = null
    }
    this.#seen = { selection, camera }
  }

  /** Sends the camera where the states since the last frame have asked for. */
  step(): void {
    const shown = this.#toShow
    this.#toShow = null
    if (shown) this.show(shown)
    const restored = this.#toRestore
    this.#toRestore = null
    if (restored) this.#store.dispatch(moveCamera(restored.before))
  }

  /** Flies to what is off the stage, or under the `covered` CSS pixels at its left; what is on it is not moved. */
  show(target: Target, covered = 0): void {
    const picture = this.#picture
    const store = this.#store
    if (!picture.visible) return
    const { destination, fitted, viewport, scene } = picture
    const group = target.kind === 'node' && store.atlas.sections.has(target.key)
    const lit = scene.lit?.nodes ?? []
    const beside = besideCover(covered, viewport)
    const seen = bringIntoView(
      picture.placesOf(target),
      lit,
      group,
      beside.inner(destination),
      beside.inner(fitted),
      beside.viewport,
    )
    if (seen === null) return
    const before = store.state.peek().camera
    store.dispatch(moveCamera(roundCamera(beside.outer(seen))))
    const sent = store.state.peek().camera
    this.#left = { before: this.#left && this.#left.sent === before ? this.#left.before : before, sent }
  }
}
