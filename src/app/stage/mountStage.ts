import { effect } from '@preact/signals'
import { MESSAGES } from '../messages.ts'
import { PALETTES } from '../palette.ts'
import { roundCamera } from '../state/roundCamera.ts'
import { relationBetween, spokenStep } from '../state/spokenStep.ts'
import type { Camera, Target } from '../state/state.ts'
import type { Store } from '../state/store.ts'
import { pick } from '../state/traceSteps.ts'
import { clearSelection, hoverOn, moveCamera, select } from '../state/transitions.ts'
import { besideCover } from './camera/besideCover.ts'
import { bringIntoView } from './camera/bringIntoView.ts'
import { panBy, zoomAbout } from './camera/motion.ts'
import { stageCommand } from './keyboard.ts'
import { createMeasure, type Measure } from './labels/measure.ts'
import { Picture } from './picture.ts'
import { listenToPointer } from './pointer.ts'
import type { LabelBox, Point, Renderer } from './scene.ts'
import { stageElement } from './stageElement.ts'
import { type Direction, walkFrom } from './walk.ts'

/** Makes what draws into `container`; it sees itself to what a lost context asks for. */
export type ChooseRenderer = (container: HTMLElement) => Renderer

/** The stage as the rest of the page, the console and the tests know it. */
export interface Stage {
  /** The drawn labels' boxes in CSS pixels of the stage. */
  labels(): LabelBox[]
  renderer(): Renderer['kind']
  /** Shows all that is visible. */
  fit(): void
  /** Zooms about the middle. */
  zoomBy(factor: number): void
  /** Moves the picture by CSS pixels. */
  panBy(dx: number, dy: number): void
  /** Goes to the nearest node in a direction and announces it. */
  walk(direction: Direction): void
  /** Flies to a target that is off the stage or under what covers the page up to `covered` CSS pixels from its left. */
  reveal(target: Target, covered: number): void
  /** Selects what the pointer or the keyboard rests on. */
  choose(): void
  /** Selects the relation along which the keyboard came to where it rests. */
  chooseLine(): void
  /** Does what a key asks for; whether it asked for something. */
  key(event: KeyboardEvent): boolean
  kill(): void
}

const sameTarget = (a: Target, b: Target): boolean => a.kind === b.kind && a.key === b.key

/** Milliseconds that the pointer rests before it lights what it is on. */
const HOVER_AFTER = 40
const DOUBLE_CLICK_ZOOM = 1.8
/** A click so many CSS pixels from where the pointer came to rest means what it rested on, whatever has moved below it since. */
const STEADY = 4
/** The share of the stage that may be covered. */
const MOST_COVERED = 0.75
/** CSS pixels of one Shift+arrow. */
const PAN_STEP = 80

const PAN: Readonly<Record<Direction, Point>> = {
  left: { x: PAN_STEP, y: 0 },
  right: { x: -PAN_STEP, y: 0 },
  up: { x: 0, y: PAN_STEP },
  down: { x: 0, y: -PAN_STEP },
}

/** Where the camera was before a choice moved it, and where it was moved to. */
interface Excursion {
  readonly before: Camera | null
  readonly sent: Camera | null
}

/**
 * Puts the stage into `container`, which it fills. It shows the store's state and hands in transitions; `chooseRenderer` says what
 * draws. While the container has no area the stage waits.
 */
