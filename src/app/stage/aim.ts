import { focusHeld } from '../state/focus.ts'
import { sameTarget } from '../state/sameTarget.ts'
import type { Camera, Target } from '../state/state.ts'
import type { Store } from '../state/store.ts'
import { clearSelection, hoverOn, moveCamera } from '../state/transitions.ts'
import { pick } from '../state/way/traceSteps.ts'
import { panBy, zoomAbout } from './camera/motion.ts'
import type { Picture } from './picture.ts'
import { listenToPointer } from './pointer.ts'
import type { Point } from './scene.ts'

/** Milliseconds that the pointer rests before it lights what it is on. */
const HOVER_AFTER = 40
const DOUBLE_CLICK_ZOOM = 1.8
/** A click so many CSS pixels from where the pointer came to rest means what it rested on, whatever has moved below it since. */
const STEADY = 4

/**
 * Lets the pointer light, choose and move what `picture` shows in `root`. `moveTo` is handed the camera that it moves to by hand.
 * Returns what ends it.
 */
export function aimWithPointer(
  root: HTMLElement,
  picture: Picture,
  store: Store,
  moveTo: (camera: Camera) => void,
): () => void {
  const view = root.ownerDocument.defaultView ?? window
  let hoverTimer: number | undefined
  /** Where the pointer came to rest, and what was there then. */
  let aimed: { readonly at: Point; readonly target: Target | null } | null = null
  const isSteady = (at: Point): boolean =>
    aimed !== null && Math.hypot(at.x - aimed.at.x, at.y - aimed.at.y) <= STEADY

  const stopListening = listenToPointer(root, {
    grab: () => {
      aimed = null
      view.clearTimeout(hoverTimer)
      picture.hold(view.performance.now())
      root.style.cursor = 'grabbing'
    },
    pan: (dx, dy) => moveTo(panBy(picture.camera, picture.viewport, dx, dy)),
    zoom: (at, factor) => {
      aimed = null
      moveTo(zoomAbout(picture.camera, picture.viewport, at, factor, picture.fitted))
    },
    release: () => {
      root.style.cursor = 'default'
    },
    hover: (at) => {
      if (at && isSteady(at)) return
      const target = at && picture.hit(at)
      aimed = at && { at, target }
      view.clearTimeout(hoverTimer)
      root.style.cursor = target ? 'pointer' : 'default'
      if (sameTarget(store.state.peek().hover, target)) return
      hoverTimer = view.setTimeout(() => store.dispatch(hoverOn(target)), HOVER_AFTER)
    },
    click: (at, by, shift) => {
      view.clearTimeout(hoverTimer)
      const target = aimed && isSteady(at) ? aimed.target : picture.hit(at, by)
      aimed = null
      store.dispatch(target ? pick(store.atlas, target, shift) : clearSelection)
    },
    holds: (at, by) => picture.hit(at, by) !== null,
    hold: (at, by) => {
      const target = picture.hit(at, by)
      if (target) store.dispatch(focusHeld(store.atlas, target))
    },
    doubleClick: (at) => {
      const target = zoomAbout(picture.destination, picture.viewport, at, DOUBLE_CLICK_ZOOM, picture.fitted)
      store.dispatch(moveCamera(target))
    },
  })
  return () => {
    view.clearTimeout(hoverTimer)
    stopListening()
  }
}
