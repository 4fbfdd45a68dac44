import type { Signal } from '@preact/signals'
import {
  continueHere,
  endTalk,
  goToStep,
  isDetour,
  paceTalk,
  showStep,
  stepBack,
  stepForward,
  veil,
} from '../state/presenting.ts'
import type { Presenting } from '../state/state.ts'
import type { Store } from '../state/store.ts'
import { nextTheme, openPalette, showPanel, startTalk, type Transition } from '../state/transitions.ts'
import type { Wall } from './place.ts'

/** Milliseconds that each portion stays in automatic play. */
const PACE = 12_000
/** Seconds that it can be set to at most. */
const LONGEST = 600

/** What the desk acts on. */
export interface DeskParts {
  readonly store: Store
  readonly wall: Signal<Wall>
}

/** What the speaker can do, by keys and buttons alike. What the audience sees follows from the state and the wall. */
export interface Desk {
  readonly forward: () => void
  readonly back: () => void
  readonly choose: (at: number) => void
  readonly black: () => void
  /** Of the audience's window. */
  readonly legend: () => void
  readonly theme: () => void
  /** Starts automatic play with so many seconds a portion; null for the usual ones, or to stop it. */
  readonly pace: (seconds: number | null) => void
  /** Stops automatic play. */
  readonly rest: () => void
  readonly search: () => void
  /** From a detour back to the step. */
  readonly home: () => void
  /** On from where the detour is. */
  readonly here: () => void
  /** One thing at a time: what covers the step or a detour, then the talk. */
  readonly leave: () => void
  /** Gives a talk that has ended again, where it stood. */
  readonly resume: (at: Pick<Presenting, 'step' | 'portion'>) => void
}

export function createDesk({ store, wall }: DeskParts): Desk {
  const { atlas } = store
  const go = (transition: Transition) => store.dispatch(transition)
  const closeSearch = () => {
    if (wall.peek().searching) wall.value = { ...wall.peek(), searching: false }
  }
  const onward = (transition: Transition) => () => {
    closeSearch()
    go(transition)
  }
  const home = onward(showStep(atlas))
  return {
    forward: onward(stepForward(atlas)),
    back: onward(stepBack(atlas)),
    choose: (at) => onward(goToStep(at, atlas))(),
    black: () => go(veil('black')),
    legend: () => go((state) => showPanel('legend', state.panels.legend !== true)(state)),
    theme: () => {
      const { theme } = nextTheme({ ...store.state.peek(), theme: wall.peek().theme })
      wall.value = { ...wall.peek(), theme }
    },
    pace: (seconds) => {
      const running = store.state.peek().presenting?.pace != null
      if (seconds !== null) go(paceTalk(Math.max(1, Math.min(LONGEST, seconds)) * 1000))
      else go(paceTalk(running ? null : PACE))
    },
    rest: () => go(paceTalk(null)),
    search: () => go(openPalette(true)),
    home,
    here: onward(continueHere(atlas)),
    leave: () => {
      const state = store.state.peek()
      const aside = isDetour(atlas, state) || wall.peek().searching
      if (state.presenting?.veil != null || aside) home()
      else go(endTalk)
    },
    resume: ({ step, portion }) => {
      const { theme } = store.state.peek()
      go((state) => {
        const begun = startTalk(state)
        if (begun.presenting === null) return state
        return showStep(atlas)({ ...begun, theme, presenting: { ...begun.presenting, step, portion } })
      })
    },
  }
}
