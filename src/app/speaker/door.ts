import { type ReadonlySignal, signal } from '@preact/signals'
import type { LaterEffects } from '../actions.ts'
import type { Store } from '../state/store.ts'
import { startTalk } from '../state/transitions.ts'
import { freshId } from './freshId.ts'
import { audienceName, pairOf, speakerName } from './names.ts'
import { openWindow, speakerAddress } from './windows.ts'

/** The pair to which this window belongs as the audience's. */
export interface Pair {
  readonly id: string
  /** Whether it was made in this very page: the other window knows nothing yet. */
  readonly fresh: boolean
}

/** What the audience's window has to do with a speaker's. */
export interface SpeakerDoor {
  /** Null where nobody has asked for a speaker's window. */
  readonly pair: ReadonlySignal<Pair | null>
  /** The address of a window that the browser has not let open; null where all is well. */
  readonly blocked: ReadonlySignal<string | null>
  /** Opens the speaker's window, or brings it to the front; a talk that is not being given is begun. Only within a key press or click. */
  readonly open: (store: Store) => void
  readonly dismiss: () => void
  readonly effects: LaterEffects
}

/** The way from this page's window to the speaker's. A window that is loaded anew is still of its pair: its name says so. */
export function createSpeakerDoor(page: Window): SpeakerDoor {
  const named = pairOf(page.name)
  const pair = signal<Pair | null>(named === null ? null : { id: named, fresh: false })
  const blocked = signal<string | null>(null)
  let opened: Window | null = null
  const open = (store: Store) => {
    store.dispatch(startTalk)
    const own = pair.peek() ?? { id: freshId(), fresh: true }
    pair.value = own
    page.name = audienceName(own.id)
    if (opened && !opened.closed) {
      opened.focus()
      return
    }
    const url = speakerAddress(page, store.atlas, store.state.peek(), own.id)
    opened = openWindow(page, url, speakerName(own.id))
    blocked.value = opened === null ? url : null
  }
  return {
    pair,
    blocked,
    open,
    dismiss: () => {
      blocked.value = null
    },
    effects: { speaker: ({ store }) => open(store) },
  }
}
