import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useExplorer } from './explorerContext.ts'
import { type ActionId, bindingOf } from './keys.ts'
import { openSheet } from './state/transitions.ts'

/** The keys that keep their meaning over a sheet; the others would change what it hides. */
const KEPT: ReadonlySet<ActionId> = new Set<ActionId>([
  'relations',
  'numbers',
  'theme',
  'language',
  'keys',
  'leave',
])

interface SheetProps {
  readonly title: string
  /** What stands beside the title. */
  readonly tools?: ComponentChildren
  /** Called once the sheet is open: the place to bring back what was scrolled and focused. */
  readonly onOpen?: () => void
  readonly children: ComponentChildren
}

/** A sheet over the whole explorer: it holds the focus, closes on Escape and on its button, and gives the focus back. Search closes it first. */
export function Sheet({ title, tools, onOpen, children }: SheetProps) {
  const { store, words, act } = useExplorer()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    element?.showModal()
    onOpen?.()
    return () => {
      element?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  const close = () => store.dispatch(openSheet(null))
  const onKeyDown = (event: KeyboardEvent) => {
    const binding = bindingOf(event, false)
    if (!binding || KEPT.has(binding.action)) return
    event.stopPropagation()
    const typing = event.target instanceof Element && event.target.matches('input, select, textarea')
    if (binding.action !== 'search' || (typing && !event.ctrlKey && !event.metaKey)) return
    event.preventDefault()
    close()
    act('search')
  }
  return (
    <dialog
      ref={dialog}
      class="sheet"
      tabIndex={-1}
      aria-label={title}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
    >
      <div class="sheet-page">
        <header class="sheet-head">
          <h2>{title}</h2>
          {tools}
          <button
            type="button"
            class="close"
            aria-label={words.value.dialogs.close}
            title={`${words.value.dialogs.close} (Esc)`}
            onClick={close}
          >
            ×
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
