import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Step } from '../../model/steps/steps.ts'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { createMeasure, type Measure, stillOf } from '../stage/still.ts'
import { paintDrawing } from './paintDrawing.ts'
import type { PictureQueue } from './pictureQueue.ts'
import { lookKey, stepState } from './stepLook.ts'

/** What all pictures of the panel share. */
export interface PictureShop {
  readonly queue: PictureQueue
  readonly measure: Measure
  /** Tells whether an element is near what is seen, now and whenever that changes; returns what ends it. */
  readonly watch: (element: Element, tell: (near: boolean) => void) => () => void
}

/** Pixels around what is seen within which pictures are painted beforehand. */
const NEAR = '200px'

export function createPictureShop(page: Window & typeof globalThis, queue: PictureQueue): PictureShop {
  const told = new Map<Element, (near: boolean) => void>()
  let observer: IntersectionObserver | null = null
  /** Looks through what scrolls the first element that is watched: a margin counts for that one alone. */
  const observerAt = (element: Element): IntersectionObserver => {
    observer ??= new page.IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) told.get(target)?.(isIntersecting)
      },
      { root: element.closest('.step-scroller'), rootMargin: NEAR },
    )
    return observer
  }
  return {
    queue,
    measure: createMeasure(),
    watch(element, tell) {
      told.set(element, tell)
      observerAt(element).observe(element)
      return () => {
        told.delete(element)
        observer?.unobserve(element)
      }
    },
  }
}

/** The size of the stage that is painted small, in CSS pixels: as small as its letters let it be. */
const STAGE = { light: { width: 480, height: 300 }, projector: { width: 720, height: 450 } } as const

/** A step as it looks on the stage, small; painted once it comes near what is seen, and given back when it is far. */
export function StepPicture({
  steps,
  step,
  shop,
}: {
  readonly steps: readonly Step[]
  readonly step: Step
  readonly shop: PictureShop
}) {
  const { store } = useExplorer()
  const { atlas } = store
  const theme = usePicked((state) => state.theme)
  const language = usePicked((state) => state.language)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [near, setNear] = useState(false)
  const state = useMemo(
    () => (near ? stepState(atlas, steps, step, { theme, language }) : null),
    [near, atlas, steps, step, theme, language],
  )
  const key = useMemo(() => state && lookKey(state), [state])
  useLayoutEffect(() => (canvas.current ? shop.watch(canvas.current, setNear) : undefined), [shop])
  useLayoutEffect(() => {
    const element = canvas.current
    if (!element) return
    if (state === null) {
      element.width = 0
      return
    }
    return shop.queue.ask(() => {
      const viewport = STAGE[theme === 'projector' ? 'projector' : 'light']
      const pixels = (element.clientWidth / viewport.width) * window.devicePixelRatio
      const family = getComputedStyle(element).fontFamily
      paintDrawing(element, stillOf(atlas, state, viewport, shop.measure), family, Math.max(pixels, 0.1))
    })
  }, [key, shop])
  return <canvas ref={canvas} />
}
