import { useState } from 'preact/hooks'
import type { SlideDeck } from '../../exchange/slides/slides.ts'
import { useExplorer, usePicked } from '../explorerContext.ts'
import { Modal } from '../Modal.tsx'
import { TAKEAWAY_MESSAGES } from '../messages/takeaway.ts'
import { TakeawayPage } from './TakeawayPage.tsx'
import { TalkPaper } from './TalkPaper.tsx'

/** What can be taken away, while it is asked for, and the talk on paper while it is printed. */
export function TakeawayRoom() {
  const { words } = useExplorer()
  const open = usePicked(({ dialog }) => dialog === 'takeaway')
  const [paper, setPaper] = useState<SlideDeck | null>(null)
  const own = TAKEAWAY_MESSAGES[words.value.language]
  return (
    <>
      {open && (
        <Modal title={own.title}>
          <TakeawayPage onPrint={setPaper} />
        </Modal>
      )}
      {paper && <TalkPaper deck={paper} words={own} onDone={() => setPaper(null)} />}
    </>
  )
}
