import { KeyButton } from './KeyButton.tsx'
import { useSourceWords } from './sourceContext.ts'

/** What to do where there is no sentence to show. */
export function NothingChosen() {
  const { emptyTitle, empty } = useSourceWords()
  return (
    <div class="source-text nothing">
      <h2>{emptyTitle}</h2>
      <p>{empty.choose}</p>
      <p>
        <KeyButton action="nextMention">{empty.read}</KeyButton>
      </p>
      <p>
        <KeyButton action="search">{empty.search}</KeyButton>
      </p>
    </div>
  )
}
