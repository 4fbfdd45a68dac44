import type { Span } from '../../model/span.ts'
import { useExplorer } from '../explorerContext.ts'
import type { Mark } from '../state/marks.ts'
import { toneRuns } from '../state/runs.ts'
import { useSourceWords } from './sourceContext.ts'

interface WordsProps {
  readonly span: Span
  readonly marks: readonly Mark[]
  /** Where a note on the text has its sign. */
  readonly noted: readonly number[]
}

/** A stretch of the text, verbatim, with the words that are meant in their tones. */
export function Words({ span, marks, noted }: WordsProps) {
  const { store } = useExplorer()
  const { sic } = useSourceWords()
  const { text } = store.atlas.attributes
  const ends = noted.filter((place) => span.start < place && place <= span.end)
  const cuts = [span.start, ...ends.filter((place) => place < span.end), span.end]
  return (
    <>
      {cuts.slice(1).map((end, i) => (
        <span key={end}>
          {toneRuns(text, { start: cuts[i] ?? span.start, end }, marks).map((run, j) =>
            run.tones.length === 0 ? (
              run.text
            ) : (
              <mark key={j} class={run.tones.map((tone) => `is-${tone}`).join(' ')}>
                {run.text}
              </mark>
            ),
          )}
          {ends.includes(end) && <span class="sic" role="img" aria-label={sic} />}
        </span>
      ))}
    </>
  )
}
