import { useExplorer } from '../explorerContext.ts'

/** Shows the sentence of what is selected at projector size. */
export function SourceButton() {
  const { words, act } = useExplorer()
  return (
    <button type="button" title={words.value.actions.source} onClick={() => act('source')}>
      {words.value.card.source} <kbd>S</kbd>
    </button>
  )
}
