import { type ActionPlace, act } from './actions.ts'
import { bindingOf } from './keys.ts'

interface KeyPlace extends ActionPlace {
  readonly stage: (ActionPlace['stage'] & { key(event: KeyboardEvent): boolean }) | null
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null

/**
 * Lets the keys of the whole page act, as long as nothing nearer has taken them: not while typing or composing, nor behind an
 * open dialog. `place` is asked at each press. Returns what ends it.
 */
export function listenToKeys(page: Document, place: () => KeyPlace): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const { store, stage, room, later } = place()
    if (event.defaultPrevented || event.isComposing) return
    const { dialog, palette } = store.state.peek()
    if (dialog !== null || palette) return
    if (isTyping(event.target) && !event.ctrlKey && !event.metaKey) return
    const nothingFocused = event.target === page.body || event.target === page.documentElement
    const binding = bindingOf(event, nothingFocused)
    if (!binding) return
    if (binding.onStage) {
      if (!stage?.key(event)) return
    } else act(binding.action, { store, stage, room, later })
    event.preventDefault()
  }
  page.addEventListener('keydown', onKeyDown)
  return () => page.removeEventListener('keydown', onKeyDown)
}
