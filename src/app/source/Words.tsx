import type { Span } from '../../model/span.ts'
import { useExplorer } from '../explorerContext.ts'
import type { Mark } from '../state/marks.ts'
import { toneRuns } from '../state/runs.ts'
import { ToneRuns } from '../ToneRuns.tsx'
import { useSourceWords } from './sourceContext.ts'

interface WordsProps {
  readonly span: Span
  readonly marks: readonly Mark[]
  /** Where a note on the text has its sign. */
  readonly noted: readonly number[]
}

/** A stretch of the text, verbatim, with the words that are meant in their tones. */
export function Words({ span, marks, noted }: WordsProps) {
  const { text } = useExplorer().store.atlas.attributes
  const { sic } = useSourceWords()
  const ends = noted.filter((place) => span.start < place && place <= span.end)
  const cuts = [span.start, ...ends.filter((place) => place < span.end), span.end]
  return (
    <>
      {cuts.slice(1).map((end, i) => (
        <span key={end}>
          <ToneRuns runs={toneRuns(text, { start: cuts[i] ?? span.start, end }, marks)} />
          {ends.includes(end) && <span class="sic" role="img" aria-label={sic} />}
        </span>
      ))}
    </>
  )
}
