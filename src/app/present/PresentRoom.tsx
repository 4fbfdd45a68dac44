import { useCallback, useLayoutEffect, useRef } from 'preact/hooks'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { PRESENT_MESSAGES } from '../messages/present.ts'
import { PresentKeys } from '../PresentKeys.tsx'
import { isDetour, isSettled, settleStep, standOf, veil } from '../state/presenting.ts'
import type { State } from '../state/state.ts'
import { Overview } from './Overview.tsx'
import { DetourSlide, Slide, Spoken } from './Slide.tsx'
import { Spot } from './Spot.tsx'
import { Strip } from './Strip.tsx'
import { useKeptPlace } from './useKeptPlace.ts'
import { usePace } from './usePace.ts'
import { usePresentKeys } from './usePresentKeys.ts'
import { useTouch } from './useTouch.ts'

/** Tells the page's style what stands around the picture: words below it, the text beside it, the legend over it. */
function useRootMarks(
  words: 'said' | 'bare' | 'words',
  { panels, trace }: Pick<State, 'panels' | 'trace'>,
): void {
  const reader = panels.reader === true || (trace !== null && panels.reader !== false)
  const legend = panels.legend === true
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset.slide = [words, reader ? 'read' : '', legend ? 'legend' : ''].join(' ').trim()
    return () => {
      delete dataset.slide
    }
  }, [words, reader, legend])
}

/** The talk that is being given: what stands round the picture, over it, and what the keys do meanwhile. */
function Talk() {
  const { store, words } = useExplorer()
  const { atlas } = store
  const own = PRESENT_MESSAGES[words.value.language]
  const state = usePicked((now) => now)
  const stand = standOf(state)
  const { controls, typed, spot, keys, seconds, told } = usePresentKeys()
  usePace()
  useTouch((by) => controls.act(by > 0 ? 'forward' : 'back'))
  const settled = isSettled(state)
  const talk = useRef(state.talk)
  useLayoutEffect(() => {
    if (settled && talk.current === state.talk) return
    talk.current = state.talk
    store.dispatch(settleStep(atlas))
  }, [settled, state.talk])
  const answers = state.selection !== null || state.passage !== null
  const says = stand !== null && stand.portions.length > 0
  // Where there is nothing to draw the words have the room to themselves.
  const draws = stand === null || stand.step.nodes.length > 0 || stand.step.subject === 'cover'
  useRootMarks(answers ? 'said' : !says ? 'bare' : draws ? 'said' : 'words', state)
  const room = useRef<HTMLElement>(null)
  const takeFocus = useCallback(() => room.current?.focus({ preventScroll: true }), [])
  const veiled = state.presenting?.veil ?? null
  // What had the focus may be gone with what lay over the slide.
  useLayoutEffect(() => {
    if (veiled !== 'overview' && !keys && state.sheet === null && !state.palette) takeFocus()
  }, [veiled, keys, state.sheet, state.palette])
  if (stand === null)
    return (
      <section class="slide-empty" role="alert" tabIndex={-1} ref={room}>
        <p>{own.empty}</p>
      </section>
    )
  const detour = isDetour(atlas, state) && !state.palette
  return (
    <section class="slide" aria-label={own.name} tabIndex={-1} ref={room}>
      {detour ? <DetourSlide stand={stand} controls={controls} /> : <Slide stand={stand} />}
      <Spoken stand={stand} detour={detour} />
      <Strip controls={controls} seconds={seconds} spot={spot} onUsed={takeFocus} />
      {veiled === 'overview' && <Overview at={stand.at} onChoose={controls.choose} />}
      {veiled === 'black' && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: any key takes it away
        <div
          class="slide-black"
          role="status"
          aria-label={own.black}
          onClick={() => store.dispatch(veil('black'))}
        />
      )}
      {spot && <Spot />}
      {keys && <PresentKeys onClose={controls.closeKeys} />}
      <p class="slide-told" role="status">
        {typed === null ? told : `${own.jump} ${typed}`}
      </p>
    </section>
  )
}

/** Takes the explorer back to where it was once a talk has ended. Draws nothing. */
function Kept({ on }: { readonly on: boolean }) {
  useKeptPlace(on)
  return null
}

/** Gives the talk while the state says so. The talk itself is found by the room that keeps it, when it is first asked for. */
export function PresentRoom() {
  const on = usePicked((state) => state.presenting !== null)
  const ready = usePicked((state) => state.talk !== null)
  return (
    <>
      <Kept on={on} />
      {on && ready && <Talk />}
    </>
  )
}
