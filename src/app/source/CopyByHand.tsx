import { useLayoutEffect, useRef } from 'preact/hooks'
import { useExplorer } from '../explorerContext.ts'
import { tellCopied } from '../state/transitions.ts'
import { useModalDialog } from '../useModalDialog.ts'
import { useSourceWords } from './sourceContext.ts'

/** The words that the browser did not let copy, selected in a box. */
export function CopyByHand({ plain }: { plain: string }) {
  const { store, words } = useExplorer()
  const own = useSourceWords()
  const dialog = useModalDialog()
  const box = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    box.current?.focus()
    box.current?.select()
    box.current?.scrollTo(0, 0)
  }, [])
  const close = () => store.dispatch(tellCopied(null))
  return (
    <dialog
      ref={dialog}
      class="modal by-hand"
      aria-label={own.refusedTitle}
      onKeyDown={(event) => event.stopPropagation()}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
    >
      <div class="modal-page">
        <header>
          <h2>{own.refusedTitle}</h2>
          <button type="button" class="close" aria-label={words.value.dialogs.close} onClick={close}>
            ×
          </button>
        </header>
        <p>{own.refused}</p>
        <textarea ref={box} readOnly rows={6} aria-label={own.refusedTitle} value={plain} />
      </div>
    </dialog>
  )
}
