import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { standsIn } from '../../model/span.ts'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { leaveFullScreen, toggleFullScreen, watchFullScreen } from '../fullScreen.ts'
import { PRESENT_MESSAGES, type PresentAction } from '../messages/present.ts'
import { presentActionOf } from '../presentKeys.ts'
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
  readPassage,
  showPanel,
  type Transition,
  toggleSheet,
} from '../state/transitions.ts'

/** Seconds that each portion stays in automatic play, as long as nobody says otherwise; and the most. */
const SECONDS = 12
const MOST_SECONDS = 600

/** Milliseconds that what a key has done is told. */
const TOLD = 2500

/** What only a remote or nobody sends while typing: these go on even over a sheet. */
const REMOTE: ReadonlySet<string> = new Set(['PageDown', 'PageUp', 'F5'])

export interface PresentControls {
  /** Does what a key does. */
  readonly act: (action: PresentAction) => void
  /** The step at a place among those shown (0-based). */
  readonly choose: (at: number) => void
  /** So many seconds for each portion in automatic play. */
  readonly pace: (seconds: number) => void
  readonly end: () => void
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
  /** Seconds of automatic play, running or not. */
  readonly seconds: number
  /** What the last key has done, for a while; empty where the picture says it. */
  readonly told: string
}

const typesInto = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null

const isCovered = ({ palette, sheet, dialog }: State): boolean => palette || sheet !== null || dialog !== null

/** Whether the key presses what has the focus by the keyboard. */
const pressesFocused = (key: string): boolean => {
  const focused = document.activeElement
  return (
    (key === ' ' || key === 'Enter') &&
    focused instanceof HTMLElement &&
    focused.matches('button:focus-visible, select:focus-visible')
  )
}

