import { type ReadonlySignal, useComputed } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { About } from '../exchange/page/about.ts'
import type { Coverage } from '../model/coverageOf.ts'
import type { Proof } from '../model/proofOf.ts'
import type { ActionId } from './keys.ts'
import type { LaterRooms } from './laterRooms.ts'
import type { Messages } from './messages.ts'
import type { Room } from './state/panels.ts'
import type { Sight } from './state/sight.ts'
import type { State, Target } from './state/state.ts'
import type { Store } from './state/store.ts'

/** What every room is handed by the shell. */
export interface ExplorerParts {
  readonly store: Store
  /** The words of the page's language. */
  readonly words: ReadonlySignal<Messages>
  readonly room: ReadonlySignal<Room>
  /** Null until the first picture stands. */
  readonly proof: ReadonlySignal<Proof | null>
  /** How much of the text the concepts touch; counted when it is first asked for, which the first picture need not. */
  readonly coverage: ReadonlySignal<Coverage>
  /** Null where the page carries none. */
  readonly about: About | null
  readonly sight: Sight
  /** Null until the first picture stands. */
  readonly later: ReadonlySignal<LaterRooms | null>
  /** Does what a key of that name does. */
  readonly act: (action: ActionId) => void
  /** Brings a target into view on the stage, to the right of what lies over the page's first `covered` CSS pixels. */
  readonly reveal: (target: Target, covered: number) => void
  /** Calls at once, or where the pointer has just chosen something on the stage, once that is drawn there. */
  readonly afterDraw: (call: () => void) => void
}

export const ExplorerContext = createContext<ExplorerParts | null>(null)

/** The parts that the shell provides. Throws outside of it. */
export function useExplorer(): ExplorerParts {
  const parts = useContext(ExplorerContext)
  if (parts === null) throw new Error('useExplorer: there is no explorer around this component')
  return parts
}

/** What `pick` takes from the state; the component draws itself again only when that changes. `pick` must depend on the state alone. */
export function usePicked<T>(pick: (state: State) => T): T {
  const { store } = useExplorer()
  return useComputed(() => pick(store.state.value)).value
}
