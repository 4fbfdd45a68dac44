import { useExplorer } from '../explorerContext.ts'
import { PRESENT_MESSAGES } from '../messages/present.ts'
import { useModalDialog } from '../useModalDialog.ts'
import { PRESENT_KEYS } from './presentKeys.ts'

const NAMES: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ' ': 'Space',
  Escape: 'Esc',
}

const nameOf = (key: string): string => NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key)

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
                <kbd key={key}>{nameOf(key)}</kbd>
              ))}
            </dt>
            <dd>{own.does[action]}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  )
}
