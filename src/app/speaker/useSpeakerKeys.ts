import { useEffect, useRef, useState } from 'preact/hooks'
import { useExplorer } from '../explorerContext.ts'
import { toggleFullScreen } from '../fullScreen.ts'
import type { PresentAction } from '../messages/present.ts'
import { presentActionOf } from '../presentKeys.ts'
import type { State } from '../state/state.ts'
import type { Desk } from './desk.ts'

const typesInto = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null

/** What a remote sends: it goes on even while something is typed here. */
const REMOTE: ReadonlySet<string> = new Set(['PageDown', 'PageUp'])

const isCovered = ({ palette, dialog }: State): boolean => palette || dialog !== null

/** What this window shows besides the talk. */
export interface DeskView {
  /** Whether all steps are listed, for the speaker alone. */
  readonly steps: boolean
  /** Whether the list of keys is open. */
  readonly keys: boolean
  /** Whether the pointer on the picture is a spot of light on the wall. */
  readonly spot: boolean
  /** The digits of a step to jump to; null while none is being typed. */
  readonly typed: string | null
}

export interface SpeakerKeys {
  readonly view: DeskView
  readonly show: (view: Partial<DeskView>) => void
}

/** Lets the keys of a talk drive the audience's window from the speaker's; what only the speaker needs to see stays here. */
export function useSpeakerKeys(desk: Desk, reopen: () => void): SpeakerKeys {
  const { store, act } = useExplorer()
  const [view, setView] = useState<DeskView>({ steps: false, keys: false, spot: false, typed: null })
  const now = useRef(view)
  const show = (changed: Partial<DeskView>) => {
    now.current = { ...now.current, ...changed }
    setView(now.current)
  }
  useEffect(() => {
    const jump = () => {
      const number = Number(now.current.typed)
      show({ typed: null })
      if (number > 0) desk.choose(number - 1)
    }
    const effects: Readonly<Partial<Record<PresentAction, () => void>>> = {
      forward: desk.forward,
      back: desk.back,
      first: () => desk.choose(0),
      last: () => desk.choose(Number.POSITIVE_INFINITY),
      jump: () => show({ typed: '' }),
      overview: () => show({ steps: !now.current.steps }),
      black: desk.black,
      fullScreen: () => void toggleFullScreen(document),
      speaker: reopen,
      legend: desk.legend,
      theme: desk.theme,
      language: () => act('language'),
      spot: () => show({ spot: !now.current.spot }),
      pace: () => desk.pace(null),
      source: () => act('source'),
      prepare: () => act('prepare'),
      search: desk.search,
      here: desk.here,
      keys: () => show({ keys: true }),
      leave: desk.leave,
    }
    let walked = false
    const onPointerDown = () => {
      walked = false
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Tab') walked = true
      const state = store.state.peek()
      if (state.presenting === null || event.isComposing) return
      const { steps, keys, typed } = now.current
      if ((typesInto(event.target) || keys || isCovered(state)) && !REMOTE.has(event.key)) return
      const take = () => {
        event.preventDefault()
        event.stopPropagation()
      }
      const digit = /^\d$/.test(event.key)
      if ((typed !== null || digit) && !event.ctrlKey && !event.metaKey && !event.altKey) {
        if (digit) show({ typed: `${typed ?? ''}${event.key}`.slice(0, 4) })
        else if (event.key === 'Enter') jump()
        else if (typed && presentActionOf(event) === 'pace') {
          show({ typed: null })
          desk.pace(Number(typed))
        } else show({ typed: null })
        take()
        return
      }
      const action = presentActionOf(event)
      const effect = action && effects[action]
      if (!effect) return
      // What the keyboard has walked to is pressed by Enter and Space; a button that was clicked does not keep them from the talk.
      const focused = document.activeElement
      if (focused instanceof HTMLButtonElement && [' ', 'Enter'].includes(event.key)) {
        if (walked || steps) return
        focused.blur()
      }
      if (steps && event.key.startsWith('Arrow')) return
      take()
      if (steps && action === 'leave') {
        show({ steps: false })
        return
      }
      if (action !== 'pace') desk.rest()
      if (state.presenting.veil === 'black') desk.black()
      else effect()
    }
    document.addEventListener('pointerdown', onPointerDown, true)
    document.addEventListener('keydown', onKeyDown, true)
    return () => {
      document.removeEventListener('pointerdown', onPointerDown, true)
      document.removeEventListener('keydown', onKeyDown, true)
    }
  }, [desk, reopen])
  return { view, show }
}