/** Listens to the keys of the talk before anything else does, so that they mean the same wherever the focus is. */
export function usePresentKeys(): PresentUse {
  const { store, words, act } = useExplorer()
  const { atlas } = store
  const [typed, setTyped] = useState<string | null>(null)
  const [spot, setSpot] = useState(false)
  const [keys, setKeys] = useState(false)
  const [seconds, setSeconds] = useState(SECONDS)
  const [told, setTold] = useState('')
  /** As the listener, which is made once, must know them. */
  const now = useRef({ typed: null as string | null, keys: false, seconds: SECONDS, asked: false })
  const timer = useRef<number | undefined>(undefined)
  const type = (digits: string | null) => {
    now.current.typed = digits
    setTyped(digits)
  }
  const list = (open: boolean) => {
    now.current.keys = open
    setKeys(open)
  }
  const tell = (what: string) => {
    window.clearTimeout(timer.current)
    setTold(what)
    timer.current = window.setTimeout(() => setTold(''), TOLD)
  }
  const own = () => PRESENT_MESSAGES[words.peek().language]

  const { controls, screen } = useMemo(() => {
    const go = (transition: Transition) => store.dispatch(transition)
    const screen = watchFullScreen(document)
    const run = (pace: number | null) => {
      go(paceTalk(pace === null ? null : pace * 1000))
      tell(pace === null ? own().paused : own().running(pace))
    }
    const end = () => {
      void leaveFullScreen(document)
      go(endTalk)
    }
    /** The sentence of the step where nothing else is asked for; taken away, the step is as it was. */
    const source = () => {
      const state = store.state.peek()
      const stand = standOf(state)
      const words = stand?.portions[stand.portion]
      const asks = state.selection !== null || state.passage !== null || state.hover !== null
      if (state.sheet === 'source') go(now.current.asked ? showStep(atlas) : openSheet(null))
      else if (asks || !words || !standsIn(atlas.attributes.text, words)) go(toggleSheet('source'))
      else {
        now.current.asked = true
        const { start, end } = words
        go((before) => openSheet('source')(readPassage({ start, end })(before)))
      }
    }
    const effects: Readonly<Record<PresentAction, () => void>> = {
      forward: () => {
        const before = store.state.peek()
        go(stepForward(atlas))
        const { presenting } = store.state.peek()
        const stands =
          presenting?.step === before.presenting?.step && presenting?.portion === before.presenting?.portion
        if (stands && !isDetour(atlas, before)) tell(own().end)
      },
      back: () => go(stepBack(atlas)),
      first: () => go(goToStep(0, atlas)),
      last: () => go(goToStep(Number.POSITIVE_INFINITY, atlas)),
      jump: () => type(''),
      overview: () => go(veil('overview')),
      black: () => go(veil('black')),
      fullScreen: () => void toggleFullScreen(document),
      speaker: () => act('speaker'),
      legend: () => go((state) => showPanel('legend', state.panels.legend === true ? null : true)(state)),
      theme: () => go(nextTheme),
      language: () => go(nextLanguage),
      spot: () => setSpot((on) => !on),
      pace: () => run(store.state.peek().presenting?.pace == null ? now.current.seconds : null),
      source,
      search: () => go(openPalette(true)),
      reader: () => go((state) => showPanel('reader', state.panels.reader === true ? null : true)(state)),
      here: () => go(continueHere(atlas)),
      prepare: () => go(openSheet('prepare')),
      takeAway: () => go(openDialog('takeaway')),
      keys: () => list(true),
      leave: () => {
        const state = store.state.peek()
        const covered = state.presenting?.veil ?? null
        if (covered !== null) go(veil(covered))
        else if (isDetour(atlas, state)) go(showStep(atlas))
        else if (document.fullscreenElement) void leaveFullScreen(document)
        else end()
      },
    }
    const controls: PresentControls = {
      act: (action) => effects[action](),
      choose: (at) => go(goToStep(at, atlas)),
      pace: (wanted) => {
        const chosen = Math.min(MOST_SECONDS, Math.max(1, Math.round(wanted)))
        now.current.seconds = chosen
        setSeconds(chosen)
        run(chosen)
      },
      end,
      closeKeys: () => list(false),
    }
    return { controls, screen }
  }, [])

  // However the sentence of the step was taken away, the step is shown as it was.
  const sheet = usePicked((state) => state.sheet)
  useEffect(() => {
    if (sheet !== null || !now.current.asked) return
    now.current.asked = false
    const { passage, selection, presenting } = store.state.peek()
    if (presenting !== null && passage !== null && selection === null) store.dispatch(showStep(atlas))
  }, [sheet])

  useEffect(() => {
    const take = (event: Event) => {
      event.preventDefault()
      event.stopPropagation()
    }
    /** Whether the press belongs to a number that is being typed. */
    const typing = (event: KeyboardEvent): boolean => {
      const digit = /^\d$/.test(event.key)
      const before = now.current.typed
      if (before === null && !digit) return false
      if (digit) type(`${before ?? ''}${event.key}`.slice(0, 4))
      else if (event.key === 'Backspace' && before !== null && before !== '') type(before.slice(0, -1))
      else {
        type(null)
        const number = Number(before)
        if (number > 0 && event.key === 'Enter') controls.choose(number - 1)
        else if (number > 0 && presentActionOf(event) === 'pace') controls.pace(number)
        // Whoever goes on instead has thought better of it.
        else if (event.key !== 'Escape' && event.key !== 'Enter' && event.key !== 'Backspace') return false
      }
      return true
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const state = store.state.peek()
      const { presenting } = state
      if (presenting === null || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
      const action = presentActionOf(event)
      const remote = REMOTE.has(event.key)
      if (state.sheet === 'source' && action === 'source') {
        take(event)
        controls.act('source')
        return
      }
      if (now.current.keys && !remote) {
        event.stopPropagation()
        if (action !== 'leave' && action !== 'keys') return
        take(event)
        list(false)
        return
      }
      if ((typesInto(event.target) || isCovered(state)) && !remote) return
      // The browser's own Esc has done its work.
      if (action === 'leave' && screen.justLeft(event.timeStamp)) {
        take(event)
        return
      }
      if (presenting.pace !== null && action !== 'pace' && event.key !== 'Shift') {
        store.dispatch(paceTalk(null))
        tell(own().paused)
      }
      if (presenting.veil === 'black') {
        take(event)
        store.dispatch(veil('black'))
        return
      }
      if (typing(event)) {
        take(event)
        return
      }
      if (!action || pressesFocused(event.key)) return
      // The overview walks by arrows.
      if (presenting.veil === 'overview' && event.key.startsWith('Arrow')) return
      take(event)
      controls.act(action)
    }
    document.addEventListener('keydown', onKeyDown, true)
    return () => {
      document.removeEventListener('keydown', onKeyDown, true)
      window.clearTimeout(timer.current)
      screen.stop()
    }
  }, [])
  return { controls, typed, spot, keys, seconds, told }
}
