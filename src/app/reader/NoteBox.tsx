import { useExplorer } from '../explorerContext.ts'
import { Popover } from './Popover.tsx'

interface NoteBoxProps {
  readonly note: number
  readonly anchor: HTMLElement
  readonly onClose: () => void
}

/** 「原文如此」 with what a reader should know about these words, and how many places it speaks of. */
export function NoteBox({ note, anchor, onClose }: NoteBoxProps) {
  const { store, words } = useExplorer()
  const { reader } = words.value
  const found = store.atlas.attributes.notes[note]
  if (!found) return null
  return (
    <Popover label={reader.sic} role="dialog" anchor={anchor} onClose={onClose}>
      <div class="note">
        <strong>{reader.sic}</strong>
        <p>{found.message}</p>
        {found.spans.length > 1 && <p class="quiet">{reader.places(found.spans.length)}</p>}
        <button type="button" onClick={onClose}>
          {reader.close}
        </button>
      </div>
    </Popover>
  )
}
