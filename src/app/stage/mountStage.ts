import { effect } from '@preact/signals'
import { MESSAGES } from '../messages.ts'
import { PALETTES } from '../palette.ts'
import type { Camera, Target } from '../state/state.ts'
import type { Store } from '../state/store.ts'
import { clearSelection, moveCamera } from '../state/transitions.ts'
import { pick } from '../state/way/traceSteps.ts'
import { aimWithPointer } from './aim.ts'
import { panBy, zoomAbout } from './camera/motion.ts'
import { Excursion } from './excursion.ts'
import { stageCommand } from './keyboard.ts'
import { createMeasure, type Measure } from './labels/measure.ts'
import { Picture } from './picture.ts'
import type { LabelBox, Point, Renderer } from './scene.ts'
import { stageElement } from './stageElement.ts'
import type { Direction } from './walk.ts'
import { Walker } from './walker.ts'

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
  /** Goes round the neighbours of a node, clockwise or back, and announces each. */
  turn(by: 1 | -1): void
  /** Flies to a target that is off the stage or under what covers the page up to `covered` CSS pixels from its left. */
  reveal(target: Target, covered: number): void
  /** Selects what the pointer or the keyboard rests on. */
  choose(): void
  /** Selects the relation along which the keyboard came to where it rests. */
  chooseLine(): void
  /**
   * Calls at once; where the pointer has just lit or chosen something here, once that is drawn and handed on to the screen, so that the
   * picture answers before the rooms around it do.
   */
  afterDraw(call: () => void): void
  /** Does what a key asks for; whether it asked for something. */
  key(event: KeyboardEvent): boolean
  kill(): void
}

/** The share of the stage that may be covered. */
const MOST_COVERED = 0.75
/** Milliseconds of rest after which the stage makes itself ready for the pointer. */
const IDLE = 400
/** CSS pixels of one Shift+arrow. */
const PAN_STEP = 80

const PAN: Readonly<Record<Direction, Point>> = {
  left: { x: PAN_STEP, y: 0 },
  right: { x: -PAN_STEP, y: 0 },
  up: { x: 0, y: PAN_STEP },
  down: { x: 0, y: -PAN_STEP },
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
  let restFrame: number | null = null
  let alive = true
  let waiting: (() => void)[] = []
  /** Whether the pointer has changed the state here since the last frame: what it is on is lit before anything else tells of it. */
  let leads = false
  const excursion = new Excursion(store, picture)
  const walker = new Walker(
    store,
    picture,
    (target) => excursion.show(target),
    (words) => {
      voice.textContent = words
    },
  )

  const schedule = () => {
    if (alive && frame === null) frame = view.requestAnimationFrame(step)
  }
  /** Something has moved the camera by hand. */
  const moveTo = (camera: Camera) => {
    picture.move(camera, view.performance.now())
    schedule()
  }
  const callWaiting = () => {
    const calls = waiting
    waiting = []
    for (const call of calls) call()
  }
  const step = (now: number) => {
    frame = null
    // What waits in a frame for its end comes after that frame is handed on.
    if (waiting.length > 0) view.setTimeout(callWaiting)
    leads = false
    if (!alive || !picture.visible) return
    renderer ??= chooseRenderer(drawing)
    excursion.step()
    const settled = picture.settled(now)
    if (settled && settled !== store.state.peek().camera) store.dispatch(moveCamera(settled))
    picture.draw(renderer, now)
    const wait = picture.pending(now)
    stopResting()
    if (wait === 0) schedule()
    // A next frame is asked for only when this one is on its way to the screen.
    else if (wait !== null) restFrame = view.requestAnimationFrame(rest)
    else restTimer = view.setTimeout(prepare, IDLE)
  }
  const prepare = () => {
    if (picture.prepare()) restTimer = view.setTimeout(prepare)
  }
  const rest = (now: number) => {
    restFrame = null
    picture.seen(now)
    restTimer = view.setTimeout(schedule, picture.pending(now) ?? 0)
  }
  const stopResting = () => {
    view.clearTimeout(restTimer)
    if (restFrame !== null) view.cancelAnimationFrame(restFrame)
    restFrame = null
  }

  const stopWatching = effect(() => {
    const state = store.state.value
    root.setAttribute('aria-label', MESSAGES[state.language].stage)
    root.style.backgroundColor = PALETTES[state.theme].paper
    picture.show(state, view.performance.now(), calm.matches)
    excursion.follow(state)
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

  const led: Store = {
    ...store,
    dispatch: (transition) => {
      leads = true
      store.dispatch(transition)
      leads = frame !== null
    },
  }
  const stopAiming = aimWithPointer(root, picture, led, moveTo)

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
    walk: (direction) => walker.walk(direction),
    turn: (by) => walker.turn(by),
    reveal: (target, covered) => {
      const { left, width } = root.getBoundingClientRect()
      const hidden = Math.max(0, covered - left)
      // Under what leaves no room beside it nothing can be shown anyway.
      excursion.show(target, hidden > width * MOST_COVERED ? 0 : hidden)
    },
    choose: () => {
      const { hover } = store.state.peek()
      if (hover) store.dispatch(pick(store.atlas, hover, false))
    },
    chooseLine: () => walker.chooseLine(),
    afterDraw: (call) => {
      if (frame === null || !leads || root.ownerDocument.hidden) call()
      else waiting.push(call)
    },
    key: (event) => {
      const command = stageCommand(event)
      const { hover, selection } = store.state.peek()
      if (!command || (command.do === 'clear' && !hover && !selection)) return false
      switch (command.do) {
        case 'walk':
          stage.walk(command.direction)
          break
        case 'turn':
          stage.turn(command.by)
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
      stopAiming()
      observer.disconnect()
      stopResting()
      if (frame !== null) view.cancelAnimationFrame(frame)
      callWaiting()
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
  root.addEventListener('blur', () => walker.leave())
  // The first picture does not wait for a frame: the page has nothing else to show.
  if (frame !== null) view.cancelAnimationFrame(frame)
  step(view.performance.now())
  return stage
}
