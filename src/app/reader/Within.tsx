import './within.css'
import { useExplorer } from '../explorerContext.ts'
import { Footnotes } from './Footnotes.tsx'
import { MarginNotes } from './MarginNotes.tsx'
import { Passage } from './Passage.tsx'
import { TurnKeys } from './TurnKeys.tsx'
import { Watch } from './Watch.tsx'

/** What lies on the drawn text: what was looked up, notes in the margin, footnotes on paper. */
export function Within() {
  const { room } = useExplorer()
  return (
    <>
      <Passage />
      <MarginNotes />
      <TurnKeys />
      <Watch />
      {room.value.paper && <Footnotes />}
    </>
  )
}