export function mountStage(
  container: HTMLElement,
  store: Store,
  chooseRenderer: ChooseRenderer,
  measure: Measure = createMeasure(),
): Stage {
  const { root, drawing, voice } = stageElement()
  container.append(root)
  const view = root.ownerDocument.defaultView ?? window
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)')
  const picture = new Picture(store.atlas, store.state.peek(), measure)
  let renderer: Renderer | null = null
  let frame: number | null = null
  let restTimer: number | undefined
  let hoverTimer: number | undefined
  let alive = true
  let seen: { selection: Target | null; camera: Camera | null } = { selection: null, camera: null }
  /** What was chosen since the last frame and must be on the stage. */
  let toShow: Target | null = null
  /** The camera before a choice moved it, and the one that it was moved to: clearing the choice goes back. */
  let left: Excursion | null = null
  let toRestore: Excursion | null = null
  /** What the arrow keys have reached, and from where. */
  let walked: { readonly from: string | null; readonly to: string } | null = null

  const schedule = () => {
    if (alive && frame === null) frame = view.requestAnimationFrame(step)
  }
  /** Something has moved the camera by hand. */
  const moveTo = (camera: Camera) => {
    picture.move(camera, view.performance.now())
    schedule()
  }
  const step = (now: number) => {
    frame = null
    if (!alive || !picture.visible) return
    renderer ??= chooseRenderer(drawing)
    const shown = toShow
    toShow = null
    if (shown) show(shown)
    if (toRestore) {
      const { before } = toRestore
      toRestore = null
      store.dispatch(moveCamera(before))
    }
    const settled = picture.settled(now)
    if (settled && settled !== store.state.peek().camera) store.dispatch(moveCamera(settled))
    picture.draw(renderer, now)
    const wait = picture.pending(now)
    view.clearTimeout(restTimer)
    if (wait === 0) schedule()
    else if (wait !== null) restTimer = view.setTimeout(schedule, wait)
  }

  /** Flies to what is off the stage, or under the `covered` CSS pixels at its left; what is on it is not moved. */
  const show = (target: Target, covered = 0) => {
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
    left = { before: left && left.sent === before ? left.before : before, sent: store.state.peek().camera }
  }

  const stopWatching = effect(() => {
    const state = store.state.value
    root.setAttribute('aria-label', MESSAGES[state.language].stage)
    root.style.backgroundColor = PALETTES[state.theme].paper
    picture.show(state, view.performance.now(), calm.matches)
    const { selection, camera } = state
    const chosen = selection !== null && !(seen.selection && sameTarget(seen.selection, selection))
    // A link or a step back says itself where to look.
    const told = camera !== null && camera !== seen.camera
    if (chosen && !told) toShow = selection
    if (selection === null && left) {
      // Whoever has moved the camera since wants to stay there.
      if (camera === left.sent) toRestore = left
      left = null
    }
    seen = { selection, camera }
    schedule()
  })

  const measureStage = () => {
    const { clientWidth: width, clientHeight: height } = root
    picture.resize({ width, height })
    schedule()
  }
  const observer = new ResizeObserver(measureStage)
  observer.observe(root)
  measureStage()

  /** Where the pointer came to rest, and what was there then. */
  let aimed: { readonly at: Point; readonly target: Target | null } | null = null
  const isSteady = (at: Point): boolean =>
    aimed !== null && Math.hypot(at.x - aimed.at.x, at.y - aimed.at.y) <= STEADY
  const aim = (at: Point | null) => {
    if (at && isSteady(at)) return
    const target = at && picture.hit(at)
    aimed = at && { at, target }
    view.clearTimeout(hoverTimer)
    root.style.cursor = target ? 'pointer' : 'default'
    const hover = store.state.peek().hover
    if (hover === target || (hover && target && sameTarget(hover, target))) return
    hoverTimer = view.setTimeout(() => store.dispatch(hoverOn(target)), HOVER_AFTER)
  }
  const zoomAt = (at: Point, factor: number) => {
    aimed = null
    moveTo(zoomAbout(picture.camera, picture.viewport, at, factor, picture.fitted))
  }

  const stopListening = listenToPointer(root, {
    grab: () => {
      aimed = null
      view.clearTimeout(hoverTimer)
      picture.hold(view.performance.now())
      root.style.cursor = 'grabbing'
    },
    pan: (dx, dy) => moveTo(panBy(picture.camera, picture.viewport, dx, dy)),
    zoom: zoomAt,
    release: () => {
      root.style.cursor = 'default'
    },
    hover: aim,
    click: (at, shift) => {
      view.clearTimeout(hoverTimer)
      const target = aimed && isSteady(at) ? aimed.target : picture.hit(at)
      aimed = null
      store.dispatch(target ? pick(store.atlas, target, shift) : clearSelection)
    },
    doubleClick: (at) => {
      const target = zoomAbout(picture.destination, picture.viewport, at, DOUBLE_CLICK_ZOOM, picture.fitted)
      store.dispatch(moveCamera(target))
    },
  })

  const middle = (): Point => ({ x: picture.viewport.width / 2, y: picture.viewport.height / 2 })

  const stage: Stage = {
    labels: () => picture.labels.map(({ key, x, y, width, height }) => ({ key, x, y, width, height })),
    renderer: () => renderer?.kind ?? 'svg',
    fit: () => {
      picture.forget()
      if (store.state.peek().camera !== null) store.dispatch(moveCamera(null))
      else picture.show(store.state.peek(), view.performance.now(), calm.matches)
      schedule()
    },
    zoomBy: (factor) =>
      store.dispatch(
        moveCamera(zoomAbout(picture.destination, picture.viewport, middle(), factor, picture.fitted)),
      ),
    panBy: (dx, dy) => store.dispatch(moveCamera(panBy(picture.destination, picture.viewport, dx, dy))),
    walk: (direction) => {
      const { hover, selection } = store.state.peek()
      const start = [hover, selection].find(
        (target) => target?.kind === 'node' && picture.placesOf(target).length > 0,
      )
      const from = start ? picture.placesOf(start)[0] : undefined
      const neighbours = new Set<string>()
      if (start)
        for (const { source, target } of picture.scene.edges) {
          if (source === start.key) neighbours.add(target)
          if (target === start.key) neighbours.add(source)
        }
      const { x, y } = picture.destination
      const reached = walkFrom(
        from ?? { x, y },
        direction,
        picture.scene.nodes.filter(({ key }) => key !== start?.key),
        neighbours,
      )
      if (reached === null) return
      store.dispatch(hoverOn({ kind: 'node', key: reached }))
      show({ kind: 'node', key: reached })
      walked = { from: start?.key ?? null, to: reached }
      const words = MESSAGES[store.state.peek().language]
      voice.textContent = spokenStep(words, store.atlas, walked.from, reached)
    },
    reveal: (target, covered) => {
      const { left, width } = root.getBoundingClientRect()
      const hidden = Math.max(0, covered - left)
      // Under what leaves no room beside it nothing can be shown anyway.
      show(target, hidden > width * MOST_COVERED ? 0 : hidden)
    },
    choose: () => {
      const { hover } = store.state.peek()
      if (hover) store.dispatch(pick(store.atlas, hover, false))
    },
    chooseLine: () => {
      const { from = null, to = '' } = walked ?? {}
      const edge = from === null ? null : relationBetween(store.atlas, from, to)
      if (edge) store.dispatch(select({ kind: 'edge', key: edge.key }))
    },
    key: (event) => {
      const command = stageCommand(event)
      const { hover, selection } = store.state.peek()
      if (!command || (command.do === 'clear' && !hover && !selection)) return false
      switch (command.do) {
        case 'walk':
          stage.walk(command.direction)
          break
        case 'pan':
          stage.panBy(PAN[command.direction].x, PAN[command.direction].y)
          break
        case 'fit':
          stage.fit()
          break
        case 'choose':
          stage.choose()
          break
        case 'chooseLine':
          stage.chooseLine()
          break
        case 'clear':
          store.dispatch(clearSelection)
          break
      }
      return true
    },
    kill: () => {
      alive = false
      stopWatching()
      stopListening()
      observer.disconnect()
      view.clearTimeout(restTimer)
      view.clearTimeout(hoverTimer)
      if (frame !== null) view.cancelAnimationFrame(frame)
      renderer?.kill()
      renderer = null
      root.remove()
    },
  }
  root.addEventListener('keydown', (event) => {
    if (stage.key(event)) {
      event.preventDefault()
      event.stopPropagation()
    }
  })
  root.addEventListener('blur', () => {
    if (walked !== null && store.state.peek().hover?.key === walked.to) store.dispatch(hoverOn(null))
    walked = null
  })
  // The first picture does not wait for a frame: the page has nothing else to show.
  if (frame !== null) view.cancelAnimationFrame(frame)
  step(view.performance.now())
  return stage
}
