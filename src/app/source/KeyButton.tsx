import { useExplorer } from '../explorerContext.ts'
import { type ActionId, KEYS, keyNames } from '../keys.ts'
import { STEPS, stand } from './stepping.ts'

/** The keys of an action as they are printed. */
export function keyOf(action: ActionId): string {
  const binding = KEYS.find((candidate) => candidate.action === action)
  return binding ? keyNames(binding) : ''
}

/** Does what a key does; steps lead on from what is shown, also where that is not selected. */
export function useStep(): (action: ActionId) => void {
  const { store, act } = useExplorer()
  return (action) => {
    if (STEPS.has(action)) store.dispatch(stand(store.atlas))
    act(action)
  }
}

/** A button that does what a key does, and names it. */
export function KeyButton({ action, children }: { action: ActionId; children: string }) {
  const step = useStep()
  return (
    <button type="button" class="key-button" onClick={() => step(action)}>
      {children} <kbd>{keyOf(action)}</kbd>
    </button>
  )
}
