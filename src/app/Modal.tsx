import type { ComponentChildren } from 'preact'
import { useExplorer } from './explorerContext.ts'
import { openDialog } from './state/transitions.ts'
import { useModalDialog } from './useModalDialog.ts'

/** A dialog over the page: it holds the focus, closes on Escape, on its button and on a press beside it, and gives the focus back. */
export function Modal({ title, children }: { title: string; children: ComponentChildren }) {
  const { store, words } = useExplorer()
  const dialog = useModalDialog()
  const close = () => store.dispatch(openDialog(null))
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it for the keyboard
    <dialog
      ref={dialog}
      class="modal"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close()
      }}
    >
      <div class="modal-page">
        <header>
          <h2>{title}</h2>
          <button type="button" class="close" aria-label={words.value.dialogs.close} onClick={close}>
            ×
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
