import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useExplorer } from '../explorerContext.ts'
import { PRESENT_MESSAGES, type PresentAction } from '../messages/present.ts'
import { isPanelOpen } from '../state/panels.ts'
import {
  continueHere,
  endTalk,
  goToStep,
  isDetour,
  paceTalk,
  showStep,
  standOf,
  stepBack,
  stepForward,
  veil,
} from '../state/presenting.ts'
import type { State } from '../state/state.ts'
import {
  nextLanguage,
  nextTheme,
  openDialog,
  openPalette,
  openSheet,
  showPanel,
  type Transition,
  toggleSheet,
} from '../state/transitions.ts'
import { leaveFullScreen, toggleFullScreen } from './fullScreen.ts'
import { presentActionOf } from './presentKeys.ts'

/** Milliseconds that each portion stays in automatic play. */
const PACE = 12_000

/** What only a remote or nobody sends while typing: these go on even over a sheet. */
const REMOTE: ReadonlySet<string> = new Set(['PageDown', 'PageUp', 'F5'])

interface PresentControls {
  /** From a detour back to the step. */
  readonly back: () => void
  /** On from where the detour is. */
  readonly here: () => void
  /** The step at a place among those shown (0-based). */
  readonly choose: (at: number) => void
  readonly closeKeys: () => void
}

/** What the keys of a talk have brought about besides the state. */
interface PresentUse {
  readonly controls: PresentControls
  /** The digits of a step to jump to; null while none is being typed. */
  readonly typed: string | null
  readonly spot: boolean
  /** Whether the list of keys is open. */
  readonly keys: boolean
  /** What a screen reader is told of the last key. */
  readonly told: string
}

const typesInto = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null

const isCovered = ({ palette, sheet, dialog }: State): boolean => palette || sheet !== null || dialog !== null

/** Listens to the keys of the talk before anything else does, so that they mean the same wherever the focus is. */
export function usePresentKeys(): PresentUse {
  const { store, room, words } = useExplorer()
  const { atlas } = store
  const [typed, setTyped] = useState<string | null>(null)
  const [spot, setSpot] = useState(false)
  const [keys, setKeys] = useState(false)
  const [told, setTold] = useState('')
  const typing = useRef<string | null>(null)
  const listed = useRef(false)
  const type = (digits: string | null) => {
    typing.current = digits
    setTyped(digits)
  }
  const list = (open: boolean) => {
    listed.current = open
    setKeys(open)
  }
  const controls = useMemo(
    (): PresentControls => ({
      back: () => store.dispatch(showStep(atlas)),
      here: () => store.dispatch(continueHere(atlas)),
      choose: (at) => store.dispatch(goToStep(at, atlas)),
      closeKeys: () => list(false),
    }),
    [],
  )
  useEffect(() => {
    const go = (transition: Transition) => store.dispatch(transition)
    const jump = () => {
      const number = Number(typing.current)
      type(null)
      if (number > 0) go(goToStep(number - 1, atlas))
    }
    const effects: Readonly<Record<PresentAction, () => void>> = {
      forward: () => go(stepForward(atlas)),
      back: () => go(stepBack(atlas)),
      first: () => go(goToStep(0, atlas)),
      last: () => go(goToStep(Number.POSITIVE_INFINITY, atlas)),
      jump: () => type(''),
      overview: () => go(veil('overview')),
      black: () => go(veil('black')),
      fullScreen: () => void toggleFullScreen(document),
      speaker: () => {},
      legend: () => go((state) => showPanel('legend', !isPanelOpen(state, 'legend', room.peek()))(state)),
      theme: () => go(nextTheme),
      language: () => go(nextLanguage),
      spot: () => setSpot((on) => !on),
      pace: () => {
        const own = PRESENT_MESSAGES[words.peek().language]
        const running = store.state.peek().presenting?.pace != null
        go(paceTalk(running ? null : PACE))
        setTold(running ? own.paused : own.running(PACE / 1000))
      },
      source: () => go(toggleSheet('source')),
      search: () => go(openPalette(true)),
      here: controls.here,
      prepare: () => go(openSheet('prepare')),
      takeAway: () => go(openDialog('takeaway')),
      keys: () => list(true),
      leave: () => {
        const state = store.state.peek()
        if (state.presenting?.veil != null || isDetour(atlas, state)) return go(showStep(atlas))
        void leaveFullScreen(document)
        go(endTalk)
      },
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const state = store.state.peek()
      if (state.presenting === null || event.isComposing) return
      const remote = REMOTE.has(event.key)
      if ((typesInto(event.target) || listed.current || isCovered(state)) && !remote) return
      if (typing.current !== null || /^\d$/.test(event.key)) {
        const before = typing.current ?? ''
        if (/^\d$/.test(event.key)) type(`${before}${event.key}`.slice(0, 4))
        else if (event.key === 'Enter') jump()
        else type(null)
        event.preventDefault()
        event.stopPropagation()
        return
      }
      const action = presentActionOf(event)
      if (!action) return
      // What has the focus by the keyboard is pressed by Enter and Space, and the overview walks by arrows.
      const focused = document.activeElement
      if (
        focused instanceof HTMLButtonElement &&
        focused.matches(':focus-visible') &&
        [' ', 'Enter'].includes(event.key)
      )
        return
      if (state.presenting.veil === 'overview' && event.key.startsWith('Arrow')) return
      event.preventDefault()
      event.stopPropagation()
      if (state.presenting.pace !== null && action !== 'pace') go(paceTalk(null))
      if (state.presenting.veil === 'black') {
        go(veil('black'))
        return
      }
      effects[action]()
    }
    document.addEventListener('keydown', onKeyDown, true)
    return () => document.removeEventListener('keydown', onKeyDown, true)
  }, [])
  const stand = standOf(store.state.value)
  return { controls, typed, spot, keys, told: stand === null ? '' : told }
}
