import { useExplorer, usePicked } from '../explorerContext.ts'
import { Modal } from '../Modal.tsx'
import { AboutPage } from './AboutPage.tsx'
import { KeyList } from './KeyList.tsx'
import { ProofPage } from './ProofPage.tsx'

/** The dialog that is open, if any. */
export function Dialogs() {
  const { words } = useExplorer()
  const dialog = usePicked((state) => state.dialog)
  const { dialogs } = words.value
  switch (dialog) {
    case 'keys':
      return (
        <Modal key={dialog} title={dialogs.keysTitle}>
          <KeyList />
        </Modal>
      )
    case 'proof':
      return (
        <Modal key={dialog} title={dialogs.proofTitle}>
          <ProofPage />
        </Modal>
      )
    case 'about':
      return (
        <Modal key={dialog} title={dialogs.aboutTitle}>
          <AboutPage />
        </Modal>
      )
    case 'takeaway':
    case null:
      return null
  }
}
