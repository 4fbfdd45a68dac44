import { useExplorer, usePicked } from '../explorerContext.ts'
import { READING_MESSAGES } from '../messages/reading.ts'

/** The reader's switches: whether concepts are underlined, and all sections folded or unfolded at once. */
export function ReaderTools() {
  const { store, act } = useExplorer()
  const words = READING_MESSAGES[usePicked(({ language }) => language)]
  const marks = usePicked(({ reading }) => reading.marks)
  const folded = usePicked(({ reading }) => reading.folded.size > 0)
  const folds = store.atlas.sections.size > 1
  return (
    <div class="reader-tools">
      {store.atlas.mentions.length > 0 && (
        <button type="button" aria-pressed={marks} title={words.marksHint} onClick={() => act('marks')}>
          {words.marks}
        </button>
      )}
      {folds && (
        <button type="button" title={words.foldHint} onClick={() => act('folds')}>
          {folded ? words.unfold : words.fold}
        </button>
      )}
    </div>
  )
}
