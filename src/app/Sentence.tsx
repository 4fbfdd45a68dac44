import type { Evidence } from './../model/graphFile.ts'
import { useExplorer } from './explorerContext.ts'
import { evidenceMarks } from './state/marks.ts'
import { excerpt, toneRuns } from './state/runs.ts'
import { ToneRuns } from './ToneRuns.tsx'

/** Code units kept beside the marked words of a shortened sentence. */
const CONTEXT = 9

/** The sentences of a piece of evidence, its ends and cues in their tones; `short` leaves out what lies far from them. */
export function Sentence({ evidence, short }: { evidence: Evidence; short?: boolean }) {
  const { store } = useExplorer()
  const { text } = store.atlas.attributes
  const marks = evidenceMarks(evidence)
  return (
    <>
      {evidence.sentences.map((sentence) => {
        const runs = toneRuns(text, sentence, marks)
        return (
          <span class="sentence" key={sentence.start}>
            <ToneRuns runs={short ? excerpt(runs, CONTEXT) : runs} />
          </span>
        )
      })}
    </>
  )
}
