import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Drawing } from '../../exchange/drawing/drawing.ts'
import { useExplorer } from '../explorerContext.ts'
import { isDetour, standOf } from '../state/presenting.ts'
import type { State } from '../state/state.ts'
import { atNext, createGlimpses, glimpseSize } from './glimpse.ts'
import type { StageSize } from './message.ts'

/** A step and its portion: what a picture is known by while no detour shows something else. */
function keyOf(state: State | null): string | null {
  const stand = state && standOf(state)
  return stand ? `${stand.step.id} ${stand.portion}` : null
}

interface Shown {
  readonly now: Drawing | null
  readonly next: Drawing | null
}

/** The pictures of what is shown and of the next step. They come a little later than the words: a press is answered first. */
export function useGlimpses(state: State, stage: StageSize | null): Shown {
  const { store } = useExplorer()
  const { atlas } = store
  const { width, height } = glimpseSize(stage, state.theme)
  const [large, small] = useMemo(
    () => [
      createGlimpses(atlas, glimpseSize(stage, state.theme)),
      createGlimpses(atlas, glimpseSize(stage, state.theme, 'next')),
    ],
    [atlas, width, height, state.talk, state.theme],
  )
  const [shown, setShown] = useState<Shown>({ now: null, next: null })
  // What the pointer rests on and what lies over this window alone change nothing in the pictures.
  const { talk, presenting, cast, lit, view, detail, selection, hidden, camera, trace, pins, focus } = state
  useEffect(() => {
    const next = atNext(atlas, state)
    const nowKey = isDetour(atlas, { ...state, palette: false }) ? null : keyOf(state)
    const nextKey = keyOf(next)
    const nextAt = (): Drawing | null => next && (small.known(nextKey) ?? small.draw(next, nextKey))
    setShown((before) => ({
      now: large.known(nowKey) ?? before.now,
      next: next && (small.known(nextKey) ?? before.next),
    }))
    let timer = window.setTimeout(() => {
      const now = large.known(nowKey) ?? large.draw(state, nowKey)
      setShown((before) => ({ ...before, now }))
      timer = window.setTimeout(() => {
        setShown({ now, next: nextAt() })
        // What comes next is at hand as large as it will be once it is shown.
        timer = window.setTimeout(() => {
          if (next && large.known(nextKey) === null) large.draw(next, nextKey)
        })
      })
    })
    return () => window.clearTimeout(timer)
  }, [
    large,
    small,
    talk,
    presenting?.step,
    presenting?.portion,
    cast,
    lit,
    view,
    detail,
    selection,
    hidden,
    camera,
    trace,
    pins,
    focus,
  ])
  return shown
}
