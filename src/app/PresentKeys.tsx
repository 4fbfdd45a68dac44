import { useExplorer } from './explorerContext.ts'
import { PRESENT_MESSAGES } from './messages/present.ts'
import { keyName, PRESENT_KEYS } from './presentKeys.ts'
import { useModalDialog } from './useModalDialog.ts'

/** What every key does while a talk is given. */
export function PresentKeys({ onClose }: { readonly onClose: () => void }) {
  const { words } = useExplorer()
  const own = PRESENT_MESSAGES[words.value.language]
  const dialog = useModalDialog()
  return (
    <dialog
      ref={dialog}
      class="present-keys"
      aria-label={own.keys}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <header>
        <h2>{own.keys}</h2>
        <button type="button" class="close" aria-label={words.value.dialogs.close} onClick={onClose}>
          ×
        </button>
      </header>
      <dl>
        {PRESENT_KEYS.map(({ action, keys }) => (
          <div key={action}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{keyName(key)}</kbd>
              ))}
            </dt>
            <dd>{own.does[action]}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  )
}
