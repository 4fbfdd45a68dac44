import { useSignal } from '@preact/signals'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { SPEAKER_MESSAGES } from '../messages/speaker.ts'
import { isSettled, standOf } from '../state/presenting.ts'
import { createTracer } from '../state/way/traceAnswer.ts'
import { litOf } from '../state/way/traceLit.ts'
import { keepLit } from '../state/way/traceSteps.ts'
import { startClock } from './clock.ts'
import { DeskRoom } from './DeskRoom.tsx'
import { createDesk } from './desk.ts'
import type { SpeakerDoor } from './door.ts'
import { audienceName } from './names.ts'
import { Pairing } from './Pairing.tsx'
import { placeIn, showPlace, type Wall } from './place.ts'
import { useMirror } from './useMirror.ts'
import { audienceAddress, openWindow } from './windows.ts'

/** Mechanisms that a way's answer lights, as the explorer lists them at first. */
const FEW = 12

/** What the explorer's rooms find for the state is found here, too: the step's own picture, and the way that is asked for. */
function useOwnPicture(): void {
  const { store } = useExplorer()
  const { atlas } = store
  const state = usePicked((now) => now)
  const tracer = useMemo(() => createTracer(atlas), [atlas])
  const settled = isSettled(state)
  useLayoutEffect(() => {
    if (!settled) store.dispatch(showPlace(atlas, placeIn(atlas, store.state.peek(), PLAIN_WALL)))
  }, [settled, state.talk])
  useEffect(() => {
    if (state.trace) store.dispatch(keepLit(litOf(tracer.answer(state.trace, FEW), state.trace)))
  }, [state.trace])
}

const PLAIN_WALL: Wall = { theme: 'projector', searching: false }

/** The speaker's window of a pair. */
function Speaker({ pair }: { readonly pair: string }) {
  const { store, words } = useExplorer()
  const { atlas } = store
  const own = SPEAKER_MESSAGES[words.value.language]
  const wall = useSignal(PLAIN_WALL)
  const desk = useMemo(() => createDesk({ store, wall }), [store, wall])
  const hang = ({ theme, searching }: Wall) => {
    wall.value = { theme, searching }
  }
  const mirror = useMirror({ role: 'speaker', pair, begins: false, wall, hang, stage: () => null })
  const blocked = useSignal<string | null>(null)
  const opened = useRef<Window | null>(null)
  useOwnPicture()
  const reopen = useCallback(() => {
    const url = audienceAddress(window, placeIn(atlas, store.state.peek(), PLAIN_WALL).address)
    opened.current = openWindow(window, url, audienceName(pair))
    blocked.value = opened.current === null ? url : null
  }, [pair])
  const at = usePicked((state) => standOf(state)?.at ?? null)
  const before = useRef(at)
  useEffect(() => {
    // The talk has begun when it first goes on.
    const { since, banked } = mirror?.clock.peek() ?? { since: 0, banked: 0 }
    const moved = before.current !== null && at !== null && before.current !== at
    if (moved && since === null && banked === 0) mirror?.setClock(startClock)
    before.current = at
  }, [at])
  useEffect(() => {
    const { title } = document
    document.title = `${own.name} · ${atlas.attributes.title}`
    return () => {
      document.title = title
    }
  }, [own])
  if (mirror === undefined) return <p class="speaker-unable">{own.unable}</p>
  if (mirror === null) return null
  return <DeskRoom mirror={mirror} desk={desk} wall={wall} reopen={reopen} blocked={blocked.value} />
}

/** The speaker's window, and what any other window has of it. */
export function SpeakerRoom({ door }: { readonly door: SpeakerDoor }) {
  const pair = usePicked((state) => state.speaker)
  return pair === null ? <Pairing door={door} /> : <Speaker key={pair} pair={pair} />
}
